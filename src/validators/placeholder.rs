//! Values that stand for a secret and are none: templates, fillers, samples, published dummies.

use super::word_list::WordList;
use crate::scan::detector::{Refusal, Validity};

/// [`Validity::TestValue`] for a dummy that a vendor publishes, [`Refusal::Placeholder`] for a
/// template or filler.
pub(crate) fn check(value: &str) -> Result<Validity, Refusal> {
    if PUBLISHED.iter().any(|key| value.ends_with(key)) {
        return Err(Refusal::Placeholder);
    }
    if DUMMIES.stands_in(value) {
        return Ok(Validity::TestValue);
    }
    if is_template(value) || is_filler(value) || has_sample_word(value) {
        return Err(Refusal::Placeholder);
    }
    Ok(Validity::Real)
}

/// The ends of keys that Google publishes in the sources of its Firebase SDKs, where everybody copies them
/// from: <https://github.com/firebase/firebase-android-sdk>, <https://github.com/firebase/firebase-ios-sdk>.
static PUBLISHED: &[&str] = &[
    concat!("W1tJFpx_", "eQCxoX-oo6YyIs"),
    concat!("t6d1yKOM", "itrUEke8agEM"),
    concat!("DEJi1Qmy", "CgHIAODrlU"),
    concat!("L6M9N6nH", "ZRR_znhrh0"),
    concat!("CzDLQAqI", "TYefhixbX4A"),
    concat!("CdZ4-P6G", "Bdi_UUPwX7c"),
    concat!("WpgMnjRB", "jxcQ9CKctWmLd4"),
    concat!("u2pCmEkO", "PjjaXeDQgY"),
    concat!("ZNUdcwER", "LJv_a_p4wtM"),
    concat!("o3t7Lt1s", "jmdnP5sQ"),
    concat!("pwwMicse", "KRhhrOq1cS7g"),
    concat!("O64EShQf", "qfd2AFnzAvvuU"),
    concat!("4r2MFCu4", "MJmprNXsw"),
    concat!("vitgn44d", "uC5ucxaOi4FmqE"),
    concat!("pF4hoZ11", "srVL_n0nvY"),
];

/// Published by AWS, Microsoft, Stripe and Twilio in their documentation and emulators, and by
/// RFC 6749, 6750, 9562 and `OpenID` Connect Core.
static DUMMIES: WordList = WordList::of(&[
    concat!("AKIAIOSFODNN", "7EXAMPLE"),
    concat!("AKIAI44QH8DH", "BEXAMPLE"),
    concat!("ASIAIOSFODNN", "7EXAMPLE"),
    concat!("wJalrXUtnFEMI/K7MDENG/", "bPxRfiCYEXAMPLEKEY"),
    concat!("je7MtGbClwBF/2Zp9Utk/", "h3yCo8nvbEXAMPLEKEY"),
    concat!(
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/",
        "K1SZFPTOtr/KBHBeksoGMGw=="
    ),
    concat!(
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/",
        "Jw=="
    ),
    concat!("4eC39HqLyjWDarj", "tT1zdp7dc"),
    concat!("TYooMQauvdEDq54", "NiTphI7jx"),
    concat!("h480djs", "93hd8"),
    concat!("mF_9.B5f-", "4.1JqM"),
    concat!("SlAV32", "hkKG"),
    concat!("2YotnFZFEjr", "1zCsicMWpAA"),
    concat!("tGzv3JOkF0X", "G5Qx2TlKWIA"),
    concat!("czZCaGRSa3F0", "MzpnWDFmQmF0M2JW"),
    concat!("45ghiukld", "jahdnhzdauz"),
    concat!("123e4567-e89b-", "12d3-a456-426614174000"),
]);

/// Whether `value` is left for a program to fill in: `${…}`, `{{…}}`, `<…>`, `%s`, `$NAME`.
pub(crate) fn is_template(value: &str) -> bool {
    const WHOLE: &[(&str, &str)] = &[
        ("<", ">"),
        ("{", "}"),
        ("[", "]"),
        ("%", "%"),
        ("(", ")"),
        ("__", "__"),
    ];
    const FORMATS: &[&str] = &["%s", "%d", "%v", "%q", "%r", "%@", "{}", "{0}"];
    let variable = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && rest
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_.[]->:'".contains(&b))
            && !has_digit_inside_letters(rest)
    };
    has_expression(value)
        || value.contains("...")
        || value.contains('…')
        || WHOLE.iter().any(|(open, close)| {
            value.len() > open.len() && value.starts_with(open) && value.ends_with(close)
        })
        || value.contains("%s")
        || FORMATS.contains(&value)
        || value
            .strip_prefix(['$', '@', '&', '%', ':'])
            .is_some_and(variable)
}

