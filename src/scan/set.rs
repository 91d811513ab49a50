//! A set of detectors, compiled once, and the stages of a scan in their order.
//!
//! The stages are kept apart (`inline(never)`): compilers in browsers do badly with the one large
//! function that they would become.

use std::ops::Range;

use super::contender::{Contender, Contenders, Decoders, Identities, Identity};
use super::context::Vocabulary;
use super::detector::{Category, Context, Detector, Trigger};
use super::finding::{Band, Finding};
use super::focus::Focus;
use super::matching::{Matching, Members};
use super::member::Member;
use super::nominate::{Nominated, Nominator, Request, Window};
use super::place::Place;
use super::recognize::{Entity, recognize};
use super::recollection::Recollection;
use super::resolve::resolve;
use super::whole::leave_out_whole;
use crate::policy::model::{CustomDetector, Dictionary};
use crate::text::decode::decode;
use crate::text::disguise::{Cue, Disguises};
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// What nominates a word for being read as leetspeak.
static MIXED_WORD: Trigger = Trigger::Word {
    min: 4,
    max: 40,
    before: 0,
    after: 0,
};

/// Detectors ready to scan. Immutable; a new policy makes a new set.
#[derive(Debug)]
pub(crate) struct DetectorSet {
    identities: Identities,
    members: Members,
    disguises: Disguises,
    nominator: Nominator,
    /// By entity: the member that is for it.
    recognized: [Option<u32>; Entity::COUNT],
}

impl DetectorSet {
    /// Compiles built-in detectors and those of a policy, whose patterns have been checked.
    pub(crate) fn new(
        built_in: &[&'static Detector],
        custom: &[CustomDetector],
        dictionaries: &[Dictionary],
    ) -> Self {
        let requests = built_in
            .iter()
            .map(|detector| Request::Trigger(&detector.trigger, detector.pattern))
            .chain(
                custom
                    .iter()
                    .map(|detector| Request::Anchors(&detector.anchors)),
            )
            .chain(
                dictionaries
                    .iter()
                    .map(|dictionary| Request::Terms(&dictionary.terms)),
            );
        let disguises = Disguises::new(markings(built_in));
        let cues = Cue::ALL.map(|cue| disguises.literals(cue));
        let cues = Cue::ALL
            .iter()
            .zip(&cues)
            .map(|(cue, (literals, around))| match cue {
                Cue::MixedWord => Request::Trigger(&MIXED_WORD, ""),
                Cue::NumberWord | Cue::Rot13 => Request::Cue(literals, *around),
            });
        let nominator = Nominator::new(requests.chain(cues));
        let (identities, members): (Vec<Identity>, Vec<Member>) = built_in
            .iter()
            .map(|detector| (Identity::of(detector), Member::built_in(detector)))
            .chain(custom.iter().map(|detector| {
                let CustomDetector { id, title, .. } = detector;
                (Identity::of_policy(id, title), Member::custom(detector))
            }))
            .chain(dictionaries.iter().map(|dictionary| {
                let Dictionary { id, title, .. } = dictionary;
                (
                    Identity::of_policy(id, title),
                    Member::dictionary(dictionary),
                )
            }))
            .unzip();
        let is_marker = |identity: &Identity| identity.category == Category::ConfidentialMarker;
        let markers = (0..).zip(&identities);
        let markers = markers.filter(|(_, identity)| is_marker(identity));
        let markers = markers.map(|(index, _)| index).collect();
        let of_policy = custom.len() + dictionaries.len();
        let contexts = (built_in.iter().map(|detector| detector.context))
            .chain(std::iter::repeat_n(Context::default(), of_policy));
        let mut recognized = [None; Entity::COUNT];
        for (index, detector) in (0..).zip(built_in) {
            if let Trigger::Entity(entity) = detector.trigger
                && let Some(member) = recognized.get_mut(entity as usize)
            {
                *member = Some(index);
            }
        }
        Self {
            identities: Identities::new(identities),
            members: Members::new(members, Vocabulary::new(contexts), markers),
            disguises,
            nominator,
            recognized,
        }
    }

    /// Scans `text`, whose length fits 32 bits: findings ascending, not overlapping.
    pub(crate) fn scan(&self, text: &str) -> Vec<Finding<Utf8>> {
        let mut contenders = Contenders::default();
        let known = &mut Recollection::default();
        self.collect(text, None, Decoders::default(), known, &mut contenders);
        resolve(contenders, &self.identities)
    }

    /// Findings of `text` and, to a depth, of what is hidden in it; the latter must be more than a
    /// guess. With a `focus`, only what overlaps it is looked at.
    fn collect(
        &self,
        text: &str,
        focus: Option<Span<Utf8>>,
        decoders: Decoders,
        known: &mut Recollection,
        contenders: &mut Contenders,
    ) {
        let normalized = Normalized::new(text);
        let text = normalized.text();
        let focus = focus.map(|on| Focus::new(on, decoders.ends_with_split(), &normalized));
        let in_focus = |span| focus.as_ref().is_none_or(|focus| focus.overlaps(span));
        let nominated = self.nominator.nominate(text, focus.clone());
        let near = |window: &Window| in_focus(window.span);
        let cues = self.cues(nominated.windows.iter().filter(near));
        let recall = &mut known.recall;
        let matching = Matching::new(
            &self.members,
            &normalized,
            decoders,
            focus.as_ref(),
            recall,
            contenders,
        );
        self.match_all(nominated, normalized.text(), matching);
        // A spelling is undone to read values: names are not told from what stands beside the break.
        if !decoders.ends_with_spelling() && !decoders.are_for_markers() {
            self.recognize_all(&normalized, &in_focus, decoders, contenders);
        }
        if decoders.is_full() {
            return;
        }
        let breaks = focus.as_ref().map(|focus| focus.breaks(text));
        let breaks = breaks.unwrap_or(0..text.len());
        let mut disguised = self.disguises.read_near(text, &cues, breaks);
        if decoders.is_empty() {
            leave_out_whole(&mut disguised, &normalized, contenders, &self.identities);
        }
        for decoded in decode(text).into_iter().chain(disguised) {
            if decoders.is_enough_of(decoded.decoder) || !in_focus(decoded.span) {
                continue;
            }
            let place = Place::of(text, &decoded);
            let before = contenders.all.len();
            let inner = decoders.with(decoded.decoder);
            let fresh: Option<Box<[Contender]>> = if let Some(found) = known.of(&place, inner) {
                contenders.all.extend_from_slice(found);
                None
            } else {
                self.collect(&place.text, Some(place.inner), inner, known, contenders);
                contenders.retain_from(before, |found| {
                    let identity = self.identities.get(found.detector);
                    found.band() > Band::Low
                        && identity.is_some_and(|it| place.is_source_of(found, it.category))
                });
                Some(contenders.from(before).into())
            };
            for found in contenders.all.iter_mut().skip(before) {
                found.span = normalized.original(place.original(found.span));
            }
            if let Some(found) = fresh {
                known.keep(place, inner, found);
            }
        }
    }

    /// The windows that were nominated for disguises.
    fn cues<'s>(&self, windows: impl Iterator<Item = Window<'s>>) -> Vec<(Cue, Range<usize>)> {
        let mut cues = Vec::new();
        // They come last in the set.
        let is_cue = |detector: &u32| *detector as usize >= self.members.len();
        for window in windows.filter(|window| window.detectors().last().is_some_and(is_cue)) {
            for &detector in window.detectors() {
                let index = (detector as usize).checked_sub(self.members.len());
                if let Some(cue) = index.and_then(|index| Cue::ALL.get(index)) {
                    cues.push((*cue, window.span.range()));
                }
            }
        }
        cues
    }

