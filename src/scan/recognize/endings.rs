//! Endings that say what a word is.

/// A set of endings of two bytes at least.
pub(super) struct Endings<const N: usize> {
    endings: [&'static str; N],
    /// A bit for the last two bytes of each, and for others that share it: most words are told to
    /// have none of the endings by this alone.
    filter: [u64; 16],
}

impl<const N: usize> Endings<N> {
    pub(super) const fn new(endings: [&'static str; N]) -> Self {
        let mut filter = [0; 16];
        let mut at = 0;
        while at < N {
            if let [.., second, last] = endings[at].as_bytes() {
                let slot = slot(*second, *last);
                filter[slot / 64] |= 1 << (slot % 64);
            }
            at += 1;
        }
        Self { endings, filter }
    }

    /// Whether `word` has one of the endings, and `front` bytes at least in front of it.
    pub(super) fn has(&self, word: &str, front: usize) -> bool {
        let [.., second, last] = *word.as_bytes() else {
            return false;
        };
        let slot = slot(second, last);
        let bits = self.filter.get(slot / 64).copied().unwrap_or_default();
        let ends = |ending: &&str| {
            ending.as_bytes().last() == Some(&last)
                && word.len() >= ending.len() + front
                && word.ends_with(*ending)
        };
        bits >> (slot % 64) & 1 == 1 && self.endings.iter().any(ends)
    }
}

/// Where in a filter two bytes fall; two letters share no place with other letters.
const fn slot(second: u8, last: u8) -> usize {
    (second as usize & 31) << 5 | last as usize & 31
}
