//! Finds stretches of text by the bytes they consist of.

use std::ops::Range;

/// A set of ASCII bytes.
pub(super) struct Class([bool; 256]);

impl Class {
    /// The bytes of `members`.
    pub(super) const fn of(members: &[u8]) -> Self {
        let mut class = [false; 256];
        let mut at = 0;
        while at < members.len() {
            class[members[at] as usize] = true;
            at += 1;
        }
        Self(class)
    }

    /// Every printable ASCII byte but those of `members`.
    pub(super) const fn printable_except(members: &[u8]) -> Self {
        let mut class = [false; 256];
        let mut byte = 0x21;
        while byte < 0x7F {
            class[byte] = true;
            byte += 1;
        }
        let mut at = 0;
        while at < members.len() {
            class[members[at] as usize] = false;
            at += 1;
        }
        Self(class)
    }

    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|&member| member)
    }

    /// Every longest stretch of at least `min` members, in ascending order.
    ///
    /// Looks at the byte that would be the `min`th of a stretch first and skips by what it sees,
    /// so that text whose stretches are short costs a fraction of its length.
    pub(super) fn runs<'t>(
        &'t self,
        bytes: &'t [u8],
        min: usize,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        let mut start = 0;
        std::iter::from_fn(move || {
            loop {
                let window = bytes.get(start..start + min)?;
                if let Some(last) = window.iter().rposition(|&byte| !self.has(byte)) {
                    start += last + 1;
                } else {
                    let end = self.end(bytes, start + min);
                    let run = start..end;
                    start = end;
                    return Some(run);
                }
            }
        })
    }

    /// The longest stretch of members that holds `inner`, reaching back no further than `floor`.
    pub(super) fn around(&self, bytes: &[u8], inner: Range<usize>, floor: usize) -> Range<usize> {
        let before = bytes.get(floor..inner.start).unwrap_or_default();
        let back = before.iter().rev().take_while(|&&b| self.has(b)).count();
        inner.start - back..self.end(bytes, inner.end)
    }

    /// The same, going on over single spaces for as long as an encoded character, as `encoded` says
    /// of a place, stands behind them: digits are often encoded and the spaces between them not.
    pub(super) fn around_words(
        &self,
        bytes: &[u8],
        inner: Range<usize>,
        floor: usize,
        encoded: impl Fn(usize) -> bool,
    ) -> Range<usize> {
        let mut words = self.around(bytes, inner, floor);
        while bytes.get(words.end) == Some(&b' ') && encoded(words.end + 1) {
            words.end = self.end(bytes, words.end + 1);
        }
        words
    }

    /// Where the members from `start` on end.
    fn end(&self, bytes: &[u8], start: usize) -> usize {
        let rest = bytes.get(start..).unwrap_or_default();
        start + rest.iter().take_while(|&&byte| self.has(byte)).count()
    }
}
