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
        let mut held = Held::new(groups);
        for (at, number) in numbers.iter().enumerate() {
            held.let_go(number.span.start, &mut look);
            let Some(row) = rows.get_mut(number.digits.place(ROWS)) else {
                continue;
            };
            row.turn_to(number.digits, groups);
            if !row.bare.is_empty() {
                look(Asked::Many(&row.bare), number.span);
            }
            let next = numbers.get(at + 1).map_or(u32::MAX, |next| next.span.start);
            for &index in &row.wide {
                let Some(group) = groups.wide.get(index) else {
                    continue;
                };
                let start = number.span.start.saturating_sub(group.before);
                let end = number.span.end.saturating_add(group.after);
                let window = Span::new(start, end.min(end_of_text));
                if !held.join(index, window, group.reaches(next, window)) {
                    look(Asked::Few(&group.detectors), window);
                }
            }
        }
        held.let_go(u32::MAX, &mut look);
    }
}

/// By wide group: a stretch that the next number may touch.
struct Held<'g> {
    groups: &'g [Group],
    windows: Vec<Option<Span<Utf8>>>,
    /// The groups that have one.
    open: Vec<usize>,
}

impl<'g> Held<'g> {
    fn new(groups: &'g Groups) -> Self {
        Self {
            groups: &groups.wide,
            windows: vec![None; groups.wide.len()],
            open: Vec::new(),
        }
    }

    /// Lets the group look at what a number at `next` cannot touch any more.
    fn let_go(&mut self, next: u32, look: &mut impl FnMut(Asked<'_>, Span<Utf8>)) {
        let (groups, windows) = (self.groups, &mut self.windows);
        self.open.retain(|&index| {
            let (Some(group), Some(slot)) = (groups.get(index), windows.get_mut(index)) else {
                return false;
            };
            let done = slot.take_if(|window| next == u32::MAX || !group.reaches(next, *window));
            if let Some(window) = done {
                look(Asked::Few(&group.detectors), window);
            }
            slot.is_some()
        });
    }

    /// Joins `window` with the one that is held. If there is none, it `is_held` if need be; tells
    /// whether it is.
    fn join(&mut self, index: usize, window: Span<Utf8>, is_held: bool) -> bool {
        match self.windows.get_mut(index) {
            Some(Some(held)) => {
                *held = Span::new(held.start.min(window.start), held.end.max(window.end));
                true
            }
            Some(free) if is_held => {
                *free = Some(window);
                self.open.push(index);
                true
            }
            _ => false,
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

    /// Whether what it looks at around a number at `next` touches `window` in front of it.
    const fn reaches(&self, next: u32, window: Span<Utf8>) -> bool {
        next.saturating_sub(self.before) <= window.end
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
