//! Which stretches around a value its context is read from: whole words, a bounded number of bytes.

/// Bytes in front of and behind a value that are searched for words.
const REACH: u32 = 160;

/// `before` without the word that goes on in the value: what is left of that is no word.
pub(super) fn whole_in_front<'t>(before: &'t str, value: &str) -> &'t str {
    match (before.bytes().next_back(), value.bytes().next()) {
        (Some(left), Some(right)) if is_one_word(left, right) => {
            before.trim_end_matches(|c: char| {
                c.is_ascii_digit() == left.is_ascii_digit() && c.is_ascii_alphanumeric()
            })
        }
        _ => before,
    }
}

/// `after` without the rest of the word that the value ends in.
pub(super) fn whole_behind<'t>(value: &str, after: &'t str) -> &'t str {
    match (value.bytes().next_back(), after.bytes().next()) {
        (Some(left), Some(right)) if is_one_word(left, right) => {
            after.trim_start_matches(|c: char| {
                c.is_ascii_digit() == right.is_ascii_digit() && c.is_ascii_alphanumeric()
            })
        }
        _ => after,
    }
}

/// Whether no word ends between two bytes: letters, if camel case has no hump there, or digits.
const fn is_one_word(left: u8, right: u8) -> bool {
    let hump = left.is_ascii_lowercase() && right.is_ascii_uppercase();
    left.is_ascii_alphabetic() && right.is_ascii_alphabetic() && !hump
        || left.is_ascii_digit() && right.is_ascii_digit()
}

/// The last bytes of `text`, from a whole word on: what is looked at for one value must not grow with
/// the text.
pub(super) fn near_end(text: &str) -> &str {
    let start = text.ceil_char_boundary(text.len().saturating_sub(REACH as usize));
    let near = text.get(start..).unwrap_or_default();
    match start {
        0 => near,
        _ => near.trim_start_matches(|c: char| c.is_ascii_alphanumeric()),
    }
}

pub(super) fn last_paragraph(text: &str) -> &str {
    text.rfind("\n\n")
        .map_or(text, |at| text.get(at..).unwrap_or_default())
}

/// What `text` has before its first line break, or its first bytes, up to a whole word.
pub(super) fn first_line(text: &str) -> &str {
    let end = text.floor_char_boundary(REACH as usize);
    let near = text.get(..end).unwrap_or_default();
    match near.split_once('\n') {
        Some((line, _)) => line,
        None if end == text.len() => near,
        None => near.trim_end_matches(|c: char| c.is_ascii_alphanumeric()),
    }
}

/// The end of `text` that has so many words, or more.
pub(super) fn last_words(text: &str, count: usize) -> &str {
    let start = behind_words(text.bytes().enumerate().rev(), count);
    text.get(start.unwrap_or(0)..).unwrap_or_default()
}

/// The front of `text` that has so many words, or more.
pub(super) fn first_words(text: &str, count: usize) -> &str {
    let end = behind_words(text.bytes().enumerate(), count);
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// The place of the first byte behind so many stretches that may be words: each is at least one.
fn behind_words(bytes: impl Iterator<Item = (usize, u8)>, count: usize) -> Option<usize> {
    let mut words = 0;
    let mut inside = false;
    for (at, byte) in bytes {
        let part = is_of_word(byte);
        words += usize::from(inside && !part);
        if words == count {
            return Some(at);
        }
        inside = part;
    }
    None
}

/// Whether a byte may be of a word; of a character beyond ASCII it is taken to be.
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}
