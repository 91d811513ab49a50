//! The same scan, slow and obvious: one detector after another, each over the whole text.
//!
//! What the fast scan finds is compared with this. The two share what a finding *means*: the
//! declarations with their patterns and validators, the score in context, how text is normalised,
//! decoded and read in disguise, named entities, and how overlaps resolve. They share nothing of how
//! a detector gets to see a stretch of text: here are no automaton, no tracker and no test that
//! spares a search.
//!
//! # What is nominated is part of the meaning
//!
//! A detector's trigger says more than what to look for: a match counts only in the *reach* of what
//! nominates it, from so many bytes in front to so many behind. Reaches that touch are one, and a
//! pattern sees of the text beside them only what `\b` and its kin ask for. In each, matches are
//! taken from the left: behind a value that was accepted the search goes on, and one byte further
//! where one was refused.
//!
//! There is one difference that is meant: the fast scan gives up on what is within refused matches
//! once they have cost too much together (tens of kilobytes of them in one reach). This one goes on.
//!
//! Cost: O(text · literals), and O(reach²) for each pattern.

mod reach;
#[cfg(feature = "examples")]
pub mod worst;

use std::borrow::Cow;
use std::ops::Range;

use regex_automata::meta::Regex;
use regex_automata::{Anchored, Input, PatternID};

use self::reach::{Literals, Reach, Text, compile};
use super::candidate::Candidate;
use super::contender::{Contender, Contenders, Decoders, Identities, Identity, Said};
use super::context::{Lexicon, Surroundings};
use super::detector::{Category, Confidence, Context, Detector, Trigger, Validator, Validity};
use super::finding::{Band, Finding};
use super::label;
use super::place::Place;
use super::recognize::{Entity, recognize};
use super::resolve::resolve;
use super::whole::leave_out_whole;
use crate::detectors::catalogue;
use crate::policy::model::{CustomDetector, Dictionary, Policy};
use crate::text::decode::decode;
use crate::text::disguise::{Cue, Disguises};
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// The slow engine for a policy.
#[derive(Debug)]
pub struct Reference {
    identities: Identities,
    detectors: Vec<Single>,
    disguises: Disguises,
    cues: Vec<(Cue, Reach)>,
}

/// The first finding that only one of the two scans has, or that they have with other facts. Holds no
/// text. `None` if they agree.
pub fn difference(fast: &[Finding<Utf8>], slow: &[Finding<Utf8>]) -> Option<String> {
    let write = |findings: &[Finding<Utf8>]| -> Vec<String> {
        findings.iter().map(|each| format!("{each:?}")).collect()
    };
    let (fast, slow) = (write(fast), write(slow));
    let same = fast.iter().zip(&slow).take_while(|(a, b)| a == b).count();
    let at = |findings: &[String]| findings.get(same).cloned().unwrap_or_default();
    (fast != slow).then(|| format!("fast {{{}}}, slow {{{}}}", at(&fast), at(&slow)))
}

/// One detector.
#[derive(Debug)]
struct Single {
    seeks: Seeks,
    validator: Option<Validator>,
    lexicon: Lexicon,
    confidence: Confidence,
}

/// How a detector finds candidates.
#[derive(Debug)]
enum Seeks {
    /// A pattern in the reach of what nominates it.
    Pattern(Regex, Reach),
    /// The terms themselves, as whole words.
    Terms(Literals),
    /// What the recogniser says.
    Entity(Entity),
}

