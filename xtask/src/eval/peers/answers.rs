//! Asking a peer, and remembering what it said: the same version says the same of the same texts.

use std::fs;
use std::io::{BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::{ChildStdin, Stdio};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use serde::Serialize;

use super::Peer;
use crate::stamp::Stamp;
use crate::{progress, workspace};

#[derive(Serialize)]
struct Question<'t> {
    text: &'t str,
}

/// The output of the peer's runner for `texts`: a version, then an answer for each text, a line each.
pub(super) fn answers(peer: &Peer, texts: &[&str]) -> Result<String> {
    let questions = questions(texts)?;
    let path = folder().join(format!("{}.jsonl", peer.name));
    let stamp = Stamp::outdated(
        folder().join(format!("{}.stamp", peer.name)),
        &peer.runtime.inputs(),
        &[peer.name, &questions],
        std::slice::from_ref(&path),
    )?;
    let Some(stamp) = stamp else {
        progress::step("Remembering", format_args!("what {} said", peer.name));
        return fs::read_to_string(path).context("cannot read what it said");
    };
    let output = ask(peer, texts.len(), &questions)?;
    fs::create_dir_all(folder())?;
    fs::write(path, &output)?;
    stamp.write()?;
    Ok(output)
}

fn folder() -> PathBuf {
    workspace::tools().join("eval-peers-answers")
}

fn questions(texts: &[&str]) -> Result<String> {
    let mut questions = String::new();
    for text in texts {
        questions.push_str(&serde_json::to_string(&Question { text })?);
        questions.push('\n');
    }
    Ok(questions)
}

fn ask(peer: &Peer, texts: usize, questions: &str) -> Result<String> {
    let mut command = peer.runtime.command()?;
    progress::step("Evaluating", format_args!("{}: {texts} texts", peer.name));
    let mut child = command
        .arg(peer.name)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot start it")?;
    let (Some(input), Some(output), Some(errors)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        bail!("it has no input or output");
    };
    let (output, errors) = thread::scope(|scope| {
        scope.spawn(|| write_all(input, questions));
        let errors = scope.spawn(|| read_all(errors));
        (read_all(output), errors.join().unwrap_or_default())
    });
    let status = child.wait()?;
    let last = errors.lines().last().unwrap_or("it says nothing");
    ensure!(status.success(), "it failed: {last}");
    Ok(output)
}

/// A peer that closes its input has failed, which its exit status will show.
fn write_all(input: ChildStdin, questions: &str) {
    let _ = BufWriter::new(input).write_all(questions.as_bytes());
}

fn read_all(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
