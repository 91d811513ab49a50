//! Values that their name makes a secret: random enough, and named as one.
//!
//! Source: CWE-798. The thresholds are those at which the words and names of ordinary code stay
//! below, measured with [`rarity`].

mod words;

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use self::words::{CHOSEN_WORDS, DESCRIPTIONS, PUBLIC_WORDS, SECRET_WORDS, UUID_WORDS};
use super::label::Label;
use super::rarity::rarity;
use super::{entropy, placeholder};
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// The value of a name that says secret: random, and the name does not merely describe a secret.
pub(crate) static SECRET: Validator = Validator {
    name: "token rarity",
    check: secret,
};

/// A value that a keyword makes a secret already: it only has to be random.
pub(crate) static RANDOM_VALUE: Validator = Validator {
    name: "token rarity",
    check: random_value,
};

/// A value in quotation marks with punctuation that identifiers do not have.
pub(crate) static PUNCTUATED: Validator = Validator {
    name: "token rarity",
    check: punctuated,
};

/// Base64 of a user name, a colon and a password (RFC 7617).
pub(crate) static BASIC_CREDENTIALS: Validator = Validator {
    name: "user:password in base64",
    check: basic_credentials,
};

fn secret(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let label = Label::before(candidate);
    if label.describes(DESCRIPTIONS) || label.says_any(&PUBLIC_WORDS) {
        return Err(Refusal::Structure("name"));
    }
    if !label.assigns() {
        return Err(Refusal::Structure("assignment"));
    }
    let value = candidate.value();
    let strong = label.says_any(&SECRET_WORDS);
    if is_uuid(value) {
        let validity = placeholder::check(value)?;
        let named = label.says_any(&UUID_WORDS);
        return named.then_some(validity).ok_or(Refusal::Entropy);
    }
    if !strong && value.len() < MIN_WEAK {
        return Err(Refusal::Structure("name"));
    }
    let code_follows = candidate.after().trim_start().starts_with(['(', ';']);
    if label.is_beside() && (code_follows || !is_plain_token(value) || is_fingerprint(value))
        || label.is_call() && label.quote().is_none() && is_identifier(value)
    {
        return Err(Refusal::Structure("assignment"));
    }
    if label.repeats(value) {
        return Err(Refusal::Structure("name"));
    }
    if !is_whole(&label, candidate) || !label.says_any(&CHOSEN_WORDS) && !is_token(candidate) {
        return Err(Refusal::Structure("value"));
    }
    match random_value(candidate)? {
        Validity::Real if is_cut(value) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}

/// Whether the value is written as bearer tokens are (RFC 6750 §2.1), percent-encoded or not.
fn is_token(candidate: &Candidate<'_>) -> bool {
    let value = candidate
        .value()
        .trim_end_matches(['!', '.', ':', '@', '*']);
    let mut encoded = value.split('%');
    let is_plain = |part: &str| !part.contains(['!', '@', '^', '*', ':']);
    let is_octet = |part: &str| {
        let digits = part.as_bytes().get(..2).unwrap_or_default();
        digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit)
    };
    encoded.next().is_some_and(is_plain)
        && encoded.all(|part| is_octet(part) && is_plain(part))
        && !["'=", "\"=", "`="]
            .iter()
            .any(|sign| candidate.before().ends_with(sign))
}

