//! From what is nominated to contenders: matched, validated, scored.

use super::believed::Believed;
use super::contender::{Contender, Contenders, Decoders};
use super::context::{Surroundings, Vocabulary};
use super::detector::Validity;
use super::finding::Band;
use super::focus::Focus;
use super::indices::Indices;
use super::member::Member;
use super::nominate::{Asked, Viewer};
use super::requirements::{Glance, Recall};
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// Accepted candidates that are scored together.
const BATCH: usize = 1 << 16;

/// The detectors of a set, as they match.
#[derive(Debug)]
pub(super) struct Members {
    all: Vec<Member>,
    /// Those whose values are something by themselves; those of which they are medium or more; those of
    /// which they are high.
    loud: Indices,
    medium: Indices,
    high: Indices,
    /// Those of confidential markers.
    markers: Indices,
    vocabulary: Vocabulary,
}

impl Members {
    pub(super) fn new(all: Vec<Member>, vocabulary: Vocabulary, markers: Indices) -> Self {
        let from = |band: Band| {
            let members = (0..).zip(&all).filter(|(_, member)| {
                !member.is_silent() && Band::of(member.confidence.alone) >= band
            });
            members.map(|(index, _)| index).collect()
        };
        Self {
            loud: from(Band::Low),
            medium: from(Band::Medium),
            high: from(Band::High),
            all,
            markers,
            vocabulary,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Those whose values are in a band by themselves, or in a higher one.
    const fn at_least(&self, band: Band) -> &Indices {
        match band {
            Band::Low => &self.loud,
            Band::Medium => &self.medium,
            Band::High => &self.high,
        }
    }

    /// Where in a window a detector may match so that it counts.
    fn reached_by(&self, detector: u32, view: View<'_>) -> Option<Span<Utf8>> {
        // What a disguise is nominated by is no detector of the set.
        match (&self.all.get(detector as usize)?.pattern, view.focus) {
            (Some(pattern), Some(focus)) => {
                focus.within_reach(view.text, view.window, pattern.alphabet())
            }
            _ => Some(view.window),
        }
    }

    /// Whether a detector may find anything in a window. It takes a fraction of the search.
    fn may_match(&self, detector: u32, view: View<'_>, glance: &mut Glance<'_>) -> bool {
        let pattern = self.all.get(detector as usize).map(|it| &it.pattern);
        let pattern = pattern.and_then(Option::as_ref);
        pattern.is_none_or(|pattern| pattern.may_match(view.text, view.window, glance))
    }

    /// Adds what a detector accepts in a window.
    fn search(
        &self,
        detector: u32,
        view: View<'_>,
        glance: &mut Glance<'_>,
        accepted: &mut Vec<Accepted>,
    ) {
        let Some(Member {
            pattern, validator, ..
        }) = self.all.get(detector as usize)
        else {
            return;
        };
        let mut accept = |span, validity| {
            accepted.push(Accepted {
                span,
                detector,
                validity,
            });
        };
        let View {
            text,
            window,
            focus,
        } = view;
        match pattern {
            None => accept(window, Validity::Real),
            Some(pattern) => {
                pattern.search(text, window, *validator, focus, (detector, glance), accept);
            }
        }
    }

    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = &Member> {
        self.all.iter()
    }
}

/// A window of a text, and what matches must overlap to count.
#[derive(Clone, Copy)]
struct View<'v> {
    text: &'v str,
    window: Span<Utf8>,
    focus: Option<&'v Focus>,
}

impl<'v> View<'v> {
    fn bytes(self) -> &'v [u8] {
        let bytes = self.text.as_bytes();
        bytes.get(self.window.range()).unwrap_or_default()
    }
}

/// A candidate that the validator of its detector, if there is one, has accepted.
#[derive(Clone, Copy, Debug)]
struct Accepted {
    span: Span<Utf8>,
    detector: u32,
    validity: Validity,
}

/// The matching of one text.
pub(super) struct Matching<'s, 't> {
    members: &'s Members,
    normalized: &'t Normalized<'t>,
    decoders: Decoders,
    contenders: &'s mut Contenders,
    surroundings: Surroundings<'t>,
    glance: Glance<'s>,
    accepted: Vec<Accepted>,
    listening: Indices,
    focus: Option<&'s Focus>,
    believed: Believed,
}

impl<'s, 't> Matching<'s, 't> {
    pub(super) fn new(
        members: &'s Members,
        normalized: &'t Normalized<'t>,
        decoders: Decoders,
        focus: Option<&'s Focus>,
        recall: &'s mut Recall,
        contenders: &'s mut Contenders,
    ) -> Self {
        Self {
            members,
            normalized,
            decoders,
            contenders,
            surroundings: Surroundings::of(normalized.text()),
            glance: Glance::new(recall),
            accepted: Vec::new(),
            listening: Indices::default(),
            focus,
            believed: Believed::of(decoders, normalized, focus),
        }
    }

    /// Scores what has been accepted.
    pub(super) fn finish(mut self) {
        if !self.accepted.is_empty() {
            self.score_all();
        }
    }

