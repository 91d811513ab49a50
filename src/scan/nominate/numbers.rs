//! Which detectors a number is shown to.
//!
//! Hundreds of detectors ask for numbers, and a table has thousands. So a number is looked at once:
//! which detectors ask for one with such digits is the same for all numbers that are grouped alike,
//! and is kept in a *row*. Nearly all numbers of a table share a few rows.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::sync::OnceLock;

use super::runs::Digits;
use super::windows::Window;
use crate::scan::indices::Indices;
use crate::scan::requirements::{Digits as Wanted, Openings};
use crate::text::span::{Span, Utf8};

/// The numbers of a text, ascending. Those that are grouped alike share what is known of their digits:
/// a long text has a hundred thousand numbers, and few groupings.
#[derive(Debug, Default)]
pub(in crate::scan) struct Occurrences {
    all: Vec<Number>,
    groupings: Vec<Digits>,
    by_digits: BTreeMap<Digits, u32>,
}

#[derive(Clone, Copy, Debug)]
struct Number {
    span: Span<Utf8>,
    /// Which of [`Occurrences::groupings`].
    grouping: u32,
}

impl Occurrences {
    pub(super) fn add(&mut self, span: Span<Utf8>, digits: Digits) {
        let next = u32::try_from(self.groupings.len()).unwrap_or(u32::MAX);
        let grouping = *self.by_digits.entry(digits).or_insert(next);
        if grouping == next {
            self.groupings.push(digits);
        }
        self.all.push(Number { span, grouping });
    }

    fn digits(&self, grouping: u32) -> Option<Digits> {
        self.groupings.get(grouping as usize).copied()
    }
}

/// Who is to look at a stretch of text.
#[derive(Clone, Copy, Debug)]
pub(in crate::scan) enum Asked<'n> {
    /// Some detectors.
    Few(&'n [u32]),
    /// All detectors of a set.
    Many(&'n Indices),
}

/// Has detectors look at numbers.
pub(in crate::scan) trait Viewer {
    /// Whether what is found in `window` counts.
    fn is_in_focus(&self, window: Span<Utf8>) -> bool;

    /// Has those who are asked look at a stretch.
    fn look(&mut self, asked: Asked<'_>, window: Span<Utf8>);

    /// The detectors that may find something in `window`, and the region around it for which this is
    /// so; `None` if that cannot be told.
    fn listening(&mut self, window: Span<Utf8>) -> Option<(Span<Utf8>, &Indices)>;
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
    /// How the matches of the latter begin.
    openings: Openings,
    /// How far any of them reaches.
    before: u32,
    after: u32,
}

#[derive(Debug)]
struct Group {
    fewest: usize,
    wanted: Wanted,
    before: u32,
    after: u32,
    detectors: Vec<u32>,
}

/// Who may find something in numbers with some digits.
#[derive(Debug)]
struct Row {
    bare: Indices,
    /// Which of [`Groups::wide`], and how far in front of the number any of these looks.
    wide: Indices,
    before: u32,
}

/// Most rows that are kept: a text of many more has no table.
const ROWS: usize = 256;

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

    /// Whether nobody asks for numbers.
    pub(super) const fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    /// Shows `numbers` to the detectors that ask for them: where they are to look. What a
    /// detector is to see around one number and the next is one stretch where the two touch. Other
    /// windows come in turn, so that what stands around is read once.
    pub(super) fn show<'n>(
        &self,
        numbers: &Occurrences,
        others: impl Iterator<Item = Window<'n>>,
        text: &[u8],
        viewer: &mut impl Viewer,
    ) {
        let mut others = others.peekable();
        if !numbers.all.is_empty() {
            self.show_in_turn(numbers, &mut others, text, viewer);
        }
        others.for_each(|window| viewer.look(Asked::Few(window.detectors()), window.span));
    }

    /// Shows `numbers`, and of the other windows those that begin in front of the last one.
    fn show_in_turn<'n>(
        &self,
        numbers: &Occurrences,
        others: &mut Peekable<impl Iterator<Item = Window<'n>>>,
        text: &[u8],
        viewer: &mut impl Viewer,
    ) {
        let end_of_text = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let groups = self.groups.get_or_init(|| Groups::of(&self.requests));
        let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
        let mut awake = Awake::default();
        // By wide group: where the stretch ends that it has looked at last.
        let mut seen = vec![0; groups.wide.len()];
        for (at, number) in numbers.all.iter().enumerate() {
            let is_in_turn = |window: &Window<'_>| window.span.start <= number.span.start;
            while let Some(window) = others.next_if(is_in_turn) {
                viewer.look(Asked::Few(window.detectors()), window.span);
            }
            let around = groups.around(number.span, end_of_text);
            if !viewer.is_in_focus(around) {
                continue;
            }
            if rows.len() == ROWS {
                rows.clear();
            }
            let Some(digits) = numbers.digits(number.grouping) else {
                continue;
            };
            let row = rows.entry(number.grouping);
            let row = row.or_insert_with(|| Row::of(digits, groups));
            awake.turn_to(around, groups, viewer);
            let wanted = std::array::from_fn(|at| row.wide.part(at) & awake.part(at));
            let span = number.span.range();
            let opening = groups.openings.near(text, &span, row.before, wanted);
            let may_find = |at: usize| opening.get(at).copied().unwrap_or(u64::MAX);
            row.wide.each_and(
                |at| awake.part(at) & may_find(at),
                |index| {
                    let index = index as usize;
                    let (Some(group), Some(seen)) = (groups.wide.get(index), seen.get_mut(index))
                    else {
                        return;
                    };
                    if *seen == 0 || group.window(number.span).start > *seen {
                        let mut window = group.stretch(numbers, at);
                        *seen = window.end;
                        window.end = window.end.min(end_of_text);
                        viewer.look(Asked::Few(&group.detectors), window);
                    }
                },
            );
            if !row.bare.is_empty() {
                viewer.look(Asked::Many(&row.bare), number.span);
            }
        }
    }
}

