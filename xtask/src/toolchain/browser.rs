//! The browsers that the extension is run in.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::apt;
use crate::process;

/// A browser that loads an unpacked extension.
#[derive(Debug)]
pub(crate) struct Browser {
    name: &'static str,
    /// Names its executable where it is not on the path.
    pub(crate) variable: &'static str,
    programs: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
    /// What else one might think would do.
    advice: &'static str,
}

pub(crate) static CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "PROMPT_DLP_CHROMIUM",
    programs: &["chromium", "chromium-browser"],
    package: "chromium",
    advice: "Google Chrome will not do: it does not load extensions from the command line",
};

pub(crate) static FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "PROMPT_DLP_FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
    advice: "140 or newer",
};

impl Browser {
    /// Its executable; installed if need be.
    pub(crate) fn executable(&self) -> Result<PathBuf> {
        let Self { name, variable, .. } = self;
        if let Some(path) = env::var_os(variable).map(PathBuf::from) {
            ensure!(
                path.is_file(),
                "{variable} names no file: {}",
                path.display()
            );
            return Ok(path);
        }
        if let Some(path) = self.find() {
            return Ok(path);
        }
        if !apt::present() {
            bail!(
                "there is no {name} on the path: install it, or set {variable} to its executable ({})",
                self.advice
            );
        }
        apt::install(&[self.package], "the extension is run in a real browser")?;
        self.find().with_context(|| {
            format!(
                "Debian's {} is installed, but not on the path",
                self.package
            )
        })
    }

    fn find(&self) -> Option<PathBuf> {
        self.programs.iter().find_map(|name| process::find(name))
    }
}
