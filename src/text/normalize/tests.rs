//! Tests of the normal form.

use super::*;
use proptest::prelude::*;

fn normal(text: &str) -> String {
    Normalized::new(text).text().to_owned()
}

#[test]
fn writes_digits_of_every_script_as_ascii() {
    assert_eq!(normal("４１１１ ٤١١١ ४१११ 𝟒𝟏𝟏𝟏"), "4111 4111 4111 4111");
}

#[test]
fn drops_what_nobody_sees() {
    assert_eq!(normal("4\u{200B}1\u{00AD}1\u{202E}1\u{FEFF}"), "4111");
}

#[test]
fn folds_look_alikes_in_mixed_words_only() {
    assert_eq!(normal("СONFIDЕNTIАL Привет"), "CONFIDENTIAL Привет");
    assert_eq!(normal("полис ОМС № 1"), "полис ОМС No 1");
}

#[test]
fn folds_words_of_nothing_but_look_alikes_on_a_line_with_a_mixed_one() {
    assert_eq!(normal("ТОР ЅЕСRЕТ\nОМС"), "TOP SECRET\nОМС");
    assert_eq!(normal("ЅЕСRЕТ // ТОР"), "SECRET // TOP");
}

#[test]
fn composes_marks_with_their_letter() {
    assert_eq!(normal("fu\u{308}r"), "für");
}

#[test]
fn maps_a_number_with_hidden_characters_to_all_of_it() {
    let original = "x 4\u{200B}1\u{200B}1 y";
    let normalized = Normalized::new(original);
    assert_eq!(normalized.text(), "x 411 y");
    assert_eq!(
        normalized.original(Span::new(2, 5)).of(original),
        "4\u{200B}1\u{200B}1"
    );
    assert_eq!(normalized.original(Span::new(6, 7)).of(original), "y");
}

#[test]
fn maps_what_follows_an_invisible_character_at_a_word_s_end() {
    let original = "\u{AD},then a";
    let normalized = Normalized::new(original);
    assert_eq!(normalized.original(Span::new(1, 5)).of(original), "then");
}

#[test]
fn maps_a_part_of_a_ligature_to_all_of_it_though_its_length_stays() {
    let normalized = Normalized::new("ﬃ");
    assert_eq!(normalized.text(), "ffi");
    assert_eq!(normalized.original(Span::new(1, 2)), Span::new(0, 3));
}

proptest! {
    #[test]
    fn every_span_maps_onto_character_boundaries(text in any::<String>(), a in 0usize..64, b in 0usize..64) {
        let normalized = Normalized::new(&text);
        let boundaries: Vec<usize> = normalized.text().char_indices().map(|(at, _)| at)
            .chain([normalized.text().len()]).collect();
        let start = boundaries[a % boundaries.len()];
        let end = boundaries[b % boundaries.len()].max(start);
        let span = normalized.original(Span::over(start..end));
        prop_assert!(text.get(span.range()).is_some());
        if start == 0 && end == normalized.text().len() && !text.is_empty() {
            let seen = Normalized::new(span.of(&text));
            prop_assert_eq!(seen.text(), normalized.text());
        }
    }

    #[test]
    fn ascii_is_untouched(text in "[ -~\n\t]{0,80}") {
        let normalized = Normalized::new(&text);
        prop_assert_eq!(normalized.text(), &text);
        prop_assert!(matches!(normalized.text, Cow::Borrowed(_)));
    }
}
