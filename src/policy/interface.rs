//! What the employee is offered: the choices at a warning, and what they may set for themselves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Highest value of `minNote`, in characters: what fits into a note.
pub(super) const HIGHEST_MIN_NOTE: u16 = 500;

/// What the employee sees and may do. The defaults leave them every choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own in the document"
)]
pub struct InterfaceSettings {
    /// What a warning offers besides giving up.
    #[serde(default = "every_choice")]
    pub choices: Vec<Choice>,
    /// Whether some findings of a warning may be left as they are while the others are replaced;
    /// needs both choices.
    #[serde(default = "yes")]
    pub choose_findings: bool,
    /// Fewest characters of the note with which something goes as it is. Default 0: none is needed.
    #[serde(default)]
    #[schemars(range(max = HIGHEST_MIN_NOTE))]
    pub min_note: u16,
    /// Whether the employee may report a false alarm.
    #[serde(default = "yes")]
    pub false_alarms: bool,
    /// Whether a page that shows how it works opens after the installation.
    #[serde(default = "yes")]
    pub welcome: bool,
    /// Whether the employee may set how the extension looks and how long notices stay.
    #[serde(default = "yes")]
    pub preferences: bool,
}

/// A way to let content go that a warning holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// As it is, with a reason.
    Override,
    /// With what was found replaced.
    Redact,
}

impl Default for InterfaceSettings {
    fn default() -> Self {
        Self {
            choices: every_choice(),
            choose_findings: true,
            min_note: 0,
            false_alarms: true,
            welcome: true,
            preferences: true,
        }
    }
}

fn every_choice() -> Vec<Choice> {
    vec![Choice::Override, Choice::Redact]
}

const fn yes() -> bool {
    true
}
