//! Bytes that every match holds.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use super::bytes::{GROUPS, Kinds, group_of, is_token, kinds_of};

/// A set with more kinds than these is nearly always met.
const MOST_ANY: u32 = 6;

/// What the matches of a part of a pattern hold.
#[derive(Clone, Copy)]
pub(super) struct Content {
    /// Bytes of tokens in a row, and digits.
    pub(super) run: Run,
    pub(super) digits: Run,
    pub(super) all: Kinds,
    /// The most telling first; 0 behind the last.
    pub(super) any: [Kinds; 4],
}

/// Bytes of a kind in a row, at least.
#[derive(Clone, Copy)]
pub(super) struct Run {
    /// Anywhere.
    pub(super) best: u32,
    /// At the beginning, and at the end.
    first: u32,
    last: u32,
    /// Whether a match has no other bytes.
    whole: bool,
}

impl Content {
    const NOTHING: Self = Self {
        run: Run::NOTHING,
        digits: Run::NOTHING,
        all: 0,
        any: [0; 4],
    };

    pub(super) fn of(hir: &Hir) -> Self {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::NOTHING,
            HirKind::Literal(literal) => literal
                .0
                .iter()
                .map(|byte| Self::class(std::iter::once(*byte..=*byte)))
                .fold(Self::NOTHING, Self::then),
            HirKind::Class(Class::Bytes(class)) => Self::class(
                class
                    .ranges()
                    .iter()
                    .map(|range| range.start()..=range.end()),
            ),
            HirKind::Class(Class::Unicode(class)) => {
                let byte = |c: char| u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(0x80);
                let ranges = class.ranges().iter();
                Self::class(ranges.map(|range| byte(range.start())..=byte(range.end())))
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

    /// One byte, or one character, of these.
    fn class(ranges: impl Iterator<Item = std::ops::RangeInclusive<u8>>) -> Self {
        let (mut all, mut any, mut token, mut digit) = (Kinds::MAX, 0, true, true);
        for byte in ranges.flatten() {
            all &= kinds_of(byte);
            any |= group_of(byte);
            token &= is_token(byte);
            digit &= byte.is_ascii_digit();
        }
        let telling = all == 0 && any.count_ones() <= MOST_ANY;
        Self {
            run: Run::byte(token),
            digits: Run::byte(digit),
            all: if all == Kinds::MAX { 0 } else { all },
            any: [if telling { any } else { 0 }, 0, 0, 0],
        }
    }

    /// Either of the two.
    fn or(self, other: Self) -> Self {
        let mut either = Self {
            run: self.run.or(other.run),
            digits: self.digits.or(other.digits),
            all: self.all & other.all,
            any: [0; 4],
        };
        // What only one of them holds counts together with what only the other does.
        let of_one = |part: &Self| {
            let groups = (part.all & !either.all) & GROUPS;
            let single = groups & groups.wrapping_neg();
            part.any.into_iter().chain([single]).collect::<Vec<_>>()
        };
        let (these, those) = (of_one(&self), of_one(&other));
        for this in these.iter().filter(|any| **any != 0) {
            let both = those
                .iter()
                .filter(|any| **any != 0)
                .map(|that| this | that);
            if let Some(best) = both.min_by_key(|any| any.count_ones()) {
                either.add(best);
            }
        }
        either
    }

    /// The one and then the other.
    fn then(self, next: Self) -> Self {
        let mut both = Self {
            run: self.run.then(next.run),
            digits: self.digits.then(next.digits),
            all: self.all | next.all,
            any: self.any,
        };
        next.any.into_iter().for_each(|any| both.add(any));
        both
    }

    /// Takes one more set of which a kind must be there, unless it is met with the others.
    fn add(&mut self, any: Kinds) {
        let met = |other: &Kinds| *other != 0 && other & !any == 0;
        if any == 0
            || any.count_ones() > MOST_ANY
            || any & self.all != 0
            || self.any.iter().any(met)
        {
            return;
        }
        let rank = |any: &Kinds| match *any {
            0 => u32::MAX,
            any => any.count_ones(),
        };
        if let Some(last) = self.any.last_mut()
            && rank(&any) < rank(last)
        {
            *last = any;
        }
        self.any.sort_unstable_by_key(rank);
    }

    fn repeated(repetition: &Repetition) -> Self {
        let once = Self::of(&repetition.sub);
        let (run, digits) = (once.run, once.digits);
        let once = Self {
            run: run.repeated(repetition.min),
            digits: digits.repeated(repetition.min),
            ..once
        };
        match repetition.min {
            0 => Self {
                run: once.run,
                digits: once.digits,
                ..Self::NOTHING
            },
            _ => once,
        }
    }
}

impl Run {
    const NOTHING: Self = Self {
        best: 0,
        first: 0,
        last: 0,
        whole: true,
    };

    /// One byte, of the kind or of another.
    fn byte(is_one: bool) -> Self {
        let length = u32::from(is_one);
        Self {
            best: length,
            first: length,
            last: length,
            whole: is_one,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            best: self.best.min(other.best),
            first: self.first.min(other.first),
            last: self.last.min(other.last),
            whole: self.whole && other.whole,
        }
    }

    fn then(self, next: Self) -> Self {
        let joined = self.last + next.first;
        Self {
            best: self.best.max(next.best).max(joined),
            first: if self.whole { joined } else { self.first },
            last: if next.whole { joined } else { next.last },
            whole: self.whole && next.whole,
        }
    }

    /// So many times, or more.
    fn repeated(self, times: u32) -> Self {
        if times == 0 {
            return Self {
                whole: self.whole,
                ..Self::NOTHING
            };
        }
        if self.whole {
            let length = self.best.saturating_mul(times);
            return Self {
                best: length,
                first: length,
                last: length,
                whole: true,
            };
        }
        let joined = if times > 1 { self.last + self.first } else { 0 };
        Self {
            best: self.best.max(joined),
            ..self
        }
    }
}
