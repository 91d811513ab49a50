//! What was read of the last few texts: the words around values are the same again and again, in the
//! rows of a table, in the entries of a log, and in a text that is hostile.

/// How many are kept.
const TEXTS: usize = 8;

/// What was read of a few texts, and which of them is asked about; none are the same as the empty one.
#[derive(Debug, Default)]
pub(super) struct Recent<T> {
    all: [(String, T); TEXTS],
    current: usize,
    latest: usize,
}

impl<T> Recent<T> {
    /// Turns to `text`, and has it read unless that has been done.
    pub(super) fn turn_to(&mut self, text: &str, read: impl FnOnce(&mut T)) {
        if let Some(known) = self.all.iter().position(|(known, _)| known == text) {
            self.current = known;
            return;
        }
        self.latest = (self.latest + 1) % TEXTS;
        self.current = self.latest;
        if let Some((known, what)) = self.all.get_mut(self.latest) {
            known.clear();
            known.push_str(text);
            read(what);
        }
    }

    /// What was read of the text that was turned to.
    pub(super) fn get(&self) -> &T {
        let [(_, first), ..] = &self.all;
        self.all.get(self.current).map_or(first, |(_, what)| what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_once_while_few_others_are() {
        let mut recent = Recent::<String>::default();
        let mut read = 0;
        let mut turn_to = |text: &str| {
            recent.turn_to(text, |what| {
                read += 1;
                *what = text.to_uppercase();
            });
            assert_eq!(*recent.get(), text.to_uppercase());
            read
        };
        assert_eq!(["", "a", "b", "a", "b"].map(&mut turn_to), [0, 1, 2, 2, 2]);
        for other in 0..TEXTS {
            turn_to(&other.to_string());
        }
        assert_eq!(turn_to("a"), 11);
    }
}
