//! What stands for what in one conversation. Never leaves the device.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use thiserror::Error;

use super::strings::Strings;
use super::{label, mask, surrogate, upper_snake};
use crate::policy::model::Style;
use crate::scan::finding::Finding;
use crate::text::span::Utf8;

/// Hex digits of a hash that stand for a value.
const HASH_BYTES: usize = 4;

/// The memory of one conversation on one site: same value, same label; and the way back.
pub struct Conversation {
    key: Vec<u8>,
    memory: Memory,
}

/// What a conversation remembers, as it is kept while the background worker sleeps.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Memory {
    /// By `detector` and value: what stands for it.
    replacements: BTreeMap<String, BTreeMap<String, String>>,
    /// By label key: the value.
    labels: BTreeMap<String, String>,
    /// By surrogate: the value.
    surrogates: BTreeMap<String, String>,
    /// By detector: how many values have been given a number.
    counts: BTreeMap<String, u32>,
    /// Marks of the values that the employee has answered for.
    #[serde(default)]
    answered: BTreeSet<String>,
}

/// A snapshot that cannot be read back.
#[derive(Debug, Error)]
#[error("not a conversation snapshot (line {line}, column {column})")]
pub struct SnapshotError {
    line: usize,
    column: usize,
}

impl Conversation {
    /// A conversation that knows nothing yet. `key` seeds the hashes of [`Style::Hash`].
    pub fn new(key: &[u8]) -> Self {
        Self {
            key: key.to_vec(),
            memory: Memory::default(),
        }
    }

    /// A conversation as [`snapshot`](Self::snapshot) left it.
    ///
    /// # Errors
    /// When the snapshot is not one; the message holds nothing of it.
    pub fn resume(key: &[u8], snapshot: &str) -> Result<Self, SnapshotError> {
        let memory = serde_json::from_str(snapshot).map_err(|error| SnapshotError {
            line: error.line(),
            column: error.column(),
        })?;
        Ok(Self {
            key: key.to_vec(),
            memory,
        })
    }

    /// What it remembers, as JSON. Holds originals: for memory only, never for a disk.
    pub fn snapshot(&self) -> String {
        serde_json::to_string(&self.memory).unwrap_or_default()
    }

    /// Puts the originals back in place of labels and surrogates. Labels that a model has written
    /// in another case, or with spaces for underscores, count; unknown ones stay.
    ///
    /// Cost: O(text + restored values).
    pub fn restore(&self, text: &str) -> String {
        let mut places: Vec<(usize, usize, &str)> = label::find(text)
            .filter_map(|(range, key)| {
                Some((
                    range.start,
                    range.end,
                    self.memory.labels.get(&key)?.as_str(),
                ))
            })
            .collect();
        places.extend(self.surrogates_in(text));
        places.sort_unstable();
        let mut out = String::with_capacity(text.len());
        let mut written = 0;
        for (start, end, original) in places {
            if start >= written {
                out.push_str(text.get(written..start).unwrap_or_default());
                out.push_str(original);
                written = end;
            }
        }
        out.push_str(text.get(written..).unwrap_or_default());
        out
    }

    /// Remembers that the employee let these values go, as a verdict named them.
    pub fn answer(&mut self, values: impl IntoIterator<Item = String>) {
        self.memory.answered.extend(values);
    }

    pub(crate) fn has_answer(&self, mark: &str) -> bool {
        self.memory.answered.contains(mark)
    }

    /// A value's name outside of the core: a hash under the conversation's key.
    pub(crate) fn mark(&self, detector: &str, value: &str) -> String {
        format!("{detector}:{}", self.hash(detector, value))
    }

    /// The surrogates that stand for something. Unlike labels, nothing in their shape tells them.
    pub fn surrogates(&self) -> impl Iterator<Item = &str> {
        self.memory.surrogates.keys().map(String::as_str)
    }

    /// Whether there is nothing to restore.
    pub fn is_empty(&self) -> bool {
        self.memory.labels.is_empty() && self.memory.surrogates.is_empty()
    }

    /// Forgets the originals. No number is given a second time, so that an old label never leads to
    /// a new value.
    pub fn forget(&mut self) {
        let counts = std::mem::take(&mut self.memory.counts);
        self.memory = Memory {
            counts,
            ..Memory::default()
        };
    }

