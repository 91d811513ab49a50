//! How the letters of a word are written, and what that makes of it.

use std::ops::Range;

use super::token::Kind;

/// Whether a word with a second capital inside is written so by people: names with a prefix, legal
/// forms.
pub(super) fn may_have_hump(text: &str, range: Range<usize>) -> bool {
    let word = text.get(range).unwrap_or_default();
    let hump = word.rfind(char::is_uppercase).unwrap_or_default();
    let prefix = word.get(..hump).unwrap_or_default();
    matches!(
        prefix,
        "Mc" | "Mac" | "De" | "Di" | "Da" | "Le" | "La" | "Du" | "Van" | "Fitz"
    ) || matches!(word, "GmbH" | "KGaA" | "SpA" | "ApS" | "PhD")
}

/// How the letters of a word are written.
#[derive(Default)]
pub(super) struct Shape {
    pub(super) letters: u32,
    pub(super) capitals: u32,
    pub(super) digits: u32,
    /// Capitals behind a lower-case letter.
    pub(super) humps: u32,
    /// Whether the last letter was in lower case.
    pub(super) low: bool,
    /// Whether it begins with a capital.
    pub(super) title: bool,
    pub(super) strange: bool,
}

impl Shape {
    pub(super) const fn is_empty(&self) -> bool {
        self.letters + self.digits == 0
    }

    pub(super) const fn lower(&mut self) {
        self.letters += 1;
        self.low = true;
    }

    pub(super) const fn upper(&mut self) {
        self.title |= self.letters + self.digits == 0;
        self.letters += 1;
        self.capitals += 1;
        self.humps += self.low as u32;
        self.low = false;
    }

    pub(super) const fn join(&mut self) {
        self.low = false;
    }

    pub(super) const fn number(&self) -> bool {
        self.digits > 0 && self.letters <= 1 && !self.title
    }

    pub(super) const fn kind(&self) -> Kind {
        if self.strange {
            Kind::Code
        } else if self.digits > 0 {
            if self.number() {
                Kind::Number
            } else {
                Kind::Code
            }
        } else if self.letters == 1 {
            Kind::Initial
        } else if self.letters > 1 && self.capitals == self.letters {
            Kind::Upper
        } else if self.title && (self.humps == 0 || self.humps == 1 && self.capitals == 2) {
            Kind::Title
        } else if self.capitals == 0 {
            Kind::Lower
        } else {
            Kind::Code
        }
    }
}
