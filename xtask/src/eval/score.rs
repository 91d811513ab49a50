//! Comparing what was found with what was to be found.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::case::{Case, Expected, Label};
use super::claim::{Claim, Kinds};
use super::measures::{Counts, ratio};
use super::report::Filter;
use super::types::Types;

/// Bounds count as nearly right from this ratio of intersection to union on.
const CLOSE: f64 = 0.7;

/// What the data sets label, for any engine to be measured by.
#[derive(Debug)]
pub(super) struct Labels {
    /// By source, then by type.
    sources: BTreeMap<String, BTreeMap<String, Kind>>,
    /// Source and type of numbers that a changed digit makes invalid.
    checked: BTreeSet<(String, String)>,
    /// Types that no detector is for, and none should be.
    ignored: BTreeSet<String>,
    /// Texts that some rule for secrets finds rightly.
    secrets: BTreeSet<String>,
    min_confidence: u8,
}

/// The detectors behind a type.
#[derive(Debug)]
struct Kind {
    /// Those that may find it.
    wanted: Kinds,
    /// Those that are for it and for nothing else.
    own: Kinds,
}

impl Kind {
    /// Whether `claim` is what the data calls `name`; an engine may use the very name.
    fn accepts(&self, name: &str, claim: &Claim) -> bool {
        !self.wanted.is_disjoint(&claim.kinds) || claim.name == name
    }

    fn owns(&self, name: &str, claim: &Claim) -> bool {
        !self.own.is_disjoint(&claim.kinds) || claim.name == name
    }
}

/// The counts of one engine.
#[derive(Debug, Default)]
pub(super) struct Scores {
    pub(super) counts: BTreeMap<Key, Counts>,
    mistakes: BTreeSet<Mistake>,
}

/// What counts belong to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) section: String,
    pub(super) source: String,
    pub(super) r#type: String,
    /// Whether the text is the value alone.
    pub(super) bare: bool,
    /// Whether it is a number that a changed digit makes invalid.
    pub(super) checked: bool,
    /// Whether some detector is for the type.
    pub(super) covered: bool,
}

/// What went wrong in a case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mistake {
    section: String,
    r#type: String,
    what: String,
    id: String,
}

impl Mistake {
    /// As a line of a list.
    fn line(&self) -> String {
        let Self {
            section,
            r#type,
            what,
            id,
        } = self;
        format!("{section}\t{type}\t{what}\t{id}\n")
    }
}

