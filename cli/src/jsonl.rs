//! `scan --input-format jsonl`: one text a line in, its findings a line out.

use std::io::{BufRead as _, Write};

use anyhow::{Context as _, Result, bail};
use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::Value;

use crate::input::Input;
use crate::scan::{Found, Scanner, outcome};
use crate::{Outcome, complain};

/// A line of input; other fields are ignored.
#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    id: Value,
    #[serde(deserialize_with = "text")]
    text: String,
}

/// A line of output.
#[derive(Serialize)]
struct Answer {
    id: Value,
    #[serde(flatten)]
    found: Found,
}

/// Answers every line that can be read. Memory: the longest line.
pub(crate) fn scan(
    scanner: &Scanner<'_>,
    inputs: &[Input],
    out: &mut impl Write,
) -> Result<Outcome> {
    let (mut failed, mut found) = (false, false);
    for input in inputs {
        let mut lines = match input.open() {
            Ok(lines) => lines,
            Err(error) => {
                failed = true;
                complain(format_args!("{error:#}"));
                continue;
            }
        };
        let mut line = Vec::new();
        for number in 1_u64.. {
            line.clear();
            let read = lines.read_until(b'\n', &mut line);
            if read.with_context(|| format!("{input}:{number}"))? == 0 {
                break;
            }
            scanner.bar.inc(line.len() as u64);
            if line.trim_ascii().is_empty() {
                continue;
            }
            match answer(scanner, &line) {
                Ok(answer) => {
                    found |= !answer.found.is_empty();
                    serde_json::to_writer(&mut *out, &answer)?;
                    out.write_all(b"\n")?;
                }
                Err(error) => {
                    failed = true;
                    scanner
                        .bar
                        .suspend(|| complain(format_args!("{input}:{number}: {error:#}")));
                }
            }
        }
    }
    Ok(outcome(failed, found))
}

fn answer(scanner: &Scanner<'_>, line: &[u8]) -> Result<Answer> {
    let question: Question = match serde_json::from_slice(line) {
        Ok(question) => question,
        // serde would quote the value, which may be what nobody should read.
        Err(error) if error.is_data() => {
            bail!(
                "column {}: not an object with a string `text`",
                error.column()
            )
        }
        Err(error) => {
            let (text, place) = (
                error.to_string(),
                format!(" at line 1 column {}", error.column()),
            );
            let reason = text.strip_suffix(&place).unwrap_or(&text);
            bail!("column {}: {reason}", error.column());
        }
    };
    let found = scanner.scan(&question.text)?;
    Ok(Answer {
        id: question.id,
        found,
    })
}

/// A string that may hold lone surrogates (`"\ud800"`), as JavaScript's may. Each becomes U+FFFD,
/// which is as long in UTF-8 and in UTF-16, so that offsets stay right.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Text;
    impl Visitor<'_> for Text {
        type Value = String;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a string")
        }

        fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<String, E> {
            self.visit_byte_buf(bytes.to_vec())
        }

        fn visit_byte_buf<E: serde::de::Error>(self, bytes: Vec<u8>) -> Result<String, E> {
            let mut bytes = match String::from_utf8(bytes) {
                Ok(text) => return Ok(text),
                Err(error) => error.into_bytes(),
            };
            let mut rest = bytes.as_mut_slice();
            while let [a, tail @ ..] = rest {
                if let (0xED, [b @ 0xA0..=0xBF, c, ..]) = (*a, &mut *tail) {
                    (*a, *b, *c) = (0xEF, 0xBF, 0xBD);
                }
                rest = tail;
            }
            String::from_utf8(bytes).map_err(|_| E::custom("not UTF-8"))
        }
    }
    // As bytes, because as a string serde_json refuses lone surrogates.
    deserializer.deserialize_byte_buf(Text)
}
