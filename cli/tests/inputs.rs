//! Inputs that break careless programs, through the program itself.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test writes its inputs and fails by panicking, outside its test function too"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_prompt-dlp"))
}

/// Runs with `input` on standard input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A program that refuses its input early may close it.
            let _ = stdin.write_all(input);
        });
        child.wait_with_output().unwrap()
    })
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

/// A file of its own folder, which the caller keeps.
fn file(folder: &tempfile::TempDir, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn nothing_is_found_in_empty_input() {
    for arguments in [&["scan"][..], &["scan", "--input-format", "jsonl"]] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(text(&output.stderr), "");
    }
}

#[test]
fn nuls_are_text() {
    let output = run(&["scan"], b"\0\0 card 4539 1488 0343 6467 \0");
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output.stdout);
    assert!(
        shown.contains("standard input:1:9: Payment card number"),
        "{shown}"
    );
    assert!(
        !shown.contains('\0'),
        "no control character reaches the terminal"
    );
}

#[test]
fn invalid_utf8_is_named_and_other_files_are_scanned() {
    let folder = tempfile::tempdir().unwrap();
    let bad = file(&folder, "bad.txt", b"fine \xff");
    let good = file(&folder, "good.txt", b"card 4539 1488 0343 6467");
    let output = program().arg("scan").arg(&bad).arg(&good).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let complaint = format!("{}: not UTF-8: invalid at byte 5\n", bad.display());
    assert_eq!(text(&output.stderr), complaint);
    assert!(text(&output.stdout).contains("good.txt:1:6"));
}

#[test]
fn a_bad_json_line_is_named_without_its_content_and_the_rest_goes_on() {
    let lines = concat!(
        "{\"id\":1,\"text\":\"hello\"}\n",
        "\n",
        "{\"id\":2,\"text\":4539148803436467}\n",
        "{\"id\":3,\"text\":\n",
        "{\"id\":4,\"text\":\"card 4539 1488 0343 6467\"}",
    );
    let output = run(&["scan", "--input-format", "jsonl"], lines.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    let complaints: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints[0].starts_with("standard input:3: "));
    assert!(complaints[1].starts_with("standard input:4: "));
    assert!(!text(&output.stderr).contains("4539"));
    let ids: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].take())
        .collect();
    assert_eq!(ids, [1, 4]);
}

#[test]
fn offsets_count_the_unit_asked_for_across_lone_surrogates() {
    let line = "{\"id\":1,\"text\":\"\\ud83d\\ude00 \\udc00\\ud800 card 4539 1488 0343 6467\"}\n";
    for (unit, start) in [("utf16", 11), ("utf8", 17)] {
        let arguments = ["scan", "--input-format", "jsonl", "--offsets", unit];
        let output = run(&arguments, line.as_bytes());
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let finding = &answer["findings"][0];
        assert_eq!(finding["detector"], "credit-card");
        assert_eq!(finding["start"], start, "{unit}");
        assert_eq!(finding["end"], start + 19, "{unit}");
    }
}

#[test]
fn invalid_utf8_in_a_json_line_is_refused() {
    let output = run(
        &["scan", "--input-format", "jsonl"],
        b"{\"id\":1,\"text\":\"\xed\xff\"}\n",
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("standard input:1: "));
}

#[test]
fn fifty_megabytes_are_scanned_to_the_end() {
    let line = "The quick brown fox jumps over the lazy dog, 12 times in a row.\n";
    let mut input = line.repeat(50_000_000 / line.len());
    let lines = input.lines().count();
    input.push_str("card 4539 1488 0343 6467");
    let output = run(&["scan"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let expected = format!("standard input:{}:6: Payment card number", lines + 1);
    assert!(text(&output.stdout).starts_with(&expected));
}

#[test]
fn a_closed_pipe_is_no_crash() {
    let folder = tempfile::tempdir().unwrap();
    let many = "card 4539 1488 0343 6467\n".repeat(20_000);
    let path = file(&folder, "many.txt", many.as_bytes());
    let mut child = program()
        .arg("scan")
        .arg(&path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::with_capacity(64, child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    assert!(first.contains("many.txt:1:6"));
    let mut complaints = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut complaints)
        .unwrap();
    assert_eq!(complaints, "");
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn a_broken_policy_is_named_by_line_column_and_field() {
    let folder = tempfile::tempdir().unwrap();
    let policy = file(
        &folder,
        "policy.json",
        b"{\n  \"schema\": \"prompt-dlp/policy/v1\",\n  \"id\": \"x\",\n  \"version\": \"one\"\n}",
    );
    for arguments in [&["policy", "check"][..], &["scan", "--policy"]] {
        let output = program().args(arguments).arg(&policy).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let complaint = text(&output.stderr);
        let place = format!("{}:4:", policy.display());
        assert!(
            complaint.starts_with(&place) && complaint.contains("version"),
            "{complaint}"
        );
        assert_eq!(text(&output.stdout), "");
    }
}

#[test]
fn detectors_are_one_array_with_their_examples() {
    let output = program()
        .args(["detectors", "--format", "json"])
        .output()
        .unwrap();
    let detectors: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(detectors.len() >= 40);
    for detector in &detectors {
        for field in [
            "id",
            "title",
            "category",
            "reference",
            "pattern",
            "positive",
            "negative",
        ] {
            assert!(!detector[field].is_null(), "{}: {field}", detector["id"]);
        }
    }
}

#[test]
fn a_log_cut_anywhere_is_never_verified() {
    let whole = fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../docs/cli.in/log.jsonl"
    ))
    .unwrap();
    for (kept, code) in [
        (whole.len(), 0),
        (whole.len() - 1, 3),
        (whole.len() / 2, 3),
        (40, 2),
        (0, 2),
    ] {
        let output = run(&["evidence", "verify", "-"], &whole[..kept]);
        assert_eq!(output.status.code(), Some(code), "{kept} bytes");
    }
}

#[test]
fn a_key_that_is_no_key_is_a_usage_error() {
    let output = run(&["evidence", "verify", "--key", "abc", "-"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("verifier key"));
}

#[test]
fn a_directory_is_an_error_of_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let output = program().arg("scan").arg(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr).lines().count(), 1);
}