/// Whether the value is hexadecimal and ends amid an octet.
fn is_cut(value: &str) -> bool {
    value.len() % 2 == 1 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether the value ends where its literal does, rather than where a character stands that tokens do
/// not have.
fn is_whole(label: &Label<'_>, candidate: &Candidate<'_>) -> bool {
    let after = candidate.after();
    match label.quote() {
        Some(quote) => {
            let after = after.trim_start_matches(' ');
            after.is_empty() || after.starts_with([quote, '\\', '\n', '\r'])
        }
        None => !after.starts_with(['(', '[', '{', '$', '?']),
    }
}

fn random_value(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.len() > MAX_LEN {
        return Err(Refusal::Length);
    }
    let validity = placeholder::check(value)?;
    let digest = ["sha1", "sha256", "sha384", "sha512", "md5", "blake"];
    if digest.iter().any(|name| value.starts_with(name))
        || value.contains("://")
        || value.contains("::")
        || candidate.before().ends_with("::")
        || value.starts_with("//")
        || ends_in_version(value)
        || is_path(value)
    {
        return Err(Refusal::Structure("value"));
    }
    let end = value.get(value.len().saturating_sub(36)..);
    if validity == Validity::TestValue || end.is_some_and(is_uuid) || is_random(value) {
        return Ok(validity);
    }
    Err(Refusal::Entropy)
}

fn punctuated(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let label = Label::before(candidate);
    if label.describes(DESCRIPTIONS) || !label.assigns() {
        return Err(Refusal::Structure("assignment"));
    }
    let value = candidate.value();
    let validity = placeholder::check(value)?;
    let mixed = value.contains(|c: char| "#$&(){}[]<>?;|,^*!".contains(c))
        && value.contains(|c: char| c.is_ascii_digit() || "$#}^".contains(c));
    let drawn = mixed && rarity(value) >= 4.8 || is_garbled(value);
    drawn.then_some(validity).ok_or(Refusal::Entropy)
}

/// Whether `value` has more kinds of punctuation than any word or sentence, and is no expression: the
/// brackets of those close in order.
pub(super) fn is_garbled(value: &str) -> bool {
    let signs = value.bytes().filter(u8::is_ascii_punctuation);
    let signs = signs.fold(0_u128, |signs, sign| signs | 1 << sign);
    signs.count_ones() >= MIN_SIGNS && !value.contains(char::is_whitespace) && !is_nested(value)
}

/// Whether every bracket in `value` closes, and in order.
fn is_nested(value: &str) -> bool {
    const BRACKETS: &[(char, char)] = &[('(', ')'), ('[', ']'), ('{', '}')];
    let mut open = Vec::new();
    value.chars().all(
        |c| match BRACKETS.iter().find(|(a, b)| c == *a || c == *b) {
            Some(&(first, last)) if c == first => {
                open.push(last);
                true
            }
            Some(_) => open.pop() == Some(c),
            None => true,
        },
    ) && open.is_empty()
}

/// Fewest kinds of punctuation of such a value.
const MIN_SIGNS: u32 = 8;

/// Longest value that is a secret rather than data.
const MAX_LEN: usize = 400;

/// Shortest value of a name that says no more than `key`.
const MIN_WEAK: usize = 20;

/// Whether `value` was drawn rather than written.
fn is_random(value: &str) -> bool {
    let core = value.trim_end_matches('=');
    let count = |test: fn(&u8) -> bool| core.bytes().filter(test).count();
    let (letters, digits) = (count(u8::is_ascii_alphabetic), count(u8::is_ascii_digit));
    let entropy = entropy::shannon(core);
    if letters < 3 {
        return digits == core.len() && digits >= 24 && entropy >= 2.8;
    }
    if core
        .split(|c: char| !c.is_ascii_hexdigit())
        .any(is_random_hex)
    {
        return true;
    }
    let mixed = count(u8::is_ascii_uppercase) > 0 && count(u8::is_ascii_lowercase) > 0;
    match core.len() {
        0..10 => false,
        10..16 => digits > 0 && rarity(core) >= 5.0 && entropy >= 2.9,
        16..24 => {
            (digits > 0 || mixed) && rarity(core) >= 4.7 && entropy >= 3.1 || rarity(core) >= 5.5
        }
        _ => rarity(core) >= 4.5 && entropy >= 3.3,
    }
}

/// Whether `run`, of hexadecimal digits, is long enough for a key or digest and no word.
fn is_random_hex(run: &str) -> bool {
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    run.len() >= 16 && (2..run.len()).contains(&digits) && entropy::shannon(run) >= 2.6
}

/// Whether `value` may follow its name without a sign: letters and digits, a word of neither.
fn is_plain_token(value: &str) -> bool {
    value.len() >= 16
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && value.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !value.contains(['/', '@', ':', '~', '%', '*'])
}

/// Whether `value` is as `OpenPGP` writes the fingerprints of public keys (RFC 9580 §5.5.4).
fn is_fingerprint(value: &str) -> bool {
    let upper_hex = |byte: u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte);
    value.len() == 40 && value.bytes().all(upper_hex)
}

