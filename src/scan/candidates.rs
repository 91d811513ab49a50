//! From text to candidates: stretches that have a detector's format.

use crate::text::span::{Span, Utf8};

/// A stretch of normalised text that has a detector's format, as validators see it.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'t> {
    /// The whole normalised text.
    pub text: &'t str,
    /// Where in it the value stands.
    pub span: Span<Utf8>,
}

impl<'t> Candidate<'t> {
    /// The value itself.
    pub fn value(&self) -> &'t str {
        self.span.of(self.text)
    }

    /// Everything in front of the value.
    pub fn before(&self) -> &'t str {
        self.text
            .get(..self.span.start as usize)
            .unwrap_or_default()
    }

    /// Everything behind the value.
    pub fn after(&self) -> &'t str {
        self.text.get(self.span.end as usize..).unwrap_or_default()
    }
}
