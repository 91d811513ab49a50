//! Which detectors a number is shown to.
//!
//! Hundreds of detectors ask for numbers, and a table has thousands. So a number is looked at once:
//! which detectors ask for one with such digits is the same for all numbers that are grouped alike,
//! and is kept in a *row*. Nearly all numbers of a table share a few rows.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::sync::OnceLock;

use super::digits::Digits;
use super::group::Group;
use super::rows::{Groups, Request, Rows};
use super::windows::Window;
use crate::scan::focus::Focus;
use crate::scan::indices::Indices;
use crate::scan::requirements::Those;
use crate::text::span::{Span, Utf8};

/// The numbers of a text, ascending. Those that are grouped alike share what is known of their digits:
/// a long text has a hundred thousand numbers, and few groupings.
#[derive(Debug, Default)]
pub(in crate::scan) struct Occurrences {
    all: Vec<Number>,
    groupings: Vec<Digits>,
    /// Where among them each is, but the first few.
    by_digits: BTreeMap<Digits, usize>,
}

/// So many groupings are looked through: a place of decoded text has no more.
const FEW: usize = 12;

#[derive(Clone, Copy, Debug)]
struct Number {
    span: Span<Utf8>,
    /// Which of [`Occurrences::groupings`].
    grouping: u32,
}

impl Occurrences {
    pub(super) fn add(&mut self, span: Span<Utf8>, digits: Digits) {
        let next = self.groupings.len();
        let mut first = self.groupings.iter().take(FEW);
        let grouping = first.position(|known| *known == digits);
        let grouping = grouping.unwrap_or_else(|| {
            if next < FEW {
                next
            } else {
                *self.by_digits.entry(digits).or_insert(next)
            }
        });
        if grouping == next {
            self.groupings.push(digits);
        }
        let grouping = u32::try_from(grouping).unwrap_or(u32::MAX);
        self.all.push(Number { span, grouping });
    }

    fn digits(&self, grouping: u32) -> Option<Digits> {
        self.groupings.get(grouping as usize).copied()
    }

    /// Where a group of detectors looks around a number, and around those whose windows touch.
    fn stretch(&self, at: usize, group: &Group) -> Span<Utf8> {
        let asks_for = |number: &Number| {
            let digits = self.digits(number.grouping);
            digits.is_some_and(|digits| group.asks_for(digits))
        };
        let (before, rest) = self.all.split_at_checked(at).unwrap_or_default();
        let mut rest = rest.iter();
        let first = rest.next().map(|number| group.window(number.span));
        let mut all = first.unwrap_or(Span::new(0, 0));
        for number in before.iter().rev() {
            let window = group.window(number.span);
            if window.end < all.start {
                break;
            }
            if asks_for(number) {
                all.start = all.start.min(window.start);
            }
        }
        for number in rest {
            let window = group.window(number.span);
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
    /// What of the text findings must overlap to count.
    fn focus(&self) -> Option<&Focus>;

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
        let possible = groups.wide.possible(text);
        let mut rows = Rows::of(numbers.groupings.len());
        let mut awake = Awake::default();
        // By wide group: where the stretch ends that it has looked at last.
        let mut seen = vec![0; groups.wide.len()];
        for (at, number) in numbers.all.iter().enumerate() {
            let is_in_turn = |window: &Window<'_>| window.span.start <= number.span.start;
            while let Some(window) = others.next_if(is_in_turn) {
                viewer.look(Asked::Few(window.detectors()), window.span);
            }
            let around = groups.wide.around(number.span, end_of_text);
            if viewer.focus().is_some_and(|focus| !focus.overlaps(around)) {
                continue;
            }
            let Some(digits) = numbers.digits(number.grouping) else {
                continue;
            };
            awake.turn_to(around, text, groups, possible, viewer);
            // What lies in the windows of other numbers is looked at when it is their turn.
            let (mut wanted, mut is_near) = (awake.groups, true);
            if let Some(focus) = viewer.focus() {
                wanted = groups.wide.near(number.span, text, focus, wanted);
                is_near = focus.overlaps(number.span);
                if wanted.is_empty() && !is_near {
                    continue;
                }
            }
            let Some(row) = rows.turn_to(number.grouping, digits, groups) else {
                continue;
            };
            wanted = wanted.and(row.wide);
            if !wanted.is_empty() {
                for index in groups.wide.opening(number.span, text, wanted).iter() {
                    let (Some(group), Some(seen)) = (groups.wide.get(index), seen.get_mut(index))
                    else {
                        continue;
                    };
                    if *seen == 0 || group.window(number.span).start > *seen {
                        let mut window = numbers.stretch(at, group);
                        *seen = window.end;
                        window.end = window.end.min(end_of_text);
                        viewer.look(Asked::Few(&group.detectors), window);
                    }
                }
            }
            if is_near {
                let bare = row.bare(digits, groups);
                if !bare.is_empty() {
                    viewer.look(Asked::Many(bare), number.span);
                }
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
    /// Which of the wide ones.
    groups: Those,
}

impl Awake {
    fn turn_to(
        &mut self,
        around: Span<Utf8>,
        text: &[u8],
        groups: &Groups,
        possible: Those,
        viewer: &mut impl Viewer,
    ) {
        if self.region.is_some_and(|region| region.contains(around)) {
            return;
        }
        let known = viewer.listening(around);
        self.region = known.map(|(region, _)| region);
        self.groups = known.map_or(possible, |(_, listening)| {
            possible.and(groups.wide.with(listening))
        });
        if let Some(focus) = viewer.focus() {
            self.groups = groups.wide.with_room(text, focus, self.groups);
        }
    }
}
