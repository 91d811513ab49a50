//! A document that is edited: what is found in it is what a scan of all of it finds.

use std::sync::LazyLock;

use prompt_dlp::detectors::catalogue;
use prompt_dlp::document::{Document, Draft, Mark, MarkChanges, REACH};
use prompt_dlp::policy::model::Channel;
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;
use prompt_dlp::scan::finding::Finding;
use prompt_dlp::text::span::{Utf8, utf16_len};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::BUILT_IN;

const PROSE: &str = include_str!("corpus/prose.txt");

/// What no detector has a word for, as long as evidence reaches.
static FILLER: LazyLock<String> = LazyLock::new(|| {
    let line = "and then the rain went on over all of the hills for a good while\n";
    line.repeat(REACH / line.len() + 1)
});

/// Detectors that look further than a document promises to: a Secret's kind, a second portion mark.
const FAR_SIGHTED: [&str; 2] = ["kubernetes-secret", "us-portion-marking-short"];

/// Examples whose evidence is no longer than a document promises to see.
static EXAMPLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all = catalogue();
    let all = all.filter(|detector| !FAR_SIGHTED.contains(&detector.id));
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
    (
        any::<Index>(),
        prop_oneof![3 => Just(0), 2 => 0..12_usize],
        inserted,
    )
}

/// Replaces a stretch of both the document and the text.
fn apply(document: &mut Document, text: &mut String, (at, len, inserted): &(Index, usize, String)) {
    let start = text.floor_char_boundary(at.index(text.len() + 1));
    let end = text.ceil_char_boundary((start + len).min(text.len()));
    text.replace_range(start..end, inserted);
    document.edit(&BUILT_IN, start..end, inserted).unwrap();
    assert_eq!(document.text(), text);
}

fn typing() -> Situation {
    Situation {
        host: "chat.example".to_owned(),
        channel: Channel::Type,
        groups: vec![],
        unread: vec![],
        fixed: vec![],
    }
}

/// As a shell keeps its marks.
fn update(marks: &mut Vec<Mark>, marked: MarkChanges) {
    let moved = |at: u32| at.strict_add_signed(marked.by);
    let mut kept: Vec<Mark> = marks
        .drain(..)
        .filter(|mark| mark.end <= marked.start || mark.start >= marked.end)
        .collect();
    for mark in kept.iter_mut().filter(|mark| mark.start >= marked.end) {
        (mark.start, mark.end) = (moved(mark.start), moved(mark.end));
    }
    kept.extend(marked.marks);
    kept.sort_by_key(|mark| mark.start);
    *marks = kept;
}

/// Start, end and title of what a decision about all of `text` would replace; of values that stand
/// in several places, only where they were found if `found` is set.
fn expected(text: &str, found: bool) -> Vec<(u32, u32)> {
    let verdict = BUILT_IN
        .decide(&[text], &typing(), &mut Conversation::new(b"key"))
        .unwrap();
    let view = &verdict.views[0];
    let is_found = |start| {
        view.findings
            .iter()
            .any(|finding| finding.span.start == start)
    };
    let replacements = view.replacements.iter();
    replacements
        .filter(|each| !found || is_found(each.start))
        .map(|each| (each.start, each.end))
        .collect()
}

#[test]
fn a_long_table_is_read_with_its_header() {
    let row = "Kim,Lund,7,536-22-1847,Springfield\n";
    let mut text = ["first,last,no,ssn,city\n", &row.repeat(200)].concat();
    let mut document = Document::new(&BUILT_IN, text.clone()).unwrap();
    let at = text.len() / 2 / row.len() * row.len() + "first,last,no,ssn,city\n".len();
    text.insert_str(at, "Anna,Berg,8,219-09-9999,Oslo\n");
    document
        .edit(&BUILT_IN, at..at, "Anna,Berg,8,219-09-9999,Oslo\n")
        .unwrap();
    assert!(!document.is_settled());
    assert_eq!(described(document.findings()), scanned(&text));
}

#[test]
fn only_what_has_changed_is_marked_anew() {
    let card = "Please charge the card 4731 1999 3847 5116 today.\n";
    let far = ["é", &FILLER.repeat(3)].concat();
    let text = [&far, card, &far, card, &far].concat();
    let mut draft = Draft::new(text.clone());
    let conversation = Conversation::new(b"key");
    let all = draft.settle(&BUILT_IN, &typing(), &conversation).unwrap();
    assert_eq!((all.start, all.end, all.by), (0, u32::MAX, 0));
    assert_eq!((all.marks.len(), all.settled), (2, true));

    let at = far.len();
    let marked = draft
        .edit(&BUILT_IN, at..at, "So: ", &typing(), &conversation)
        .unwrap();
    assert_eq!((marked.by, marked.settled), (4, false));
    assert_eq!(marked.marks.len(), 1);
    assert!(marked.start > 0 && marked.end < all.marks[1].start);
    assert_eq!(marked.marks[0].start, all.marks[0].start + 4);
    assert_eq!(utf16_len(draft.document().text()), utf16_len(&text) + 4);
    assert!(!all.clean && !marked.clean);
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
    #[test]
    fn marks_follow_edits(
        parts in proptest::collection::vec(example(), 3..8),
        edits in proptest::collection::vec(edit(), 1..6),
    ) {
        let mut text = parts.join(&["\n\n", &FILLER, "é\n\n"].concat());
        let mut draft = Draft::new(text.clone());
        let conversation = Conversation::new(b"key");
        let mut marks = draft.settle(&BUILT_IN, &typing(), &conversation).unwrap().marks;
        let places = |marks: &[Mark]| marks.iter().map(|mark| (mark.start, mark.end)).collect::<Vec<_>>();
        for (at, len, inserted) in &edits {
            let start = text.floor_char_boundary(at.index(text.len() + 1));
            let end = text.ceil_char_boundary((start + len).min(text.len()));
            text.replace_range(start..end, inserted);
            update(&mut marks, draft.edit(&BUILT_IN, start..end, inserted, &typing(), &conversation).unwrap());
            let shown = places(&marks);
            prop_assert!(shown.is_sorted());
            for found in expected(&text, true) {
                prop_assert!(shown.contains(&found), "{found:?} of {shown:?} in {text}");
            }
            // What else is marked are values that were found elsewhere when all was scanned.
            let known = || parts.iter().chain(edits.iter().map(|(_, _, inserted)| inserted));
            let units: Vec<u16> = text.encode_utf16().collect();
            for &(start, end) in &shown {
                let value = String::from_utf16(&units[start as usize..end as usize]).unwrap();
                prop_assert!(
                    expected(&text, false).contains(&(start, end)) || known().any(|text| text.contains(&value)),
                    "{value:?} is marked in {text}"
                );
            }
        }
        update(&mut marks, draft.settle(&BUILT_IN, &typing(), &conversation).unwrap());
        prop_assert_eq!(places(&marks), expected(&text, false));
    }
}
