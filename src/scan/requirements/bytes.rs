//! Kinds of byte.

/// A set of kinds of byte: each letter whatever its case, small and capital letters, digits, each
/// mark, what is beyond ASCII.
pub(super) type Kinds = u64;

/// All kinds but those of single letters: each byte has one of them.
pub(super) const GROUPS: Kinds = Kinds::MAX << 26;

const SMALL: Kinds = 1 << 26;
const CAPITAL: Kinds = 1 << 27;
const DIGIT: Kinds = 1 << 28;
const BEYOND: Kinds = 1 << 29;
const CONTROL: Kinds = 1 << 30;
/// The first of 33 marks, the space among them, in the order of ASCII.
const FIRST_MARK: u32 = 31;

/// Whether it is a letter, a digit, or a mark that tokens have.
pub(super) fn is_token(byte: u8) -> bool {
    TOKEN.get(usize::from(byte)).is_some_and(|is| *is)
}

/// Whether it is of a word as `\b` has it.
pub(in crate::scan) const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Its kinds: a letter has two.
pub(super) fn kinds_of(byte: u8) -> Kinds {
    KINDS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The one kind by which a byte counts in a set: that of its group.
pub(super) const fn group_of(byte: u8) -> Kinds {
    match byte {
        b'a'..=b'z' => SMALL,
        b'A'..=b'Z' => CAPITAL,
        b'0'..=b'9' => DIGIT,
        0x80.. => BEYOND,
        0..b' ' | 0x7F => CONTROL,
        b' '..=b'/' => 1 << (FIRST_MARK + (byte - b' ') as u32),
        b':'..=b'@' => 1 << (FIRST_MARK + 16 + (byte - b':') as u32),
        b'['..=b'`' => 1 << (FIRST_MARK + 23 + (byte - b'[') as u32),
        b'{'..=b'~' => 1 << (FIRST_MARK + 29 + (byte - b'{') as u32),
    }
}

/// All kinds of some bytes.
pub(super) fn kinds_in(bytes: &[u8]) -> Kinds {
    bytes.iter().fold(0, |kinds, byte| kinds | kinds_of(*byte))
}

/// Whether all kinds of a set are there, and of each of two others one, unless it is empty.
pub(super) fn are_met(kinds: Kinds, all: Kinds, any: [Kinds; 2]) -> bool {
    kinds & all == all && any.iter().all(|any| *any == 0 || kinds & any != 0)
}

static KINDS: [Kinds; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let at = byte as u8;
        let letter = if at.is_ascii_alphabetic() {
            1 << (at.to_ascii_lowercase() - b'a')
        } else {
            0
        };
        kinds[byte] = letter | group_of(at);
        byte += 1;
    }
    kinds
};

static TOKEN: [bool; 256] = {
    let mut token = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let at = byte as u8;
        token[byte] =
            at.is_ascii_alphanumeric() || matches!(at, b'_' | b'-' | b'+' | b'/' | b'=' | b'.');
        byte += 1;
    }
    token
};
