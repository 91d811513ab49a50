//! How many digits the matches of a pattern have.
//!
//! A number that has too few digits for a pattern, or too many, need not be shown to it. Most
//! numbers thereby cost one comparison for each detector instead of a search.

use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use crate::scan::nominate::digits::{is_separator, separator};
use crate::scan::nominate::runs::WIDEST_GAP;

/// Bit k: a match may have k digits, all in one number, with no digit beside it. Every bit for a
/// pattern of which that cannot be told.
pub(super) fn digit_counts(pattern: &str) -> u64 {
    let Some(hir) = super::parse(pattern) else {
        return u64::MAX;
    };
    let looks = hir.properties();
    let starts = looks.look_set_prefix().contains(Look::WordAscii);
    let ends = looks.look_set_suffix().contains(Look::WordAscii);
    let shape = Shape::of(&hir);
    if !shape.whole || shape.begins && !starts || shape.stops && !ends {
        return u64::MAX;
    }
    let from = 1_u64.checked_shl(shape.least).unwrap_or(0);
    let to = 1_u64.checked_shl(shape.most.saturating_add(1)).unwrap_or(0);
    to.wrapping_sub(from)
}

/// The kinds of separators that matches may have, as [`separator`] tells them.
pub(super) fn separators(pattern: &str) -> u8 {
    super::parse(pattern).map_or(u8::MAX, |hir| separators_of(&hir))
}

fn separators_of(hir: &Hir) -> u8 {
    let all = b" .-/()".iter().copied();
    let those = |is_there: &dyn Fn(u8) -> bool| {
        let there = all.clone().filter(|byte| is_there(*byte));
        there.fold(0, |kinds, byte| kinds | separator(byte))
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 0,
        HirKind::Literal(literal) => those(&|byte| literal.0.contains(&byte)),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges();
            those(&|byte| {
                ranges
                    .iter()
                    .any(|it| (it.start()..=it.end()).contains(&byte))
            })
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            let has = |c: char| ranges.iter().any(|it| (it.start()..=it.end()).contains(&c));
            those(&|byte| has(char::from(byte)))
        }
        HirKind::Repetition(repetition) => separators_of(&repetition.sub),
        HirKind::Capture(capture) => separators_of(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            let parts = parts.iter().map(separators_of);
            parts.fold(0, |kinds, part| kinds | part)
        }
    }
}

/// What the matches of a part of a pattern look like.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about a part of a pattern"
)]
struct Shape {
    /// Fewest digits.
    least: u32,
    /// Most digits.
    most: u32,
    /// Whether what stands between its digits keeps a number together.
    whole: bool,
    /// Separators in front of its first digit, and behind its last; `None` if other bytes may be there.
    before: Option<u32>,
    after: Option<u32>,
    /// Whether its first byte, and its last, may be a digit.
    begins: bool,
    stops: bool,
    /// Whether it may match nothing.
    empty: bool,
}

impl Shape {
    /// Nothing, or a condition on what is beside.
    const NOTHING: Self = Self {
        least: 0,
        most: 0,
        whole: true,
        before: Some(0),
        after: Some(0),
        begins: false,
        stops: false,
        empty: true,
    };

