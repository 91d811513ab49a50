//! What is believed without a word that speaks for it.
//!
//! What decoded text gives must be more than a guess, and digits that were put together almost certain
//! (`set.rs`, `place.rs`). Who can give nothing of the kind need not search.

use super::contender::Decoders;
use super::finding::Band;
use super::focus::Focus;
use crate::text::normalize::Normalized;

/// What is believed in one text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Believed {
    /// All that is something by itself.
    Everything,
    /// In decoded text, what is no guess.
    Medium,
    /// The same; and of two parts that were put together, what has no letter if it is almost certain.
    Joined,
}

impl Believed {
    pub(super) fn of(
        decoders: Decoders,
        normalized: &Normalized<'_>,
        focus: Option<&Focus>,
    ) -> Self {
        match focus {
            None => Self::Everything,
            // A letter may have become none.
            Some(_) if decoders.ends_with_split() && normalized.is_as_it_was() => Self::Joined,
            Some(_) => Self::Medium,
        }
    }

    /// The band in which a value must be at least, wherever it is.
    pub(super) const fn anywhere(self) -> Band {
        match self {
            Self::Everything => Band::Low,
            Self::Medium | Self::Joined => Band::Medium,
        }
    }

    /// The same of a value in a stretch.
    pub(super) fn within(self, stretch: &[u8]) -> Band {
        let may_be_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
        match self {
            Self::Joined if !stretch.iter().any(may_be_letter) => Band::High,
            _ => self.anywhere(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::finding::Decoder;
    use crate::text::span::Span;

    #[test]
    fn decoded_text_and_joined_digits_are_believed_less() {
        let least = |decoder: Option<Decoder>, text: &str| {
            let normalized = Normalized::new(text);
            let decoders = decoder.map(|decoder| Decoders::default().with(decoder));
            let focus = decoder.map(|_| Focus::new(Span::new(2, 3), false, &normalized));
            let decoders = decoders.unwrap_or_default();
            let believed = Believed::of(decoders, &normalized, focus.as_ref());
            believed.within(normalized.text().as_bytes())
        };
        assert_eq!(least(None, "12 34"), Band::Low);
        assert_eq!(least(Some(Decoder::Hex), "12 34"), Band::Medium);
        assert_eq!(least(Some(Decoder::Split), "A2 34"), Band::Medium);
        assert_eq!(least(Some(Decoder::Split), "12 34"), Band::High);
        // A letter that nobody sees.
        let hidden = least(Some(Decoder::Split), "12\u{3164} 34");
        assert_eq!(hidden, Band::Medium);
    }
}
