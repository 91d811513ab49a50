//! `[CREDIT_CARD_1]`: how labels are written, and how they are recognised after a model has had
//! its way with them.
//!
//! ASCII, square brackets, no angle brackets: survives Markdown and HTML. Models change case, turn
//! underscores into spaces or escape them; all of that still names the same label.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use memchr::memchr_iter;
use regex_automata::{Anchored, Input};

use crate::text::regex::Regex;

/// A label in its one canonical spelling, without brackets.
pub(super) type Key = String;

/// The label of the `number`th value of a detector.
pub(super) fn write(name: &str, number: u32) -> (Key, String) {
    let key = format!("{name}_{number}");
    let label = format!("[{key}]");
    (key, label)
}

/// Everything in `text` that reads as a label: where, and its key. O(n).
pub(super) fn find(text: &str) -> impl Iterator<Item = (Range<usize>, Key)> {
    let mut end = 0;
    memchr_iter(b'[', text.as_bytes()).filter_map(move |at| {
        let rest = Input::new(text).range(at..).anchored(Anchored::Yes);
        let hit = (at >= end).then(|| shape()?.find(&rest)).flatten()?;
        end = hit.end;
        let inner = text.get(hit.start + 1..hit.end - 1).unwrap_or_default();
        Some((hit, canonical(inner)))
    })
}

/// The keys of all labels in `text`.
pub(super) fn keys(text: &str) -> BTreeSet<Key> {
    find(text).map(|(_, key)| key).collect()
}

fn canonical(inner: &str) -> Key {
    let words = inner
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_").to_ascii_uppercase()
}

/// At most eight words and a number between square brackets.
fn shape() -> Option<&'static Regex> {
    static SHAPE: OnceLock<Option<Regex>> = OnceLock::new();
    let source = r"\[ ?[A-Za-z0-9]{1,32}(?:\\?[_ -][A-Za-z0-9]{1,32}){0,7}\\?[_ -][0-9]{1,6} ?\]";
    SHAPE.get_or_init(|| Regex::new(source).ok()).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_a_label_in_every_dress_that_models_give_it() {
        for text in [
            "[CREDIT_CARD_1]",
            "[credit_card_1]",
            "[Credit Card 1]",
            r"[CREDIT\_CARD\_1]",
            "[ CREDIT-CARD-1 ]",
        ] {
            assert_eq!(
                keys(text).into_iter().collect::<Vec<_>>(),
                ["CREDIT_CARD_1"],
                "{text}"
            );
        }
    }

    #[test]
    fn other_brackets_are_no_labels() {
        assert_eq!(keys("[1] [CREDIT_CARD] [a_b] <EMAIL_1> [x](y_1)").len(), 0);
    }
}
