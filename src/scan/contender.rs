//! What is found in a place before overlaps are resolved.
//!
//! Nearly all of it gives way: a number of nine digits may be that of thirty countries. So it is kept
//! small, and findings are made of the winners only.

use std::borrow::Cow;

use super::detector::{Category, Detector};
use super::finding::{Alternative, Band, Decoder, Explanation, Finding};
use crate::text::span::{Span, Utf8};

/// How deep encodings within encodings are undone.
pub(super) const DECODE_DEPTH: usize = 2;

/// What was undone to see something, outermost first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Decoders([Option<Decoder>; DECODE_DEPTH]);

impl Decoders {
    pub(super) fn iter(self) -> impl Iterator<Item = Decoder> {
        self.0.into_iter().flatten()
    }

    /// Whether it is not to be undone again. What was compressed says more than it is long: once is
    /// enough. Letters that are moved by thirteen places twice are where they were.
    pub(super) fn is_enough_of(self, decoder: Decoder) -> bool {
        matches!(decoder, Decoder::Gzip | Decoder::Rot13) && self.0.contains(&Some(decoder))
    }

    /// Whether the last of them put two parts together.
    pub(super) fn ends_with_split(self) -> bool {
        self.iter().last() == Some(Decoder::Split)
    }

    /// Whether the last of them was a spelling.
    pub(super) fn ends_with_spelling(self) -> bool {
        self.iter().last().is_some_and(Decoder::is_spelling)
    }

    /// Whether what was undone is read for confidential markers only.
    pub(super) fn are_for_markers(self) -> bool {
        self.iter().any(Decoder::is_for_markers)
    }

    /// Whether nothing was undone.
    pub(super) fn is_empty(self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Whether nothing more is to be undone.
    pub(super) fn is_full(self) -> bool {
        self.0.iter().all(Option::is_some)
    }

    /// These, and then one more, if there is room.
    pub(super) fn with(mut self, decoder: Decoder) -> Self {
        if let Some(free) = self.0.iter_mut().find(|slot| slot.is_none()) {
            *free = Some(decoder);
        }
        self
    }
}

/// What a detector is called in its findings, and how it stands to others.
#[derive(Debug)]
pub(super) struct Identity {
    pub(super) id: Cow<'static, str>,
    pub(super) title: Cow<'static, str>,
    pub(super) category: Category,
    pub(super) general: bool,
    /// The name of its validator.
    pub(super) validator: Option<&'static str>,
}

impl Identity {
    pub(super) fn of(detector: &'static Detector) -> Self {
        Self {
            id: detector.id.into(),
            title: detector.title.into(),
            category: detector.category,
            general: detector.general,
            validator: detector.validator.map(|validator| validator.name),
        }
    }

    pub(super) fn of_policy(id: &str, title: &str) -> Self {
        Self {
            id: id.to_owned().into(),
            title: title.to_owned().into(),
            category: Category::Custom,
            general: false,
            validator: None,
        }
    }
}

/// The detectors of a set, by their index.
#[derive(Debug)]
pub(super) struct Identities {
    all: Vec<Identity>,
    /// Their places in the order of their ids.
    ranks: Vec<u32>,
}

impl Identities {
    pub(super) fn new(all: Vec<Identity>) -> Self {
        let mut order: Vec<usize> = (0..all.len()).collect();
        let id = |&index: &usize| all.get(index).map(|identity| &identity.id);
        // Those of the catalogue are; to sort them would be the first use of much code.
        if !order.is_sorted_by_key(id) {
            order.sort_by_key(id);
        }
        let mut ranks = vec![0; all.len()];
        for (rank, &index) in (0..).zip(&order) {
            if let Some(slot) = ranks.get_mut(index) {
                *slot = rank;
            }
        }
        Self { all, ranks }
    }

    pub(super) fn get(&self, detector: u32) -> Option<&Identity> {
        self.all.get(detector as usize)
    }