impl Scores {
    /// What went wrong, of the sources and types that `filter` admits, a line each.
    pub(super) fn list(&self, filter: &Filter) -> String {
        self.mistakes
            .iter()
            .filter(|mistake| filter.admits(&mistake.section, &mistake.r#type))
            .map(Mistake::line)
            .collect()
    }
}

impl Labels {
    /// What `cases` label. Findings count from `min_confidence` on, except that any finding is enough where
    /// the text is the value alone.
    pub(super) fn new(cases: &[Case], types: &Types, min_confidence: u8) -> Self {
        let mut sources = BTreeMap::<String, BTreeMap<String, Kind>>::new();
        let mut checked = BTreeSet::new();
        let mut ignored = BTreeSet::new();
        let mut secrets = BTreeSet::new();
        for case in cases {
            if types.label_secrets(&case.source) && case.is_positive() {
                secrets.insert(case.text.trim().to_owned());
            }
            for name in case.types() {
                if types.ignore(name) {
                    ignored.insert(name.to_owned());
                    continue;
                }
                let of_source = sources.entry(case.source.clone()).or_default();
                if !of_source.contains_key(name) {
                    let kind = Kind {
                        wanted: types.wanted(&case.source, name),
                        own: types.own(&case.source, name),
                    };
                    of_source.insert(name.to_owned(), kind);
                }
                if case.is_mutated() {
                    checked.insert((case.source.clone(), name.to_owned()));
                }
            }
        }
        Self {
            sources,
            checked,
            ignored,
            secrets,
            min_confidence,
        }
    }

    /// Counts what the `claims` of an engine are for `case`.
    pub(super) fn score(&self, case: &Case, claims: &[Claim], scores: &mut Scores) {
        let Some(kinds) = self.sources.get(&case.source) else {
            return;
        };
        let mut scoring = Scoring {
            labels: self,
            kinds,
            case,
            scores,
        };
        match &case.label {
            Label::Spans { expect } => scoring.spans(expect, claims),
            Label::Presence {
                r#type,
                positive: true,
            } if !self.ignored.contains(r#type) => scoring.positive(r#type, claims),
            Label::Presence {
                r#type,
                positive: false,
            } if !self.ignored.contains(r#type) => scoring.negative(r#type, claims),
            Label::Presence { .. } => {}
        }
    }
}

/// One case on its way into the scores.
struct Scoring<'a> {
    labels: &'a Labels,
    kinds: &'a BTreeMap<String, Kind>,
    case: &'a Case,
    scores: &'a mut Scores,
}

impl Scoring<'_> {
    fn spans(&mut self, expect: &[Expected], claims: &[Claim]) {
        let spans = expect
            .iter()
            .filter(|expected| !self.labels.ignored.contains(&expected.r#type))
            .map(|expected| (expected.r#type.as_str(), expected.bytes(&self.case.text)))
            .collect::<Vec<_>>();
        let mut found = Vec::new();
        for (name, span) in &spans {
            let here = claims
                .iter()
                .filter(|claim| self.is_enough(claim) && overlap(&claim.range, span))
                .collect::<Vec<_>>();
            let right = here
                .iter()
                .filter(|claim| self.accepts(name, claim))
                .collect::<Vec<_>>();
            found.push(!right.is_empty());
            let close = right
                .iter()
                .any(|claim| likeness(&claim.range, span) >= CLOSE);
            self.count(name, |counts| {
                counts.expected += 1;
                counts.found += usize::from(!right.is_empty());
                counts.found_close += usize::from(close);
                counts.found_as_any += usize::from(!here.is_empty());
            });
            if right.is_empty() {
                self.note(name, missed(&here));
            }
        }
        let min = self.labels.min_confidence;
        for claim in claims.iter().filter(|claim| claim.confidence >= min) {
            let mut places = (0..spans.len())
                .filter(|place| overlap(&claim.range, &spans[*place].1))
                .peekable();
            let nowhere = places.peek().is_none();
            if !nowhere && places.any(|place| found[place] || self.accepts(spans[place].0, claim)) {
                continue;
            }
            let labelled = self
                .kinds
                .iter()
                .find(|(name, kind)| kind.accepts(name, claim));
            let Some((name, _)) = labelled else {
                continue;
            };
            self.count(name, |counts| {
                if nowhere {
                    counts.false_alarms += 1;
                } else {
                    counts.mistyped += 1;
                }
            });
            let what = if nowhere { "false alarm" } else { "mistyped" };
            self.note(name, format!("{what}: {}", claim.name));
        }
    }

    fn positive(&mut self, name: &str, claims: &[Claim]) {
        let here = claims
            .iter()
            .filter(|claim| self.is_enough(claim))
            .collect::<Vec<_>>();
        let found = here.iter().any(|claim| self.accepts(name, claim));
        self.count(name, |counts| {
            counts.expected += 1;
            counts.found += usize::from(found);
            counts.found_close += usize::from(found);
            counts.found_as_any += usize::from(!here.is_empty());
        });
        if !found {
            self.note(name, missed(&here));
        }
    }

    /// The case is negative for this type only: any other detector may rightly find something, and one of the
    /// same vendor, if another rule labels the very text.
    fn negative(&mut self, name: &str, claims: &[Claim]) {
        let sibling = self.labels.secrets.contains(self.case.text.trim());
        let sure = claims
            .iter()
            .filter(|claim| self.is_sure(claim) && !sibling)
            .collect::<Vec<_>>();
        let kind = self.kinds.get(name);
        let own = sure
            .iter()
            .find(|claim| kind.is_some_and(|kind| kind.owns(name, claim)));
        let any = sure.iter().find(|claim| {
            self.kinds
                .iter()
                .any(|(other, kind)| kind.accepts(other, claim))
        });
        let whole = own.is_some_and(|claim| self.case.is_value(&claim.range));
        self.count(name, |counts| {
            counts.negatives += 1;
            counts.flagged += usize::from(own.is_some());
            counts.flagged_whole += usize::from(whole);
            counts.flagged_as_any += usize::from(any.is_some());
        });
        if let Some(claim) = own {
            self.note(name, format!("flagged: {}", claim.name));
        } else if let Some(claim) = any {
            self.note(name, format!("flagged as another: {}", claim.name));
        }
    }

    /// Whether a finding counts for recall: any does where no word says what the value is.
    fn is_enough(&self, claim: &Claim) -> bool {
        self.is_sure(claim) || self.case.is_bare()
    }

    fn is_sure(&self, claim: &Claim) -> bool {
        claim.confidence >= self.labels.min_confidence
    }

    fn accepts(&self, name: &str, claim: &Claim) -> bool {
        self.kinds
            .get(name)
            .is_some_and(|kind| kind.accepts(name, claim))
    }

    fn count(&mut self, name: &str, change: impl FnOnce(&mut Counts)) {
        let named = (self.case.source.clone(), name.to_owned());
        let checked = self.labels.checked.contains(&named);
        let (source, r#type) = named;
        let key = Key {
            section: self.case.section(),
            covered: self
                .kinds
                .get(name)
                .is_some_and(|kind| !kind.wanted.is_empty()),
            bare: self.case.is_bare(),
            source,
            r#type,
            checked,
        };
        change(self.scores.counts.entry(key).or_default());
    }

    fn note(&mut self, name: &str, what: String) {
        self.scores.mistakes.insert(Mistake {
            section: self.case.section(),
            r#type: name.to_owned(),
            what,
            id: self.case.id.clone(),
        });
    }
}

/// That nothing right was found, and what was instead.
fn missed(instead: &[&Claim]) -> String {
    let names = instead
        .iter()
        .map(|claim| claim.name.as_str())
        .collect::<Vec<_>>();
    if names.is_empty() {
        "missed".to_owned()
    } else {
        format!("missed, found {}", names.join(", "))
    }
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Intersection over union of two ranges that overlap.
fn likeness(a: &Range<usize>, b: &Range<usize>) -> f64 {
    let intersection = a.end.min(b.end) - a.start.max(b.start);
    let union = a.end.max(b.end) - a.start.min(b.start);
    ratio(intersection, union).unwrap_or_default()
}
