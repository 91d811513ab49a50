//! Where the tokens of a block lie, and what masks tell about them.
//!
//! Which of sixty-four bytes are letters, capitals, digits are the bits of a few masks: where a token
//! begins and ends, and what nearly every token is, are operations on them.

use std::hint::select_unpredictable;

use super::shape::may_have_hump;
use super::spelling::{is_machine_written, is_word_byte};
use super::token::{Gap, Kind, Token};
use crate::text::block::{Block, WIDTH};

/// The tokens of a block. A bit stands for a byte.
pub(super) struct Layout {
    /// How many bytes are laid out: those in front of a word that may go on behind the block.
    pub(super) len: u32,
    /// The first byte of each token.
    pub(super) begins: u64,
    /// The last byte of each.
    pub(super) lasts: u64,
    /// The last bytes of those that are looked at one by one: words that are not in lower case,
    /// `is`, and marks that may follow a key.
    pub(super) remarkable: u64,
    /// In words that have to be read letter by letter, a byte at least.
    pub(super) strange: u64,
    pub(super) newlines: u64,
    word: u64,
    lower: u64,
    upper: u64,
    digit: u64,
    /// The last bytes of words in lower case, and of those that are a capital and such a word, capitals
    /// only, digits only, a letter.
    lowers: u64,
    titles: u64,
    uppers: u64,
    numbers: u64,
    letters: u64,
}

impl Layout {
    /// That of a block, with which the last `rest` bytes of a text begin.
    #[inline(never)]
    pub(super) fn of(bytes: &[u8; WIDTH], rest: usize) -> Self {
        let block = Block::of(bytes);
        let lower = block.is_in(b'a', b'z');
        let upper = block.is_in(b'A', b'Z');
        let digit = block.is_digit();
        let foreign = block.is_foreign();
        let newlines = block.is(b'\n');
        let apart = newlines | block.is_any([b' ', b'\t', b'\r']);

        let word = lower | upper | digit | foreign | block.is(b'_');
        let cuts = word >> (u64::BITS - 1) != 0;
        let in_front = (u64::BITS - 1).wrapping_sub(first(word).leading_zeros());
        let rest = u32::try_from(rest.min(WIDTH)).unwrap_or_default();
        let len = select_unpredictable(cuts, in_front, rest);
        let inside = places(0, len);
        let word = word & inside;
        let begins = first(word);
        let lasts = word & !(word >> 1);
        let marks = inside & !word & !apart;

        // A bit added to the first of a row of ones is carried behind the last.
        let whole = |class: u64, first: u64| {
            let first = first & class;
            (class.wrapping_add(first) & !class) >> 1 & lasts
        };
        let letters = begins & lasts & (lower | upper);
        let lowers = whole(lower, begins) & !letters;
        // `is`, and others that end so.
        let is = (begins & lower) << 1 & block.is(b's') & lasts;
        let mut strange = foreign & word;
        // A name may go on behind a hyphen or an apostrophe, initials behind a point.
        let joined = lasts & ((upper | foreign) >> 2 | 3 << (u64::BITS - 2));
        if (joined | letters) & !(apart >> 1) != 0 {
            strange |= joined & block.is_any([b'-', b'\'']) >> 1;
            strange |= letters & block.is(b'.') >> 1;
        }
        // What follows a key is no other such mark.
        let keys = marks & block.is_any([b':', b'=']);
        let keys = keys & !(keys << 1 | keys >> 1);
        Self {
            len,
            begins: begins | marks,
            lasts: lasts | marks,
            remarkable: lasts & !lowers | is | keys,
            strange,
            newlines: newlines & inside,
            word,
            lower,
            upper,
            digit,
            lowers,
            titles: whole(lower, (begins & upper) << 1),
            uppers: whole(upper, begins) & !letters,
            numbers: whole(digit, begins),
            letters,
        }
    }

    /// Where the word begins that the byte at `place` is in.
    pub(super) const fn begin(&self, place: u32) -> u32 {
        let begins = self.begins & (u64::MAX >> (u64::BITS - 1 - place));
        u64::BITS - 1 - begins.leading_zeros()
    }

    /// Leaves out what begins at `at` or behind it.
    pub(super) fn cut(&mut self, at: u32) {
        let front = places(0, at);
        self.len = at;
        self.begins &= front;
        self.lasts &= front;
        self.remarkable &= front;
        self.strange &= front;
        self.newlines &= front;
    }

    /// Makes the bytes from `at` up to `behind` one token of a kind; another begins behind it, if
    /// that is amid a word. Gives whether it is.
    pub(super) fn join(&mut self, at: u32, behind: u32, kind: Kind) -> bool {
        let taken = places(at, behind);
        let (first, last) = (taken & taken.wrapping_neg(), taken & !(taken >> 1));
        let rest = self.word & (last << 1);
        self.begins = self.begins & !taken | first | rest;
        self.lasts = self.lasts & !taken | last;
        self.remarkable &= !taken;
        self.strange &= !taken;
        match kind {
            Kind::Lower => {}
            _ => self.remarkable |= last,
        }
        rest != 0
    }