/// The groups that may look, for there is a detector among them that needs no word to speak for it,
/// or for which one may.
#[derive(Debug, Default)]
struct Awake {
    /// Where this is known.
    region: Option<Span<Utf8>>,
    /// Which of [`Groups::wide`]; not told where it is all of them.
    groups: Indices,
    are_all: bool,
}

impl Awake {
    fn turn_to(&mut self, around: Span<Utf8>, groups: &Groups, viewer: &mut impl Viewer) {
        if self.region.is_some_and(|region| region.contains(around)) {
            return;
        }
        let known = viewer.listening(around);
        self.region = known.map(|(region, _)| region);
        self.are_all = known.is_none();
        if let Some((_, listening)) = known {
            let listens = |detector: &u32| listening.has(*detector);
            self.groups = groups.all(|group| group.detectors.iter().any(listens));
        }
    }

    fn part(&self, at: usize) -> u64 {
        if self.are_all {
            u64::MAX
        } else {
            self.groups.part(at)
        }
    }
}

impl Groups {
    fn of(requests: &[Request]) -> Self {
        let mut alike: BTreeMap<_, Vec<&Request>> = BTreeMap::new();
        for request in requests {
            let wanted = Wanted::of_built_in(request.pattern);
            let key = (request.fewest, wanted, request.reach);
            alike.entry(key).or_default().push(request);
        }
        let mut groups = Self::default();
        for ((fewest, wanted, (before, after)), requests) in alike {
            let detectors = requests.iter().map(|request| request.detector).collect();
            let group = Group {
                fewest,
                wanted,
                before: before.into(),
                after: after.into(),
                detectors,
            };
            if (before, after) == (0, 0) {
                groups.bare.push(group);
            } else {
                groups.before = groups.before.max(group.before);
                groups.after = groups.after.max(group.after);
                for request in requests {
                    let index = groups.wide.len();
                    (groups.openings).add(index, request.pattern, group.before);
                }
                groups.wide.push(group);
            }
        }
        groups
    }

    /// Those of the wide groups of which `is_one` says so.
    fn all(&self, is_one: impl Fn(&Group) -> bool) -> Indices {
        let wide = (0..).zip(&self.wide);
        let those = wide.filter(|(_, group)| is_one(group));
        those.map(|(index, _)| index).collect()
    }

    /// Where any group looks around a number.
    fn around(&self, number: Span<Utf8>, end_of_text: u32) -> Span<Utf8> {
        let end = number.end.saturating_add(self.after).min(end_of_text);
        Span::new(number.start.saturating_sub(self.before), end)
    }
}

impl Group {
    /// Whether a number with these digits is shown to it.
    const fn asks_for(&self, digits: Digits) -> bool {
        digits.all >= self.fewest && self.wanted.counts & digits.in_groups != 0
    }

    /// Whether it may find anything in a number with these digits.
    fn may_find(&self, digits: Digits) -> bool {
        let Wanted { counts, separators } = self.wanted;
        self.asks_for(digits) && (counts == u64::MAX || digits.hold(counts, separators))
    }

    /// Where it looks around a number.
    const fn window(&self, number: Span<Utf8>) -> Span<Utf8> {
        Span::new(
            number.start.saturating_sub(self.before),
            number.end.saturating_add(self.after),
        )
    }

    /// Where it looks around a number, and around those whose windows touch.
    fn stretch(&self, numbers: &Occurrences, at: usize) -> Span<Utf8> {
        let asks_for = |number: &Number| {
            let digits = numbers.digits(number.grouping);
            digits.is_some_and(|digits| self.asks_for(digits))
        };
        let (before, rest) = numbers.all.split_at_checked(at).unwrap_or_default();
        let mut rest = rest.iter();
        let mut all = rest
            .next()
            .map_or(Span::new(0, 0), |it| self.window(it.span));
        for number in before.iter().rev() {
            let window = self.window(number.span);
            if window.end < all.start {
                break;
            }
            if asks_for(number) {
                all.start = all.start.min(window.start);
            }
        }
        for number in rest {
            let window = self.window(number.span);
            if window.start > all.end {
                break;
            }
            if asks_for(number) {
                all.end = all.end.max(window.end);
            }
        }
        all
    }
}

impl Row {
    fn of(digits: Digits, groups: &Groups) -> Self {
        let asks = |group: &&Group| group.may_find(digits);
        let bare = groups.bare.iter().filter(asks);
        let bare = bare.flat_map(|group| &group.detectors).copied();
        let wide = groups.wide.iter().filter(asks);
        Self {
            bare: bare.collect(),
            wide: groups.all(|group| group.may_find(digits)),
            before: wide.map(|group| group.before).max().unwrap_or(0),
        }
    }
}
