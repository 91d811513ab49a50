//! What was decided about one piece of content, and what the shell needs to carry it out.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::model::{Action, Channel};
use super::unread::Unscanned;
use crate::scan::constant;
use crate::scan::detector::Category;
use crate::scan::finding::Finding;
use crate::scan::record_set::RecordSet;
use crate::text::span::Utf16;

/// Where content is going.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Situation {
    /// Host name of the page.
    pub host: String,
    /// The way in.
    pub channel: Channel,
    /// Groups the employee belongs to.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Why parts of the content could not be given as text: one entry for each file.
    #[serde(default)]
    pub unread: Vec<Unscanned>,
    /// Which views are of a format that cannot be written again: their places among the views.
    #[serde(default)]
    pub fixed: Vec<u32>,
}

/// The decision about one piece of content.
#[derive(Clone, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// What to do.
    pub action: Action,
    /// The rule that asked for it; absent when it is the policy's default action.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub rule: Option<String>,
    /// Whether that rule redacts, but what it covers is of a format that cannot be written again:
    /// `action` is then what the policy says for such files.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub unredactable: bool,
    /// The site of the policy that the host belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub site: Option<String>,
    /// How often each detector found something; findings in several views of the content count once.
    pub tallies: Vec<Tally>,
    /// Of a warning, the values that it is about, as hashes under the conversation's key: an answer
    /// covers the same values for the rest of the conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub values: Vec<String>,
    /// Whether the employee has answered for all of `values` already.
    pub answered: bool,
    /// One for each view of the content, in the order given.
    pub views: Vec<View>,
}

/// How often one detector found something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// The detector's id; `record-set` for many records in one place, `unreadable-file` and
    /// `unsupported-file` for files that could not be read.
    #[serde(serialize_with = "constant::word")]
    pub detector: Cow<'static, str>,
    /// Its category.
    pub category: Category,
    /// Different values; of a record set, its records.
    pub count: u32,
    /// Highest confidence among them.
    pub confidence: u8,
}

/// One view of the content (its plain text, the text of its HTML) and what became of it.
#[derive(Clone, Default, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// What was found in it.
    pub findings: Vec<Finding<Utf16>>,
    /// Tables and lists of many records in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub record_sets: Vec<RecordSet<Utf16>>,
    /// The text with every finding replaced that a rule of action `warn` or stricter covers.
    pub redacted: String,
    /// The replacements that lead there, ascending, not overlapping.
    pub replacements: Vec<Replacement>,
}

/// One replaced stretch of a view; offsets in UTF-16 code units of the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Replacement {
    /// First replaced unit.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// What stands there now.
    pub text: String,
    /// The detector whose finding it replaces.
    #[serde(serialize_with = "constant::word")]
    pub detector: Cow<'static, str>,
}
