//! Rust dependencies that nothing uses.
//!
//! A dependency counts as used if its name occurs in a source file of the package. That is what
//! cargo-machete looks for too; doing it here spares its installation.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use regex::Regex;
use toml::{Table, Value};

use super::{Breach, File};

/// Unused dependencies of each package, and of the workspace's table.
pub(super) fn check(files: &[File]) -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    let mut inherited = BTreeSet::new();
    let manifests = files
        .iter()
        .filter(|file| file.path.ends_with("Cargo.toml"))
        .map(|file| Ok((file, file.text.parse::<Table>().context(file.path.clone())?)))
        .collect::<Result<Vec<_>>>()?;
    for (file, manifest) in &manifests {
        let sources = sources(file, files);
        for (name, value) in dependencies(manifest) {
            if value.get("workspace").is_some() {
                inherited.insert(name.clone());
            }
            let word = Regex::new(&format!(r"\b{}\b", name.replace('-', "_")))?;
            // A package that depends on itself does so to turn its features on in tests.
            let is_itself = package_name(manifest) == Some(name);
            if !is_itself && !sources.iter().any(|source| word.is_match(&source.text)) {
                breaches.push(breach(
                    file,
                    format!("nothing uses the dependency `{name}`"),
                ));
            }
        }
    }
    for (file, manifest) in &manifests {
        let shared = manifest
            .get("workspace")
            .and_then(|workspace| workspace.get("dependencies"))
            .and_then(Value::as_table);
        for name in shared.into_iter().flat_map(Table::keys) {
            if !inherited.contains(name) {
                breaches.push(breach(file, format!("no member inherits `{name}`")));
            }
        }
    }
    Ok(breaches)
}

/// The Rust files of the package of `manifest`: those in its folder, but not in another package's.
fn sources<'f>(manifest: &File, files: &'f [File]) -> Vec<&'f File> {
    let folder = |file: &File| file.path.trim_end_matches("Cargo.toml").to_owned();
    let own = folder(manifest);
    let others = files
        .iter()
        .filter(|file| file.path.ends_with("Cargo.toml"))
        .map(folder)
        .filter(|other| other.len() > own.len() && other.starts_with(&own))
        .collect::<Vec<_>>();
    files
        .iter()
        .filter(|file| file.path.starts_with(&own) && file.has_extension(&["rs"]))
        .filter(|file| !others.iter().any(|other| file.path.starts_with(other)))
        .collect()
}

fn dependencies(manifest: &Table) -> impl Iterator<Item = (&String, &Value)> {
    ["dependencies", "dev-dependencies", "build-dependencies"]
        .into_iter()
        .filter_map(|kind| manifest.get(kind)?.as_table())
        .flatten()
}

fn package_name(manifest: &Table) -> Option<&String> {
    match manifest.get("package")?.get("name")? {
        Value::String(name) => Some(name),
        _ => None,
    }
}

fn breach(file: &File, message: String) -> Breach {
    Breach {
        path: file.path.clone(),
        line: None,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(source: &str) -> Vec<String> {
        let files = [
            (
                "Cargo.toml",
                "[workspace.dependencies]\nserde-json = \"1\"\nspare = \"1\"",
            ),
            (
                "a/Cargo.toml",
                "[dependencies]\nserde-json = { workspace = true }",
            ),
            ("a/src/lib.rs", source),
        ]
        .map(|(path, text)| File {
            path: path.to_owned(),
            text: text.to_owned(),
        });
        let breaches = check(&files).expect("the manifests are valid");
        breaches.into_iter().map(|breach| breach.message).collect()
    }

    #[test]
    fn names_dependencies_that_no_source_file_names() {
        assert_eq!(
            messages("use serde_json::Value;"),
            ["no member inherits `spare`"]
        );
        assert_eq!(
            messages("use serde_json_path::Value;"),
            [
                "nothing uses the dependency `serde-json`",
                "no member inherits `spare`"
            ]
        );
    }
}
