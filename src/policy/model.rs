//! The policy document, `prompt-dlp/policy/v1`, as an administrator writes it.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interface::InterfaceSettings;
use super::site_rules::SiteRule;
use super::unread::FileSettings;
use crate::scan::detector::Category;

/// The value of `schema` in every policy of this version.
pub const SCHEMA: &str = "prompt-dlp/policy/v1";

/// One company's policy. Unknown fields are refused, so that a misspelt rule is noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// `prompt-dlp/policy/v1`.
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// The policy's name in kebab-case; it appears in every evidence record.
    pub id: String,
    /// Grows by one with each published change.
    pub version: u32,
    /// What happens to content that no rule matches.
    #[serde(default)]
    pub default_action: Action,
    /// The rules; the strictest action among those that match wins.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Groups of pages that rules can name.
    #[serde(default)]
    pub sites: Vec<Site>,
    /// Pages to guard and where prompts stand in what they send, beyond those that are built in.
    #[serde(default)]
    pub site_rules: Vec<SiteRule>,
    /// The company's own detectors.
    #[serde(default)]
    pub detectors: Vec<CustomDetector>,
    /// Lists of the company's own terms: code names, customers.
    #[serde(default)]
    pub dictionaries: Vec<Dictionary>,
    /// Ids of built-in detectors that are switched off.
    #[serde(default)]
    pub disabled_detectors: Vec<String>,
    /// How found values are replaced.
    #[serde(default)]
    pub redaction: Redaction,
    /// What the employee reads, by BCP 47 language; keys of the inner map are rule ids.
    #[serde(default)]
    pub messages: BTreeMap<String, BTreeMap<String, String>>,
    /// How files are treated.
    #[serde(default)]
    pub files: FileSettings,
    /// What the employee is offered.
    #[serde(default)]
    pub interface: InterfaceSettings,
    /// How evidence is kept.
    #[serde(default)]
    pub evidence: EvidenceSettings,
    /// What happens when the engine or the evidence log fails.
    #[serde(default)]
    pub fail: Fail,
}

impl Policy {
    /// The policy in canonical JSON (RFC 8785), with every default written out: what its hash is of.
    pub fn canonical(&self) -> String {
        serde_json_canonicalizer::to_string(self).unwrap_or_default()
    }
}

/// What is done with content, weakest first.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Let it through.
    #[default]
    Allow,
    /// Let it through and point it out in the record.
    Log,
    /// Hold it until the employee has said why it may go.
    Warn,
    /// Replace what was found and let the rest through.
    Redact,
    /// Keep it back.
    Block,
}

/// A way that content takes into a page.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// From the clipboard.
    Paste,
    /// Dragged into the page.
    Drop,
    /// Typed.
    Type,
    /// Sent with the page's own button or key.
    Submit,
    /// A file chosen for upload.
    Upload,
    /// In the body of a request.
    Network,
}

/// When content matches every condition given, `action` is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rule {
    /// Named in verdicts, messages and records.
    pub id: String,
    /// Conditions on what was found and where it is going.
    #[serde(default)]
    pub when: Condition,
    /// What to do.
    pub action: Action,
}

/// The conditions of a rule. An empty list, or an absent number, is no condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Condition {
    /// Ids of detectors, and `record-set` for many records in one place, whose number then counts;
    /// `unreadable-file` and `unsupported-file` for files that could not be read. With
    /// `categories`, either may match.
    #[serde(default)]
    pub detectors: Vec<String>,
    /// Categories of detectors.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Least confidence of a finding that counts, 0–100. Default 50 (medium).
    #[serde(default = "medium")]
    #[schemars(range(max = 100))]
    pub min_confidence: u8,
    /// Fewest findings with different values. Default 1; with 0 content matches even when nothing
    /// was found in it.
    #[serde(default = "one")]
    pub min_count: u32,
    /// Ids of `sites`.
    #[serde(default)]
    pub sites: Vec<String>,
    /// Ways in.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// Groups of employees, as managed storage names them.
    #[serde(default)]
    pub groups: Vec<String>,
}

impl Default for Condition {
    fn default() -> Self {
        Self {
            detectors: Vec::new(),
            categories: Vec::new(),
            min_confidence: medium(),
            min_count: one(),
            sites: Vec::new(),
            channels: Vec::new(),
            groups: Vec::new(),
        }
    }
}

const fn medium() -> u8 {
    50
}

const fn one() -> u32 {
    1
}

/// A named set of hosts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Site {
    /// What rules call it.
    pub id: String,
    /// Host names; `*.example.com` covers its subdomains and itself.
    pub hosts: Vec<String>,
}

/// A detector that the company declares for itself. Runs on the same linear-time engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CustomDetector {
    /// Kebab-case; must not be the id of a built-in detector.
    pub id: String,
    /// For people.
    pub title: String,
    /// A linear-time regular expression. A group named `value` narrows the finding.
    pub pattern: String,
    /// Literals, one of which stands in or within 64 bytes in front of every match. At least three bytes each.
    #[schemars(length(min = 1))]
    pub anchors: Vec<String>,
    /// Confidence of a match, 0–100. Default 80 (high).
    #[serde(default = "high")]
    #[schemars(range(max = 100))]
    pub confidence: u8,
}

const fn high() -> u8 {
    80
}

/// Terms found wherever they stand as whole words, in either case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dictionary {
    /// Kebab-case; findings carry it as their detector.
    pub id: String,
    /// For people.
    pub title: String,
    /// The terms, at least three bytes each.
    pub terms: Vec<String>,
    /// Confidence of a match, 0–100. Default 80 (high).
    #[serde(default = "high")]
    #[schemars(range(max = 100))]
    pub confidence: u8,
}

/// How found values are replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Redaction {
    /// For everything that `styles` does not name.
    #[serde(default)]
    pub style: Style,
    /// By detector id or category name; the detector's wins.
    #[serde(default)]
    pub styles: BTreeMap<String, Style>,
    /// How the originals come back in what the page answers.
    #[serde(default)]
    pub restoration: Restoration,
}

/// How the originals behind labels and surrogates come back. They never leave the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Restoration {
    /// How the page shows them.
    #[serde(default)]
    pub show: Show,
    /// Whether text that is copied or dragged out of the page has them.
    #[serde(default = "yes")]
    pub copy: bool,
    /// Minutes after the last redaction until they are forgotten; without it, when the tab is
    /// closed. They are in memory only in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub minutes: Option<NonZeroU32>,
}

impl Default for Restoration {
    fn default() -> Self {
        Self {
            show: Show::default(),
            copy: yes(),
            minutes: None,
        }
    }
}

const fn yes() -> bool {
    true
}

/// How a page shows the originals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// Drawn over the labels, out of reach for the page's scripts.
    #[default]
    Overlay,
    /// In the page's own text, where its scripts can read them.
    Text,
    /// Not at all.
    Never,
}

/// A way to replace a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// `[CREDIT_CARD_1]`: same value, same label; can be restored locally.
    #[default]
    Label,
    /// Letters and digits become `*`.
    Mask,
    /// Letters and digits become `*`, the last four stay.
    PartialMask,
    /// `[CREDIT_CARD:1f3a…]`: the first 8 hex digits of a hash under the conversation's key.
    Hash,
    /// A value of the same format from a range reserved for examples.
    Surrogate,
}

/// How evidence is kept on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceSettings {
    /// Origin line of checkpoints; default `prompt-dlp.local/<device id>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub origin: Option<String>,
}

/// What happens when the engine or the evidence log fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Fail {
    /// Content is kept back.
    #[default]
    Closed,
    /// Content goes through.
    Open,
}