    fn surrogates_in(&self, text: &str) -> Vec<(usize, usize, &str)> {
        let originals: Vec<&str> = self
            .memory
            .surrogates
            .values()
            .map(String::as_str)
            .collect();
        if originals.is_empty() {
            return Vec::new();
        }
        let surrogates = Strings::new(self.memory.surrogates.keys());
        let original = |hit: aho_corasick::Match| {
            Some((
                hit.start(),
                hit.end(),
                *originals.get(hit.pattern().as_usize())?,
            ))
        };
        surrogates.find_in(text).filter_map(original).collect()
    }

    /// What stands for `value` from now on. `taken` holds the label keys that `text` has of its
    /// own: a new label must not be one of them, or restoring would change the text.
    pub(super) fn replacement(
        &mut self,
        finding: &Finding<Utf8>,
        value: &str,
        style: Style,
        text: &str,
        taken: &BTreeSet<label::Key>,
    ) -> String {
        match style {
            Style::Mask => mask::whole(value),
            Style::PartialMask => mask::partial(value),
            Style::Hash => format!(
                "[{}:{}]",
                upper_snake(&finding.detector),
                self.hash(&finding.detector, value)
            ),
            Style::Label | Style::Surrogate => {
                if let Some(known) = self
                    .memory
                    .replacements
                    .get(finding.detector.as_ref())
                    .and_then(|all| all.get(value))
                {
                    return known.clone();
                }
                let new = self.stand_in(&finding.detector, value, style, text, taken);
                let all = self
                    .memory
                    .replacements
                    .entry(finding.detector.to_string())
                    .or_default();
                all.insert(value.to_owned(), new.clone());
                new
            }
        }
    }

    fn stand_in(
        &mut self,
        detector: &str,
        value: &str,
        style: Style,
        text: &str,
        taken: &BTreeSet<label::Key>,
    ) -> String {
        let count = self.memory.counts.entry(detector.to_owned()).or_default();
        loop {
            *count += 1;
            let surrogate = (style == Style::Surrogate)
                .then(|| surrogate::surrogate(detector, *count))
                .flatten();
            if let Some(surrogate) = surrogate {
                if !text.contains(&surrogate) {
                    self.memory
                        .surrogates
                        .insert(surrogate.clone(), value.to_owned());
                    return surrogate;
                }
                continue;
            }
            let (key, label) = label::write(&upper_snake(detector), *count);
            if !taken.contains(&key) {
                self.memory.labels.insert(key, value.to_owned());
                return label;
            }
        }
    }

    /// The first hex digits of HMAC-SHA-256 over the detector and the value, under the
    /// conversation's key: equal within it, meaningless outside.
    fn hash(&self, detector: &str, value: &str) -> String {
        let mut out = String::with_capacity(2 * HASH_BYTES);
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) {
            mac.update(detector.as_bytes());
            mac.update(&[0]);
            mac.update(value.as_bytes());
            for byte in mac.finalize().into_bytes().iter().take(HASH_BYTES) {
                let _ = write!(out, "{byte:02x}");
            }
        }
        out
    }
}

/// Holds originals, so shows none.
impl fmt::Debug for Conversation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conversation")
            .field("labels", &self.memory.labels.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Engine;

    #[test]
    fn what_is_forgotten_is_not_restored_and_its_label_not_given_again() {
        let engine = Engine::built_in();
        let mut conversation = Conversation::new(b"key");
        assert!(conversation.is_empty());
        let first = engine.redact("card 4539 5787 6362 1486", &mut conversation);
        let first = first.unwrap().redacted;
        assert!(!conversation.is_empty());
        conversation.forget();
        assert!(conversation.is_empty());
        assert_eq!(conversation.restore(&first), first);
        let second = engine.redact("card 4539 5787 6362 1486", &mut conversation);
        assert_eq!(second.unwrap().redacted, "card [CREDIT_CARD_2]");
    }

    #[test]
    fn surrogates_are_known_and_lead_back() {
        let policy = crate::policy::BUILT_IN.replace("\"label\"", "\"surrogate\"");
        let engine = Engine::new(&policy).unwrap();
        let mut conversation = Conversation::new(b"key");
        engine
            .redact("mail jane.roe@contoso.com", &mut conversation)
            .unwrap();
        let surrogates: Vec<&str> = conversation.surrogates().collect();
        assert_eq!(surrogates, ["user1@example.com"]);
        assert_eq!(
            conversation.restore("write to user1@example.com."),
            "write to jane.roe@contoso.com."
        );
    }
}
