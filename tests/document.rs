//! A document that is edited: what is found in it is what a scan of all of it finds.

use std::sync::LazyLock;

use prompt_dlp::detectors::catalogue;
use prompt_dlp::document::{Document, Draft, Marked, REACH};
use prompt_dlp::policy::model::{Action, Channel};
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;
use prompt_dlp::scan::finding::Finding;
use prompt_dlp::text::span::Utf8;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::BUILT_IN;

const PROSE: &str = include_str!("corpus/prose.txt");

/// What no detector has a word for, as long as evidence reaches.
static FILLER: LazyLock<String> = LazyLock::new(|| {
    let line = "and then the rain went on over all of the hills for a good while\n";
    line.repeat(REACH / line.len() + 1)
});

/// Examples whose evidence is no longer than a document promises to see.
static EXAMPLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all = catalogue().into_iter();
    let examples = all.flat_map(|detector| detector.examples.positive);
    examples
        .map(|text| text.replace("{{", "").replace("}}", ""))
        .filter(|text| text.len() <= REACH)
        .collect()
});

fn scanned(text: &str) -> String {
    described(&BUILT_IN.scan(text).unwrap())
}

fn described(findings: &[Finding<Utf8>]) -> String {
    format!("{findings:#?}")
}

fn example() -> impl Strategy<Value = String> {
    proptest::sample::select(EXAMPLES.as_slice())
}

/// What is typed, pasted, or deleted: where, how much, and what comes in its place.
fn edit() -> impl Strategy<Value = (Index, usize, String)> {
    let inserted = prop_oneof![
        4 => "[ -~\n]{0,3}",
        2 => example(),
        1 => "\\PC{0,6}",
        1 => Just("\n\n".to_owned()),
    ];
    (any::<Index>(), prop_oneof![3 => Just(0), 2 => 0..12_usize], inserted)
}

/// Replaces a stretch of both the document and the text.
fn apply(document: &mut Document, text: &mut String, (at, len, inserted): &(Index, usize, String)) {
    let start = text.floor_char_boundary(at.index(text.len() + 1));
    let end = text.ceil_char_boundary((start + len).min(text.len()));
    text.replace_range(start..end, inserted);
    document.edit(&BUILT_IN, start..end, inserted).unwrap();
    assert_eq!(document.text(), text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_settled_document_is_a_full_scan(
        parts in proptest::collection::vec(prop_oneof![example(), "\\PC{0,12}", Just(PROSE[..3_000].to_owned())], 1..8),
        edits in proptest::collection::vec(edit(), 1..6),
    ) {
        let mut text = parts.join("\n");
        let mut document = Document::new(&BUILT_IN, text.clone()).unwrap();
        for edit in &edits {
            apply(&mut document, &mut text, edit);
            let mut end = 0;
            for finding in document.findings() {
                prop_assert!(finding.span.start >= end && text.get(finding.span.range()).is_some());
                end = finding.span.end;
            }
        }
        document.settle(&BUILT_IN).unwrap();
        prop_assert_eq!(described(document.findings()), scanned(&text));
    }

    #[test]
    fn local_evidence_needs_no_full_scan(
        parts in proptest::collection::vec(example(), 3..8),
        edits in proptest::collection::vec(edit(), 1..6),
    ) {
        let mut text = parts.join(&["\n\n", &FILLER, "\n\n"].concat());
        let mut document = Document::new(&BUILT_IN, text.clone()).unwrap();
        for edit in &edits {
            apply(&mut document, &mut text, edit);
            prop_assert_eq!(described(document.findings()), scanned(&text), "{}", text);
        }
    }
}