    /// Accepted candidates → contenders. Those of one place are dealt with in a row, for what stands
    /// around it is read once.
    #[inline(never)]
    fn score_all(&mut self) {
        let surroundings = &mut self.surroundings;
        self.accepted
            .sort_by_key(|each| (each.span.start, each.span.end));
        let Members {
            all,
            loud,
            vocabulary,
            ..
        } = self.members;
        for Accepted {
            span,
            detector,
            validity,
        } in self.accepted.drain(..)
        {
            let member = all.get(detector as usize);
            let lexicon = vocabulary.lexicon(detector);
            let (Some(member), Some(lexicon)) = (member, lexicon) else {
                continue;
            };
            let spoken = surroundings.listen(span, vocabulary).speak_for(detector);
            if !spoken && !loud.has(detector) {
                continue;
            }
            let (confidence, said) = surroundings.score(
                span,
                lexicon,
                spoken,
                member.confidence,
                validity,
                self.contenders,
            );
            if confidence > 0 {
                self.contenders.all.push(Contender {
                    detector,
                    span: self.normalized.original(span),
                    confidence,
                    validated: member.validator.is_some(),
                    test_value: validity == Validity::TestValue,
                    decoders: self.decoders,
                    said,
                });
            }
        }
    }
}

impl Viewer for Matching<'_, '_> {
    fn focus(&self) -> Option<&Focus> {
        self.focus
    }

    /// Has detectors search `window`. One that is nothing by itself need not search where nothing
    /// speaks for it.
    fn look(&mut self, asked: Asked<'_>, window: Span<Utf8>) {
        if self.focus.is_some_and(|focus| !focus.overlaps(window)) {
            return;
        }
        let members = self.members;
        let whole = View {
            text: self.normalized.text(),
            window,
            focus: self.focus,
        };
        // What was decoded for markers is asked for markers only.
        let only_markers = self.decoders.are_for_markers();
        let believed = self.believed;
        let (surroundings, glance) = (&mut self.surroundings, &mut self.glance);
        let (accepted, vocabulary) = (&mut self.accepted, &members.vocabulary);
        match asked {
            Asked::Few(detectors) => {
                let are_asked = |it: &&u32| !only_markers || members.markers.has(**it);
                for &detector in detectors.iter().filter(are_asked) {
                    let is_loud = members.at_least(believed.anywhere()).has(detector);
                    let hinted = surroundings.hinted(window, vocabulary);
                    if !is_loud && hinted.is_some_and(|hinted| !hinted.has(detector)) {
                        continue;
                    }
                    let Some(window) = members.reached_by(detector, whole) else {
                        continue;
                    };
                    let view = View { window, ..whole };
                    if !is_loud
                        || !members
                            .at_least(believed.within(view.bytes()))
                            .has(detector)
                    {
                        // Words that have been read are asked first, others are read where there may
                        // be a value.
                        let voices = match surroundings.heard(whole.window) {
                            Some(voices) => voices,
                            None if members.may_match(detector, view, glance) => {
                                surroundings.listen(whole.window, vocabulary)
                            }
                            None => continue,
                        };
                        if !voices.speak_for(detector) {
                            continue;
                        }
                    }
                    members.search(detector, view, glance, accepted);
                }
            }
            // No marker is a number.
            Asked::Many(_) if only_markers => {}
            Asked::Many(detectors) => {
                let by_itself = members.at_least(believed.within(whole.bytes()));
                let view = |detector| {
                    let window = members.reached_by(detector, whole)?;
                    Some(View { window, ..whole })
                };
                // As above: words are read if one of the silent ones may find something.
                let mut may_match = surroundings.heard(window).is_some();
                let hinted = surroundings.hinted(window, vocabulary);
                let hinted = |at| hinted.map_or(u64::MAX, |hinted| hinted.part(at));
                let silent = |at| !by_itself.part(at) & hinted(at);
                detectors.each_and(silent, |detector| {
                    let may = |view| members.may_match(detector, view, glance);
                    may_match |= may_match || view(detector).is_some_and(may);
                });
                let voices = may_match.then(|| surroundings.listen(window, vocabulary));
                let audible = |at| by_itself.part(at) | voices.map_or(0, |voices| voices.part(at));
                detectors.each_and(audible, |detector| {
                    if let Some(view) = view(detector) {
                        members.search(detector, view, glance, accepted);
                    }
                });
            }
        }
        if self.accepted.len() >= BATCH {
            self.score_all();
        }
    }

    fn listening(&mut self, window: Span<Utf8>) -> Option<(Span<Utf8>, &Indices)> {
        let vocabulary = &self.members.vocabulary;
        let (region, spoken) = self.surroundings.hint(window, vocabulary)?;
        let view = View {
            text: self.normalized.text(),
            window: region,
            focus: self.focus,
        };
        self.listening.clear();
        let by_itself = self.members.at_least(self.believed.within(view.bytes()));
        self.listening.add_all(by_itself);
        self.listening.add_all(spoken);
        Some((region, &self.listening))
    }
}
