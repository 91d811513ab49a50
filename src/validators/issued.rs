//! Values that an issuer has drawn: tokens in its own format, and values behind its name.
//!
//! Source: CWE-798. The latter have no format; what tells them from digests, identifiers and words is
//! what their label says, and token rarity.

use super::rarity::rarity;
use super::{entropy, placeholder};
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// A token whose format is its issuer's own: refused only if it is a blank, a sample or too regular to
/// have been drawn.
pub(crate) static TOKEN: Validator = Validator {
    name: "token rarity",
    check: token,
};

/// Random, no digest, and best behind a label that speaks of a secret or an assignment. One that was
/// typed as a sample is pointed out.
pub(crate) static VALUE: Validator = Validator {
    name: "token rarity",
    check: value,
};

/// Bytes in front of a value in which its label stands.
const REACH: usize = 64;

/// Words of a label that speak of a secret. Parts of words: labels are written together.
static SECRETS: &[&str] = &[
    "key", "token", "secret", "auth", "cred", "pass", "pwd", "pat", "access", "private", "bearer",
    "licen", "api", "sid", "dsn",
];

/// Words of a label that speak of a digest.
static DIGESTS: &[&str] = &[
    "commit",
    "sha1",
    "sha256",
    "sha512",
    "sha-",
    "sha:",
    "md5",
    "checksum",
    "digest",
    "revision",
    "integrity",
    "fingerprint",
    "etag",
    "hash=",
    "hash:",
    "_hash",
    "-hash",
    "resolved",
];

fn token(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    match placeholder::check(value)? {
        Validity::Real if entropy::shannon(value) < DRAWN => Err(Refusal::Entropy),
        validity => Ok(validity),
    }
}

fn value(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let label = label(candidate.before());
    let says = |words: &[&str]| words.iter().any(|word| label.contains(word));
    if says(DIGESTS) || label.ends_with(['#', '@', '/']) {
        return Err(Refusal::Structure("label"));
    }
    if judge(value)? == Validity::TestValue {
        return Ok(Validity::TestValue);
    }
    if !is_random(value) {
        return Err(Refusal::Entropy);
    }
    let bare = label.trim_end_matches(['\\', ' ', '\n', '(', '{', '[', '<']);
    let assigned = bare.ends_with([':', '=', ',', '>']) || bare.ends_with(['"', '\'', '`']);
    if assigned || says(SECRETS) || is_mixed(value) {
        Ok(Validity::Real)
    } else {
        Ok(Validity::Plausible)
    }
}

/// What [`placeholder::check`] says, but for a sequence typed in place of a real value: that is a
/// sample, if it is not as plain as a blank.
fn judge(value: &str) -> Result<Validity, Refusal> {
    placeholder::check(value).or_else(|refusal| {
        let sample = placeholder::is_filler(value)
            && !placeholder::is_template(value)
            && !placeholder::has_sample_word(value)
            && entropy::shannon(value) >= SAMPLE;
        sample.then_some(Validity::TestValue).ok_or(refusal)
    })
}

/// Bits a byte below which nothing was drawn at random.
const DRAWN: f32 = 2.5;
/// Bits a byte below which a value is a blank.
const SAMPLE: f32 = 3.0;

/// What stands in front of the value, in lower case.
fn label(before: &str) -> String {
    let start = before.ceil_char_boundary(before.len().saturating_sub(REACH));
    before.get(start..).unwrap_or_default().to_ascii_lowercase()
}

/// Whether a value has letters of both cases and digits, as neither digests nor identifiers do.
fn is_mixed(value: &str) -> bool {
    let has = |class: fn(&u8) -> bool| value.as_bytes().iter().any(class);
    value.len() >= MIN_MIXED
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_digit)
        && value
            .bytes()
            .any(|b| b.is_ascii_alphabetic() && !b.is_ascii_hexdigit())
}

/// Fewest bytes of a value that its letters alone tell from a name.
const MIN_MIXED: usize = 20;

/// Whether a value was drawn rather than written: words have common pairs of letters.
fn is_random(value: &str) -> bool {
    let count = |class: fn(&u8) -> bool| value.as_bytes().iter().filter(|byte| class(byte)).count();
    let digits = count(u8::is_ascii_digit);
    let bits = entropy::shannon(value);
    // `sk_` or `1/4711:` in front of hexadecimal makes it no word.
    let body = value.rsplit(['_', ':']).next().unwrap_or(value);
    if body.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
        return bits >= 2.4 && digits > 0;
    }
    let rare = rarity(value);
    let mixed = count(u8::is_ascii_uppercase) > 1 && count(u8::is_ascii_lowercase) > 1;
    let enough = if digits > 0 || mixed { 4.5 } else { 5.0 };
    bits >= 2.8 && rare >= enough
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    /// What is said of the value marked `[…]`.
    fn judged(marked: &str) -> Result<Validity, Refusal> {
        let start = marked.find('[').unwrap();
        let end = marked.rfind(']').unwrap() - 1;
        let text = marked.replace(['[', ']'], "");
        let unit = |at| u32::try_from(at).unwrap();
        value(&Candidate {
            text: &text,
            span: Span::new(unit(start), unit(end)),
        })
    }

    #[test]
    fn takes_random_values_behind_labels_and_assignments() {
        for text in [
            "ALGOLIA_KEY=[4f8a1c07e93b5d62a9c4e17b08f3d56a]",
            "algolia: '[Zt4pLm8QxW1vNcR7yKdHb2sG]'",
            "algolia token [550e8400-e29b-41d4-a716-446655440123]",
        ] {
            assert_eq!(judged(text), Ok(Validity::Real), "{text}");
        }
        assert_eq!(
            judged("algolia 4711 [4f8a1c07e93b5d62a9c4e17b08f3d56a]"),
            Ok(Validity::Plausible)
        );
    }

    #[test]
    fn points_out_samples_and_refuses_blanks() {
        assert_eq!(
            judged("ALGOLIA_KEY=[0123456789abcdef0123456789abcdef]"),
            Ok(Validity::TestValue)
        );
        for text in [
            "ALGOLIA_KEY=[00000000000000000000000000000000]",
            "ALGOLIA_KEY=[your_algolia_key_goes_here_please]",
        ] {
            assert_eq!(judged(text), Err(Refusal::Placeholder), "{text}");
        }
    }

    #[test]
    fn refuses_digests_and_words() {
        for text in [
            "algolia at commit [4f8a1c07e93b5d62a9c4e17b08f3d56a]",
            "algolia.tgz#[4f8a1c07e93b5d62a9c4e17b08f3d56a]",
            "algolia key: [search-only-configuration-value1]",
        ] {
            assert!(judged(text).is_err(), "{text}");
        }
    }
}
