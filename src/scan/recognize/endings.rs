//! Endings that say what a word is.

/// A set of endings of three bytes at least.
pub(super) struct Endings<const N: usize> {
    endings: [&'static str; N],
    /// A bit for the last three bytes of each, and for others that share it: most words are told to
    /// have none of the endings by this alone.
    filter: [u64; FILTER],
}

/// How many times sixty-four bits a filter has.
const FILTER: usize = 16;

impl<const N: usize> Endings<N> {
    pub(super) const fn new(endings: [&'static str; N]) -> Self {
        let mut filter = [0; FILTER];
        let mut at = 0;
        while at < N {
            let slot = slot(endings[at].as_bytes());
            filter[slot / 64] |= 1 << (slot % 64);
            at += 1;
        }
        Self { endings, filter }
    }

    /// Whether `word` has one of the endings, and `front` bytes at least in front of it.
    pub(super) fn has(&self, word: &str, front: usize) -> bool {
        let slot = slot(word.as_bytes());
        let bits = self.filter.get(slot / 64).copied().unwrap_or_default();
        let ends = |ending: &&str| word.len() >= ending.len() + front && word.ends_with(*ending);
        bits >> (slot % 64) & 1 == 1 && self.endings.iter().any(ends)
    }
}

/// Where in a filter the last three bytes of a word fall.
const fn slot(word: &[u8]) -> usize {
    let [.., third, second, last] = *word else {
        return 0;
    };
    let three = u32::from_le_bytes([third, second, last, 0]);
    (three.wrapping_mul(0x9E37_79B1) >> 22) as usize % (64 * FILTER)
}
