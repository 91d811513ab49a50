//! Tells what people write from what programs write, in bodies that no site rule describes.

/// Fewest words, in scripts that put spaces between them.
const WORDS: usize = 3;

/// Fewest characters, in scripts that do not.
const IDEOGRAPHS: usize = 6;

/// Whether it reads as if a person had written it: several words, or ideographs.
pub(super) fn is_human(text: &str) -> bool {
    text.split_whitespace().nth(WORDS - 1).is_some()
        || text
            .chars()
            .filter(|c| is_unspaced(*c))
            .nth(IDEOGRAPHS - 1)
            .is_some()
}

/// Kana, ideographs, Thai, Lao, Khmer, Burmese: written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}
