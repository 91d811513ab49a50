//! Characters one by one: `4 1 1 1`, `S.E.C.R.E.T`, a letter on each line.
//!
//! Between single characters stands always the same separator; two or three of it, or a space
//! between others, are a space between words.

use std::ops::Range;

use crate::text::block::{Block, WIDTH, ones, padded};

/// Fewest letters and digits of a stretch.
pub(super) const MIN_DECODED: usize = 5;

/// Bytes between two looks. The shortest stretch, five characters and four separators, holds a look
/// of six bytes wherever it begins.
const STRIDE: usize = 4;

/// What may stand between the characters, the usual ones first.
const SEPARATORS: &[u8] = b" \n\t.-_*|/";

/// Most separators between two characters.
const WIDEST_GAP: usize = 3;
/// Most bytes between two characters.
const LONGEST_GAP: usize = 6;

pub(super) fn decode(text: &str, found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    let wide = !text.is_ascii();
    let mut reached = 0;
    let mut barren = None;
    let mut at = 0;
    while let Some(next) = next_repeated(bytes, at, wide) {
        at = next;
        let Some(look) = look(bytes, at) else {
            return;
        };
        if let Some(offset) = repeated(look, wide)
            && let Some(separator) = bytes.get(at + offset).copied().and_then(Separator::of)
            && bytes.get(at + offset + 1) != Some(&separator.0)
        {
            let start = separator.start(text, at + offset, reached);
            reached = at + STRIDE;
            let is_barren = |(of, range): &(Separator, Range<usize>)| {
                *of == separator && range.contains(&start)
            };
            if !barren.as_ref().is_some_and(is_barren) {
                let (range, spelled) = separator.read(text, start);
                if spelled.is_empty() {
                    // What introduces nothing from here on does so from each place in it.
                    barren = Some((separator, range));
                } else {
                    reached = reached.max(range.end);
                    let letters = spelled.chars().filter(|c| c.is_alphanumeric()).count();
                    if letters >= MIN_DECODED {
                        found(range, spelled);
                    }
                }
            }
            at = reached;
        } else {
            at += STRIDE;
        }
    }
}

/// The next look from `at` on in which three bytes may be [`repeated`], many at once.
fn next_repeated(bytes: &[u8], at: usize, wide: bool) -> Option<usize> {
    /// Looks that begin in a block and end in it.
    const STEP: usize = WIDTH - 2 * STRIDE;
    /// A one for each of them.
    const LOOKS: u64 = (u64::MAX / ((1 << STRIDE) - 1)) & !(u64::MAX << STEP);
    (at..bytes.len()).step_by(STEP).find_map(|start| {
        let block = Block::at(bytes, start);
        let same = |apart: usize| block.is_same(&Block::at(bytes, start + apart));
        let three = |apart: usize| {
            let same = same(apart);
            same & (same >> apart)
        };
        let mut places = three(2);
        if wide {
            places |= three(3);
        } else {
            let newlines = block.is(b'\n');
            if newlines & (newlines >> 3) != 0 {
                places |= three(3) & newlines;
            }
        }
        if (places | places >> 1) & LOOKS == 0 {
            return None;
        }
        places &= separators(&block) & !same(1);
        ones((places | places >> 1) & LOOKS)
            .next()
            .map(|at| start + at)
    })
}

/// Bit k: byte k is one of [`SEPARATORS`].
fn separators(block: &Block) -> u64 {
    block.which(|lane| {
        let blank = lane.is_in(b'\t', b'\n') | lane.is(b' ');
        blank | lane.is_in(b'-', b'/') | lane.is_any(*b"_*|")
    })
}

/// The eight bytes at `at`; behind the text's end stand zeros.
fn look(bytes: &[u8], at: usize) -> Option<u64> {
    let rest = bytes.get(at..).filter(|rest| rest.len() > STRIDE)?;
    Some(u64::from_le_bytes(padded(rest)))
}

/// Where in eight bytes the first of three equal ones stands that have one byte between them, or
/// two: letters beyond ASCII have two bytes, and so has a Windows line break.
fn repeated(look: u64, wide: bool) -> Option<usize> {
    let by_two = look ^ look >> 16;
    match (by_two & 0x00FF_00FF == 0, by_two & 0xFF00_FF00 == 0) {
        (true, false) => return Some(0),
        (false, true) => return Some(1),
        // One of the two is a character that is repeated.
        (true, true) => {
            let rank = |offset: u32| {
                let byte = (look >> (8 * offset) & 0xFF) as u8;
                SEPARATORS.iter().position(|&separator| separator == byte)
            };
            let is_second =
                rank(1).is_some_and(|second| rank(0).is_none_or(|first| second < first));
            return Some(usize::from(is_second));
        }
        (false, false) => {}
    }
    let by_three = look ^ look >> 24;
    let newline = |offset: u32| look >> (8 * offset) & 0xFF == u64::from(b'\n');
    if by_three & 0xFF00_00FF == 0 && (wide || newline(0)) {
        return Some(0);
    }
    (by_three & 0x00FF_0000_FF00 == 0 && (wide || newline(1))).then_some(1)
}

