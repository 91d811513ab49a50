//! Laws of the engine that hold for every text.

use prompt_dlp::detectors::catalogue;
use prompt_dlp::policy::model::Channel;
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;
use proptest::prelude::*;

use crate::BUILT_IN;

/// Text of every kind, with real examples in it: letters and digits of many scripts, controls,
/// and what detectors look for.
fn text() -> impl Strategy<Value = String> {
    let examples: Vec<String> = catalogue()
        .flat_map(|detector| detector.examples.positive)
        .map(|example| example.replace("{{", "").replace("}}", ""))
        .filter(|example| example.len() < 400)
        .collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(examples),
        2 => "\\PC{0,12}",
        1 => any::<String>(),
        1 => "[0-9 .-]{0,24}",
        1 => "\\[[A-Z_]{1,12}_[0-9]\\]",
        1 => "[\u{200B}\u{00AD}😀é\n\t,;|]{0,4}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn findings_ascend_apart_and_lie_on_character_boundaries(text in text()) {
        let findings = BUILT_IN.scan(&text).unwrap();
        let mut end = 0;
        for finding in findings {
            let range = finding.span.range();
            prop_assert!(range.start >= end && range.start < range.end, "{:?}", finding.span);
            prop_assert!(text.get(range.clone()).is_some(), "{:?}", finding.span);
            end = range.end;
        }
    }

    #[test]
    fn utf16_offsets_cut_the_same_text(text in text()) {
        let units: Vec<u16> = text.encode_utf16().collect();
        let bytes = BUILT_IN.scan(&text).unwrap();
        let mut cursor = prompt_dlp::text::span::Utf16Cursor::new(&text);
        for finding in bytes {
            let value = finding.span.of(&text).to_owned();
            let span = finding.in_utf16(&mut cursor).span;
            let cut = String::from_utf16(&units[span.start as usize..span.end as usize]);
            prop_assert_eq!(cut.unwrap(), value);
        }
    }

    #[test]
    fn redacted_text_holds_no_original_and_restores_to_the_original(text in text()) {
        let mut conversation = Conversation::new(b"key of this conversation");
        let originals: Vec<String> = BUILT_IN.scan(&text).unwrap().iter()
            .filter(|finding| finding.confidence >= 50)
            .map(|finding| finding.span.of(&text).to_owned())
            .collect();
        let view = BUILT_IN.redact(&text, &mut conversation).unwrap();
        // Labels name detectors, and a marking may be called what it says: look between the labels.
        let units: Vec<u16> = text.encode_utf16().collect();
        let starts = std::iter::once(0).chain(view.replacements.iter().map(|each| each.end as usize));
        let ends = view.replacements.iter().map(|each| each.start as usize).chain([units.len()]);
        for (start, end) in starts.zip(ends) {
            let left = String::from_utf16(&units[start..end]).unwrap();
            for original in originals.iter().filter(|original| original.len() >= 5) {
                prop_assert!(!left.contains(original.as_str()), "{original:?} in {left:?}");
            }
        }
        prop_assert_eq!(conversation.restore(&view.redacted), text.clone());
        let resumed = Conversation::resume(b"key of this conversation", &conversation.snapshot()).unwrap();
        prop_assert_eq!(resumed.restore(&view.redacted), text);
    }

    #[test]
    fn replacements_applied_to_the_original_give_the_redacted_text(text in text()) {
        let view = BUILT_IN.redact(&text, &mut Conversation::new(b"k")).unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut out = Vec::new();
        let mut at = 0;
        for replacement in &view.replacements {
            prop_assert!(replacement.start as usize >= at);
            out.extend_from_slice(&units[at..replacement.start as usize]);
            out.extend(replacement.text.encode_utf16());
            at = replacement.end as usize;
        }
        out.extend_from_slice(&units[at..]);
        prop_assert_eq!(String::from_utf16(&out).unwrap(), view.redacted);
    }

    #[test]
    fn the_same_text_gets_the_same_verdict(text in text()) {
        let situation = Situation { host: "chat.example".to_owned(), channel: Channel::Paste, groups: vec![], unread: vec![], fixed: vec![] };
        let verdict = || {
            let verdict = BUILT_IN.decide(&[&text, &text], &situation, &mut Conversation::new(b"k")).unwrap();
            serde_json::to_string(&verdict).unwrap()
        };
        prop_assert_eq!(verdict(), verdict());
    }
}
