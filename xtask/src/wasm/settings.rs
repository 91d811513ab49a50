//! wasm-pack.toml.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::workspace;

/// Name of the file, at the root of the repository.
pub(super) const FILE: &str = "wasm-pack.toml";

/// The settings of the wasm build. Unknown keys are refused.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Settings {
    /// Release of wasm-pack.
    pub(super) version: String,
    pub(super) target: Target,
    /// Relative to the root.
    pub(super) out_dir: String,
    pub(super) out_name: String,
    /// Profile of Cargo.toml.
    pub(super) profile: String,
    /// Features of the core crate.
    pub(super) features: Vec<String>,
    /// Target features of rustc.
    pub(super) target_features: Vec<String>,
    pub(super) wasm_opt: WasmOpt,
    pub(super) size_budget: SizeBudget,
}

/// How the package is loaded.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Target {
    Bundler,
    Nodejs,
    Web,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct WasmOpt {
    pub(super) flags: Vec<String>,
}

/// In bytes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct SizeBudget {
    pub(super) gzip: usize,
}

impl Settings {
    /// Reads the file; an error names the line and shows it.
    pub(crate) fn load() -> Result<Self> {
        let text = fs::read_to_string(workspace::root().join(FILE))
            .with_context(|| format!("cannot read {FILE}"))?;
        Self::parse(&text)
    }

    /// The WebAssembly module.
    pub(crate) fn module(&self) -> PathBuf {
        self.output("_bg.wasm")
    }

    /// The TypeScript declarations.
    pub(crate) fn types(&self) -> PathBuf {
        self.output(".d.ts")
    }

    fn output(&self, suffix: &str) -> PathBuf {
        workspace::root()
            .join(&self.out_dir)
            .join(format!("{}{suffix}", self.out_name))
    }

    fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).with_context(|| format!("in {FILE}"))
    }
}

impl Target {
    /// As wasm-pack calls it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Bundler => "bundler",
            Self::Nodejs => "nodejs",
            Self::Web => "web",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_file_of_this_repository() {
        let settings = Settings::load().expect("the committed file is valid");
        assert!(settings.types().ends_with("pkg/prompt_dlp.d.ts"));
    }

    #[test]
    fn refuses_an_unknown_key_and_names_its_line() {
        let text = fs::read_to_string(workspace::root().join(FILE))
            .expect("the file exists")
            .replacen("profile =", "profil =", 1);
        let line = 1 + text
            .lines()
            .position(|line| line.starts_with("profil "))
            .expect("the key was renamed");
        let error = format!(
            "{:#}",
            Settings::parse(&text).expect_err("no such key exists")
        );
        assert!(error.contains(&format!("line {line}")), "{error}");
        assert!(error.contains("unknown field `profil`"), "{error}");
    }
}