/// Whether what follows `c` goes on a word, or a name made of words.
fn is_inside_word(c: char) -> bool {
    c.is_alphanumeric() || "._-@/".contains(c)
}

/// What stands between the characters.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Separator(u8);

impl Separator {
    fn of(byte: u8) -> Option<Self> {
        SEPARATORS.contains(&byte).then_some(Self(byte))
    }

    /// The start of the first single character of the stretch that holds the separator at `at`.
    #[inline(never)]
    fn start(self, text: &str, mut at: usize, floor: usize) -> usize {
        loop {
            let head = text.get(floor..at).unwrap_or_default();
            let head = self.without_gap_behind(head);
            let single = head.chars().next_back().filter(|c| !c.is_whitespace());
            let Some(single) = single else { return at };
            let start = floor + head.len() - single.len_utf8();
            let before = text.get(floor..start).unwrap_or_default();
            let joint = before.chars().next_back();
            let gap = before.len() - self.without_gap_behind(before).len();
            if gap == 0 && joint.is_some_and(is_inside_word) {
                return at;
            }
            at = start;
            if gap == 0 {
                return at;
            }
        }
    }

    fn without_gap_behind(self, head: &str) -> &str {
        head.trim_end_matches(|c| u8::try_from(c).is_ok_and(|byte| self.is_gap(byte)))
    }

    fn is(self, c: char) -> bool {
        c == char::from(self.0)
    }

    /// Reads single characters from `start` on: the stretch, and what it says. If that is nothing, the
    /// stretch is all that has been read.
    #[inline(never)]
    fn read(self, text: &str, start: usize) -> (Range<usize>, String) {
        let mut spelled = String::new();
        let mut begin = None;
        let mut end = start;
        let mut rest = text.get(start..).unwrap_or_default();
        rest = rest.trim_start_matches(|c| self.is(c));
        let mut gap = "";
        while let Some(single) = rest.chars().next().filter(|c| !c.is_whitespace()) {
            let tail = rest.get(single.len_utf8()..).unwrap_or_default();
            let after = tail.chars().next();
            if single.is_alphanumeric() && after.is_some_and(char::is_alphanumeric) {
                break;
            }
            let at = text.len() - rest.len();
            // What introduces a value is none of its characters.
            if begin.is_some() || !"=:;,>|".contains(single) {
                begin.get_or_insert(at);
                if !spelled.is_empty() {
                    spelled.push_str(gap);
                }
                spelled.push(single);
                end = at + single.len_utf8();
            }
            let Some((between, len)) = self.gap(tail) else {
                break;
            };
            gap = between;
            rest = tail.get(len..).unwrap_or_default();
        }
        match begin {
            Some(begin) => (begin..end, spelled),
            None => (start..text.len() - rest.len(), spelled),
        }
    }

    /// What the gap at the start of `rest` stands for, and its length.
    fn gap(self, rest: &str) -> Option<(&'static str, usize)> {
        let gap = rest.bytes().take_while(|&byte| self.is_gap(byte));
        let gap = rest.get(..gap.take(LONGEST_GAP).count())?;
        let count = gap.bytes().filter(|&byte| byte == self.0).count();
        let others = gap.trim_matches('\r').len() > count;
        match count {
            0 => {
                let mut next = rest.get(gap.len()..)?.chars();
                next.next()?;
                let goes_on = gap.len() == 1 && next.next().is_some_and(|c| self.is(c));
                goes_on.then_some((" ", 1))
            }
            1 if !others => Some(("", gap.len())),
            1..=WIDEST_GAP if self.0 != b'\n' && gap.contains('\n') => Some(("\n", gap.len())),
            1..=WIDEST_GAP if others => Some((" ", gap.len())),
            2..=WIDEST_GAP => Some((self.repeated(), gap.len())),
            _ => None,
        }
    }

    /// Whether `byte` may stand between two characters: a space or a line break may be one of them.
    const fn is_gap(self, byte: u8) -> bool {
        byte == self.0 || matches!(byte, b' ' | b'\n' | b'\r')
    }

    /// What a separator stands for that is itself one of the characters.
    const fn repeated(self) -> &'static str {
        match self.0 {
            b'.' => ".",
            b'-' => "-",
            b'_' => "_",
            b'*' => "*",
            b'|' => "|",
            b'/' => "/",
            b'\n' => "\n",
            _ => " ",
        }
    }
}
