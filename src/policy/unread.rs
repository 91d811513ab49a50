//! Content that could not be read as text, and what the policy makes of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::model::{Action, Condition};
use super::verdict::Tally;
use crate::scan::detector::Category;

/// What rules and tallies call a file that should hold text and could not be read.
pub const UNREADABLE_FILE: &str = "unreadable-file";

/// What rules and tallies call a file of a kind that holds no text: pictures, sound, video.
pub const UNSUPPORTED_FILE: &str = "unsupported-file";

/// Why content was not scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Unscanned {
    /// It is larger than the limit.
    TooLarge,
    /// The engine did not answer in time.
    Timeout,
    /// It is of a type that holds no text the engine can read.
    Unsupported,
    /// It is encrypted.
    Encrypted,
    /// It could not be read.
    Unreadable,
    /// There was no engine to ask.
    EngineUnavailable,
}

impl Unscanned {
    /// What rules and tallies call a file for which this is the reason.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Unsupported => UNSUPPORTED_FILE,
            _ => UNREADABLE_FILE,
        }
    }
}

/// How files are treated. Rules can ask for more: they can name `unreadable-file` and
/// `unsupported-file` like detectors, and the strictest action wins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileSettings {
    /// What happens to a file that should hold text and cannot be read: encrypted, damaged, too
    /// large, nested too deep, of an unknown format. Such a file cannot be redacted, so that
    /// `redact` is to block. Default `warn`.
    #[serde(default = "warn")]
    pub unreadable: Action,
    /// What happens to a file of a kind that holds no text: pictures, sound, video. `redact` is to
    /// block. Default `log`.
    #[serde(default = "log")]
    pub unsupported: Action,
    /// What happens where a rule redacts and the file's format cannot be written again (office
    /// documents, PDF, archives). `redact` is to block. Default `block`.
    #[serde(default = "block")]
    pub unredactable: Action,
    /// Most bytes of the files that go in together; what is larger is unreadable. Default 100 MiB.
    #[serde(default = "hundred_mebibytes")]
    pub max_bytes: u32,
}

impl Default for FileSettings {
    fn default() -> Self {
        Self {
            unreadable: warn(),
            unsupported: log(),
            unredactable: block(),
            max_bytes: hundred_mebibytes(),
        }
    }
}

impl FileSettings {
    pub(crate) fn action(&self, reason: Unscanned) -> Action {
        feasible(match reason {
            Unscanned::Unsupported => self.unsupported,
            _ => self.unreadable,
        })
    }

    pub(crate) fn unredactable(&self) -> Action {
        feasible(self.unredactable)
    }
}

/// What cannot be written again cannot be redacted.
fn feasible(action: Action) -> Action {
    match action {
        Action::Redact => Action::Block,
        other => other,
    }
}

const fn warn() -> Action {
    Action::Warn
}

const fn log() -> Action {
    Action::Log
}

const fn block() -> Action {
    Action::Block
}

const fn hundred_mebibytes() -> u32 {
    100 << 20
}

impl Condition {
    /// How many parts that could not be read it is about.
    pub(crate) fn unread(&self, parts: &[Unscanned]) -> usize {
        let named = |part: &&Unscanned| self.detectors.iter().any(|id| id == part.id());
        parts.iter().filter(named).count()
    }
}

/// How many parts could not be read, by what they are called.
pub(crate) fn unread_tallies(parts: &[Unscanned]) -> BTreeMap<&'static str, Tally> {
    let mut tallies = BTreeMap::new();
    for part in parts {
        let tally = tallies.entry(part.id()).or_insert_with(|| Tally {
            detector: part.id().into(),
            category: Category::Custom, // it is none of the catalogue's
            count: 0,
            confidence: 100,
        });
        tally.count += 1;
    }
    tallies
}

#[cfg(test)]
mod tests {
    use super::Unscanned::{Encrypted, TooLarge, Unsupported};
    use super::*;
    use crate::policy::model::{Channel, Policy};
    use crate::policy::verdict::Situation;

    fn policy(rule: &str) -> Policy {
        let head = r#""schema": "prompt-dlp/policy/v1", "id": "t", "version": 1"#;
        Policy::parse(&format!("{{{head}, \"rules\": [{rule}]}}")).unwrap()
    }

    fn decide(policy: &Policy, unread: &[Unscanned]) -> (Action, Option<String>) {
        let situation = Situation {
            host: "x".to_owned(),
            channel: Channel::Upload,
            groups: Vec::new(),
            unread: unread.to_vec(),
            fixed: Vec::new(),
        };
        let decision = policy.decide(&situation, &[], None);
        (decision.action, decision.rule.map(|rule| rule.id.clone()))
    }

    #[test]
    fn the_settings_decide_about_what_could_not_be_read() {
        let quiet = policy(r#"{"id": "any", "action": "block"}"#);
        assert_eq!(decide(&quiet, &[]), (Action::Allow, None));
        assert_eq!(decide(&quiet, &[Unsupported]), (Action::Log, None));
        assert_eq!(
            decide(&quiet, &[Unsupported, Encrypted]),
            (Action::Warn, None)
        );
    }

    #[test]
    fn rules_that_name_it_count_it() {
        let strict = policy(
            r#"{"id": "two", "action": "block", "when": {"detectors": ["unreadable-file"], "minCount": 2}}"#,
        );
        assert_eq!(decide(&strict, &[TooLarge]), (Action::Warn, None));
        assert_eq!(
            decide(&strict, &[TooLarge, Encrypted]),
            (Action::Block, Some("two".to_owned()))
        );
        let tallies = unread_tallies(&[TooLarge, Unsupported, Encrypted]);
        let counts: Vec<_> = tallies
            .values()
            .map(|tally| (&*tally.detector, tally.count))
            .collect();
        assert_eq!(counts, [("unreadable-file", 2), ("unsupported-file", 1)]);
    }
}
