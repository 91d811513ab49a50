//! Which bytes matches have.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::starts::{ALL, Bytes, has};

/// The bytes that the matches of a pattern may have anywhere.
#[derive(Clone, Debug)]
pub(in crate::scan) struct Alphabet(pub(super) Bytes);

impl Default for Alphabet {
    fn default() -> Self {
        Self(ALL)
    }
}

impl Alphabet {
    pub(super) fn of(hir: &Hir) -> Self {
        let mut bytes = [0; 4];
        add(hir, &mut bytes);
        Self(bytes)
    }

    pub(in crate::scan) fn has(&self, byte: u8) -> bool {
        has(&self.0, byte)
    }
}

/// The least that a match is: so many bytes of an alphabet.
#[derive(Debug)]
pub(in crate::scan) struct Minimum {
    alphabet: Alphabet,
    len: usize,
}

impl Minimum {
    /// Reads a pattern with byte semantics. One that does not parse may match anything.
    pub(in crate::scan) fn of(pattern: &str) -> Self {
        let hir = super::parse(pattern);
        let len = hir.as_ref().and_then(|hir| hir.properties().minimum_len());
        Self {
            alphabet: hir.as_ref().map(Alphabet::of).unwrap_or_default(),
            len: len.unwrap_or(0),
        }
    }

    /// Whether a match may begin where `text` does.
    pub(in crate::scan) fn may_begin(&self, text: &[u8]) -> bool {
        let least = text.get(..self.len);
        least.is_some_and(|least| least.iter().all(|&byte| self.alphabet.has(byte)))
    }
}

fn add(hir: &Hir, bytes: &mut Bytes) {
    let mut add_range = |start: u8, end: u8| {
        for (first, part) in [0, 64, 128, 192].into_iter().zip(bytes.iter_mut()) {
            let (low, high) = (start.max(first), end.min(first + 63));
            if low <= high {
                *part |= u64::MAX >> (63 - (high - low)) << (low - first);
            }
        }
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => literal.0.iter().for_each(|&byte| add_range(byte, byte)),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges().iter();
            ranges.for_each(|range| add_range(range.start(), range.end()));
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ascii = |c: char| u8::try_from(c).ok().filter(u8::is_ascii);
            for range in class.ranges() {
                let end = ascii(range.end());
                if let Some(start) = ascii(range.start()) {
                    add_range(start, end.unwrap_or(0x7F));
                }
                if end.is_none() {
                    add_range(0x80, 0xFF);
                }
            }
        }
        HirKind::Repetition(repetition) => add(&repetition.sub, bytes),
        HirKind::Capture(capture) => add(&capture.sub, bytes),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                add(part, bytes);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str) -> Alphabet {
        Alphabet::of(&super::super::parse(pattern).unwrap())
    }

    #[test]
    fn every_byte_of_a_match_is_in_it_and_few_others() {
        let alphabet = of(r"\b(?i:nr)[ -]?(?<value>\d{2,3}|(?u:[é-ü]))(?:x|$)");
        assert!(b"nRr -07x\xC3\xBF".iter().all(|byte| alphabet.has(*byte)));
        let most = of(r"[\x01-\x3F\x41-\xFE]");
        assert!((1..=0xFE).all(|byte| most.has(byte) == (byte != 0x40)));
        assert!(!most.has(0) && !most.has(0xFF));
        assert!(!b"aX_\n\x7F".iter().any(|byte| alphabet.has(*byte)));
    }
}
