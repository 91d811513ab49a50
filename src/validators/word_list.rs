//! Words of which one may stand in a text, all looked for in one pass.

/// Words of two bytes or more.
pub(super) struct WordList {
    words: &'static [&'static str],
    /// A bit for each two letters that a word begins with, in either case.
    begin: [u64; BEGINNINGS / 64],
}

const BEGINNINGS: usize = 1 << 10;

impl WordList {
    pub(super) const fn of(words: &'static [&'static str]) -> Self {
        let mut begin = [0; BEGINNINGS / 64];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            let beginning = beginning(word[0], word[1]);
            begin[beginning / 64] |= 1 << (beginning % 64);
            at += 1;
        }
        Self { words, begin }
    }

    /// Whether one of them stands in `text` as it is written here.
    pub(super) fn stands_in(&self, text: &str) -> bool {
        self.begins_in(text, <[u8]>::starts_with)
    }

    /// Whether one of them stands in `text`, its letters in either case.
    pub(super) fn stands_in_any_case(&self, text: &str) -> bool {
        self.begins_in(text, |rest, word| {
            let front = rest.get(..word.len());
            front.is_some_and(|front| front.eq_ignore_ascii_case(word))
        })
    }

    /// Whether `is_there` says of a place in `text`, and of a word that may begin there, that it does.
    fn begins_in(&self, text: &str, is_there: impl Fn(&[u8], &[u8]) -> bool) -> bool {
        let bytes = text.as_bytes();
        bytes.windows(2).enumerate().any(|(at, pair)| {
            let &[first, second] = pair else {
                return false;
            };
            let beginning = beginning(first, second);
            let bits = self.begin.get(beginning / 64).copied().unwrap_or_default();
            let rest = bytes.get(at..).unwrap_or_default();
            bits >> (beginning % 64) & 1 == 1
                && self
                    .words
                    .iter()
                    .any(|word| is_there(rest, word.as_bytes()))
        })
    }
}

/// A number for two bytes, the same for letters in either case.
const fn beginning(first: u8, second: u8) -> usize {
    (first as usize & 31) << 5 | second as usize & 31
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: WordList = WordList::of(&["token", "api-key", "_pat", "K1"]);

    #[test]
    fn words_are_found_anywhere() {
        for text in ["token", "the tokens", "x_pat", "an api-key", "toktoken"] {
            assert!(WORDS.stands_in(text), "{text}");
            let large = text.to_uppercase();
            assert!(WORDS.stands_in_any_case(&large), "{large}");
            assert!(!WORDS.stands_in(&large), "{large}");
        }
        for text in ["", "t", "tok", "api key", "pat", "k1"] {
            assert!(!WORDS.stands_in(text), "{text}");
        }
    }
}
