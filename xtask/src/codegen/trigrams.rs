//! What trigrams of letters cost in bits, counted over the words and names of source code: the table
//! that [`prompt_dlp::validators::rarity`] reads.
//!
//! The texts are the sources of the crates in `Cargo.lock`, which are the same on every machine.
//! They change with every update of a crate, so the table is written on demand and not checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use prompt_dlp::validators::rarity::{SYMBOLS, trigrams};
use serde_json::Value;

use crate::{process, progress, workspace};

const PATH: &str = "src/validators/trigrams.txt";

/// Longer files are made by programs.
const MAX_FILE: usize = 400_000;
const WORD: std::ops::RangeInclusive<usize> = 2..=60;
/// What only one file has is often chance.
const MIN_FILES: usize = 2;
/// How many trigrams the estimate from the two last symbols alone is worth.
const PRIOR: f64 = 20.0;
/// What fits four bits.
const MAX_BITS: f64 = 15.0;

/// Counts and writes.
pub(super) fn write() -> Result<()> {
    let words = words()?;
    progress::step("Counting", format!("{} words and names", words.len()));
    let counts = Counts::of(&words);
    let mut table = String::new();
    for first in 0..SYMBOLS {
        for second in 0..SYMBOLS {
            table.extend((0..SYMBOLS).map(|third| {
                let bits = -counts.probability(first, second, third).log2();
                format!("{:x}", Digit(bits.round().clamp(0.0, MAX_BITS)))
            }));
            table.push('\n');
        }
    }
    progress::step("Writing", PATH);
    fs::write(workspace::root().join(PATH), table)?;
    Ok(())
}

/// A small whole number, written in hexadecimal.
struct Digit(f64);

impl std::fmt::LowerHex for Digit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to 15"
        )]
        std::fmt::LowerHex::fmt(&(self.0 as u8), f)
    }
}

/// How often symbols follow each other.
struct Counts {
    one: Vec<f64>,
    two: Vec<f64>,
    three: Vec<f64>,
}

impl Counts {
    fn of(words: &BTreeSet<Vec<u8>>) -> Self {
        let mut counts = Self {
            one: vec![0.0; SYMBOLS],
            two: vec![0.0; SYMBOLS.pow(2)],
            three: vec![0.0; SYMBOLS.pow(3)],
        };
        for trigram in words.iter().flat_map(|word| trigrams(word)) {
            let [first, second, third] = trigram.map(usize::from);
            counts.one[third] += 1.0;
            counts.two[second * SYMBOLS + third] += 1.0;
            counts.three[(first * SYMBOLS + second) * SYMBOLS + third] += 1.0;
        }
        counts
    }

    /// Of `third` behind the other two; each estimate leans on the one from a symbol less.
    fn probability(&self, first: usize, second: usize, third: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "28")]
        let symbols = SYMBOLS as f64;
        let (pair, row) = (second * SYMBOLS, (first * SYMBOLS + second) * SYMBOLS);
        let alone = (self.one[third] + 0.5) / (self.one.iter().sum::<f64>() + 0.5 * symbols);
        let of = |counts: &[f64], from: usize, prior: f64| {
            let row = &counts[from..from + SYMBOLS];
            (row[third] + PRIOR * prior) / (row.iter().sum::<f64>() + PRIOR)
        };
        of(&self.three, row, of(&self.two, pair, alone))
    }
}

/// The words and names that stand in at least [`MIN_FILES`] files.
fn words() -> Result<BTreeSet<Vec<u8>>> {
    let mut files = BTreeMap::<Vec<u8>, usize>::new();
    for folder in packages()? {
        add(&folder, &mut files)?;
    }
    ensure!(!files.is_empty(), "the crates have no sources");
    files.retain(|_, count| *count >= MIN_FILES);
    Ok(files.into_keys().collect())
}

/// The folders of the crates that are not ours.
fn packages() -> Result<Vec<PathBuf>> {
    let metadata = process::output(process::cargo().args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--quiet",
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    Ok(packages
        .iter()
        .filter(|package| package["source"].is_string())
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent())
        .map(Path::to_owned)
        .collect())
}

fn add(folder: &Path, files: &mut BTreeMap<Vec<u8>, usize>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().unwrap_or_default();
        if path.is_dir() {
            add(&path, files)?;
        } else if extension == "rs" || extension == "md" {
            let text = fs::read(&path)?;
            if text.len() <= MAX_FILE {
                let words = text.split(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
                let words = words.filter(|word| WORD.contains(&word.len()));
                for word in words.collect::<BTreeSet<_>>() {
                    *files.entry(word.to_owned()).or_default() += 1;
                }
            }
        }
    }
    Ok(())
}
