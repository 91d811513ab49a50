//! What a detector's pattern has matched, as validators and context see it.

use std::fmt;

use crate::text::span::{Span, Utf8};

/// Bytes on either side of a value that its validator sees: what is done for one value must not grow
/// with the text.
pub const REACH: usize = 4_096;

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

    /// What stands in front of the value: at most [`REACH`] bytes.
    pub fn before(&self) -> &'t str {
        let end = self.span.start as usize;
        let start = self.text.ceil_char_boundary(end.saturating_sub(REACH));
        self.text.get(start..end).unwrap_or_default()
    }

    /// What stands behind the value: at most [`REACH`] bytes.
    pub fn after(&self) -> &'t str {
        let rest = self.text.get(self.span.end as usize..).unwrap_or_default();
        rest.get(..rest.floor_char_boundary(REACH))
            .unwrap_or_default()
    }
}