    pub(super) fn rank(&self, detector: u32) -> u32 {
        let rank = self.ranks.get(detector as usize);
        rank.copied().unwrap_or(u32::MAX)
    }
}

/// One detector's claim to a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contender {
    /// Its index in [`Identities`].
    pub(super) detector: u32,
    pub(super) span: Span<Utf8>,
    pub(super) confidence: u8,
    /// Whether a validator has accepted it.
    pub(super) validated: bool,
    pub(super) test_value: bool,
    pub(super) decoders: Decoders,
    pub(super) said: Said,
}

impl Contender {
    pub(super) const fn band(&self) -> Band {
        Band::of(self.confidence)
    }
}

/// The words that speak for something, or else those that speak against it, in [`Contenders`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    from: u32,
    count: u16,
    /// Bytes of the words that speak for it.
    pub(super) weight: u16,
    against: bool,
}

impl Said {
    /// Whether a word speaks for it.
    pub(super) const fn speaks_for(self) -> bool {
        self.count > 0 && !self.against
    }

    /// Whether words speak against it.
    pub(super) const fn speaks_against(self) -> bool {
        self.count > 0 && self.against
    }
}

/// All that is found in a text.
#[derive(Debug, Default)]
pub(super) struct Contenders {
    pub(super) all: Vec<Contender>,
    words: Vec<&'static str>,
}

impl Contenders {
    /// Keeps words that speak for something.
    pub(super) fn said_for(&mut self, words: impl IntoIterator<Item = &'static str>) -> Said {
        self.say(words, false)
    }

    /// Keeps words that speak against something.
    pub(super) fn said_against(&mut self, words: impl IntoIterator<Item = &'static str>) -> Said {
        self.say(words, true)
    }

    /// Those from `from` on.
    pub(super) fn from(&self, from: usize) -> &[Contender] {
        self.all.get(from..).unwrap_or_default()
    }

    /// Keeps those from `from` on that satisfy `is_kept`.
    pub(super) fn retain_from(
        &mut self,
        from: usize,
        mut is_kept: impl FnMut(&mut Contender) -> bool,
    ) {
        let mut kept = from;
        for at in from..self.all.len() {
            if self.all.get_mut(at).is_some_and(&mut is_kept) {
                self.all.swap(kept, at);
                kept += 1;
            }
        }
        self.all.truncate(kept);
    }

    fn say(&mut self, words: impl IntoIterator<Item = &'static str>, against: bool) -> Said {
        let from = self.words.len();
        self.words.extend(words);
        let said = self.words.get(from..).unwrap_or_default();
        let weight = if against {
            0
        } else {
            said.iter().map(|word| word.len()).sum()
        };
        Said {
            from: u32::try_from(from).unwrap_or(u32::MAX),
            count: u16::try_from(said.len()).unwrap_or(u16::MAX),
            weight: u16::try_from(weight).unwrap_or(u16::MAX),
            against,
        }
    }

    /// The finding that a contender makes.
    pub(super) fn finding(
        &self,
        contender: &Contender,
        identity: &Identity,
        alternatives: Vec<Alternative>,
    ) -> Finding<Utf8> {
        let Said {
            from,
            count,
            against,
            ..
        } = contender.said;
        let words = self.words.get(from as usize..).unwrap_or_default().iter();
        let words = words.take(count.into()).map(|word| Cow::Borrowed(*word));
        let (said_for, said_against) = if against {
            (Vec::new(), words.collect())
        } else {
            (words.collect(), Vec::new())
        };
        let validator = identity.validator.filter(|_| contender.validated);
        Finding {
            detector: identity.id.clone(),
            title: identity.title.clone(),
            category: identity.category,
            span: contender.span,
            confidence: contender.confidence,
            band: contender.band(),
            explanation: Explanation {
                validator: validator.map(Cow::Borrowed),
                context: said_for,
                against: said_against,
                decoders: contender.decoders.iter().collect(),
                test_value: contender.test_value,
            },
            alternatives,
        }
    }
}
