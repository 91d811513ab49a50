//! What a scan reports.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::detector::{Category, MEDIUM};
use crate::text::span::{Span, Utf8, Utf16, Utf16Cursor};

/// How sure, in words: low < 50 ≤ medium < 80 ≤ high.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Below 50: worth knowing, not worth acting on alone.
    Low,
    /// 50 to 79.
    Medium,
    /// 80 and above.
    High,
}

impl Band {
    /// The band of a confidence in 0–100.
    pub const fn of(confidence: u8) -> Self {
        match confidence {
            0..MEDIUM => Self::Low,
            MEDIUM..80 => Self::Medium,
            _ => Self::High,
        }
    }
}

/// An encoding or a spelling that hid the text in which something was found.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Decoder {
    /// Base64 of RFC 4648 §4 and §5, padded or not, wrapped or not.
    Base64,
    /// Pairs of hexadecimal digits.
    Hex,
    /// Percent-encoding of RFC 3986 §2.1.
    Percent,
    /// HTML character references.
    HtmlEntities,
    /// Quoted-printable of RFC 2045 §6.7.
    QuotedPrintable,
    /// `\uXXXX` and `\xXX` of JSON, JavaScript and their kin.
    Escapes,
    /// gzip or zlib within Base64.
    Gzip,
    /// Characters one by one: `4 1 1 1`, one on each line.
    Spaced,
    /// Broken over two lines or two cells of a table.
    Split,
    /// Digits in words: `four one one one`.
    NumberWords,
    /// Digits in the place of letters: `C0NF1D3NT14L`. Read for confidential markers only.
    Leetspeak,
    /// Letters moved by thirteen places. Read for confidential markers only.
    Rot13,
}

impl Decoder {
    /// Whether the value itself was there, character by character or part by part.
    pub(crate) const fn is_spelling(self) -> bool {
        matches!(self, Self::Spaced | Self::Split | Self::NumberWords)
    }

    /// Whether it is read for confidential markers only.
    pub(crate) const fn is_for_markers(self) -> bool {
        matches!(self, Self::Leetspeak | Self::Rot13)
    }
}

/// Why a finding has the confidence it has. Holds words of the declaration only, never of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The algorithm that accepted the value, by its standard name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub validator: Option<Cow<'static, str>>,
    /// Declared context words seen near it, or in its column's header.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub context: Vec<Cow<'static, str>>,
    /// Declared words seen near it that speak against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub against: Vec<Cow<'static, str>>,
    /// The encodings and spellings that were undone to see it, outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub decoders: Vec<Decoder>,
    /// Whether it is a published test value.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub test_value: bool,
}

/// Another detector that matched in the same place and gave way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// The detector that lost.
    pub detector: Cow<'static, str>,
    /// The confidence it had.
    pub confidence: u8,
    /// Why it lost.
    pub lost: Precedence,
}

/// The rule that decided between two findings in one place, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Precedence {
    /// Medium or high beats low: a checksum that any number passes is no reason to win.
    Band,
    /// One that knows the thing by name beats a catch-all, whose validator only measures randomness.
    Specific,
    /// One that passed a validator beats one that has none.
    Validated,
    /// One that is there to see beats one that had to be decoded, which covers the whole encoded stretch.
    Plain,
    /// The longer one beats the shorter.
    Longer,
    /// The one that more of the words around the value speak for: many national numbers share a format.
    Context,
    /// The more confident one.
    Confidence,
    /// Earlier in the text, then by name, so that the outcome never depends on order.
    Order,
}

/// One span of one detector. `U` is the unit of `start` and `end`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", bound = "")]
#[schemars(bound = "")]
pub struct Finding<U> {
    /// The detector's id.
    pub detector: Cow<'static, str>,
    /// The detector's title.
    pub title: Cow<'static, str>,
    /// The detector's category.
    pub category: Category,
    /// Where, in the original text.
    #[serde(flatten)]
    #[cfg_attr(feature = "wasm", tsify(type = "{ start: number; end: number }"))]
    pub span: Span<U>,
    /// 0–100.
    pub confidence: u8,
    /// The confidence in words.
    pub band: Band,
    /// How the confidence was reached.
    pub explanation: Explanation,
    /// What else it might have been.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub alternatives: Vec<Alternative>,
}

impl Finding<Utf8> {
    /// The same finding with its offsets in UTF-16 code units.
    pub fn in_utf16(self, cursor: &mut Utf16Cursor<'_>) -> Finding<Utf16> {
        Finding {
            span: cursor.span(self.span),
            detector: self.detector,
            title: self.title,
            category: self.category,
            confidence: self.confidence,
            band: self.band,
            explanation: self.explanation,
            alternatives: self.alternatives,
        }
    }
}