    /// Normalised text → mentions of entities.
    fn recognize_all(
        &self,
        normalized: &Normalized<'_>,
        in_focus: &impl Fn(Span<Utf8>) -> bool,
        decoders: Decoders,
        contenders: &mut Contenders,
    ) {
        if self.recognized.iter().all(Option::is_none) {
            return;
        }
        recognize(normalized.text(), |mention| {
            let member = self.recognized.get(mention.entity as usize).copied();
            if let Some(detector) = member.flatten()
                && in_focus(mention.span)
            {
                let evidence = mention.evidence.into_iter().flatten();
                let said = contenders.said_for(evidence);
                contenders.all.push(Contender {
                    detector,
                    span: normalized.original(mention.span),
                    confidence: mention.confidence,
                    validated: false,
                    test_value: false,
                    decoders,
                    said,
                });
            }
        });
    }

    /// Normalised text → windows → candidates → validated → scored.
    #[inline(never)]
    fn match_all(&self, nominated: Nominated<'_>, text: &str, mut matching: Matching<'_, '_>) {
        self.nominator.show(nominated, text, &mut matching);
        matching.finish();
    }
}

/// The literals of the detectors of confidential markers.
fn markings(built_in: &[&'static Detector]) -> impl Iterator<Item = &'static str> {
    let markers = built_in
        .iter()
        .filter(|detector| detector.category == Category::ConfidentialMarker);
    markers
        .flat_map(|detector| match detector.trigger {
            Trigger::Anchors { literals, .. } => literals,
            _ => &[],
        })
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::catalogue;
    use crate::scan::pattern::Pattern;

    /// What a near miss costs must not grow with the catalogue: this once took a second for 100 kB.
    #[test]
    fn what_is_nothing_by_itself_is_not_tried_in_a_column_of_numbers() {
        let built_in: Vec<&'static Detector> = catalogue().collect();
        for separator in [" ", "\n", ","] {
            let tried = |number: &str| {
                let set = DetectorSet::new(&built_in, &[], &[]);
                set.scan(&[number; 1_000].join(separator));
                let tried = |member: &&Member| {
                    let pattern = member.pattern.as_ref();
                    member.is_silent() && pattern.is_some_and(Pattern::is_compiled)
                };
                set.members.iter().filter(tried).count()
            };
            // A number may have the hash of a word, but not all of them do.
            let fewest = ["04829174", "52790318", "61840275"].map(tried);
            assert_eq!(fewest.iter().min(), Some(&0), "{separator:?}");
        }
    }
}
