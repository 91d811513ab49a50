//! What a literal nominates, and where it counts.

use crate::scan::label;
use crate::scan::requirements::is_of_word;
use crate::text::span::{Span, Utf8};

/// What a literal nominates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) detector: u32,
    pub(super) len: u32,
    pub(super) counts: Counts,
}

/// Where a literal counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    Anywhere,
    AsWholeWord,
    /// Where the name in a label may begin.
    WhereLabelBegins,
    /// With a whole group of at most so many hexadecimal digits beside it.
    BesideGroup(u8),
}

impl Counts {
    /// Whether a literal at `span` of `text` does.
    #[inline]
    pub(super) fn has(self, text: &str, span: Span<Utf8>) -> bool {
        match self {
            Self::Anywhere => true,
            Self::AsWholeWord => span.is_whole_word(text),
            Self::WhereLabelBegins => label::begin(text.as_bytes(), span.start as usize).is_some(),
            Self::BesideGroup(longest) => {
                let (bytes, span) = (text.as_bytes(), span.range());
                let before = bytes.get(..span.start).unwrap_or_default();
                let behind = bytes.get(span.end..).unwrap_or_default();
                is_group(before.iter().rev(), longest) || is_group(behind.iter(), longest)
            }
        }
    }
}

/// Whether the word that `beside` begins with is such a group.
#[inline]
fn is_group<'t>(beside: impl Iterator<Item = &'t u8>, longest: u8) -> bool {
    let mut word = beside.take_while(|byte| is_of_word(**byte));
    let mut digits = 0;
    let are_few = word.all(|byte| {
        digits += 1;
        digits <= longest && byte.is_ascii_hexdigit()
    });
    are_few && digits > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where `literal` counts among the places in `text` where it stands.
    fn places(text: &str, literal: &str, counts: Counts) -> Vec<usize> {
        let all = text.match_indices(literal).map(|(at, _)| at);
        all.filter(|at| counts.has(text, Span::over(*at..at + literal.len())))
            .collect()
    }

    #[test]
    fn a_mark_joins_groups_if_a_whole_one_stands_beside_it() {
        let counts = Counts::BesideGroup(4);
        for (text, expected) in [
            ("fe80::1", &[4, 5][..]),
            ("2001:0db8:ac10", &[4, 9]),
            ("::ffff:10.0.0.1", &[1, 6]),
            ("é:ab", &[2]),
            (":", &[]),
            ("std::vec", &[]),
            ("note: a thing", &[]),
            ("12345:x", &[]),
            ("_ab:cdefg", &[]),
        ] {
            assert_eq!(places(text, ":", counts), expected, "{text}");
        }
    }

    #[test]
    fn a_name_counts_where_a_label_may_begin_with_it() {
        let counts = Counts::WhereLabelBegins;
        assert_eq!(places("there, here and where", "here", counts), [7]);
        assert_eq!(
            places("my_Here myHere MYHere 1Here", "Here", counts),
            [3, 10, 23]
        );
    }

    #[test]
    fn a_term_counts_as_a_whole_word() {
        assert_eq!(places("falcons falcon", "falcon", Counts::AsWholeWord), [8]);
    }
}
