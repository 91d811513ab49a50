//! From what is nominated to contenders: matched, validated, scored.

use super::contender::{Contender, Contenders, Decoders};
use super::context::{Surroundings, Vocabulary};
use super::detector::Validity;
use super::indices::Indices;
use super::member::Member;
use super::nominate::{Asked, Viewer};
use super::requirements::Glance;
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// Accepted candidates that are scored together.
const BATCH: usize = 1 << 16;

/// The detectors of a set, as they match.
#[derive(Debug)]
pub(super) struct Members {
    all: Vec<Member>,
    /// Those whose values are something by themselves.
    loud: Indices,
    vocabulary: Vocabulary,
}

impl Members {
    pub(super) fn new(all: Vec<Member>, vocabulary: Vocabulary) -> Self {
        let loud = (0..).zip(&all).filter(|(_, member)| !member.is_silent());
        let loud = loud.map(|(index, _)| index).collect();
        Self {
            all,
            loud,
            vocabulary,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    fn may_match(
        &self,
        detector: u32,
        text: &str,
        window: Span<Utf8>,
        glance: &mut Glance,
    ) -> bool {
        let pattern = self.all.get(detector as usize).map(|it| &it.pattern);
        let Some(Some(pattern)) = pattern else {
            return true;
        };
        pattern.may_match(text, window, glance)
    }

    /// Adds what a detector accepts in `window`.
    fn search(
        &self,
        detector: u32,
        text: &str,
        window: Span<Utf8>,
        glance: &mut Glance,
        accepted: &mut Vec<Accepted>,
    ) {
        let Some(member) = self.all.get(detector as usize) else {
            return;
        };
        let mut accept = |span, validity| {
            accepted.push(Accepted {
                span,
                detector,
                validity,
            });
        };
        match &member.pattern {
            Some(pattern) => {
                pattern.search(text, window, member.validator, (detector, glance), accept);
            }
            None => accept(window, Validity::Real),
        }
    }

    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = &Member> {
        self.all.iter()
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
    glance: Glance,
    accepted: Vec<Accepted>,
    listening: Indices,
    in_focus: &'s dyn Fn(Span<Utf8>) -> bool,
}

impl<'s, 't> Matching<'s, 't> {
    pub(super) fn new(
        members: &'s Members,
        normalized: &'t Normalized<'t>,
        decoders: Decoders,
        in_focus: &'s dyn Fn(Span<Utf8>) -> bool,
        contenders: &'s mut Contenders,
    ) -> Self {
        Self {
            members,
            normalized,
            decoders,
            contenders,
            surroundings: Surroundings::of(normalized.text()),
            glance: Glance::default(),
            accepted: Vec::new(),
            listening: Indices::default(),
            in_focus,
        }
    }

    /// Accepted candidates → contenders. Those of one place are dealt with in a row, for what stands
    /// around it is read once.
    #[inline(never)]
    pub(super) fn score_all(&mut self) {
        if self.accepted.is_empty() {
            return;
        }
        let surroundings = &mut self.surroundings;
        self.accepted
            .sort_by_key(|each| (each.span.start, each.span.end));
        let Members {
            all,
            loud,
            vocabulary,
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
    /// Has detectors search `window`. One that is nothing by itself need not search where nothing
    /// speaks for it.
    fn look(&mut self, asked: Asked<'_>, window: Span<Utf8>) {
        if !(self.in_focus)(window) {
            return;
        }
        let (text, members) = (self.normalized.text(), self.members);
        let (surroundings, glance) = (&mut self.surroundings, &mut self.glance);
        let accepted = &mut self.accepted;
        match asked {
            Asked::Few(detectors) => {
                for &detector in detectors {
                    if !members.loud.has(detector) {
                        // Words that have been read are asked first, others are read where there may
                        // be a value.
                        let voices = match surroundings.heard(window) {
                            Some(voices) => voices,
                            None if members.may_match(detector, text, window, glance) => {
                                surroundings.listen(window, &members.vocabulary)
                            }
                            None => continue,
                        };
                        if !voices.speak_for(detector) {
                            continue;
                        }
                    }
                    members.search(detector, text, window, glance, accepted);
                }
            }
            Asked::Many(detectors) => {
                // As above: words are read if one of the silent ones may find something.
                let mut may_match = surroundings.heard(window).is_some();
                let silent = |at| !members.loud.part(at);
                detectors.each_and(silent, |detector| {
                    may_match |= may_match || members.may_match(detector, text, window, glance);
                });
                let voices = may_match.then(|| surroundings.listen(window, &members.vocabulary));
                let audible =
                    |at| members.loud.part(at) | voices.map_or(0, |voices| voices.part(at));
                detectors.each_and(audible, |detector| {
                    members.search(detector, text, window, glance, accepted);
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
        self.listening.clear();
        self.listening.add_all(&self.members.loud);
        self.listening.add_all(spoken);
        Some((region, &self.listening))
    }
}