    fn of(hir: &Hir) -> Self {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::NOTHING,
            HirKind::Literal(literal) => literal
                .0
                .iter()
                .map(|byte| Self::byte(*byte..=*byte))
                .fold(Self::NOTHING, Self::then),
            HirKind::Class(Class::Bytes(class)) => class
                .ranges()
                .iter()
                .map(|range| Self::byte(range.start()..=range.end()))
                .reduce(Self::or)
                .unwrap_or(Self::NOTHING),
            HirKind::Class(Class::Unicode(class)) => {
                let ascii = class.ranges().iter().all(|range| range.end().is_ascii());
                let byte = |c: char| u8::try_from(c).unwrap_or(u8::MAX);
                let ranges = class.ranges().iter();
                ranges
                    .map(|range| Self::byte(byte(range.start())..=byte(range.end())))
                    .chain((!ascii).then_some(Self::byte(0x80..=0xFF)))
                    .reduce(Self::or)
                    .unwrap_or(Self::NOTHING)
            }
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Concat(parts) => parts.iter().map(Self::of).fold(Self::NOTHING, Self::then),
            HirKind::Alternation(parts) => parts
                .iter()
                .map(Self::of)
                .reduce(Self::or)
                .unwrap_or(Self::NOTHING),
            HirKind::Repetition(repetition) => Self::repeated(repetition),
        }
    }

    fn byte(range: std::ops::RangeInclusive<u8>) -> Self {
        let all = |is: fn(u8) -> bool| range.clone().all(is);
        let any_digit = range.clone().any(|byte| byte.is_ascii_digit());
        let number = all(|byte| byte.is_ascii_digit() || is_separator(byte));
        let all_digits = all(|byte| byte.is_ascii_digit());
        let beside = number.then_some(u32::from(!all_digits));
        Self {
            least: u32::from(all_digits),
            most: u32::from(any_digit),
            whole: true,
            before: beside,
            after: beside,
            begins: any_digit,
            stops: any_digit,
            empty: false,
        }
    }

    /// Either of the two.
    fn or(self, other: Self) -> Self {
        let widest = |a: Option<u32>, b: Option<u32>| Some(a?.max(b?));
        Self {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
            whole: self.whole && other.whole,
            before: widest(self.before, other.before),
            after: widest(self.after, other.after),
            begins: self.begins || other.begins,
            stops: self.stops || other.stops,
            empty: self.empty || other.empty,
        }
    }

    /// The one and then the other.
    fn then(self, next: Self) -> Self {
        let sum = |a: Option<u32>, b: Option<u32>| Some(a?.saturating_add(b?));
        let gap = sum(self.after, next.before);
        let joined = self.most == 0 || next.most == 0 || gap.is_some_and(|gap| gap <= WIDEST_GAP);
        // Where one side may have no digit, what is beside the other's goes on through it.
        let before = match (self.least, self.most) {
            (1.., _) => self.before,
            (_, 0) => sum(self.before, next.before),
            _ => sum(self.before, next.before).map(|both| both.max(self.before.unwrap_or(0))),
        };
        let after = match (next.least, next.most) {
            (1.., _) => next.after,
            (_, 0) => sum(self.after, next.after),
            _ => sum(self.after, next.after).map(|both| both.max(next.after.unwrap_or(0))),
        };
        Self {
            least: self.least.saturating_add(next.least),
            most: self.most.saturating_add(next.most),
            whole: self.whole && next.whole && joined,
            before,
            after,
            begins: self.begins || self.empty && next.begins,
            stops: next.stops || next.empty && self.stops,
            empty: self.empty && next.empty,
        }
    }

    fn repeated(repetition: &Repetition) -> Self {
        let once = Self::of(&repetition.sub);
        let most = repetition.max.unwrap_or(u32::MAX);
        let twice = if most > 1 { once.then(once) } else { once };
        let times = |beside: Option<u32>| match once.most {
            0 => Some(beside?.saturating_mul(most)),
            _ => beside,
        };
        Self {
            least: once.least.saturating_mul(repetition.min),
            most: once.most.saturating_mul(most),
            whole: twice.whole,
            before: times(twice.before.max(once.before)),
            after: times(twice.after.max(once.after)),
            begins: twice.begins,
            stops: twice.stops,
            empty: once.empty || repetition.min == 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(pattern: &str) -> Option<Vec<u32>> {
        let bits = digit_counts(pattern);
        (bits != u64::MAX).then(|| (0..64).filter(|k| bits >> k & 1 == 1).collect())
    }

    #[test]
    fn counts_digits_of_whole_numbers() {
        assert_eq!(counts(r"\b\d{9}\b"), Some(vec![9]));
        assert_eq!(counts(r"\b\d{3}[ -]?\d{2}[ -]?\d{4}\b"), Some(vec![9]));
        assert_eq!(counts(r"(?i)\bATU\d{8}\b"), Some(vec![8]));
        assert_eq!(
            counts(r"\b(?:\d{8}|\d{3}(?:-\d{3}){2})[A-Z]\b"),
            Some(vec![8, 9])
        );
        assert_eq!(
            counts(r"\b(?<value>1\d{2,4})(?:\.\d)?\b"),
            Some(vec![3, 4, 5, 6])
        );
    }

    #[test]
    fn says_nothing_of_numbers_that_other_bytes_interrupt() {
        for pattern in [
            r"\d{9}\b",
            r"\b\d{9}",
            r"\b\d{4}[A-Z]\d{4}\b",
            r"\b\d{4}[A-Z0-9]{4}\d\b",
            r"\b\d{4} {0,3}\d{4}\b",
            r"\b\d{4},\d{4}\b",
            r"\b\d+(?:/[A-Z])?\d\b",
        ] {
            assert_eq!(counts(pattern), None, "{pattern}");
        }
    }
}
