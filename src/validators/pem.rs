//! Private keys in text armour: the body is what the header says.
//!
//! Source: RFC 7468 (PEM), RFC 9580 §6.2 (`OpenPGP`), OpenSSH `PROTOCOL.key`, `PuTTY` manual appendix C.

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::{entropy, placeholder};
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// The body begins as its header promises: DER, an OpenSSH key, an `OpenPGP` packet.
pub(crate) static PRIVATE_KEY: Validator = Validator {
    name: "key structure",
    check,
};

/// Base64 symbols that are enough to tell.
const FRONT: usize = 20;
/// No private key has a shorter body.
const MIN_BODY: usize = 40;

static ENGINE: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

fn check(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let header = value.get(..value.len().min(64)).unwrap_or(value);
    let body = body(value);
    if body.len() < MIN_BODY {
        return Err(Refusal::Length);
    }
    if placeholder::is_filler(&body) {
        return Err(Refusal::Placeholder);
    }
    let front = body.get(..FRONT).unwrap_or_default();
    let bytes = ENGINE
        .decode(front)
        .map_err(|_| Refusal::Structure("base64"))?;
    // Legacy encryption (RFC 1421) leaves no structure to see.
    let expected = bytes.first() == Some(&0x30)
        || bytes.starts_with(b"openssh-key-v1")
        || header.contains("PGP") && bytes.first().is_some_and(|tag| tag & 0x80 != 0)
        || value.contains("ENCRYPTED")
        || is_complete(value, &body);
    if expected {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("key"))
    }
}

/// Whether something random stands between a header and its footer: keys are kept in ways that no
/// standard knows.
fn is_complete(value: &str, body: &str) -> bool {
    value.contains("-----END") && body.len() >= 3 * MIN_BODY && entropy::shannon(body) >= 5.0
}

/// The base64 symbols between header and footer, without armour headers, line breaks (real or
/// escaped), checksum, and what quotes, comments and concatenation put around the lines.
fn body(value: &str) -> String {
    let inside = value.split("-----").nth(2).unwrap_or_default();
    inside
        .split(['\n', '\\'])
        .filter(|line| !line.contains(':') && !line.trim_start().starts_with('='))
        .map(undecorated)
        .collect()
}

/// The longest run of base64 symbols of a line. Behind an escaped line break stands its letter.
fn undecorated(line: &str) -> &str {
    let is_symbol = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    line.trim_start_matches(['r', 'n'])
        .split(|c| !is_symbol(c))
        // What joins strings and begins comments.
        .filter(|run| run.contains(|c: char| c.is_ascii_alphanumeric()))
        .max_by_key(|run| run.len())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    fn judge(kind: &str, body: &str) -> Result<Validity, Refusal> {
        let text = format!("-----BEGIN {kind}-----\n{body}\n-----END {kind}-----");
        check(&Candidate {
            text: &text,
            span: Span::new(0, u32::try_from(text.len()).unwrap()),
        })
    }

    fn armoured(front: &[u8]) -> String {
        let mut bytes = front.to_vec();
        bytes.extend((0..60_u8).map(|i| i.wrapping_mul(97)));
        ENGINE.encode(bytes)
    }

    #[test]
    fn accepts_what_the_header_promises() {
        assert_eq!(
            judge("RSA PRIVATE KEY", &armoured(&[0x30, 0x82])),
            Ok(Validity::Real)
        );
        assert_eq!(
            judge("OPENSSH PRIVATE KEY", &armoured(b"openssh-key-v1\0")),
            Ok(Validity::Real)
        );
        assert_eq!(
            judge("PGP PRIVATE KEY BLOCK", &armoured(&[0x95, 3])),
            Ok(Validity::Real)
        );
    }

    #[test]
    fn refuses_other_bodies() {
        assert_eq!(
            judge("PRIVATE KEY", &armoured(b"text")),
            Err(Refusal::Structure("key"))
        );
        assert_eq!(judge("PRIVATE KEY", "..."), Err(Refusal::Length));
        assert_eq!(
            judge("PRIVATE KEY", &"A".repeat(80)),
            Err(Refusal::Placeholder)
        );
    }

    #[test]
    fn reads_bodies_with_escaped_line_breaks_and_armour_headers() {
        let key = armoured(&[0x30, 0x82]);
        let (first, rest) = key.split_at(30);
        assert_eq!(
            judge("PRIVATE KEY", &format!("\\n{first}\\n{rest}\\n")),
            Ok(Validity::Real)
        );
        let joined = format!("\" +\n  + \"{first}\\r\\n\" +\n // \"{rest}\"");
        assert_eq!(judge("PRIVATE KEY", &joined), Ok(Validity::Real));
        let headed = format!("Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n{key}");
        assert_eq!(judge("RSA PRIVATE KEY", &headed), Ok(Validity::Real));
    }
}