    /// Puts all tokens of the block at `start` behind `tokens`, as if they were marks and words in lower
    /// case on one line; what is in front of the block ends at `end`.
    #[inline(never)]
    pub(super) fn put(
        &self,
        bytes: &[u8; WIDTH],
        start: u32,
        mut end: u32,
        tokens: &mut Vec<Token>,
    ) {
        let (mut begins, mut lasts) = (self.begins, self.lasts);
        tokens.extend((0..begins.count_ones()).map(move |_| {
            let place = begins.trailing_zeros() % u64::BITS;
            let first = start + place;
            let gap = if first == end { Gap::None } else { Gap::Space };
            end = start + 1 + lasts.trailing_zeros();
            begins &= begins.wrapping_sub(1);
            lasts &= lasts.wrapping_sub(1);
            let byte = bytes.get(place as usize).copied().unwrap_or_default();
            let kind = PLAIN.get(usize::from(byte)).copied().unwrap_or(Kind::Lower);
            Token::new(first, end, kind, gap)
        }));
    }

    /// How many tokens are in front of the one whose last byte is at `last`.
    #[inline]
    pub(super) const fn index(&self, last: usize) -> usize {
        let front = u64::MAX >> (u64::BITS as usize - 1 - last) >> 1;
        (self.lasts & front).count_ones() as usize
    }

    /// What the word is whose last byte is at `last`, where its bytes are of ASCII; `token` is it.
    #[inline]
    pub(super) fn kind(&self, last: usize, token: &Token, start: u32, text: &str) -> Kind {
        let is = |words: u64| words >> (last % WIDTH) & 1 == 1;
        if is(self.numbers) {
            Kind::Number
        } else if is(self.letters) {
            Kind::Initial
        } else if is(self.lowers) {
            Kind::Lower
        } else if is(self.titles | self.uppers) {
            let by_machine = is_machine_written(text.as_bytes(), token.span().range());
            match by_machine {
                true => Kind::Code,
                false if is(self.titles) => Kind::Title,
                false => Kind::Upper,
            }
        } else {
            self.mixed(token, start, text)
        }
    }

    /// The same, whatever it consists of and stands beside.
    #[inline(never)]
    fn mixed(&self, token: &Token, start: u32, text: &str) -> Kind {
        let (first, behind) = (token.start - start, token.end - start);
        let word = places(first, behind);
        let [lower, upper, digits] = [self.lower, self.upper, self.digit].map(|class| word & class);
        let letters = lower | upper;
        if digits == word {
            return Kind::Number;
        }
        if letters | digits != word {
            let underscores = letters | digits == 0;
            return if underscores {
                Kind::Mark(b'_')
            } else {
                Kind::Code
            };
        }
        let title = upper & word & word.wrapping_neg() != 0;
        if digits != 0 {
            let number = is_single(letters) && !title;
            return if number { Kind::Number } else { Kind::Code };
        }
        if is_single(word) {
            return Kind::Initial;
        }
        if lower == word {
            return Kind::Lower;
        }
        let range = token.span().range();
        let humps = upper & lower << 1;
        let hump = || is_single(humps) && is_single(upper & !humps);
        let person = title
            && (humps == 0 || hump() && may_have_hump(text, range.clone()))
            && !is_machine_written(text.as_bytes(), range);
        match person {
            true if upper == word => Kind::Upper,
            true => Kind::Title,
            false => Kind::Code,
        }
    }

    /// The first token of each line: what follows newlines, or begins the block, if that `opens` one.
    /// A bit added to the row of ones in front of a token is carried to it.
    pub(super) const fn lines(&self, opens: bool) -> u64 {
        let between = !self.begins;
        between
            .wrapping_add(self.newlines)
            .wrapping_add(opens as u64)
            & self.begins
    }

    /// Which of some tokens, by their first bytes, are marks.
    pub(super) const fn marks(&self, begins: u64) -> u64 {
        begins & !self.word
    }

    /// Leaves out the mark at `place`.
    pub(super) const fn skip(&mut self, place: u64) {
        self.begins &= !place;
        self.lasts &= !place;
        self.remarkable &= !place;
    }
}

#[inline]
pub(super) fn byte(text: &str, at: u32) -> u8 {
    let byte = text.as_bytes().get(at as usize);
    byte.copied().unwrap_or(b'\n')
}

/// What begins with a byte, if it is a mark or a word in lower case.
static PLAIN: [Kind; 256] = {
    let mut plain = [Kind::Lower; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if !is_word_byte(byte) {
            plain[byte as usize] = Kind::Mark(byte);
        }
        byte += 1;
    }
    plain
};

/// The places from one on up to another; `to` is no more than the bits of a mask.
const fn places(from: u32, to: u32) -> u64 {
    let up_to = u64::MAX.unbounded_shr(u64::BITS - to);
    up_to & u64::MAX.unbounded_shl(from)
}

/// The first of each row of ones.
const fn first(mask: u64) -> u64 {
    mask & !(mask << 1)
}

/// Whether at most one bit is set.
const fn is_single(mask: u64) -> bool {
    mask & mask.wrapping_sub(1) == 0
}
