//! Words of declarations, on their way out of the engine.
//!
//! The same ones are said of finding after finding, and to make a JavaScript string takes longer than to
//! find most values. Serialised as the name of a unit variant they are the strings they were, and a
//! serializer may keep what it makes of each: serde-wasm-bindgen does, by its address.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// A word as a field of its own.
#[expect(
    clippy::ptr_arg,
    reason = "what serde gives; whose it is tells whether it is constant"
)]
pub(crate) fn word<S: Serializer>(
    word: &Cow<'static, str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Constant(word).serialize(serializer)
}

/// A word that may be missing.
#[expect(clippy::ref_option, reason = "what serde gives")]
pub(crate) fn optional<S: Serializer>(
    word: &Option<Cow<'static, str>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    word.as_ref().map(Constant).serialize(serializer)
}

/// A list of words.
pub(crate) fn list<S: Serializer>(
    words: &[Cow<'static, str>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(words.iter().map(Constant))
}

/// A word of a declaration of ours is constant; one of a policy's is not.
pub(crate) struct Constant<'w>(pub(crate) &'w Cow<'static, str>);

impl Serialize for Constant<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cow::Borrowed(constant) => serializer.serialize_unit_variant("", 0, constant),
            Cow::Owned(text) => serializer.serialize_str(text),
        }
    }
}
