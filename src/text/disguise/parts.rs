//! Parts of numbers and of tokens, and the bytes that these have.

/// Most bytes of a part of a token.
pub(super) const LONGEST_TOKEN: usize = 256;
/// Most bytes of a part of a number.
const LONGEST_NUMBER: usize = 40;

/// What a byte may be beside a break, as bits: the last one in front of it, the first one behind it.
pub(super) fn side(byte: u8) -> u8 {
    SIDES.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The bits are such that the second one, moved up, is the first.
pub(super) const ENDS: u8 = 1 << 1;
const BEGINS: u8 = 1;

static SIDES: [u8; 256] = {
    let mut sides = [0; 256];
    let mut at = 0;
    while at < sides.len() {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let byte = at as u8;
        let blank = matches!(byte, b' ' | b'\r');
        if blank || is_word(byte) || matches!(byte, b'-' | b'/' | b'@' | b'+' | b'=' | b'.') {
            sides[at] |= ENDS;
        }
        if blank || is_word(byte) || byte == b'@' || is_separator(byte) {
            sides[at] |= BEGINS;
        }
        at += 1;
    }
    sides
};

/// A part of a word.
pub(super) const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn is_token(byte: u8) -> bool {
    TOKEN
        .get(usize::from(byte))
        .is_some_and(|&is_token| is_token)
}

/// By byte: whether it may be part of a token.
static TOKEN: [bool; 256] = {
    let mut token = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        #[expect(clippy::cast_possible_truncation, reason = "below 128")]
        let ascii = byte as u8;
        token[byte] = ascii.is_ascii_alphanumeric()
            || matches!(
                ascii,
                b'_' | b'-' | b'.' | b'/' | b'@' | b'+' | b'=' | b'%' | b'~' | b'$'
            );
        byte += 1;
    }
    token
};

/// Numbers of about as many digits, or tokens of the same length.
pub(super) fn alike(a: &[u8], b: &[u8]) -> bool {
    !a.is_empty() && is_number(a) == is_number(b) && a.len().abs_diff(b.len()) <= 1
}

pub(super) fn is_number(part: &[u8]) -> bool {
    part.iter().all(|&byte| is_in_number(byte))
}

pub(super) const fn is_in_number(byte: u8) -> bool {
    byte.is_ascii_digit() || is_separator(byte)
}

pub(super) const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/')
}

/// No word: it has digits, or capitals behind small letters.
pub(super) fn is_odd(token: &[u8]) -> bool {
    let mut letters = token.iter().skip_while(|byte| !byte.is_ascii_lowercase());
    token.iter().any(u8::is_ascii_digit) || letters.any(u8::is_ascii_uppercase)
}

/// A letter in its small form; a space for what is none.
pub(super) fn small_letter(byte: u8) -> u8 {
    let letter = SMALL_LETTERS.get(usize::from(byte));
    letter.copied().unwrap_or_default()
}

static SMALL_LETTERS: [u8; 256] = {
    let mut letters = [b' '; 256];
    let mut at = 0;
    while at < letters.len() {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let byte = at as u8;
        if byte.is_ascii_alphabetic() || !byte.is_ascii() {
            letters[at] = byte.to_ascii_lowercase();
        }
        at += 1;
    }
    letters
};

pub(super) fn token_before(head: &[u8]) -> &[u8] {
    let len = head
        .iter()
        .rev()
        .take(LONGEST_TOKEN)
        .take_while(|&&byte| is_token(byte))
        .count();
    head.get(head.len() - len..).unwrap_or_default()
}

pub(super) fn token_after(tail: &[u8]) -> &[u8] {
    let len = tail
        .iter()
        .take(LONGEST_TOKEN)
        .take_while(|&&byte| is_token(byte))
        .count();
    tail.get(..len).unwrap_or_default()
}

pub(super) fn number_before(head: &[u8]) -> &[u8] {
    let len = number_len(head.iter().rev());
    head.get(head.len() - len..).unwrap_or_default()
}

pub(super) fn number_after(tail: &[u8]) -> &[u8] {
    tail.get(..number_len(tail.iter())).unwrap_or_default()
}

/// How many of the first bytes are digits with single separators between them, or in front.
fn number_len<'t>(bytes: impl Iterator<Item = &'t u8>) -> usize {
    let mut len = 0;
    let mut apart = false;
    for (&byte, count) in bytes.take(LONGEST_NUMBER).zip(1..) {
        if byte.is_ascii_digit() {
            len = count;
            apart = false;
        } else if apart || !is_separator(byte) {
            break;
        } else {
            apart = true;
        }
    }
    len
}
