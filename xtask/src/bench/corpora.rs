//! Texts to scan, made from the sources of libraries that `Cargo.lock` pins: the same commit gives the
//! same texts, and they are about other things than what is looked for.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use prompt_dlp::detectors::catalogue;
use serde::Deserialize;

use crate::process;

/// Whose documentation and code is scanned: some megabytes of either.
const LIBRARIES: [&str; 6] = [
    "aho-corasick",
    "clap_builder",
    "indicatif",
    "memchr",
    "regex-automata",
    "serde_json",
];

/// Bytes of a corpus, at least.
const SIZE: usize = 1_000_000;

/// In the mixed corpus, something to find stands behind every so many bytes.
const BYTES_BETWEEN: usize = 2_000;

/// What the texts are called.
pub(super) const NAMES: [&str; 3] = ["prose", "code", "mixed"];

/// A text to scan.
#[derive(Debug)]
pub(super) struct Corpus {
    pub(super) name: &'static str,
    pub(super) text: String,
}

/// Prose (documentation), code, and both in turn with the detectors' examples between them.
pub(super) fn make() -> Result<Vec<Corpus>> {
    let mut sources = Vec::new();
    for folder in libraries()? {
        add_sources(&folder, &mut sources)?;
    }
    let mut prose = Vec::new();
    let mut code = Vec::new();
    for path in sources {
        let text = fs::read_to_string(path)?;
        for line in text.lines() {
            let line = line.trim_start();
            let comment = line.strip_prefix("//!").or(line.strip_prefix("///"));
            match comment {
                Some(words) => prose.push(words.trim_start().to_owned()),
                None => code.push(line.to_owned()),
            }
        }
    }
    ensure!(
        !prose.is_empty() && !code.is_empty(),
        "the libraries have no sources"
    );
    let turns = prose.iter().cycle().zip(&code);
    let mixed = turns.flat_map(|(prose, code)| [prose, code]);
    let examples = examples();
    let mut next = examples.iter().cycle();
    let mut with_examples = Vec::new();
    let mut since = 0;
    for line in mixed {
        with_examples.push(line.clone());
        since += line.len() + 1;
        if since >= BYTES_BETWEEN {
            since = 0;
            with_examples.extend(next.next().cloned());
        }
    }
    let lines = [&prose, &code, &with_examples];
    Ok(NAMES
        .into_iter()
        .zip(lines)
        .map(|(name, lines)| corpus(name, lines))
        .collect())
}

/// Where the sources of the libraries are.
fn libraries() -> Result<Vec<PathBuf>> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        manifest_path: PathBuf,
    }
    let metadata =
        process::output(process::cargo().args(["metadata", "--locked", "--format-version=1"]))?;
    let metadata: Metadata = serde_json::from_str(&metadata).context("cargo metadata")?;
    let folder = |library: &&str| {
        let package = metadata.packages.iter().find(|it| it.name == *library);
        let manifest = package.with_context(|| format!("{library} is no dependency"))?;
        Ok(manifest.manifest_path.with_file_name("src"))
    };
    LIBRARIES.iter().map(folder).collect()
}

/// The texts that detectors declare as examples, without their marks.
fn examples() -> Vec<String> {
    catalogue()
        .flat_map(|detector| detector.examples.positive)
        .map(|text| text.replace("{{", "").replace("}}", ""))
        .collect()
}

fn corpus(name: &'static str, lines: &[String]) -> Corpus {
    let mut text = String::with_capacity(SIZE + 1000);
    for line in lines.iter().cycle() {
        text.push_str(line);
        text.push('\n');
        if text.len() >= SIZE {
            break;
        }
    }
    Corpus { name, text }
}

fn add_sources(folder: &Path, sources: &mut Vec<PathBuf>) -> Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            add_sources(&path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_three_texts_of_a_megabyte() {
        let corpora = make().expect("the repository is there");
        let names = corpora.iter().map(|corpus| corpus.name).collect::<Vec<_>>();
        assert_eq!(names, NAMES);
        for corpus in corpora {
            assert!(
                (SIZE..SIZE + 10_000).contains(&corpus.text.len()),
                "{}",
                corpus.name
            );
        }
    }
}
