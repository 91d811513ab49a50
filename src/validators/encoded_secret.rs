//! Values of a Kubernetes Secret: base64 below `data:`.
//!
//! Source: <https://kubernetes.io/docs/concepts/configuration/secret/>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::password;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// The value decodes, stands below `data:` and in a document of that kind.
pub(crate) static KUBERNETES: Validator = Validator {
    name: "base64 in a Secret",
    check,
};

/// Fewest bytes of a key that is no text.
const MIN_BINARY: usize = 16;

/// How a document says that it is a Secret, in lower case.
static KINDS: &[&str] = &[
    "kind: secret",
    "kind: \"secret\"",
    "kind: 'secret'",
    "kind\": \"secret\"",
    "kind\":\"secret\"",
];

fn check(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let bytes = STANDARD
        .decode(candidate.value())
        .map_err(|_| Refusal::Structure("base64"))?;
    let (before, after) = document(candidate);
    let is_kind = |part: &str| {
        let part = part.to_ascii_lowercase();
        KINDS.iter().any(|kind| part.contains(kind))
    };
    if !is_below_data(before) || !is_kind(before) && !is_kind(after) {
        return Err(Refusal::Structure("document"));
    }
    match std::str::from_utf8(&bytes) {
        // A configuration with credentials: that of a registry, of a service account.
        Ok(text) if text.trim_start().starts_with("{\"") => Ok(Validity::Real),
        Ok(text) if !text.contains(|c: char| c.is_control() && !c.is_whitespace()) => {
            password::literal(text.trim())
        }
        _ if bytes.len() >= MIN_BINARY => Ok(Validity::Real),
        _ => Err(Refusal::Length),
    }
}

/// What stands in front of the value and behind it in the same YAML document.
fn document<'t>(candidate: &Candidate<'t>) -> (&'t str, &'t str) {
    const BORDER: &str = "\n---";
    let (before, after) = (candidate.before(), candidate.after());
    (
        before
            .rsplit_once(BORDER)
            .map_or(before, |(_, nearest)| nearest),
        after
            .split_once(BORDER)
            .map_or(after, |(nearest, _)| nearest),
    )
}

/// Whether the innermost thing that `before` leaves open is `data`.
fn is_below_data(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    if line.contains('{') || before.trim_start().starts_with('{') {
        let name = before.rsplit_once('{').map_or("", |(name, _)| name);
        let name = name.trim_end().trim_end_matches(':');
        return name.trim_end().ends_with("\"data\"");
    }
    let outer = before.lines().rev().find(|line| {
        line.chars()
            .next()
            .is_some_and(|first| !first.is_whitespace() && first != '#')
    });
    outer.is_some_and(|line| line.trim_end() == "data:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_the_innermost_name() {
        for text in [
            "kind: Secret\ndata:\n  a: b\n  c: ",
            "data:\n  key: |\n    ",
            "{\"kind\": \"Secret\", \"data\": {\"a\": \"b\", \"c\": \"",
        ] {
            assert!(is_below_data(text), "{text}");
        }
        for text in [
            "kind: Secret\nmetadata:\n  name: ",
            "data:\n  a: b\nkind: ",
            "{\"metadata\": {\"name\": \"",
        ] {
            assert!(!is_below_data(text), "{text}");
        }
    }
}
