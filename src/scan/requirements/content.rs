//! Bytes that every match holds.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use super::bytes::{GROUPS, Kinds, group_of, is_token, kinds_of};

/// A set with more kinds than these is nearly always met.
const MOST_ANY: u32 = 6;

/// What the matches of a part of a pattern hold.
#[derive(Clone, Copy)]
pub(super) struct Content {
    pub(super) run: Run,
    pub(super) all: Kinds,
    /// The most telling first; 0 behind the last.
    pub(super) any: [Kinds; 4],
}

/// Bytes of tokens in a row, at least.
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
        run: Run {
            best: 0,
            first: 0,
            last: 0,
            whole: true,
        },
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
        let (mut all, mut any, mut token) = (Kinds::MAX, 0, true);
        for byte in ranges.flatten() {
            all &= kinds_of(byte);
            any |= group_of(byte);
            token &= is_token(byte);
        }
        let telling = all == 0 && any.count_ones() <= MOST_ANY;
        let length = u32::from(token);
        Self {
            run: Run {
                best: length,
                first: length,
                last: length,
                whole: token,
            },
            all: if all == Kinds::MAX { 0 } else { all },
            any: [if telling { any } else { 0 }, 0, 0, 0],
        }
    }

    /// Either of the two.
    fn or(self, other: Self) -> Self {
        let mut either = Self {
            run: Run {
                best: self.run.best.min(other.run.best),
                first: self.run.first.min(other.run.first),
                last: self.run.last.min(other.run.last),
                whole: self.run.whole && other.run.whole,
            },
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
        let joined = self.run.last + next.run.first;
        let mut both = Self {
            run: Run {
                best: self.run.best.max(next.run.best).max(joined),
                first: if self.run.whole {
                    joined
                } else {
                    self.run.first
                },
                last: if next.run.whole {
                    joined
                } else {
                    next.run.last
                },
                whole: self.run.whole && next.run.whole,
            },
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
        if repetition.min == 0 {
            return Self {
                run: Run {
                    whole: once.run.whole,
                    ..Self::NOTHING.run
                },
                ..Self::NOTHING
            };
        }
        if once.run.whole {
            let length = once.run.best.saturating_mul(repetition.min);
            return Self {
                run: Run {
                    best: length,
                    first: length,
                    last: length,
                    whole: true,
                },
                ..once
            };
        }
        let joined = if repetition.min > 1 {
            once.run.last + once.run.first
        } else {
            0
        };
        Self {
            run: Run {
                best: once.run.best.max(joined),
                ..once.run
            },
            ..once
        }
    }
}