impl Reference {
    /// The detectors of the catalogue that `policy` leaves on, and its own.
    pub fn new(policy: &Policy) -> Self {
        let built_in: Vec<&'static Detector> = catalogue()
            .filter(|detector| !policy.disabled_detectors.iter().any(|id| id == detector.id))
            .collect();
        let markings = built_in
            .iter()
            .filter_map(|detector| match detector.trigger {
                Trigger::Anchors { literals, .. }
                    if detector.category == Category::ConfidentialMarker =>
                {
                    Some(literals)
                }
                _ => None,
            });
        let disguises = Disguises::new(markings.flatten().copied());
        let cues = Cue::ALL.into_iter();
        let cues = cues.filter_map(|cue| Some((cue, Reach::of_cue(cue, &disguises)?)));
        let cues = cues.collect();
        let detectors = built_in
            .into_iter()
            .filter_map(|detector| Some((Identity::of(detector), Single::built_in(detector)?)))
            .chain(policy.detectors.iter().filter_map(|detector| {
                let identity = Identity::of_policy(&detector.id, &detector.title);
                Some((identity, Single::custom(detector)?))
            }))
            .chain(policy.dictionaries.iter().map(|dictionary| {
                let identity = Identity::of_policy(&dictionary.id, &dictionary.title);
                (identity, Single::dictionary(dictionary))
            }));
        let (identities, detectors) = detectors.unzip();
        Self {
            identities: Identities::new(identities),
            detectors,
            disguises,
            cues,
        }
    }

    /// Findings ascending, not overlapping. `text` must not be longer than a scan takes.
    pub fn scan(&self, text: &str) -> Vec<Finding<Utf8>> {
        let mut contenders = Contenders::default();
        self.collect(text, None, Decoders::default(), &mut contenders);
        resolve(contenders, &self.identities)
    }

    /// What is in `text`, and in what is hidden in it; with a `focus`, where it overlaps that.
    fn collect(
        &self,
        text: &str,
        focus: Option<Span<Utf8>>,
        decoders: Decoders,
        contenders: &mut Contenders,
    ) {
        let normalized = Normalized::new(text);
        let text = &Text::new(normalized.text());
        let in_focus =
            |span: Span<Utf8>| focus.is_none_or(|focus| normalized.original(span).overlaps(focus));
        for (index, detector) in (0..).zip(&self.detectors) {
            let before = contenders.all.len();
            detector.search(text, decoders, &in_focus, contenders);
            contenders.retain_from(before, |found| {
                found.detector = index;
                found.span = normalized.original(found.span);
                true
            });
        }
        if decoders.is_full() {
            return;
        }
        let mut disguised = self.disguises.read(text.plain, &self.cues(text, &in_focus));
        if decoders.is_empty() {
            leave_out_whole(&mut disguised, &normalized, contenders, &self.identities);
        }
        for decoded in decode(text.plain).into_iter().chain(disguised) {
            if decoders.is_enough_of(decoded.decoder) || !in_focus(decoded.span) {
                continue;
            }
            let place = Place::of(text.plain, &decoded);
            let before = contenders.all.len();
            let inner = decoders.with(decoded.decoder);
            self.collect(&place.text, Some(place.inner), inner, contenders);
            contenders.retain_from(before, |found| {
                let category = self
                    .identities
                    .get(found.detector)
                    .map(|each| each.category);
                let is_source =
                    category.is_some_and(|category| place.is_source_of(found, category));
                found.span = normalized.original(place.original(found.span));
                is_source && found.band() > Band::Low
            });
        }
    }

    /// Where a disguise may be, each kind ascending.
    fn cues(
        &self,
        text: &Text<'_>,
        in_focus: &impl Fn(Span<Utf8>) -> bool,
    ) -> Vec<(Cue, Range<usize>)> {
        let mut all = Vec::new();
        for (cue, reach) in &self.cues {
            let reaches = reach.find(text).into_iter().filter(|span| in_focus(*span));
            all.extend(reaches.map(|span| (*cue, span.range())));
        }
        all
    }
}

impl Single {
    /// `None` for a pattern that does not compile: the catalogue's tests let none through.
    fn built_in(detector: &'static Detector) -> Option<Self> {
        let seeks = match detector.trigger {
            Trigger::Entity(entity) => Seeks::Entity(entity),
            _ => Seeks::Pattern(
                compile(&source(detector))?,
                Reach::of_trigger(&detector.trigger)?,
            ),
        };
        Some(Self {
            seeks,
            validator: detector.validator,
            lexicon: Lexicon::new(&detector.context),
            confidence: detector.reported_confidence(),
        })
    }

    /// `None` for a pattern that does not compile: the policy's checks let none through.
    fn custom(detector: &CustomDetector) -> Option<Self> {
        let regex = compile(&detector.pattern)?;
        let seeks = Seeks::Pattern(regex, Reach::of_anchors(&detector.anchors));
        Some(Self::of_policy(detector.confidence, seeks))
    }

