//! Files too long to be read in one sitting.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Breach, File};

/// Most lines of a file that needs no reason to be longer.
const LIMIT: usize = 400;

/// Where reasons are written down.
const REASONS: &str = "xtask/src/tidy/long_files.toml";

const WRITTEN_BY_HAND: &[&str] = &["rs", "ts", "mjs", "css", "html", "toml"];

/// The files that may be longer, each with its reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    files: BTreeMap<String, String>,
}

/// Long files without a reason, and reasons without a long file.
pub(super) fn check(files: &[File]) -> Result<Vec<Breach>> {
    let Exceptions { files: reasons } =
        toml::from_str(include_str!("long_files.toml")).context("in long_files.toml")?;
    let long = files
        .iter()
        .filter(|file| file.has_extension(WRITTEN_BY_HAND) && !file.path.ends_with(".d.ts"))
        .map(|file| (file.path.as_str(), file.text.lines().count()))
        .filter(|(_, lines)| *lines > LIMIT)
        .collect::<BTreeMap<_, _>>();
    let without_reason = long
        .iter()
        .filter(|(path, _)| !reasons.contains_key(**path))
        .map(|(path, lines)| Breach {
            path: (*path).to_owned(),
            line: None,
            message: format!(
                "{lines} lines, {LIMIT} are the limit: split it, or say why not in {REASONS}"
            ),
        });
    let without_file = reasons
        .keys()
        .filter(|path| !long.contains_key(path.as_str()))
        .map(|path| Breach {
            path: REASONS.to_owned(),
            line: None,
            message: format!("{path} is not long: remove it"),
        });
    Ok(without_reason.chain(without_file).collect())
}
