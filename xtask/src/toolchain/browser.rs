//! Browsers that load an unpacked extension from the command line.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::apt;
use crate::process;

/// A browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Browser {
    name: &'static str,
    programs: &'static [&'static str],
    package: &'static str,
    /// Names the executable where it is not on the path.
    variable: &'static str,
}

/// Chromium. Google's own Chrome no longer takes `--load-extension`.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    programs: &["chromium", "chromium-browser"],
    package: "chromium",
    variable: "CHROMIUM",
};

/// Firefox.
pub(crate) const FIREFOX: Browser = Browser {
    name: "Firefox",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
    variable: "FIREFOX",
};

impl Browser {
    /// Its executable, installed if need be.
    pub(crate) fn ensure(self) -> Result<PathBuf> {
        if let Some(path) = env::var_os(self.variable).map(PathBuf::from) {
            ensure!(
                path.is_file(),
                "{} names no file: {}",
                self.variable,
                path.display()
            );
            return Ok(path);
        }
        if let Some(path) = self.find() {
            return Ok(path);
        }
        if !apt::present() {
            bail!(
                "{} is not on the path: install it, or set {} to its executable",
                self.name,
                self.variable
            );
        }
        apt::install(&[self.package], "the extension is tried in a real browser")?;
        self.find()
            .with_context(|| format!("{} is installed, but not on the path", self.package))
    }

    fn find(self) -> Option<PathBuf> {
        self.programs.iter().find_map(|name| process::find(name))
    }
}
