//! A set of detectors, compiled once, and the stages of a scan in their order.
//!
//! The stages are kept apart (`inline(never)`): compilers in browsers do badly with the one large
//! function that they would become.

use std::borrow::Cow;
use std::ops::Range;

use super::context::Surroundings;
use super::detector::{Category, Confidence, Context, Detector, Trigger, Validator, Validity};
use super::finding::{Band, Decoder, Explanation, Finding};
use super::nominate::{Nominator, Request, Window};
use super::pattern::{Accepted, Pattern};
use super::place::Place;
use super::recognize::{Entity, Mention, recognize};
use super::requirements::Glance;
use super::resolve::{Contender, resolve};
use super::vocabulary::Vocabulary;
use super::words::Lexicon;
use crate::policy::model::{CustomDetector, Dictionary};
use crate::text::decode::decode;
use crate::text::disguise::{Cue, Disguises};
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// How deep encodings within encodings are undone.
const DECODE_DEPTH: usize = 2;

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
    members: Vec<Member>,
    vocabulary: Vocabulary,
    disguises: Disguises,
    nominator: Nominator,
    /// By entity: the member that is for it.
    recognized: [Option<usize>; Entity::COUNT],
}

/// One detector, wherever it was declared.
#[derive(Debug)]
struct Member {
    id: Cow<'static, str>,
    title: Cow<'static, str>,
    category: Category,
    general: bool,
    /// `None`: what nominates it is the finding.
    pattern: Option<Pattern>,
    validator: Option<Validator>,
    lexicon: Lexicon,
    confidence: Confidence,
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
        let members: Vec<Member> = built_in
            .iter()
            .map(|detector| Member::built_in(detector))
            .chain(custom.iter().map(Member::custom))
            .chain(dictionaries.iter().map(Member::dictionary))
            .collect();
        let mut recognized = [None; Entity::COUNT];
        for (index, detector) in built_in.iter().enumerate() {
            if let Trigger::Entity(entity) = detector.trigger
                && let Some(member) = recognized.get_mut(entity as usize)
            {
                *member = Some(index);
            }
        }
        Self {
            vocabulary: Vocabulary::new(&members.iter().map(|member| &member.lexicon)),
            members,
            disguises,
            nominator,
            recognized,
        }
    }

    /// Scans `text`, whose length fits 32 bits: findings ascending, not overlapping.
    pub(crate) fn scan(&self, text: &str) -> Vec<Finding<Utf8>> {
        let mut contenders = Vec::new();
        self.collect(text, None, &mut Vec::new(), &mut contenders);
        resolve(contenders)
    }

    /// Findings of `text` and, to a depth, of what is hidden in it; the latter must be more than a
    /// guess. With a `focus`, only what overlaps it is looked at.
    fn collect(
        &self,
        text: &str,
        focus: Option<Span<Utf8>>,
        decoders: &mut Vec<Decoder>,
        contenders: &mut Vec<Contender>,
    ) {
        let normalized = Normalized::new(text);
        let text = normalized.text();
        let in_focus =
            |span: Span<Utf8>| focus.is_none_or(|focus| normalized.original(span).overlaps(focus));
        let windows = self.nominator.windows(text);
        let near = |window: &Window| in_focus(window.span);
        let cues = self.cues(windows.iter().filter(near));
        // Each is let go when it has been looked at: there are many in a long text.
        self.match_all(
            &normalized,
            windows.into_iter().filter(near),
            decoders,
            contenders,
        );
        // A spelling is undone to read values: names are not told from what stands beside the break.
        if decoders.last().is_none_or(|decoder| !decoder.is_spelling()) {
            self.recognize_all(&normalized, &in_focus, decoders, contenders);
        }
        if decoders.len() == DECODE_DEPTH {
            return;
        }
        let disguised = self.disguises.read(text, &cues);
        for decoded in decode(text).into_iter().chain(disguised) {
            // What was compressed says more than it is long: once is enough.
            let twice = decoded.decoder == Decoder::Gzip && decoders.contains(&Decoder::Gzip);
            if twice || !in_focus(decoded.span) {
                continue;
            }
            let place = Place::of(text, &decoded);
            let mut found = Vec::new();
            decoders.push(decoded.decoder);
            self.collect(&place.text, Some(place.inner), decoders, &mut found);
            decoders.pop();
            found.retain_mut(|Contender { finding, .. }| {
                let span = finding.span;
                finding.span = normalized.original(place.original(span));
                finding.band > Band::Low && place.is_source_of(span, finding)
            });
            contenders.append(&mut found);
        }
    }

    /// The windows that were nominated for disguises.
    fn cues(&self, windows: impl Iterator<Item = Window>) -> Vec<(Cue, Range<usize>)> {
        let cue = |window: Window| {
            let index = (window.detector as usize).checked_sub(self.members.len())?;
            Some((*Cue::ALL.get(index)?, window.span.range()))
        };
        windows.filter_map(cue).collect()
    }

    /// Normalised text → mentions of entities.
    fn recognize_all(
        &self,
        normalized: &Normalized<'_>,
        in_focus: &impl Fn(Span<Utf8>) -> bool,
        decoders: &[Decoder],
        contenders: &mut Vec<Contender>,
    ) {
        if self.recognized.iter().all(Option::is_none) {
            return;
        }
        recognize(normalized.text(), |mention| {
            let member = self.recognized.get(mention.entity as usize).copied();
            if let Some(member) = member.flatten().and_then(|index| self.members.get(index))
                && in_focus(mention.span)
            {
                let mut finding = member.mentioned(&mention);
                finding.span = normalized.original(mention.span);
                finding.explanation.decoders = decoders.to_vec();
                contenders.push(Contender {
                    finding,
                    general: member.general,
                });
            }
        });
    }

    /// Normalised text → windows → candidates → validated → scored.
    #[inline(never)]
    fn match_all(
        &self,
        normalized: &Normalized<'_>,
        windows: impl Iterator<Item = Window>,
        decoders: &[Decoder],
        contenders: &mut Vec<Contender>,
    ) {
        let text = normalized.text();
        let mut surroundings = None;
        let mut glance = Glance::default();
        for window in windows {
            let index = window.detector as usize;
            let Some(member) = self.members.get(index) else {
                continue;
            };
            // What is nothing by itself need not be looked for where nothing speaks for it.
            if member.is_silent()
                && !surroundings
                    .get_or_insert_with(|| Surroundings::of(text))
                    .may_say(index, window.span, &self.vocabulary)
            {
                continue;
            }
            let mut report = |accepted: Accepted| {
                let surroundings = surroundings.get_or_insert_with(|| Surroundings::of(text));
                let spoken = surroundings.may_say(index, accepted.span, &self.vocabulary);
                if member.is_silent() && !spoken {
                    return;
                }
                if let Some(mut finding) = member.finding(accepted, spoken, surroundings) {
                    finding.span = normalized.original(accepted.span);
                    finding.explanation.decoders = decoders.to_vec();
                    contenders.push(Contender {
                        finding,
                        general: member.general,
                    });
                }
            };
            match &member.pattern {
                Some(pattern) => {
                    pattern.search(text, window.span, member.validator, &mut glance, report);
                }
                None => report(Accepted {
                    span: window.span,
                    validity: Validity::Real,
                }),
            }
        }
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

impl Member {
    fn built_in(detector: &'static Detector) -> Self {
        Self {
            id: detector.id.into(),
            title: detector.title.into(),
            category: detector.category,
            general: detector.general,
            pattern: Some(Pattern::of(detector)),
            validator: detector.validator,
            lexicon: Lexicon::new(&detector.context),
            confidence: detector.reported_confidence(),
        }
    }

    fn custom(detector: &CustomDetector) -> Self {
        Self {
            pattern: Some(Pattern::of_policy(detector.pattern.clone())),
            ..Self::of_policy(&detector.id, &detector.title, detector.confidence)
        }
    }

    fn dictionary(dictionary: &Dictionary) -> Self {
        Self::of_policy(&dictionary.id, &dictionary.title, dictionary.confidence)
    }

    fn of_policy(id: &str, title: &str, confidence: u8) -> Self {
        Self {
            id: id.to_owned().into(),
            title: title.to_owned().into(),
            category: Category::Custom,
            general: false,
            pattern: None,
            validator: None,
            lexicon: Lexicon::new(&Context::default()),
            confidence: Confidence {
                alone: confidence,
                in_context: confidence,
            },
        }
    }

    /// Whether its values are nothing by themselves.
    const fn is_silent(&self) -> bool {
        self.confidence.alone == 0
    }

    /// The finding of a mention; its span is still that of the normalised text.
    fn mentioned(&self, mention: &Mention) -> Finding<Utf8> {
        let evidence = mention.evidence.into_iter().flatten();
        Finding {
            detector: self.id.clone(),
            title: self.title.clone(),
            category: self.category,
            span: mention.span,
            confidence: mention.confidence,
            band: Band::of(mention.confidence),
            explanation: Explanation {
                context: evidence.map(Cow::Borrowed).collect(),
                ..Explanation::default()
            },
            alternatives: Vec::new(),
        }
    }

    /// The finding of an accepted candidate, unless it is nothing here; its span is still that of the
    /// normalised text. `spoken`: whether a word may speak for it.
    fn finding(
        &self,
        accepted: Accepted,
        spoken: bool,
        surroundings: &mut Surroundings<'_>,
    ) -> Option<Finding<Utf8>> {
        let score = surroundings.score(
            accepted.span,
            &self.lexicon,
            spoken,
            self.confidence,
            accepted.validity,
        );
        (score.confidence > 0).then(|| Finding {
            detector: self.id.clone(),
            title: self.title.clone(),
            category: self.category,
            span: accepted.span,
            confidence: score.confidence,
            band: Band::of(score.confidence),
            explanation: Explanation {
                validator: self.validator.map(|validator| validator.name.into()),
                context: score.positive,
                against: score.negative,
                decoders: Vec::new(),
                test_value: accepted.validity == Validity::TestValue,
            },
            alternatives: Vec::new(),
        })
    }
}
