//! What is scanned: text, spans of it, and the forms it hides in.

pub mod decode;
pub mod span;
