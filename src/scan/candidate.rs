//! What a detector's pattern has matched, as validators and context see it.

use std::fmt;

use crate::text::span::{Span, Utf8};

/// A stretch of normalised text that has a detector's format, as validators see it.
#[derive(Clone, Copy)]
pub struct Candidate<'t> {
    /// The whole normalised text.
    pub text: &'t str,
    /// Where in it the value stands.
    pub span: Span<Utf8>,
}

/// Shows where, never what.
impl fmt::Debug for Candidate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Candidate")
            .field("span", &self.span)
            .finish_non_exhaustive()
    }
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
