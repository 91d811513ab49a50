//! Knowing that nothing has changed: a file beside the output that holds the hash of its inputs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use sha2::{Digest, Sha256};

use crate::workspace;

/// The hash of the inputs of some output, to be written once the output is there.
#[derive(Debug)]
pub(crate) struct Stamp {
    path: PathBuf,
    hash: String,
}

impl Stamp {
    /// The stamp to write after a build; none if the one at `path` says that nothing changed since
    /// the last build and every one of `outputs` exists.
    ///
    /// `inputs` are files and folders relative to the root (those absent count as absent),
    /// `parameters` whatever else the output depends on. Cost: reads every input.
    pub(crate) fn outdated(
        path: PathBuf,
        inputs: &[&str],
        parameters: &[&str],
        outputs: &[PathBuf],
    ) -> Result<Option<Self>> {
        let mut hasher = Sha256::new();
        for parameter in parameters {
            feed(&mut hasher, parameter.as_bytes());
        }
        for input in inputs {
            add(&mut hasher, &workspace::root().join(input))
                .with_context(|| format!("cannot read {input}"))?;
        }
        let hash = STANDARD.encode(hasher.finalize());
        let fresh = fs::read_to_string(&path).is_ok_and(|stamped| stamped == hash)
            && outputs.iter().all(|output| output.exists());
        if fresh {
            return Ok(None);
        }
        // From here until `write`, the output may be half of the old and half of the new.
        if path.exists() {
            fs::remove_file(&path)?;
        }
        Ok(Some(Self { path, hash }))
    }

    /// Says that the output is there.
    pub(crate) fn write(self) -> Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.path, self.hash)
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

/// Folders whose content is made by a build.
const OUTPUT: &[&str] = &["node_modules", "target", "dist", "pkg", "results"];

fn add(hasher: &mut Sha256, path: &Path) -> Result<()> {
    feed(hasher, path.to_string_lossy().as_bytes());
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            if !OUTPUT.iter().any(|output| name == *output) {
                add(hasher, &entry.path())?;
            }
        }
    } else if path.exists() {
        feed(hasher, &fs::read(path)?);
    }
    Ok(())
}

/// Length first, so that no two sequences of inputs look the same.
fn feed(hasher: &mut Sha256, bytes: &[u8]) {
    hasher.update(bytes.len().to_le_bytes());
    hasher.update(bytes);
}
