//! What is scanned: text, spans of it, and the forms it hides in.

pub(crate) mod block;
mod confusables;
mod decimal_digit;
pub mod decode;
pub mod disguise;
pub mod normalize;
pub(crate) mod regex;
pub mod span;
