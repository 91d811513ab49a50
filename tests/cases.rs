//! Behaviour as data: texts with marked findings, in `tests/cases/*.toml`.
//!
//! `{{credit-card|4012 8888 8888 1881}}` says that this detector finds exactly this stretch. What
//! is not marked must not be found at medium confidence or above; a mark `{{?id|…}}` is a finding of
//! low confidence. Offsets are computed, never typed.

use std::path::Path;

use prompt_dlp::scan::finding::Band;
use serde::Deserialize;

use crate::BUILT_IN;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    start: usize,
    end: usize,
    detector: String,
    low: bool,
}

fn unmark(marked: &str) -> (String, Vec<Mark>) {
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut rest = marked;
    while let Some((before, tail)) = rest.split_once("{{") {
        let (mark, after) = tail.split_once("}}").expect("a mark closes");
        let (detector, value) = mark.split_once('|').expect("a mark names its detector");
        text.push_str(before);
        let start = text.len();
        text.push_str(value);
        let low = detector.starts_with('?');
        let detector = detector.trim_start_matches('?').to_owned();
        marks.push(Mark {
            start,
            end: text.len(),
            detector,
            low,
        });
        rest = after;
    }
    text.push_str(rest);
    (text, marks)
}

#[test]
fn every_case_is_found_as_marked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let cases: Cases = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for Case { name, text } in cases.case {
            count += 1;
            let (text, expected) = unmark(&text);
            let wanted_low = expected.iter().any(|mark| mark.low);
            let found: Vec<Mark> = BUILT_IN
                .scan(&text)
                .unwrap()
                .into_iter()
                .filter(|finding| wanted_low || finding.band > Band::Low)
                .map(|finding| Mark {
                    start: finding.span.range().start,
                    end: finding.span.range().end,
                    low: finding.band == Band::Low,
                    detector: finding.detector.into_owned(),
                })
                .collect();
            if found != expected {
                failures.push(format!(
                    "{}: {name}\n  expected {expected:?}\n  found    {found:?}",
                    path.display()
                ));
            }
        }
    }
    assert!(count > 20, "only {count} cases were read");
    assert!(
        failures.is_empty(),
        "{} of {count} cases:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
