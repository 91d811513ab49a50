//! Byte strings as records and checkpoints spell them: standard Base64, padded.
//!
//! *Source:* RFC 4648 §4. Only the one canonical spelling is read.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// `N` bytes that read and write as Base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64<const N: usize>(pub [u8; N]);

impl<const N: usize> Base64<N> {
    /// From its Base64 spelling; `None` unless that is the canonical one of exactly `N` bytes.
    pub fn decode(text: &str) -> Option<Self> {
        decode(text)?.try_into().ok().map(Self)
    }
}

/// The Base64 spelling of `bytes`.
pub(super) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes that `text` spells; `None` unless it is their canonical spelling.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

impl<const N: usize> fmt::Display for Base64<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encode(&self.0))
    }
}

impl<const N: usize> fmt::Debug for Base64<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<const N: usize> Serialize for Base64<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Base64<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<const N: usize>;
        impl<const N: usize> de::Visitor<'_> for Visitor<N> {
            type Value = Base64<N>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "the padded Base64 of {N} bytes")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Base64<N>, E> {
                // The text itself stays out of the error.
                Base64::decode(text)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Other("text"), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl<const N: usize> JsonSchema for Base64<N> {
    fn schema_name() -> Cow<'static, str> {
        format!("Base64Of{N}Bytes").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let length = N.div_ceil(3) * 4;
        json_schema!({
            "type": "string",
            "contentEncoding": "base64",
            "minLength": length,
            "maxLength": length,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_the_canonical_spelling() {
        assert_eq!(Base64::<2>::decode("AQI="), Some(Base64([1, 2])));
        for text in ["AQI", "AQJ=", "AQI=\n", "-_8=", "AQID", ""] {
            assert_eq!(Base64::<2>::decode(text), None, "{text:?}");
        }
    }
}
