//! What a scan reports.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::constant::{self, Constant};
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
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "constant::optional"
    )]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub validator: Option<Cow<'static, str>>,
    /// Declared context words seen near it, or in its column's header.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "constant::list"
    )]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub context: Vec<Cow<'static, str>>,
    /// Declared words seen near it that speak against it.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "constant::list"
    )]
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
    #[serde(serialize_with = "constant::word")]
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
#[derive(Clone, Debug, JsonSchema)]
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

/// As derived, but for the span: what serde flattens is a map, and its keys are made anew each time.
impl<U> Serialize for Finding<U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Finding", 9)?;
        fields.serialize_field("detector", &Constant(&self.detector))?;
        fields.serialize_field("title", &Constant(&self.title))?;
        fields.serialize_field("category", &self.category)?;
        fields.serialize_field("start", &self.span.start)?;
        fields.serialize_field("end", &self.span.end)?;
        fields.serialize_field("confidence", &self.confidence)?;
        fields.serialize_field("band", &self.band)?;
        fields.serialize_field("explanation", &self.explanation)?;
        if self.alternatives.is_empty() {
            fields.skip_field("alternatives")?;
        } else {
            fields.serialize_field("alternatives", &self.alternatives)?;
        }
        fields.end()
    }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use schemars::schema_for;
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_is_written_is_what_the_schema_says() {
        let finding = Finding::<Utf16> {
            detector: "iban".into(),
            title: String::from("of a policy").into(),
            category: Category::Financial,
            span: Span::new(3, 7),
            confidence: 90,
            band: Band::High,
            explanation: Explanation::default(),
            alternatives: vec![Alternative {
                detector: "bic".into(),
                confidence: 40,
                lost: Precedence::Band,
            }],
        };
        let keys = |value: &Value| -> BTreeSet<String> {
            let fields = value.as_object().into_iter().flatten();
            fields.map(|(key, _)| key.clone()).collect()
        };
        let written = serde_json::to_value(&finding).unwrap();
        let schema = schema_for!(Finding<Utf16>).to_value();
        assert_eq!(keys(&written), keys(&schema["properties"]));
        assert_eq!(written["detector"], "iban");
        assert_eq!(written["title"], "of a policy");
    }
}
