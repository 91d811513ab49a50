//! Letters moved by thirteen places, in confidential markers: elsewhere nothing tells `frperg` from
//! a word of some language.

use std::ops::Range;

use super::line_around;

/// Reads the word that `window` touches by itself, and its line as a whole: which words of it are
/// disguised, nothing says. `reached` is the end of the last line that was read.
#[inline(never)]
pub(super) fn read(
    text: &str,
    window: &Range<usize>,
    reached: &mut usize,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    let line = line_around(text, window.clone());
    let in_line = |range: Range<usize>| text.get(range).unwrap_or_default();
    let before = in_line(line.start..window.start);
    let after = in_line(window.end..line.end);
    let start = before
        .trim_end_matches(|c: char| c.is_ascii_alphabetic())
        .len();
    let rest = after
        .trim_start_matches(|c: char| c.is_ascii_alphabetic())
        .len();
    let word = line.start + start..line.end - rest;
    found(word.clone(), rotate(in_line(word.clone())));
    if line.start >= *reached && line != word {
        *reached = line.end;
        found(line.clone(), rotate(in_line(line)));
    }
}

/// Its own inverse.
pub(super) fn rotate(text: &str) -> String {
    let rotated = text.bytes().map(|byte| match byte {
        b'a'..=b'm' | b'A'..=b'M' => byte + 13,
        b'n'..=b'z' | b'N'..=b'Z' => byte - 13,
        _ => byte,
    });
    String::from_utf8(rotated.collect()).unwrap_or_default()
}
