//! Words, numbers and marks of a stretch of text.
//!
//! Cost: O(n); the tokens of one passage are held at a time, in a buffer that is used again.

use super::column::Columns;
use super::lexicon::{Classes, Hash, classes};
use super::shape::{Shape, may_have_hump};
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

/// The tokens of one passage, and its text.
pub(super) struct Passage<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    /// Those of a table that hold names, once they have been looked for.
    pub(super) columns: Columns,
}

impl<'t> Passage<'t> {
    /// The token at `at`, and an edge outside.
    pub(super) fn at(&self, at: usize) -> Token {
        self.tokens.get(at).copied().unwrap_or(Token::EDGE)
    }

    /// The token `back` places in front of `at`, and an edge outside.
    pub(super) fn before(&self, at: usize, back: usize) -> Token {
        at.checked_sub(back).map_or(Token::EDGE, |at| self.at(at))
    }

    pub(super) fn word(&self, at: usize) -> &'t str {
        self.at(at).span().of(self.text)
    }

    /// Hash of the folded token.
    pub(super) fn hash(&self, at: usize) -> Hash {
        let token = self.at(at);
        if token.hash.same(Hash::EMPTY) {
            Hash::EMPTY.text(token.span().of(self.text))
        } else {
            token.hash
        }
    }
}

/// Most tokens of a passage; a longer one is cut.
const LONGEST: usize = 4_096;

