//! Digits and signs in the place of letters, in confidential markers: elsewhere `a1` is `a1`.

use std::ops::Range;

use super::line_around;
use super::markings::Markings;
use crate::text::block::padded;

/// Most bytes on either side of a window that belong to its word.
const LONGEST: usize = 40;

/// Reads the line of a word that says a marking word, with the letters put back into every word that
/// has some left. `reached` is the end of the last line that was read.
pub(super) fn read(
    text: &str,
    window: &Range<usize>,
    markings: &Markings,
    reached: &mut usize,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    if window.start < *reached {
        return;
    }
    let bytes = text.as_bytes();
    let before = bytes.get(..window.start).unwrap_or_default().iter().rev();
    let after = bytes.get(window.end..).unwrap_or_default().iter();
    let sign = |byte: &&u8| is_sign(**byte);
    let start = window.start - before.take(LONGEST).take_while(sign).count();
    let end = window.end + after.take(LONGEST).take_while(sign).count();
    let word = text.get(start..end).unwrap_or_default();
    if !may_begin(word, markings) || plain(word, markings).is_none() {
        return;
    }
    let line = line_around(text, start..end);
    *reached = line.end;
    let mut rest = text.get(line.clone()).unwrap_or_default();
    let mut read = String::with_capacity(rest.len());
    while !rest.is_empty() {
        let len = rest.bytes().take_while(|&byte| is_sign(byte)).count();
        let (word, tail) = rest.split_at(len);
        let has_letters = word.bytes().any(|byte| byte.is_ascii_alphabetic());
        match plain(word, markings) {
            Some(plain) if has_letters => read.push_str(&plain),
            _ if has_letters => read.push_str(&letters(word, 'i')),
            _ => read.push_str(word),
        }
        let other = tail.bytes().take_while(|&byte| !is_sign(byte)).count();
        let (between, tail) = tail.split_at(other);
        read.push_str(between);
        rest = tail;
    }
    found(line, read);
}

/// Whether the first letters are such as some marking has in a row: cheap, and most words end here.
fn may_begin(word: &str, markings: &Markings) -> bool {
    let first: [u8; 4] = padded(word.as_bytes());
    let letter = |byte: u8, one: char| u8::try_from(letter(byte.into(), one)).unwrap_or(byte);
    let read = |one: char| first.map(|byte| letter(byte, one).to_ascii_lowercase());
    markings.may_have(read('i')) || first.contains(&b'1') && markings.may_have(read('l'))
}

/// A letter, or what stands for one.
fn is_sign(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"@$!".contains(&byte)
}

/// The letters of `word`, if they begin with a marking word. `1` is an I or an L, whichever the
/// marking word has there.
#[inline(never)]
fn plain(word: &str, markings: &Markings) -> Option<String> {
    let readings = ['i', 'l'].map(|one| letters(word, one));
    let known = |read: &String| markings.begin(&read.to_ascii_lowercase()).is_some();
    readings.into_iter().find(known)
}

/// `word` with letters for what stands for them, in the case of the others.
fn letters(word: &str, one: char) -> String {
    let upper = !word.bytes().any(|byte| byte.is_ascii_lowercase());
    let last = word.len().saturating_sub(1);
    let spelled = word.char_indices().map(|(at, c)| {
        let letter = letter(c, if at == last { 'l' } else { one });
        if upper {
            letter.to_ascii_uppercase()
        } else {
            letter
        }
    });
    spelled.collect()
}

/// The letter that `c` stands for; `one` for a one.
const fn letter(c: char, one: char) -> char {
    match c {
        '0' => 'o',
        '1' => one,
        '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' => 't',
        '8' => 'b',
        c => c,
    }
}
