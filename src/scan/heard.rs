//! The words around values, read once however many values stand among them.

use super::vocabulary::{Spoken, Vocabulary, words};
use super::words::is_of_word;
use crate::text::span::{Span, Utf8};

/// The words of a stretch of text, which is read on as values are asked about.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// What has been read: from here on, up to a place between two words.
    from: u32,
    to: u32,
    /// Ascending.
    words: Vec<HeardWord>,
    /// How many words there are.
    count: u32,
}

/// A word, or a part of one.
#[derive(Clone, Copy, Debug)]
struct HeardWord {
    end: u32,
    /// Which word of the stretch it is, or is a part of.
    number: u32,
    hash: u16,
}

/// How much is read at once beyond what is asked for, at most.
const AHEAD: u32 = 32;
/// How much of what has been read is kept in front of what is asked for.
const BEHIND: u32 = 512;
/// Words of a stretch that has been left behind are forgotten when there are so many.
const MOST_HEARD: usize = 1 << 10;

impl Heard {
    /// Adds to `spoken` the words around `region`: those within `reach` bytes, `before` words in front
    /// of it and `after` behind it at most, and perhaps a few more.
    pub(super) fn around(
        &mut self,
        text: &str,
        region: Span<Utf8>,
        reach: u32,
        [before, after]: [u32; 2],
        vocabulary: &Vocabulary,
        spoken: &mut Spoken,
    ) {
        let from = region.start.saturating_sub(reach);
        let to = region.end.saturating_add(reach);
        self.read(text, from, to);
        let number_at = |at: u32| {
            let next = self.words.partition_point(|word| word.end <= at);
            self.words.get(next).map_or(self.count, |word| word.number)
        };
        let first = number_at(from).max(number_at(region.start).saturating_sub(before));
        let last = number_at(to).min(number_at(region.end).saturating_add(after));
        let skipped = self.words.partition_point(|word| word.number < first);
        let words = self.words.get(skipped..).unwrap_or_default().iter();
        for word in words.take_while(|word| word.number <= last) {
            spoken.add(word.hash, vocabulary);
        }
    }

    /// Reads on, so that what is from `from` to `to` has been read.
    fn read(&mut self, text: &str, from: u32, to: u32) {
        // Other windows on the same number may begin a little earlier.
        let earliest = from.saturating_sub(BEHIND);
        if from < self.from || from > self.to {
            self.words.clear();
            self.count = 0;
            let start = from.saturating_sub(AHEAD);
            let place = text.floor_char_boundary(start as usize);
            (self.from, self.to) = (start, Span::<Utf8>::over(place..place).start);
        } else if self.words.len() > MOST_HEARD {
            let left = self.words.partition_point(|word| word.end < earliest);
            self.words.drain(..left);
            self.from = earliest;
        }
        let start = self.to as usize;
        if to as usize <= start || start >= text.len() {
            return;
        }
        let end = between_words(text, to.saturating_add(AHEAD) as usize);
        let (all, base, first) = (&mut self.words, self.to, self.count);
        let count = &mut self.count;
        words(
            text.get(start..end).unwrap_or_default(),
            |number, end, hash| {
                let end = base + u32::try_from(end).unwrap_or(u32::MAX);
                let number = first + number;
                *count = number + 1;
                all.push(HeardWord { end, number, hash });
            },
        );
        self.to = Span::<Utf8>::over(end..end).start;
    }
}

/// The first place from `at` on that is in no word.
fn between_words(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let rest = text.get(at..).unwrap_or_default();
    rest.find(|c: char| !is_of_word(c))
        .map_or(text.len(), |len| at + len)
}