/// Whether `value` can be the name of a type or variable.
fn is_identifier(value: &str) -> bool {
    !value.starts_with(|c: char| c.is_ascii_digit())
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// `lib/tokens/parser.rs`, `self.token`
fn is_path(value: &str) -> bool {
    let (head, extension) = value.rsplit_once('.').unwrap_or((value, ""));
    let is_name = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    head.contains(['/', '.']) && (2..=5).contains(&extension.len()) && is_name(extension)
}

/// `library-1.2.3`
fn ends_in_version(value: &str) -> bool {
    let last = value.rsplit(['-', ':', '@']).next().unwrap_or_default();
    last.len() < value.len()
        && last.matches('.').count() >= 2
        && last
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The textual form of RFC 9562 §4.
fn is_uuid(value: &str) -> bool {
    let mut groups = value.split('-');
    value.len() == 36
        && [8, 4, 4, 4, 12].iter().all(|&len| {
            let group = groups.next().unwrap_or_default();
            group.len() == len && group.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}

static ENGINE: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

fn basic_credentials(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let malformed = Refusal::Structure("credentials");
    let bytes = ENGINE.decode(candidate.value()).map_err(|_| malformed)?;
    let text = String::from_utf8(bytes).map_err(|_| malformed)?;
    let (user, password) = text.split_once(':').ok_or(malformed)?;
    if text.chars().any(char::is_control) || user.is_empty() && password.is_empty() {
        return Err(malformed);
    }
    placeholder::check(password)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    /// What is said of the value marked `[…]`.
    fn judge(validator: &Validator, marked: &str) -> Result<Validity, Refusal> {
        let start = marked.find('[').unwrap();
        let end = marked.rfind(']').unwrap() - 1;
        let text = marked.replace(['[', ']'], "");
        let unit = |at| u32::try_from(at).unwrap();
        (validator.check)(&Candidate {
            text: &text,
            span: Span::new(unit(start), unit(end)),
        })
    }

    #[test]
    fn accepts_random_values_of_secret_names() {
        for text in [
            "api_key = [q7Rk2mVx9LpZ]",
            "token: [4f8a1c07e93b5d62a9c4e17b08f3d56a]",
            "client_secret: [550e8400-e29b-41d4-a716-446655440000]",
            "AUTH_TOKEN=[Zt4pLm8QxW1vNcR7yKdHb2sG]",
            "<authToken>\n    [Zt4pLm8QxW1vNcR7yKdHb2sG]\n</authToken>",
        ] {
            assert_eq!(judge(&SECRET, text), Ok(Validity::Real), "{text}");
        }
    }

    #[test]
    fn refuses_what_only_begins_as_a_token() {
        for text in [
            "auth_token = '[Zt4pLm8QxW1vNcR7]?yKdHb2sG'",
            "api_key=[Zt4pLm8QxW1v]$SUFFIX",
            "api_key = [Zt4p%Lm8QxW1vNcR7yKdH]",
            "auth_token = [48112:Zt4pLm8QxW1vNcR7yKdH]",
            "api_key = '=[Zt4pLm8QxW1vNcR7yKdHb2sG]'",
        ] {
            assert_eq!(
                judge(&SECRET, text),
                Err(Refusal::Structure("value")),
                "{text}"
            );
        }
        for text in [
            "auth_token = '[Zt4pLm8QxW1vNcR7%2ByKdHb2sG]'",
            "client_secret: [Zt4p!Lm8QxW1vNcR7@yKdH]",
            "the token is [Zt4pLm8QxW1vNcR7yKdHb2sG!]",
        ] {
            assert_eq!(judge(&SECRET, text), Ok(Validity::Real), "{text}");
        }
    }

    #[test]
    fn hexadecimal_ends_with_an_octet() {
        assert_eq!(
            judge(&SECRET, "api_key: [4f8a1c07e93b5d62a9c4e17b08f3d56]"),
            Ok(Validity::Plausible)
        );
    }

    #[test]
    fn knows_what_no_expression_is_made_of() {
        assert!(is_garbled("p{{h}x)q${e]n(o[f>-_$#t}}"));
        assert!(!is_garbled("^(?:[a-z]{2,3})-token$"));
        assert!(!is_garbled("config[\"db\"].password()"));
    }

    #[test]
    fn refuses_words_and_identifiers() {
        for text in [
            "token = [getAccessTokenFromSession]",
            "secret: [production/orders/database]",
            "api_key: [configuration.services.key]",
            "auth: [2026-01-02T03:04:05.000Z]",
            "json.webtoken: [jjwt-jackson-0.11.2]",
        ] {
            assert!(judge(&SECRET, text).is_err(), "{text}");
        }
    }

    #[test]
    fn refuses_what_only_describes_a_secret() {
        for text in [
            "secret_name = [q7Rk2mVx9LpZwTnB]",
            "tokenUrl: [q7Rk2mVx9LpZwTnB]",
            "public_key: [q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZ]",
            "cache key: [q7Rk2mVx9LpZwTnB]",
        ] {
            assert_eq!(
                judge(&SECRET, text),
                Err(Refusal::Structure("name")),
                "{text}"
            );
        }
    }

    #[test]
    fn reads_basic_credentials() {
        let basic = |text: &str| {
            judge(
                &BASIC_CREDENTIALS,
                &format!("Basic [{}]", ENGINE.encode(text)),
            )
        };
        assert_eq!(basic("jane:tulip-Ferry-9"), Ok(Validity::Real));
        assert_eq!(basic("jane"), Err(Refusal::Structure("credentials")));
        assert_eq!(basic("jane:${PASSWORD}"), Err(Refusal::Placeholder));
    }
}