    fn dictionary(dictionary: &Dictionary) -> Self {
        let seeks = Seeks::Terms(Literals::new(&dictionary.terms));
        Self::of_policy(dictionary.confidence, seeks)
    }

    fn of_policy(confidence: u8, seeks: Seeks) -> Self {
        Self {
            seeks,
            validator: None,
            lexicon: Lexicon::new(&Context::default()),
            confidence: Confidence {
                alone: confidence,
                in_context: confidence,
            },
        }
    }

    /// Everything that this detector finds in normalised text.
    fn search(
        &self,
        text: &Text<'_>,
        decoders: Decoders,
        in_focus: &impl Fn(Span<Utf8>) -> bool,
        contenders: &mut Contenders,
    ) {
        let contender = |span, confidence, said| Contender {
            detector: 0,
            span,
            confidence,
            validated: false,
            test_value: false,
            decoders,
            said,
        };
        match &self.seeks {
            Seeks::Entity(entity) => {
                // A spelling is undone to read values, not names.
                if decoders.ends_with_spelling() {
                    return;
                }
                recognize(text.plain, |mention| {
                    if mention.entity == *entity && in_focus(mention.span) {
                        let said = contenders.said_for(mention.evidence.into_iter().flatten());
                        let found = contender(mention.span, mention.confidence, said);
                        contenders.all.push(found);
                    }
                });
            }
            Seeks::Terms(terms) => {
                let spans = terms.find(text).into_iter();
                for span in spans.filter(|span| span.is_whole_word(text.plain) && in_focus(*span)) {
                    let found = contender(span, self.confidence.alone, Said::default());
                    contenders.all.push(found);
                }
            }
            Seeks::Pattern(regex, reach) => {
                let mut surroundings = None;
                for reach in reach.find(text).into_iter().filter(|span| in_focus(*span)) {
                    matches(
                        regex,
                        text.plain,
                        reach,
                        self.validator,
                        |span, validity| {
                            let surroundings =
                                surroundings.get_or_insert_with(|| Surroundings::of(text.plain));
                            let (confidence, said) = surroundings.score(
                                span,
                                &self.lexicon,
                                true,
                                self.confidence,
                                validity,
                                contenders,
                            );
                            if confidence > 0 {
                                contenders.all.push(Contender {
                                    validated: self.validator.is_some(),
                                    test_value: validity == Validity::TestValue,
                                    ..contender(span, confidence, said)
                                });
                            }
                        },
                    );
                }
            }
        }
    }
}

/// The whole pattern of a declaration.
fn source(detector: &Detector) -> Cow<'static, str> {
    match detector.trigger {
        Trigger::Label { names, everyday } => {
            label::pattern(names, everyday, detector.pattern).into()
        }
        _ => detector.pattern.into(),
    }
}

/// Every accepted match in `reach`.
fn matches(
    regex: &Regex,
    text: &str,
    reach: Span<Utf8>,
    validator: Option<Validator>,
    mut found: impl FnMut(Span<Utf8>, Validity),
) {
    let Range { start: mut at, end } = reach.range();
    while at < end {
        let Some(whole) = regex.search(&Input::new(text).span(at..end)) else {
            return;
        };
        let span = value(regex, text, whole.range());
        let verdict = match validator {
            Some(validator) => (validator.check)(&Candidate { text, span }),
            None => Ok(Validity::Real),
        };
        at = whole.start() + 1;
        if let Ok(validity) = verdict
            && !span.is_empty()
        {
            found(span, validity);
            at = span.end as usize;
        }
    }
}

/// The value of a match: what its group named `value` has, or all of it; whole characters.
fn value(regex: &Regex, text: &str, whole: Range<usize>) -> Span<Utf8> {
    let mut captures = regex.create_captures();
    let input = Input::new(text).span(whole.clone()).anchored(Anchored::Yes);
    regex.search_captures(&input, &mut captures);
    let group = regex.group_info().to_index(PatternID::ZERO, "value");
    let range = group
        .and_then(|group| captures.get_group(group))
        .map_or(whole, |group| group.range());
    Span::over(text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end))
}
