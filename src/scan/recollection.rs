//! What decoded texts gave, remembered by what they say.
//!
//! A table or a log breaks its values in the same places again and again, and a hostile text may be
//! nothing but one encoded stretch without end. Decoded text between the same neighbours gives what it
//! gave before.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::contender::{Contender, Decoders};
use super::place::Place;
use super::requirements::Recall;

/// Longest text, and most texts, that are remembered.
const LONGEST: usize = 1 << 10;
const TEXTS: usize = 1 << 9;

/// What is remembered of one text.
#[derive(Default)]
pub(super) struct Recollection {
    /// Its decoded texts, each in one slot.
    texts: Vec<Option<Known>>,
    /// What searches gave in it and in these.
    pub(super) recall: Recall,
}

/// A decoded text, and what was found in it.
struct Known {
    place: Place,
    decoders: Decoders,
    found: Box<[Contender]>,
}

impl Recollection {
    /// What a place gave, if it is known.
    pub(super) fn of(&self, place: &Place, decoders: Decoders) -> Option<&[Contender]> {
        let known = self.texts.get(slot(&place.text)).and_then(Option::as_ref)?;
        let is_same = known.place.text == place.text && known.place.inner == place.inner;
        (is_same && known.decoders == decoders).then_some(&known.found)
    }

    /// Remembers what a place gave, unless it is long.
    pub(super) fn keep(&mut self, place: Place, decoders: Decoders, found: Box<[Contender]>) {
        if place.text.len() > LONGEST {
            return;
        }
        if self.texts.is_empty() {
            self.texts.resize_with(TEXTS, || None);
        }
        if let Some(known) = self.texts.get_mut(slot(&place.text)) {
            *known = Some(Known {
                place,
                decoders,
                found,
            });
        }
    }
}

fn slot(text: &str) -> usize {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    usize::try_from(hasher.finish() % TEXTS as u64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::finding::Decoder;
    use crate::text::decode::Decoded;
    use crate::text::span::Span;

    fn place(text: &str, at: u32) -> Place {
        let decoded = Decoded {
            span: Span::new(at, at + 1),
            text: "-".to_owned(),
            decoder: Decoder::Hex,
        };
        Place::of(text, &decoded)
    }

    #[test]
    fn only_the_same_place_is_known() {
        let mut known = Recollection::default();
        let decoders = Decoders::default();
        known.keep(place("abcabc", 2), decoders, Box::default());
        assert!(known.of(&place("abcabc", 2), decoders).is_some());
        // The same text, but something else was decoded in it.
        assert!(known.of(&place("ab-abc", 5), decoders).is_none());
        assert!(known.of(&place("abcabd", 2), decoders).is_none());
        let deeper = decoders.with(Decoder::Hex);
        assert!(known.of(&place("abcabc", 2), deeper).is_none());
        let long = "a".repeat(LONGEST + 1);
        known.keep(place(&long, 0), decoders, Box::default());
        assert!(known.of(&place("abcabc", 2), decoders).is_some());
    }
}
