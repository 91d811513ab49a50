//! src/scan/recognize/lexicon.bin: the word lists of `xtask/lexicon/`, as sets of hashes.

use std::fs;

use anyhow::{Context, Result, ensure};
use prompt_dlp::scan::recognize::lexicon::{Hash, LISTS, fold, pack};

use crate::workspace;

/// The packed lists.
pub(super) fn packed() -> Result<Vec<u8>> {
    let lists = LISTS
        .iter()
        .map(|(name, _)| list(name))
        .collect::<Result<Vec<_>>>()?;
    Ok(pack(&lists))
}

fn list(name: &str) -> Result<Vec<u32>> {
    let path = workspace::root().join(format!("xtask/lexicon/{name}.txt"));
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut hashes = Vec::new();
    for word in text.lines() {
        let mut folded = Vec::new();
        fold(word, |byte| folded.push(byte));
        ensure!(
            folded == word.as_bytes(),
            "{word:?} in {name}.txt is not folded"
        );
        hashes.push(Hash::of(word).truncated());
    }
    Ok(hashes)
}
