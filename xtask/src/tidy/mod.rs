//! Rules of the repository that no other linter knows.

mod dependencies;
mod long_files;
mod rules;

use std::fmt;
use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{process, workspace};

/// Where a rule is broken, and how.
#[derive(Debug, PartialEq, Eq)]
struct Breach {
    path: String,
    /// From 1; none where it is about the file as a whole.
    line: Option<usize>,
    message: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.message),
            None => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

/// A text file of the repository.
#[derive(Debug)]
struct File {
    /// Relative to the root, with `/`.
    path: String,
    text: String,
}

impl File {
    fn has_extension(&self, extensions: &[&str]) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, extension)| extensions.contains(&extension))
    }
}

/// Checks every file that git knows or would add.
pub(crate) fn run() -> Result<()> {
    let files = files()?;
    let mut breaches = rules::check(&files)?;
    breaches.extend(long_files::check(&files)?);
    breaches.extend(dependencies::check(&files)?);
    breaches.extend(licences());
    if breaches.is_empty() {
        return Ok(());
    }
    for breach in &breaches {
        anstream::eprintln!("{breach}");
    }
    bail!("{} places break a rule of the repository", breaches.len());
}

fn files() -> Result<Vec<File>> {
    let list = process::output(Command::new("git").current_dir(workspace::root()).args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))?;
    Ok(list
        .lines()
        // A path that is deleted but not yet staged, or not text, has no lines to check.
        .filter_map(|path| {
            let text = fs::read_to_string(workspace::root().join(path)).ok()?;
            Some(File {
                path: path.to_owned(),
                text,
            })
        })
        .collect())
}

fn licences() -> Vec<Breach> {
    ["LICENSE-APACHE", "LICENSE-MIT"]
        .into_iter()
        .filter(|path| !workspace::root().join(path).is_file())
        .map(|path| Breach {
            path: path.to_owned(),
            line: None,
            message: "the licence text is missing".to_owned(),
        })
        .collect()
}
