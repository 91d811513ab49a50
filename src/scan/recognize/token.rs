//! Words, numbers and marks of a stretch of text.

use super::column::Columns;
use super::glimpse::Glimpse;
use super::lexicon::{Classes, Hash, classes};
use crate::text::span::{Span, Utf8};

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word in lower case, or in a script without case.
    Lower,
    /// A word with a capital in front: `Maria`, `McDonald`, `Jean-Luc`.
    Title,
    /// A word in capitals only.
    Upper,
    /// A letter, or letters with points: `J`, `J.R.R.`, `e.V.`
    Initial,
    /// Digits, with a letter behind them at most: `12`, `12b`.
    Number,
    /// Part of something written by machines: an identifier, an address of the web, a path.
    Code,
    /// Anything else, by its first byte.
    Mark(u8),
}

/// White space in front of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    None,
    Space,
    Line,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
    pub(super) gap: Gap,
    /// The dictionaries it is in; looked up for capitalised words only.
    pub(super) classes: Classes,
    /// Of its folded text; [`Hash::EMPTY`] where it is no capitalised word.
    hash: Hash,
}

impl Token {
    /// A token of which no dictionary has been asked.
    #[inline]
    pub(super) const fn new(start: u32, end: u32, kind: Kind, gap: Gap) -> Self {
        Self {
            start,
            end,
            kind,
            gap,
            ..Self::EDGE
        }
    }

    /// Looks it up; its parts where it has a hyphen that no dictionary knows.
    #[inline(never)]
    pub(super) fn look_up(&mut self, text: &str) {
        self.hash = self.hash_in(text);
        self.classes = classes(self.hash);
        if self.classes == Classes::NONE && self.span().of(text).contains('-') {
            self.look_up_parts(text);
        }
    }

    #[inline(never)]
    fn look_up_parts(&mut self, text: &str) {
        for part in self.span().of(text).split('-') {
            let names = Classes::GIVEN | Classes::FAMILY;
            self.classes = self.classes | classes(Hash::EMPTY.text(part)).only(names);
        }
    }

    fn hash_in(&self, text: &str) -> Hash {
        let (start, end) = (self.start as usize, self.end as usize);
        Hash::EMPTY.word(text, start, end - start)
    }

    /// What it may be.
    #[inline]
    pub(super) fn glimpse(&self, text: &str) -> Glimpse {
        let front = text.as_bytes().get(self.start as usize..);
        Glimpse::at(front.unwrap_or_default(), self.end - self.start)
    }

    /// What stands behind the end of a text and in front of its beginning.
    pub(super) const EDGE: Self = Self {
        start: 0,
        end: 0,
        kind: Kind::Mark(b'\n'),
        gap: Gap::Line,
        classes: Classes::NONE,
        hash: Hash::EMPTY,
    };

    pub(super) const fn span(&self) -> Span<Utf8> {
        Span::new(self.start, self.end)
    }

    pub(super) const fn is_capitalized(&self) -> bool {
        matches!(self.kind, Kind::Title | Kind::Upper)
    }

    /// Whether it may begin a name.
    pub(super) const fn opens_run(&self) -> bool {
        matches!(self.kind, Kind::Title | Kind::Upper | Kind::Initial)
    }

    pub(super) const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Title | Kind::Upper | Kind::Lower)
    }

    pub(super) fn is(&self, mark: u8) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// A token that something may be found at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Landmark {
    /// Which of the tokens it is.
    pub(super) place: usize,
    /// How many numbers are in front of it.
    pub(super) numbers: usize,
}

/// The tokens of one passage, and its text.
pub(super) struct Passage<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    /// Which of them something may be found at: all but marks that follow no key, what machines
    /// write, and words in lower case. The rest is looked at only from there.
    pub(super) landmarks: &'t [Landmark],
    /// Which of them are numbers, or written by machines.
    pub(super) numbers: &'t [usize],
    /// Those of a table that hold names, once they have been looked for.
    pub(super) columns: Columns,
}

impl<'t> Passage<'t> {
    /// The token at `at`, and an edge outside.
    #[inline]
    pub(super) fn at(&self, at: usize) -> &'t Token {
        self.tokens.get(at).unwrap_or(&Token::EDGE)
    }

    /// The token `back` places in front of `at`, and an edge outside.
    #[inline]
    pub(super) fn before(&self, at: usize, back: usize) -> &'t Token {
        self.at(at.wrapping_sub(back))
    }

    pub(super) fn word(&self, at: usize) -> &'t str {
        self.at(at).span().of(self.text)
    }

    /// What the word at `at` may be.
    #[inline]
    pub(super) fn glimpse(&self, at: usize) -> Glimpse {
        self.at(at).glimpse(self.text)
    }

    /// Hash of the folded token.
    #[inline]
    pub(super) fn hash(&self, at: usize) -> Hash {
        let token = self.at(at);
        if token.hash.same(Hash::EMPTY) {
            token.hash_in(self.text)
        } else {
            token.hash
        }
    }
}
