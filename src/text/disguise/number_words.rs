//! Digits in words: `four one one one`, `double seven`, `forty-one eleven`.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::block::{Block, WIDTH, ones, padded};

/// Fewest digits that are worth reading: the shortest numbers that are looked for.
const MIN_DIGITS: usize = 7;
/// Bytes of the shortest window that can hold that many.
const MIN_WINDOW: usize = 28;
/// Words of the shortest number: `triple ten ten`.
const MIN_WORDS: usize = 3;

/// Digits by word, in English, German, French and Spanish. Source: CLDR, “spellout-cardinal”; `oh`
/// and `nought` as telephone numbers are read.
static DIGITS: &[(&str, &str)] = &[
    ("zero", "0"),
    ("oh", "0"),
    ("o", "0"),
    ("nought", "0"),
    ("naught", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("null", "0"),
    ("eins", "1"),
    ("zwei", "2"),
    ("zwo", "2"),
    ("drei", "3"),
    ("vier", "4"),
    ("fünf", "5"),
    ("fuenf", "5"),
    ("sechs", "6"),
    ("sieben", "7"),
    ("acht", "8"),
    ("neun", "9"),
    ("zéro", "0"),
    ("un", "1"),
    ("deux", "2"),
    ("trois", "3"),
    ("quatre", "4"),
    ("cinq", "5"),
    ("sept", "7"),
    ("huit", "8"),
    ("neuf", "9"),
    ("cero", "0"),
    ("uno", "1"),
    ("dos", "2"),
    ("tres", "3"),
    ("cuatro", "4"),
    ("cinco", "5"),
    ("seis", "6"),
    ("siete", "7"),
    ("ocho", "8"),
    ("nueve", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("thirteen", "13"),
    ("fourteen", "14"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("seventeen", "17"),
    ("eighteen", "18"),
    ("nineteen", "19"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("forty", "40"),
    ("fifty", "50"),
    ("sixty", "60"),
    ("seventy", "70"),
    ("eighty", "80"),
    ("ninety", "90"),
];

/// How often the next digit counts.
static REPEATS: &[(&str, usize)] = &[
    ("double", 2),
    ("triple", 3),
    ("treble", 3),
    ("doppel", 2),
    ("doble", 2),
    ("triple", 3),
];

/// Words that name a separator.
static SEPARATORS: &[&str] = &["dash", "hyphen", "strich", "tiret", "guion"];

/// Longest number word.
const LONGEST_WORD: usize = 9;

/// Most bytes between two number words.
const WIDEST_GAP: usize = 3;

/// Bytes around a number word that its window takes in: others that are too short, or too frequent,
/// to nominate one themselves, and the gaps: `double oh`.
pub(super) const REACH: u16 = 12;

/// The words that nominate a window.
pub(super) fn literals() -> Vec<String> {
    let long = DIGITS
        .iter()
        .filter(|(word, _)| word.len() >= 3 && *word != "ten");
    long.map(|&(word, _)| word.to_owned()).collect()
}

pub(super) fn read(text: &str, window: &Range<usize>, found: &mut dyn FnMut(Range<usize>, String)) {
    if window.len() >= MIN_WINDOW && may_hold_number(text.as_bytes(), window) {
        read_words(text, window, found);
    }
}

/// Reads the window word by word.
#[inline(never)]
fn read_words(text: &str, window: &Range<usize>, found: &mut dyn FnMut(Range<usize>, String)) {
    let start = text.floor_char_boundary(window.start);
    let end = text.ceil_char_boundary(window.end);
    let mut number = Number::default();
    let mut rest = text.get(start..end).unwrap_or_default();
    while !rest.is_empty() {
        let is_word = |c: char| c.is_alphanumeric();
        let gap = rest.find(is_word).unwrap_or(rest.len());
        let (between, tail) = rest.split_at(gap);
        let len = tail.find(|c| !is_word(c)).unwrap_or(tail.len());
        let (word, tail) = tail.split_at(len);
        let at = end - tail.len() - len;
        if !number.take(between, word, at) && number.has_begun() {
            std::mem::take(&mut number).finish(found);
            number.take("", word, at);
        }
        rest = tail;
    }
    number.finish(found);
}

/// Whether `window` has as many words in a row as the shortest number that begin as those of numbers do:
/// hardly any in prose has.
fn may_hold_number(bytes: &[u8], window: &Range<usize>) -> bool {
    // The window may end amid a word, and then so does what is read of it.
    let bytes = bytes.get(..window.end).unwrap_or(bytes);
    let (mut words, mut goes_on) = (0, 0);
    for start in window.clone().step_by(WIDTH) {
        let block = Block::at(bytes, start);
        let inside = u64::MAX >> (WIDTH - (window.end - start).min(WIDTH));
        if block.is_foreign() & inside != 0 {
            return true;
        }
        let word = block.is_letter() | block.is_digit();
        let begins = word & !(word << 1 | goes_on) & inside;
        goes_on = word >> (WIDTH - 1);
        for at in ones(begins) {
            let may_begin = FRONTS.has(bytes.get(start + at..).unwrap_or_default());
            words = if may_begin { words + 1 } else { 0 };
            if words == MIN_WORDS {
                return true;
            }
        }
    }
    false
}

/// A bit for the first three bytes of each word of a number, and of each digit by itself, and for
/// others that share it.
struct Fronts([u64; 16]);

static FRONTS: Fronts = Fronts::new();

impl Fronts {
    const fn new() -> Self {
        let mut fronts = Self([0; 16]);
        let mut at = 0;
        while at < DIGITS.len() {
            fronts.add(DIGITS[at].0.as_bytes());
            at += 1;
        }
        at = 0;
        while at < REPEATS.len() {
            fronts.add(REPEATS[at].0.as_bytes());
            at += 1;
        }
        at = 0;
        while at < SEPARATORS.len() {
            fronts.add(SEPARATORS[at].as_bytes());
            at += 1;
        }
        let mut digit = b'0';
        while digit <= b'9' {
            fronts.add(&[digit]);
            digit += 1;
        }
        fronts
    }

    const fn add(&mut self, word: &[u8]) {
        let slot = match word {
            [first, second, third, ..] => Self::slot([*first, *second, *third]),
            [first, second] => Self::slot([*first, *second, b' ']),
            [first] => Self::slot([*first, b' ', b' ']),
            [] => return,
        };
        self.0[slot / 64] |= 1 << (slot % 64);
    }

    /// Whether a word that `rest` begins with may be part of a number.
    fn has(&self, rest: &[u8]) -> bool {
        let slot = Self::slot(padded(rest));
        let bits = self.0.get(slot / 64).copied().unwrap_or_default();
        bits >> (slot % 64) & 1 == 1
    }

    /// Where a word falls that begins with `three`, or ends in it.
    const fn slot(three: [u8; 3]) -> usize {
        let [first, second, third] = three;
        let goes_on = second.is_ascii_alphanumeric();
        let second = if goes_on { second | 0x20 } else { 0 };
        let third = if goes_on && third.is_ascii_alphanumeric() {
            third | 0x20
        } else {
            0
        };
        let three = u32::from_le_bytes([first | 0x20, second, third, 0]);
        (three.wrapping_mul(0x9E37_79B1) >> 22) as usize
    }
}

/// The digits so far.
#[derive(Default)]
struct Number<'t> {
    range: Range<usize>,
    spelled: String,
    digits: usize,
    /// The first gap between two words; another one parts groups.
    gap: Option<&'t str>,
    repeat: usize,
    /// The last word was a multiple of ten, which a digit may complete.
    tens: bool,
}

impl<'t> Number<'t> {
    const fn has_begun(&self) -> bool {
        self.digits > 0 || self.repeat > 0
    }

    /// Goes on with a word behind a gap; `false` if the number ends in front of it.
    fn take(&mut self, gap: &'t str, word: &str, at: usize) -> bool {
        let begun = self.has_begun();
        if begun && (gap.len() > WIDEST_GAP || gap.contains(|c: char| !is_gap(c))) {
            return false;
        }
        if word.len() > LONGEST_WORD {
            return false;
        }
        let lower = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            Cow::Borrowed(word)
        } else {
            Cow::Owned(word.to_lowercase())
        };
        if let Some(&(_, repeat)) = REPEATS.iter().find(|(word, _)| *word == lower) {
            // What stands in front of the first word parts nothing.
            if begun {
                self.part(gap);
            } else {
                self.range = at..at;
            }
            self.repeat = repeat;
            return true;
        }
        if begun && SEPARATORS.contains(&&*lower) {
            self.spelled.push('-');
            return true;
        }
        let spelled = if word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            word
        } else {
            match DIGITS.iter().find(|(word, _)| *word == lower) {
                Some((_, digits)) => digits,
                None => return false,
            }
        };
        if !begun {
            self.range = at..at;
        } else if self.repeat == 0 {
            self.part(gap);
        }
        if self.tens && spelled.len() == 1 && spelled != "0" {
            self.spelled.pop();
            self.digits -= 1;
        }
        for _ in 0..self.repeat.max(1) {
            self.spelled.push_str(spelled);
            self.digits += spelled.len();
        }
        self.repeat = 0;
        self.tens = lower.ends_with("ty");
        self.range.end = at + word.len();
        true
    }

    /// Two words stand apart by `gap`: if others do by another one, they are in different groups.
    fn part(&mut self, gap: &'t str) {
        if self.tens && gap == "-" {
            return;
        }
        let usual = *self.gap.get_or_insert(gap);
        if gap != usual && self.spelled.ends_with(|c: char| c.is_ascii_digit()) {
            self.spelled
                .push(if gap.trim().is_empty() { ' ' } else { '-' });
        }
    }

    fn finish(self, found: &mut dyn FnMut(Range<usize>, String)) {
        let mut digits = self.spelled.bytes().filter(u8::is_ascii_digit);
        let first = digits.next();
        if self.digits >= MIN_DIGITS && digits.any(|digit| Some(digit) != first) {
            let spelled = self.spelled.trim_end_matches(['-', ' ']).to_owned();
            found(self.range, spelled);
        }
    }
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '.' | '-' | ';' | '/')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_window_that_is_passed_over_has_no_number(
            text in "((one|un|under|Triple|ten|seventeen|dos|dash|zéro|the|oh|[0-9]{1,2}|[a-z_]{1,4})[ ,-]{1,2}){6,16}",
            cut in (0usize..12, 0usize..12),
        ) {
            let window = cut.0..text.len() + 2 - cut.1;
            let mut found = Vec::new();
            read_words(&text, &window, &mut |range, _| found.push(range));
            prop_assert!(found.is_empty() || may_hold_number(text.as_bytes(), &window));
        }
    }
}
