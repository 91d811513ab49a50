//! From what is nominated to contenders: matched, validated, scored.

use super::contender::{Contender, Contenders, Decoders};
use super::context::{Surroundings, Vocabulary};
use super::detector::Validity;
use super::focus::Focus;
use super::indices::Indices;
use super::member::Member;
use super::nominate::{Asked, Viewer};
use super::pattern::Pattern;
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
    /// Those of confidential markers.
    markers: Indices,
    vocabulary: Vocabulary,
}

impl Members {
    pub(super) fn new(all: Vec<Member>, vocabulary: Vocabulary, markers: Indices) -> Self {
        let loud = (0..).zip(&all).filter(|(_, member)| !member.is_silent());
        let loud = loud.map(|(index, _)| index).collect();
        Self {
            all,
            loud,
            markers,
            vocabulary,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether a detector may find anything in a window. It takes a fraction of the search.
    fn may_match(&self, detector: u32, view: View<'_>, glance: &mut Glance) -> bool {
        // What a disguise is nominated by is no detector of the set.
        let Some(member) = self.all.get(detector as usize) else {
            return false;
        };
        let Some(pattern) = &member.pattern else {
            return true;
        };
        let reached = view.reached_by(pattern);
        reached.is_some_and(|reached| pattern.may_match(view.text, reached, glance))
    }

    /// Adds what a detector accepts in a window.
    fn search(
        &self,
        detector: u32,
        view: View<'_>,
        glance: &mut Glance,
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
        let Some(pattern) = pattern else {
            accept(view.window, Validity::Real);
            return;
        };
        let View { text, focus, .. } = view;
        if let Some(reached) = view.reached_by(pattern) {
            pattern.search(text, reached, *validator, focus, (detector, glance), accept);
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

impl View<'_> {
    /// Where in the window a pattern may match so that it counts.
    fn reached_by(self, pattern: &Pattern) -> Option<Span<Utf8>> {
        match self.focus {
            Some(focus) => focus.within_reach(self.text, self.window, pattern.alphabet()),
            None => Some(self.window),
        }
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
    focus: Option<&'s Focus>,
}

impl<'s, 't> Matching<'s, 't> {
    pub(super) fn new(
        members: &'s Members,
        normalized: &'t Normalized<'t>,
        decoders: Decoders,
        focus: Option<&'s Focus>,
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
            focus,
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
    fn is_in_focus(&self, window: Span<Utf8>) -> bool {
        self.focus.is_none_or(|focus| focus.overlaps(window))
    }

    /// Has detectors search `window`. One that is nothing by itself need not search where nothing
    /// speaks for it.
    fn look(&mut self, asked: Asked<'_>, window: Span<Utf8>) {
        if !self.is_in_focus(window) {
            return;
        }
        let members = self.members;
        let view = View {
            text: self.normalized.text(),
            window,
            focus: self.focus,
        };
        // What was decoded for markers is asked for markers only.
        let only_markers = self.decoders.are_for_markers();
        let (surroundings, glance) = (&mut self.surroundings, &mut self.glance);
        let accepted = &mut self.accepted;
        match asked {
            Asked::Few(detectors) => {
                let are_asked = |it: &&u32| !only_markers || members.markers.has(**it);
                for &detector in detectors.iter().filter(are_asked) {
                    if !members.loud.has(detector) {
                        // Words that have been read are asked first, others are read where there may
                        // be a value.
                        let voices = match surroundings.heard(window) {
                            Some(voices) => voices,
                            None if members.may_match(detector, view, glance) => {
                                surroundings.listen(window, &members.vocabulary)
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
                // As above: words are read if one of the silent ones may find something.
                let mut may_match = surroundings.heard(window).is_some();
                let silent = |at| !members.loud.part(at);
                detectors.each_and(silent, |detector| {
                    may_match |= may_match || members.may_match(detector, view, glance);
                });
                let voices = may_match.then(|| surroundings.listen(window, &members.vocabulary));
                let audible =
                    |at| members.loud.part(at) | voices.map_or(0, |voices| voices.part(at));
                detectors.each_and(audible, |detector| {
                    members.search(detector, view, glance, accepted);
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
