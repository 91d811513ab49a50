//! What a record tells: one struct for each kind of event.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{MAX_INTEGER, MAX_NOTE};
use crate::policy::model::{Action, Channel};
pub use crate::policy::unread::Unscanned;
use crate::policy::verdict::Tally;

/// What happened, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Entry {
    /// Content was on its way into a page.
    Decision(Decision),
    /// The employee answered a warning.
    Justification(Justification),
    /// The employee reported a false alarm.
    FalseAlarm(FalseAlarm),
    /// A policy was put in force, or refused.
    Policy(PolicyChange),
    /// The engine started or failed.
    Engine(EngineEvent),
    /// A page's guard tested itself, or a page was not as its site rule says.
    Guard(GuardEvent),
    /// The log's key changed.
    Key(KeyEvent),
    /// The log was exported.
    Export(Export),
}

/// Content was on its way into a page: what the rule said, and what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decision {
    /// Host name of the page.
    pub host: String,
    /// The policy's site that the host belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub site: Option<String>,
    /// The way in.
    pub channel: Channel,
    /// What the rule said.
    pub action: Action,
    /// The rule; absent when it was the policy's default action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub rule: Option<String>,
    /// What happened.
    pub outcome: Outcome,
    /// How often each detector found something.
    pub tallies: Vec<Tally>,
    /// UTF-16 code units of the content.
    pub length: u32,
    /// The policy that was asked.
    pub policy: PolicyIdentity,
    /// The engine that asked it.
    pub engine: EngineVersion,
    /// Where in the page.
    pub frame: Frame,
    /// Why the content was not scanned, if it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub unscanned: Option<Unscanned>,
}

/// What became of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Outcome {
    /// It arrived as it was.
    Released,
    /// It arrived with what was found replaced.
    Redacted,
    /// It did not arrive.
    Blocked,
    /// It waits for the employee; a justification record follows.
    Held,
    /// It arrived: the employee has answered for the same values before.
    Overridden,
    /// It was pointed out while it was typed; what becomes of it is decided when it is sent.
    Marked,
    /// It arrived without having been scanned.
    Unscanned,
    /// The engine or the log failed, and the policy lets content through then.
    FailedOpen,
    /// The engine or the log failed, and the policy keeps content back then.
    FailedClosed,
}

/// Which frame of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// The page itself.
    Top,
    /// A frame in it.
    Child,
}

/// Which policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyIdentity {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// The hash of its canonical bytes.
    pub hash: String,
}

/// Which engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EngineVersion {
    /// Its version.
    pub version: String,
    /// The hash of its detectors.
    pub detectors: String,
}

/// The employee answered a warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Justification {
    /// `seq` of the decision that was answered.
    #[schemars(range(max = MAX_INTEGER))]
    pub decision: u64,
    /// What the employee chose.
    pub outcome: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub reason: Option<Reason>,
    /// In the employee's words, already redacted by the engine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[schemars(length(max = MAX_NOTE))]
    pub note: Option<String>,
    /// Ids of the detectors of which some finding was left as it is, when the rest was redacted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub kept: Vec<String>,
}

/// What the employee chose at a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Answer {
    /// To send it as it is.
    Overridden,
    /// To send it redacted.
    Redacted,
    /// Not to send it.
    Cancelled,
}

/// Why a warning was overridden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// The work needs it.
    BusinessNeed,
    /// It is not what the detector took it for.
    FalsePositive,
    /// It is public already.
    PublicData,
    /// Something else.
    Other,
}

/// The employee says that something was not what it was taken for. Changes nothing by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FalseAlarm {
    /// `seq` of the decision.
    #[schemars(range(max = MAX_INTEGER))]
    pub decision: u64,
    /// Ids of the detectors that were wrong.
    pub detectors: Vec<String>,
}

/// A policy was put in force, or refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyChange {
    /// Where it came from.
    pub source: PolicySource,
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// The hash of its canonical bytes.
    pub hash: String,
    /// The code of the error for which it was refused, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub refused: Option<String>,
}

/// Where a policy came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PolicySource {
    /// The browser's managed storage.
    Managed,
    /// A signed document fetched from the company.
    Remote,
    /// The default that ships with the product.
    BuiltIn,
}

/// The engine started or failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EngineEvent {
    /// Which of the two.
    pub event: Lifecycle,
    /// Its version.
    pub version: String,
    /// The hash of its detectors.
    pub detectors: String,
}

/// A step in an engine's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Lifecycle {
    /// It is ready.
    Start,
    /// It is dead or could not be built.
    Failed,
}

/// A page's guard tested itself, or a page was not as its site rule says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GuardEvent {
    /// Host name of the page.
    pub host: String,
    /// What was seen.
    pub event: GuardCheck,
    /// The site rule that it is about, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub site_rule: Option<String>,
}

/// What was seen of a page's guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum GuardCheck {
    /// A made-up request took the way that all requests take, and was held.
    Passed,
    /// It was not: what the page sends is not seen.
    Missing,
    /// A prompt stood somewhere else in a body than the site rule says.
    Misfit,
}

/// The log's key changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyEvent {
    /// How.
    pub event: KeyChange,
    /// The verifier key it is about; for `rotate`, the new one.
    pub verifier_key: String,
    /// For `rotate`: the verifier key it replaces, which signs a checkpoint over this record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub previous: Option<String>,
}

/// A step in a key's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KeyChange {
    /// The log's first key.
    Create,
    /// Another takes over.
    Rotate,
    /// It signs no more.
    Retire,
}

/// The log was exported. The last record of a complete export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Export {
    /// How many records came before this one; its own `seq`.
    #[schemars(range(max = MAX_INTEGER))]
    pub tree_size: u64,
}
