//! For which detectors something may speak in a stretch of text.
//!
//! The words of all detectors are in one vocabulary: a stretch is read once for all, and then asking
//! about one detector is to look at a bit. One whose values are nothing by themselves need not be
//! tried where none of its words is near.

use std::ptr;
use std::sync::OnceLock;

use super::parts::words;
use super::words::{HASHES, Lexicon, Words, hashes};
use crate::scan::detector::Context;
use crate::scan::groups::Groups;
use crate::scan::indices::Indices;

/// The words of all detectors.
#[derive(Debug)]
pub(in crate::scan) struct Vocabulary {
    /// By detector.
    declared: Vec<Declared>,
    /// Prepared when the first stretch is read: many texts have none that need be.
    speakers: OnceLock<Speakers>,
}

/// By the hash of a word: the detectors that it speaks for.
#[derive(Debug)]
struct Speakers {
    /// A bit for each hash of a word that is in it: most words are none, and are told by this alone.
    known: Box<[u64]>,
    detectors: Groups<Some64>,
}

/// The words of a detector. They are prepared when it has a candidate: most never have one.
#[derive(Debug)]
struct Declared {
    context: Context,
    lexicon: OnceLock<Lexicon>,
}

/// Some of sixty-four detectors in a row: words like *key* speak for hundreds.
#[derive(Clone, Copy, Debug, Default)]
struct Some64 {
    /// The number of the first one, by sixty-four.
    at: u32,
    bits: u64,
}

impl Vocabulary {
    /// Takes the words of each detector in turn.
    pub(in crate::scan) fn new(contexts: impl IntoIterator<Item = Context>) -> Self {
        let declared = contexts.into_iter().map(|context| Declared {
            context,
            lexicon: OnceLock::new(),
        });
        Self {
            declared: declared.collect(),
            speakers: OnceLock::new(),
        }
    }

    /// What a detector declares.
    pub(in crate::scan) fn lexicon(&self, detector: u32) -> Option<&Lexicon> {
        let Declared { context, lexicon } = self.declared.get(detector as usize)?;
        Some(lexicon.get_or_init(|| Lexicon::new(context)))
    }

    fn speakers(&self) -> &Speakers {
        self.speakers.get_or_init(|| Speakers::of(&self.declared))
    }
}

impl Speakers {
    #[inline(never)]
    fn of(declared: &[Declared]) -> Self {
        let mut added = Added::new();
        // Detectors in a row often share a list.
        let (mut latest, mut list): (&[_], Vec<_>) = (&[], Vec::new());
        for (detector, Declared { context, .. }) in (0..).zip(declared) {
            for &(_, words) in context.positive {
                if !ptr::eq(latest, words) {
                    (latest, list) = (words, hashes(words).collect());
                }
                for &hash in &list {
                    added.add(hash, detector);
                }
            }
        }
        let Added { all, .. } = added;
        let mut known = vec![0_u64; HASHES.div_ceil(64)];
        for (hash, _) in &all {
            if let Some(bits) = known.get_mut(hash / 64) {
                *bits |= 1 << (hash % 64);
            }
        }
        Self {
            known: known.into(),
            detectors: Groups::new(HASHES, all.into_iter()),
        }
    }

    fn of_word(&self, hash: u16) -> &[Some64] {
        let hash = usize::from(hash);
        let bits = self.known.get(hash / 64).copied().unwrap_or_default();
        if bits >> (hash % 64) & 1 == 0 {
            return &[];
        }
        self.detectors.group(hash)
    }
}

/// The detectors that words speak for, as they are added in turn.
struct Added {
    /// By hash.
    all: Vec<(usize, Some64)>,
    /// By hash: the latest of them, counted from 1.
    latest: Vec<usize>,
}

impl Added {
    fn new() -> Self {
        Self {
            all: Vec::new(),
            latest: vec![0; HASHES],
        }
    }

    fn add(&mut self, hash: u16, detector: u32) {
        let (hash, at, bit) = (usize::from(hash), detector / 64, 1 << (detector % 64));
        let Some(latest) = self.latest.get_mut(hash) else {
            return;
        };
        let last = latest
            .checked_sub(1)
            .and_then(|last| self.all.get_mut(last));
        match last {
            Some((_, last)) if last.at == at => last.bits |= bit,
            _ => {
                self.all.push((hash, Some64 { at, bits: bit }));
                *latest = self.all.len();
            }
        }
    }
}

/// The detectors for which a word of a stretch speaks; by hashes, so perhaps more.
#[derive(Debug, Default)]
pub(in crate::scan) struct Spoken(Indices);

impl Spoken {
    pub(in crate::scan) fn clear(&mut self) {
        self.0.clear();
    }

    /// The detectors; never without one for which a word speaks.
    pub(in crate::scan) const fn indices(&self) -> &Indices {
        &self.0
    }

    /// Adds the words of `text`.
    pub(in crate::scan) fn read(&mut self, text: &str, vocabulary: &Vocabulary) {
        let speakers = vocabulary.speakers();
        words(text, |_, _, hash| {
            for &Some64 { at, bits } in speakers.of_word(hash) {
                self.0.add_part(at as usize, bits);
            }
        });
    }

    /// Takes those for whom a whole phrase of `text` speaks, and none else.
    pub(in crate::scan) fn read_exactly(
        &mut self,
        text: &str,
        words: &mut Words,
        vocabulary: &Vocabulary,
    ) {
        self.clear();
        self.read(text, vocabulary);
        words.read(text);
        self.0.retain(|detector| {
            let lexicon = vocabulary.lexicon(detector);
            lexicon.is_some_and(|lexicon| {
                let phrases = &lexicon.positive;
                phrases.that_stand_in([words.all()]).next().is_some()
            })
        });
    }

    /// Adds those of another stretch.
    pub(in crate::scan) fn add_all(&mut self, other: &Self) {
        self.0.add_all(&other.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::detector::Context;

    const fn speaks(positive: &'static [(&'static str, &'static [&'static str])]) -> Context {
        Context {
            positive,
            negative: &[],
        }
    }

    /// Which of two detectors something speaks for.
    fn spoken(text: &str) -> [bool; 2] {
        let vocabulary = Vocabulary::new([
            speaks(&[("en", &["ssn", "social security"])]),
            speaks(&[("fr", &["numéro"]), ("zh", &["卡号"])]),
        ]);
        let mut spoken = Spoken::default();
        spoken.read(text, &vocabulary);
        [0, 1].map(|detector| spoken.indices().has(detector))
    }

    #[test]
    fn words_speak_for_the_detectors_that_declare_them() {
        assert_eq!(spoken("her SSNs are"), [true, false]);
        assert_eq!(spoken("Social-Security: "), [true, false]);
        assert_eq!(spoken("le numéro"), [false, true]);
        assert_eq!(spoken("passnumber and missne"), [false; 2]);
    }

    #[test]
    fn words_end_where_letters_and_digits_or_scripts_meet() {
        assert_eq!(spoken("ssn123"), [true, false]);
        assert_eq!(spoken("employeeSsn"), [true, false]);
        assert_eq!(spoken("我的卡号是"), [false, true]);
    }
}
