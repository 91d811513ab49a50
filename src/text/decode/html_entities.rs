//! HTML character references: `&#64;`, `&#x40;` and the named ones that stand inside values.

use std::ops::Range;

use super::stretch::Class;

static WORD: Class = Class::printable_except(b"\"'`<>");

/// Longest reference.
const MAX_LEN: usize = 16;

/// In small letters all. Source: HTML Living Standard, §13.5 “Named character references”.
static NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("ast", '*'),
    ("bsol", '\\'),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("dash", '\u{2010}'),
    ("dollar", '$'),
    ("equals", '='),
    ("excl", '!'),
    ("gt", '>'),
    ("hyphen", '\u{2010}'),
    ("lowbar", '_'),
    ("lpar", '('),
    ("lt", '<'),
    ("mdash", '\u{2014}'),
    ("minus", '\u{2212}'),
    ("nbsp", '\u{a0}'),
    ("ndash", '\u{2013}'),
    ("num", '#'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("quest", '?'),
    ("quot", '"'),
    ("rpar", ')'),
    ("semi", ';'),
    ("shy", '\u{ad}'),
    ("sol", '/'),
    ("thinsp", '\u{2009}'),
];

/// Reads the word around the sign at `at`.
pub(super) fn read(
    text: &str,
    at: usize,
    reached: &mut usize,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    if at < *reached || reference(text, at).is_none() {
        return;
    }
    let is_encoded = |at| reference(text, at).is_some();
    let word = WORD.around_words(text.as_bytes(), at..at + 1, *reached, is_encoded);
    *reached = word.end;
    let up_to_end = text.get(..word.end).unwrap_or_default();
    found(word.clone(), unescape(up_to_end, word.start));
}

/// The text from `at` on with its references replaced by their characters.
fn unescape(text: &str, mut at: usize) -> String {
    let mut unescaped = String::new();
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sign = rest.find('&').unwrap_or(rest.len());
        unescaped.push_str(rest.get(..sign).unwrap_or_default());
        at += sign;
        if let Some((c, end)) = reference(text, at) {
            unescaped.push(c);
            at = end;
        } else if sign < rest.len() {
            unescaped.push('&');
            at += 1;
        }
    }
    unescaped
}

/// The character that the reference at `at` stands for, and the place behind it.
fn reference(text: &str, at: usize) -> Option<(char, usize)> {
    let bytes = text.as_bytes().get(at..)?;
    if bytes.first() != Some(&b'&') {
        return None;
    }
    // Most signs stand in front of no name: those need not be looked up.
    let in_name = |byte: &&u8| byte.is_ascii_lowercase() || bytes.get(1) == Some(&b'#');
    let behind = bytes.iter().take(MAX_LEN).skip(1);
    let end = 1 + behind
        .take_while(|byte| **byte != b';' && in_name(byte))
        .count();
    if end == MAX_LEN || bytes.get(end) != Some(&b';') {
        return None;
    }
    let name = text.get(at + 1..at + end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, at + end + 1))
}

fn numeric(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?).filter(|&c| c != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_and_every_kind_of_number_is_read() {
        for (name, c) in NAMED {
            let text = format!("&{name};");
            assert_eq!(reference(&text, 0), Some((*c, text.len())), "{name}");
        }
        for text in ["&#38;", "&#x26;", "&#X26;"] {
            assert_eq!(reference(text, 0), Some(('&', text.len())));
        }
        for text in ["&AMP;", "&amp", "&a mp;", "& amp;", "&nosuch;", "&#0;"] {
            assert_eq!(reference(text, 0), None, "{text}");
        }
    }
}
