//! Which detectors a number is shown to.
//!
//! Hundreds of detectors ask for numbers, and a table has thousands. So a number is looked at once:
//! which detectors ask for one with such digits is the same for all numbers that are grouped alike,
//! and is kept in a *row*. Nearly all numbers of a table share a few rows.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::runs::Digits;
use crate::scan::indices::Indices;
use crate::scan::requirements::digit_counts;
use crate::text::span::{Span, Utf8};

/// A number of a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::scan) struct Number {
    span: Span<Utf8>,
    digits: Digits,
}

/// Who is to look at a stretch of text.
#[derive(Clone, Copy, Debug)]
pub(in crate::scan) enum Asked<'n> {
    /// Some detectors.
    Few(&'n [u32]),
    /// All detectors of a set.
    Many(&'n Indices),
}

/// The detectors that numbers nominate.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    requests: Vec<Request>,
    /// The requests by what they ask for; read from the patterns when the first number is seen.
    groups: OnceLock<Groups>,
}

#[derive(Debug)]
struct Request {
    detector: u32,
    fewest: usize,
    pattern: &'static str,
    reach: (u16, u16),
}

/// Detectors that ask for the same numbers are in a group.
#[derive(Debug, Default)]
struct Groups {
    /// Of detectors that look at the number alone.
    bare: Vec<Group>,
    /// Of those that look at what stands beside it, too.
    wide: Vec<Group>,
}

#[derive(Debug)]
struct Group {
    fewest: usize,
    /// As [`digit_counts`] says it.
    counts: u64,
    before: u32,
    after: u32,
    detectors: Vec<u32>,
}

/// Who asks for numbers with some digits.
#[derive(Debug, Default)]
struct Row {
    digits: Digits,
    bare: Indices,
    /// Which of [`Groups::wide`].
    wide: Vec<usize>,
}

/// Rows that are kept: each at one place, by its digits.
const ROWS: usize = 64;

impl Numbers {
    /// Takes a detector whose matches lie in numbers of at least so many digits, and reach so far in
    /// front of them and behind.
    pub(super) fn add(
        &mut self,
        detector: u32,
        fewest: usize,
        pattern: &'static str,
        reach: (u16, u16),
    ) {
        self.requests.push(Request {
            detector,
            fewest,
            pattern,
            reach,
        });
    }

    /// A number that is to be shown, if there is anyone who asks for numbers.
    pub(super) fn number(&self, span: Span<Utf8>, digits: Digits) -> Option<Number> {
        (!self.requests.is_empty()).then_some(Number { span, digits })
    }

    /// Shows `numbers`, ascending, to the detectors that ask for them: where they are to look. What a
    /// detector is to see around one number and the next is one stretch where the two touch.
    pub(super) fn show(
        &self,
        numbers: &[Number],
        end_of_text: usize,
        mut look: impl FnMut(Asked<'_>, Span<Utf8>),
    ) {
        if numbers.is_empty() {
            return;
        }
        let end_of_text = u32::try_from(end_of_text).unwrap_or(u32::MAX);
        let groups = self.groups.get_or_init(|| Groups::of(&self.requests));
        let mut rows: Vec<Row> = std::iter::repeat_with(Row::default).take(ROWS).collect();
        // By wide group: a stretch that a number further on touches.
        let mut held: Vec<Option<Span<Utf8>>> = vec![None; groups.wide.len()];
        let mut rest = numbers;
        while let Some((number, following)) = rest.split_first() {
            rest = following;
            let Some(row) = rows.get_mut(number.digits.place(ROWS)) else {
                continue;
            };
            row.turn_to(number.digits, groups);
            if !row.bare.is_empty() {
                look(Asked::Many(&row.bare), number.span);
            }
            for &index in &row.wide {
                let (Some(group), Some(held)) = (groups.wide.get(index), held.get_mut(index))
                else {
                    continue;
                };
                let mut window = group.window(number.span);
                window.end = window.end.min(end_of_text);
                if let Some(held) = held.take() {
                    window = Span::new(held.start.min(window.start), held.end.max(window.end));
                }
                if group.goes_on(window, following) {
                    *held = Some(window);
                } else {
                    look(Asked::Few(&group.detectors), window);
                }
            }
        }
    }
}

impl Groups {
    fn of(requests: &[Request]) -> Self {
        let mut alike: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for request in requests {
            let key = (request.fewest, digit_counts(request.pattern), request.reach);
            alike.entry(key).or_default().push(request.detector);
        }
        let mut groups = Self::default();
        for ((fewest, counts, (before, after)), detectors) in alike {
            let group = Group {
                fewest,
                counts,
                before: before.into(),
                after: after.into(),
                detectors,
            };
            match (before, after) {
                (0, 0) => groups.bare.push(group),
                _ => groups.wide.push(group),
            }
        }
        groups
    }
}

impl Group {
    const fn asks_for(&self, digits: Digits) -> bool {
        digits.all >= self.fewest && self.counts & digits.in_groups != 0
    }

    /// Where it looks around a number.
    const fn window(&self, number: Span<Utf8>) -> Span<Utf8> {
        Span::new(
            number.start.saturating_sub(self.before),
            number.end.saturating_add(self.after),
        )
    }

    /// Whether where it looks around one of the numbers that follow touches `window`.
    fn goes_on(&self, window: Span<Utf8>, following: &[Number]) -> bool {
        let touches = |next: &&Number| self.window(next.span).start <= window.end;
        let mut near = following.iter().take_while(touches);
        near.any(|next| self.asks_for(next.digits))
    }
}

impl Row {
    fn turn_to(&mut self, digits: Digits, groups: &Groups) {
        if self.digits == digits {
            return;
        }
        self.digits = digits;
        self.bare.clear();
        let bare = groups.bare.iter().filter(|group| group.asks_for(digits));
        bare.flat_map(|group| &group.detectors)
            .for_each(|detector| self.bare.add(*detector));
        let wide = groups.wide.iter().enumerate();
        let wide = wide.filter(|(_, group)| group.asks_for(digits));
        self.wide.clear();
        self.wide.extend(wide.map(|(index, _)| index));
    }
}
