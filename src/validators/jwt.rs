//! JSON Web Tokens: the header decodes to JSON with an algorithm.
//!
//! Source: RFC 7515 §4.1.1 (`alg`), RFC 7516 §4.1.2 (`enc`).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// Accepts signed and encrypted tokens; the format's best known sample is refused, what was made
/// of it is a test value.
pub(crate) static JOSE_HEADER: Validator = Validator {
    name: "JOSE header",
    check,
};

fn check(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let mut parts = candidate.value().split('.');
    let header = object(parts.next()).ok_or(Refusal::Structure("header"))?;
    if !header.get("alg").is_some_and(Value::is_string) {
        return Err(Refusal::Structure("algorithm"));
    }
    let claims = object(parts.next());
    let claim = |name, value: &str| {
        let claim = claims.as_ref().and_then(|claims| claims.get(name));
        claim.and_then(Value::as_str) == Some(value)
    };
    match (claim("sub", "1234567890"), claim("name", "John Doe")) {
        (true, true) => Err(Refusal::Placeholder),
        (false, false) => Ok(Validity::Real),
        _ => Ok(Validity::TestValue),
    }
}

fn object(part: Option<&str>) -> Option<Map<String, Value>> {
    let bytes = URL_SAFE_NO_PAD.decode(part?.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    fn judge(header: &str, claims: &str) -> Result<Validity, Refusal> {
        let part = |json: &str| URL_SAFE_NO_PAD.encode(json);
        let text = format!("{}.{}.c2lnbmF0dXJl", part(header), part(claims));
        check(&Candidate {
            text: &text,
            span: Span::new(0, u32::try_from(text.len()).unwrap()),
        })
    }

    #[test]
    fn accepts_a_header_with_an_algorithm() {
        assert_eq!(
            judge(r#"{"alg":"ES256","kid":"7"}"#, r#"{"sub":"u-17"}"#),
            Ok(Validity::Real)
        );
        assert_eq!(
            judge(r#"{"alg":"dir","enc":"A256GCM"}"#, "\u{1}"),
            Ok(Validity::Real)
        );
    }

    #[test]
    fn refuses_other_json() {
        assert_eq!(
            judge(r#"{"typ":"JWT"}"#, "{}"),
            Err(Refusal::Structure("algorithm"))
        );
        assert_eq!(judge(r#"["alg"]"#, "{}"), Err(Refusal::Structure("header")));
    }

    #[test]
    fn knows_the_sample_of_the_documentation() {
        assert_eq!(
            judge(r#"{"alg":"HS256"}"#, r#"{"sub":"1234567890"}"#),
            Ok(Validity::TestValue)
        );
        assert_eq!(
            judge(
                r#"{"alg":"HS256"}"#,
                r#"{"sub":"1234567890","name":"John Doe"}"#
            ),
            Err(Refusal::Placeholder)
        );
    }
}
