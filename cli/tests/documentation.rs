//! What the documentation shows is what there is, and what the program prints.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test writes its inputs and fails by panicking, outside its test function too"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

const CONTRIBUTING: &str = include_str!("../../CONTRIBUTING.md");
const README: &str = include_str!("../../README.md");

/// The first block of code in `document` whose fence says `kind`, and that begins like this.
fn block<'d>(document: &'d str, kind: &str, begin: &str) -> &'d str {
    let front = format!("```{kind}\n{begin}");
    let start = document.find(&front).unwrap() + kind.len() + "```\n".len();
    let rest = document.get(start..).unwrap();
    rest.get(..rest.find("```").unwrap()).unwrap()
}

/// What the program prints.
fn printed(arguments: &[&str], folder: &Path) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_prompt-dlp"));
    let output = program.args(arguments).current_dir(folder).output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

#[test]
fn docs_cli_md_is_what_happens() {
    trycmd::TestCases::new().case("../docs/cli.md");
}

#[test]
fn the_declaration_in_contributing_md_is_that_of_the_catalogue() {
    let declared = include_str!("../../src/detectors/government_id/kw.rs");
    assert_eq!(block(CONTRIBUTING, "rust", ""), declared);
}

#[test]
fn contributing_md_shows_what_is_found_in_its_example() {
    let shown = block(CONTRIBUTING, "console", "$ cargo test --test integration");
    let (_, shown) = shown.split_once("<<< \"").unwrap();
    let (text, shown) = shown.split_once("\"\n").unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("input"), text).unwrap();
    let printed = printed(&["scan", "input"], folder.path());
    let printed = printed.replace("input:1", "standard input:1");
    assert!(printed.starts_with(shown), "{printed}");
}

#[test]
fn readme_md_shows_what_is_said_of_its_policy() {
    let folder = tempfile::tempdir().unwrap();
    let policy = block(README, "json", "{\n  \"schema\"");
    fs::write(folder.path().join("policy.json"), policy).unwrap();
    let shown = block(README, "console", "$ cargo run --release");
    let (_, shown) = shown.split_once('\n').unwrap();
    let printed = printed(&["policy", "check", "policy.json"], folder.path());
    let front = shown.trim_end().trim_end_matches('…');
    assert!(printed.starts_with(front), "{printed}");
}
