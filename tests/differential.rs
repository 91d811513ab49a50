//! The engine finds exactly what the slow, obvious one finds.

use std::sync::LazyLock;

use prompt_dlp::Engine;
use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::reference::{Reference, difference, worst};
use proptest::prelude::*;
use serde_json::json;

use crate::BUILT_IN;

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::new(BUILT_IN.policy()));

fn disagreement(text: &str) -> Option<String> {
    difference(&BUILT_IN.scan(text).unwrap(), &REFERENCE.scan(text))
}

/// Every example of every detector, found and near miss.
static EXAMPLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |text: &str| text.replace("{{", "").replace("}}", "");
    let all = catalogue().flat_map(|detector| {
        let positive = detector.examples.positive.iter().copied();
        positive.chain(detector.examples.negative.iter().map(|(text, _)| *text))
    });
    all.map(of).collect()
});

#[test]
fn both_find_the_same_in_every_example() {
    let wrong: Vec<String> = EXAMPLES
        .iter()
        .filter_map(|text| Some(format!("{text:?}: {}", disagreement(text)?)))
        .collect();
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn both_find_the_same_in_all_examples_together() {
    for separator in ["", " ", "\n", "\t", ", "] {
        for some in EXAMPLES.chunks(64) {
            let text = some.join(separator);
            assert_eq!(disagreement(&text), None, "{text:?}");
        }
    }
}

/// The texts of the benchmark's worst case, some of all.
#[test]
fn both_find_the_same_in_what_costs_most() {
    let units: Vec<String> = catalogue().flat_map(worst::units).collect();
    let every = units.len().div_ceil(UNITS);
    for (at, unit) in units.iter().enumerate().step_by(every) {
        let len = 250 << (at / every % 4);
        let text = unit.repeat(len / unit.len() + 1);
        let text = &text[..text.floor_char_boundary(len)];
        assert_eq!(disagreement(text), None, "{text:?}");
    }
}

/// How many of them are scanned: a slow scan takes some milliseconds for each thousand bytes.
const UNITS: usize = 500;

/// Examples cut and put together, with what stands between values in real texts: where windows begin,
/// end and touch.
fn text() -> impl Strategy<Value = String> {
    let example = proptest::sample::select(EXAMPLES.as_slice());
    let part = (example.clone(), any::<proptest::sample::Index>()).prop_map(|(text, at)| {
        let at = text.floor_char_boundary(at.index(text.len() + 1));
        text[at..].to_owned()
    });
    let changed = (example.clone(), any::<proptest::sample::Index>(), "[ -~]").prop_map(
        |(text, at, character)| {
            let at = text.floor_char_boundary(at.index(text.len() + 1));
            let rest = text[at..].chars().skip(1).collect::<String>();
            format!("{}{character}{rest}", &text[..at])
        },
    );
    let piece = prop_oneof![
        3 => example,
        2 => part,
        4 => changed,
        1 => "[0-9 ./()-]{0,40}",
        1 => "[A-Za-z0-9_+/=-]{0,64}",
        1 => "([a-z]{2,9}[ ,.\n1-9]{1,2}){0,24}",
        1 => "[\u{200B}\u{00AD}é１Ａ\n\t,;|:=\"' ]{0,6}",
        1 => "\\PC{0,12}",
    ];
    let separator = proptest::sample::select(vec!["", " ", "\n", "\t", ", ", "\n\n", "=\""]);
    proptest::collection::vec((piece, separator), 1..8).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|(piece, separator)| [piece.as_str(), *separator])
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn both_find_the_same_in_any_text(text in text()) {
        prop_assert_eq!(disagreement(&text), None);
    }
}

#[test]
fn both_find_the_same_for_a_policy_with_detectors_of_its_own() {
    let policy = json!({
        "schema": "prompt-dlp/policy/v1",
        "id": "own",
        "version": 1,
        "defaultAction": "allow",
        "rules": [],
        "disabledDetectors": ["email"],
        "detectors": [
            {"id": "ticket", "title": "Ticket", "pattern": r"TCK-(?<value>\d{4,6})\b", "anchors": ["tck-"]},
        ],
        "dictionaries": [
            {"id": "projects", "title": "Projects", "terms": ["Falcon", "falcon two", "Größe 7"]},
        ],
    });
    let engine = Engine::new(&policy.to_string()).unwrap();
    let reference = Reference::new(engine.policy());
    for text in [
        "TCK-12345 tck-1234567 TCK-99999, project FALCON TWO, falcons, Größe 7 and größe 7",
        "a@b.example TCK-1 TCK-2222\u{200B}2 falcon-two Falcon",
    ] {
        let fast = engine.scan(text).unwrap();
        assert!(!fast.is_empty());
        assert_eq!(difference(&fast, &reference.scan(text)), None, "{text}");
    }
}
