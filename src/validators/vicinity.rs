//! What stands around a value: whether its surroundings name what it would belong to.

use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validity};

/// Bytes to either side in which words are looked for.
const REACH: usize = 120;

/// Accepts a value with any of `words` (lower case) around it, as a word or as part of one.
///
/// Cost: O(words), the stretch being of fixed length.
pub(crate) fn mentions(candidate: &Candidate<'_>, words: &[&str]) -> Result<Validity, Refusal> {
    let near = around(candidate).map(str::to_lowercase);
    if near
        .iter()
        .any(|text| words.iter().any(|word| text.contains(word)))
    {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("surroundings"))
    }
}

/// Whether any of `words` (lower case) stands in front of the value, as a word or as part of one.
pub(crate) fn mentioned_before(candidate: &Candidate<'_>, words: &[&str]) -> bool {
    let [before, _] = around(candidate).map(str::to_lowercase);
    words.iter().any(|word| before.contains(word))
}

/// The stretches in front of and behind the value.
pub(crate) fn around<'t>(candidate: &Candidate<'t>) -> [&'t str; 2] {
    let (before, after) = (candidate.before(), candidate.after());
    let start = before.ceil_char_boundary(before.len().saturating_sub(REACH));
    let end = after.floor_char_boundary(REACH);
    [
        before.get(start..).unwrap_or_default(),
        after.get(..end).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    #[test]
    fn looks_to_either_side_and_not_far() {
        let candidate = |text| Candidate {
            text,
            span: Span::new(4, 7),
        };
        let far = format!("abc 123{} card", " ".repeat(REACH));
        assert!(mentions(&candidate("CARD123"), &["card"]).is_ok());
        assert!(mentions(&candidate("abc 123 Cards"), &["card"]).is_ok());
        assert!(mentions(&candidate(&far), &["card"]).is_err());
        assert!(mentions(&candidate("abc 123"), &["card"]).is_err());
    }
}