/// Whether an expression of a template language stands in `value`, or begins it: passwords have
/// such brackets too, but nothing between them that could be evaluated.
fn has_expression(value: &str) -> bool {
    const BRACKETS: &[(&str, &str)] = &[
        ("${", "}"),
        ("{{", "}}"),
        ("$(", ")"),
        ("#{", "}"),
        ("<%", "%>"),
        ("%(", ")"),
        ("$[", "]"),
        ("{$", "}"),
    ];
    if !value.contains(['$', '{', '#', '<', '%']) {
        return false;
    }
    let evaluable = |c: char| c.is_alphanumeric() || " _.:-|\"'()[],$/?!=".contains(c);
    BRACKETS.iter().any(|(open, close)| {
        value.match_indices(open).any(|(at, _)| {
            let inside = value.get(at + open.len()..).unwrap_or_default();
            match inside.split_once(close) {
                Some((expression, _)) => expression.chars().all(evaluable),
                None => at == 0,
            }
        })
    })
}

/// Names of variables end in digits if they have any; passwords have them anywhere.
fn has_digit_inside_letters(name: &str) -> bool {
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit());
    name.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether `value` is mostly one character, or mostly a sequence: `xxxx`, `****`, `12345678`.
pub(crate) fn is_filler(value: &str) -> bool {
    let bytes = value.as_bytes();
    let (mut same, mut longest_same) = (1, 0);
    let (mut steps, mut longest_steps) = (1, 0);
    for pair in bytes.windows(2) {
        let &[first, second] = pair else { continue };
        same = if first == second { same + 1 } else { 1 };
        steps = if follows(first, second) { steps + 1 } else { 1 };
        longest_steps = longest_steps.max(steps);
        longest_same = longest_same.max(same);
    }
    let distinct = {
        let mut seen = [false; 256];
        for &byte in bytes {
            if let Some(seen) = seen.get_mut(usize::from(byte)) {
                *seen = true;
            }
        }
        seen.iter().filter(|&&seen| seen).count()
    };
    let len = bytes.len();
    longest_same >= 8.max(len / 3)
        || (longest_same >= 4 && longest_same * 2 >= len)
        || (longest_steps >= 6 && longest_steps * 2 >= len)
        || longest_steps >= 20
        || (len >= 8 && distinct <= 3)
}

/// Whether `second` comes after `first` when one counts, up or down, or in hexadecimal.
fn follows(first: u8, second: u8) -> bool {
    let (first, second) = (first.to_ascii_lowercase(), second.to_ascii_lowercase());
    match (first, second) {
        (b'9', b'0' | b'a') | (b'0', b'9') => true,
        _ if first.is_ascii_alphanumeric() && second.is_ascii_alphanumeric() => {
            second == first + 1 || first == second + 1
        }
        _ => false,
    }
}

/// What says of itself that it is a sample.
static SAMPLE_WORDS: WordList = WordList::of(&[
    "example",
    "changeme",
    "change_me",
    "change-me",
    "changeit",
    "placeholder",
    "redacted",
    "replaceme",
    "replace_me",
    "replace-me",
    "insert_",
    "insert-",
    "xxxxx",
    "notreal",
    "not-real",
    "not_real",
    "_here",
    "-here",
    "dummy",
    "todo:",
    "fixme",
    "deadbeef",
    "foobar",
    "sample_",
    "sample-",
    "asdfasdf",
    "qwertyuiop",
    "blahblah",
    "removed_",
    "_removed",
    "masked",
    "hidden_",
    "undefined",
    "yourpass",
    "your_",
    "your-",
    "yoursecret",
    "yourtoken",
    "yourapi",
    "mysecret",
    "my_secret",
    "my-secret",
    "thisisa",
    "this_is_",
    "this-is-",
]);

/// Whether `value` says itself that it is a sample.
pub(crate) fn has_sample_word(value: &str) -> bool {
    SAMPLE_WORDS.stands_in_any_case(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_templates() {
        for value in [
            "${DB_PASSWORD}",
            "{{ .Values.token }}",
            "<your-token>",
            "%(pw)s",
            "$PASSWORD",
            "%PASSWORD%",
            "@password",
            "$(cat key)",
            "#{secret}",
            "%s",
        ] {
            assert_eq!(check(value), Err(Refusal::Placeholder), "{value}");
        }
    }

    #[test]
    fn refuses_fillers_and_samples() {
        for value in [
            "xxxxxxxxxxxx",
            "********",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "1234567890",
            "abcdefghijklmnop",
            "0123456789abcdef0123456789abcdef",
            "changeme",
            "YOUR_API_KEY",
            "insert-key-here",
            "AAAABBBBAAAA",
        ] {
            assert_eq!(check(value), Err(Refusal::Placeholder), "{value}");
        }
    }

    #[test]
    fn knows_published_dummies() {
        assert_eq!(
            check(concat!("AKIAIOSFODNN", "7EXAMPLE")),
            Ok(Validity::TestValue)
        );
        assert_eq!(
            check(concat!("AIzaSyAnLA7NfeLqu", "W1tJFpx_", "eQCxoX-oo6YyIs")),
            Err(Refusal::Placeholder)
        );
    }

    #[test]
    fn accepts_what_was_drawn() {
        for value in ["q7Rk2mVx9LpZ", "$ecr3tP4ss", "hunter2!", "9f86d081884c7d65"] {
            assert_eq!(check(value), Ok(Validity::Real), "{value}");
        }
    }
}