/// Goes through `text`, passage by passage: stretches between empty lines.
#[inline(never)]
pub(super) fn passages(text: &str, mut each: impl FnMut(&Passage<'_>)) {
    let mut tokens: Vec<Token> = Vec::new();
    let mut cursor = Cursor {
        text,
        bytes: text.as_bytes(),
        at: 0,
    };
    loop {
        let last = cursor.at;
        let breaks = cursor.skip_space();
        let over = cursor.at >= cursor.bytes.len();
        if over || breaks > 1 || tokens.len() >= LONGEST {
            if !tokens.is_empty() {
                each(&Passage {
                    text,
                    tokens: &tokens,
                    columns: Columns::default(),
                });
            }
            if over {
                return;
            }
            tokens.clear();
        }
        let gap = match breaks {
            0 if tokens.is_empty() => Gap::Line,
            0 if last == cursor.at => Gap::None,
            0 => Gap::Space,
            _ => Gap::Line,
        };
        tokens.push(cursor.token(gap));
    }
}

struct Cursor<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(b'\n')
    }

    /// Skips white space; gives the number of line breaks in it.
    fn skip_space(&mut self) -> u32 {
        let mut breaks = 0;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' => {}
                b'\n' => breaks += 1,
                // What marks a line as quoted or as an item of a list stands outside its text.
                b'>' | b'*' | b'|' | b'?' | b'-' if breaks > 0 && self.opens_line(byte) => {}
                _ => break,
            }
            self.at += 1;
        }
        breaks
    }

    /// Whether a mark at the beginning of a line is repeated there, or followed by a space or a word.
    fn opens_line(&self, mark: u8) -> bool {
        let next = self.peek(1);
        next == mark || next == b' ' || mark == b'>' && is_word_byte(next)
    }

    /// The token that begins here; at least one character.
    fn token(&mut self, gap: Gap) -> Token {
        let start = self.at;
        let first = self.peek(0);
        if !is_word_byte(first) {
            self.at += 1;
            return self.finish(start, gap, Kind::Mark(first));
        }
        if let Some((end, kind)) = plain_word(self.bytes, start) {
            self.at = end;
            let capital = matches!(kind, Kind::Title | Kind::Upper);
            let kind = if capital && self.is_machine_written(start) {
                Kind::Code
            } else {
                kind
            };
            return self.finish(start, gap, kind);
        }
        let mut shape = Shape::default();
        self.word(&mut shape);
        let kind = match shape.kind() {
            Kind::Code if shape.is_empty() => Kind::Mark(first),
            Kind::Initial => {
                self.points();
                Kind::Initial
            }
            Kind::Title if shape.humps > 0 && !may_have_hump(self.text, start..self.at) => {
                Kind::Code
            }
            Kind::Title | Kind::Upper if self.is_machine_written(start) => Kind::Code,
            kind => kind,
        };
        self.finish(start, gap, kind)
    }

    /// Whether what stands right beside the word from `start` to here says that no person wrote it.
    fn is_machine_written(&self, start: usize) -> bool {
        let back = |by: usize| {
            let before = start.checked_sub(by).and_then(|at| self.bytes.get(at));
            before.copied().unwrap_or(b' ')
        };
        let glued = |byte: u8| matches!(byte, b'@' | b'/' | b'\\' | b'#' | b'$' | b'%' | b'.');
        let goes_on = match self.peek(0) {
            b'.' => is_word_byte(self.peek(1)),
            b':' => self.peek(1) == b':',
            byte => matches!(byte, b'@' | b'(' | b'[' | b'=' | b'\\'),
        };
        goes_on || glued(back(1)) || back(1) == b':' && back(2) == b':'
    }

    fn finish(&self, start: usize, gap: Gap, kind: Kind) -> Token {
        let span = Span::over(start..self.at);
        let (hash, classes) = if matches!(kind, Kind::Title | Kind::Upper) {
            look_up(span.of(self.text))
        } else {
            (Hash::EMPTY, Classes::NONE)
        };
        Token {
            start: span.start,
            end: span.end,
            kind,
            gap,
            classes,
            hash,
        }
    }

    /// Takes letters and digits, and hyphens and apostrophes inside names.
    fn word(&mut self, shape: &mut Shape) {
        loop {
            let byte = self.peek(0);
            match byte {
                b'a'..=b'z' => shape.lower(),
                b'A'..=b'Z' => shape.upper(),
                b'0'..=b'9' => shape.digits += 1,
                0x80.. if self.at < self.bytes.len() => {
                    let c = self
                        .text
                        .get(self.at..)
                        .and_then(|rest| rest.chars().next());
                    let c = c.unwrap_or('\u{FFFD}');
                    match c {
                        '\u{2019}' if self.joins(c.len_utf8(), shape) => shape.join(),
                        _ if c.is_uppercase() => shape.upper(),
                        _ if c.is_alphabetic() => shape.lower(),
                        _ if self.at == 0 || shape.is_empty() => {
                            shape.strange = true;
                            self.at += c.len_utf8();
                            return;
                        }
                        _ => return,
                    }
                    self.at += c.len_utf8();
                    continue;
                }
                b'-' | b'\'' if self.joins(1, shape) => shape.join(),
                b'_' => shape.strange = true,
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Whether a hyphen or an apostrophe here stands inside a name: a capital follows.
    fn joins(&self, len: usize, shape: &Shape) -> bool {
        let next = self.peek(len);
        let capital = next.is_ascii_uppercase()
            || next >= 0xC3
                && self
                    .text
                    .get(self.at + len..)
                    .and_then(|rest| rest.chars().next())
                    .is_some_and(char::is_uppercase);
        let possessive = next == b'S' && !is_word_byte(self.peek(len + 1));
        shape.capitals > 0 && capital && !possessive
    }

    /// Takes the rest of `J.R.R.`; the point behind a single letter is left.
    fn points(&mut self) {
        let goes_on = |cursor: &Self| {
            cursor.peek(0) == b'.'
                && cursor.peek(1).is_ascii_alphabetic()
                && !is_word_byte(cursor.peek(2))
        };
        let start = self.at;
        while goes_on(self) {
            self.at += 2;
        }
        self.at += usize::from(self.at > start && self.peek(0) == b'.');
    }
}

/// The word at `start`, where it is ASCII and its bytes alone say what it is: its end and its kind.
/// Nearly all are.
fn plain_word(bytes: &[u8], start: usize) -> Option<(usize, Kind)> {
    let mut has = 0;
    let mut end = start;
    let next = loop {
        let byte = bytes.get(end).copied().unwrap_or(b'\n');
        let parts = PARTS.get(usize::from(byte)).copied().unwrap_or_default();
        if parts == 0 {
            break byte;
        }
        has |= parts;
        end += 1;
    };
    let kind = match has {
        LOWER => Kind::Lower,
        DIGIT => Kind::Number,
        UPPER => Kind::Upper,
        _ if has & (FOREIGN | UNDERSCORE) == UNDERSCORE && has != UNDERSCORE => Kind::Code,
        _ if has == LOWER | UPPER => {
            let mut letters = bytes.get(start..end)?.iter();
            let first = letters.next()?.is_ascii_uppercase();
            (first && letters.all(u8::is_ascii_lowercase)).then_some(Kind::Title)?
        }
        _ => return None,
    };
    // A letter by itself may go on behind a point, and a name behind a hyphen or an apostrophe.
    let alone = end == start + 1 && kind != Kind::Number;
    let goes_on = has & UPPER != 0 && matches!(next, b'-' | b'\'');
    (!alone && !goes_on).then_some((end, kind))
}

const LOWER: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;
const UNDERSCORE: u8 = 8;
/// Of a character beyond ASCII.
const FOREIGN: u8 = 16;

/// By byte: what it is in a word, 0 if it is in none.
static PARTS: [u8; 256] = {
    let mut parts = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let this = byte as u8;
        parts[byte] = match this {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            b'_' => UNDERSCORE,
            0x80.. => FOREIGN,
            _ => 0,
        };
        byte += 1;
    }
    parts
};

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'_'
}

/// The hash of a word and its dictionaries; those of its parts where it has a hyphen.
fn look_up(word: &str) -> (Hash, Classes) {
    let hash = Hash::EMPTY.text(word);
    let mut found = classes(hash);
    if found == Classes::NONE && word.contains('-') {
        for part in word.split('-') {
            found = found | classes(Hash::EMPTY.text(part)).only(Classes::GIVEN | Classes::FAMILY);
        }
    }
    (hash, found)
}
