//! A set of detectors, compiled once, and the stages of a scan in their order.

use std::borrow::Cow;

use aho_corasick::BuildError;

use super::context::{Lexicon, Surroundings};
use super::detector::{Category, Confidence, Context, Detector, Trigger, Validator, Validity};
use super::finding::{Band, Decoder, Explanation, Finding};
use super::nominate::{Nominator, Request};
use super::pattern::{Accepted, Pattern};
use super::recognize::{Entity, Mention, recognize};
use super::resolve::{Contender, resolve};
use crate::policy::model::{CustomDetector, Dictionary};
use crate::text::decode::{Decoded, decode};
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// How deep encodings within encodings are undone.
const DECODE_DEPTH: usize = 2;

/// Bytes on either side of an encoded stretch that its text is read with.
const DECODE_CONTEXT: usize = 64;

/// Detectors ready to scan. Immutable; a new policy makes a new set.
#[derive(Debug)]
pub(crate) struct DetectorSet {
    members: Vec<Member>,
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
    ///
    /// # Errors
    /// When there are more literals than an automaton can hold.
    pub(crate) fn new(
        built_in: &[&'static Detector],
        custom: &[CustomDetector],
        dictionaries: &[Dictionary],
    ) -> Result<Self, BuildError> {
        let requests = built_in
            .iter()
            .map(|detector| Request::Trigger(&detector.trigger))
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
        let nominator = Nominator::new(requests)?;
        let members = built_in
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
        Ok(Self {
            members,
            nominator,
            recognized,
        })
    }

    /// Scans `text`, whose length fits 32 bits: findings ascending, not overlapping.
    pub(crate) fn scan(&self, text: &str) -> Vec<Finding<Utf8>> {
        let mut contenders = Vec::new();
        self.collect(text, &mut Vec::new(), &mut contenders);
        resolve(contenders)
    }

    /// Findings of `text` and, to a depth, of what is encoded in it; the latter have the span of
    /// the whole encoded stretch and must be more than a guess.
    fn collect(&self, text: &str, decoders: &mut Vec<Decoder>, contenders: &mut Vec<Contender>) {
        let normalized = Normalized::new(text);
        self.match_all(&normalized, decoders, contenders);
        self.recognize_all(&normalized, decoders, contenders);
        if decoders.len() == DECODE_DEPTH {
            return;
        }
        for decoded in decode(normalized.text()) {
            let (in_place, inner) = in_place(normalized.text(), &decoded);
            let whole = normalized.original(decoded.span);
            let mut found = Vec::new();
            decoders.push(decoded.decoder);
            self.collect(&in_place, decoders, &mut found);
            decoders.pop();
            found.retain_mut(|Contender { finding, .. }| {
                let within = finding.span.overlaps(inner);
                finding.span = whole;
                within && finding.band > Band::Low
            });
            contenders.append(&mut found);
        }
    }

    /// Normalised text → mentions of entities.
    fn recognize_all(
        &self,
        normalized: &Normalized<'_>,
        decoders: &[Decoder],
        contenders: &mut Vec<Contender>,
    ) {
        if self.recognized.iter().all(Option::is_none) {
            return;
        }
        recognize(normalized.text(), |mention| {
            let member = self.recognized.get(mention.entity as usize).copied();
            if let Some(member) = member.flatten().and_then(|index| self.members.get(index)) {
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
    fn match_all(
        &self,
        normalized: &Normalized<'_>,
        decoders: &[Decoder],
        contenders: &mut Vec<Contender>,
    ) {
        let text = normalized.text();
        let mut surroundings = None;
        for window in self.nominator.windows(text) {
            let Some(member) = self.members.get(window.detector as usize) else {
                continue;
            };
            let mut report = |accepted: Accepted| {
                let surroundings = surroundings.get_or_insert_with(|| Surroundings::of(text));
                let mut finding = member.finding(accepted, surroundings);
                if finding.confidence == 0 {
                    return;
                }
                finding.span = normalized.original(accepted.span);
                finding.explanation.decoders = decoders.to_vec();
                contenders.push(Contender {
                    finding,
                    general: member.general,
                });
            };
            match &member.pattern {
                Some(pattern) => pattern.search(text, window.span, member.validator, report),
                None => report(Accepted {
                    span: window.span,
                    validity: Validity::Real,
                }),
            }
        }
    }
}

/// Decoded text where it stood, between what stands beside it: a label is often not encoded with
/// its value. With the stretch that the decoded text takes in it.
fn in_place(text: &str, decoded: &Decoded) -> (String, Span<Utf8>) {
    let range = decoded.span.range();
    let from = text.ceil_char_boundary(range.start.saturating_sub(DECODE_CONTEXT));
    let to = text.floor_char_boundary(range.end.saturating_add(DECODE_CONTEXT));
    let before = text.get(from..range.start).unwrap_or_default();
    let after = text.get(range.end..to).unwrap_or_default();
    let inner = Span::over(before.len()..before.len() + decoded.text.len());
    ([before, &decoded.text, after].concat(), inner)
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
            confidence: detector.confidence,
        }
    }

    fn custom(detector: &CustomDetector) -> Self {
        Self {
            pattern: Some(Pattern::new(detector.pattern.clone())),
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

    /// The finding of an accepted candidate; its span is still that of the normalised text.
    fn finding(&self, accepted: Accepted, surroundings: &mut Surroundings<'_>) -> Finding<Utf8> {
        let score = surroundings.score(
            accepted.span,
            &self.lexicon,
            self.confidence,
            accepted.validity,
        );
        Finding {
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
        }
    }
}
