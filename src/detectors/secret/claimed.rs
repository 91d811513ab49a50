//! Values that begin as the tokens of some vendor do.
//!
//! If that vendor's own detector refuses such a value, it is a truncated, mistyped or made-up token
//! rather than a secret of unknown kind.

use std::sync::LazyLock;

use super::FAMILIES;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Trigger, Validator, Validity};
use crate::scan::groups::Groups;

/// Fewest bytes of a prefix that no other value begins with by chance, if a sign closes it.
const MIN_CLOSED: usize = 4;
/// Fewest bytes of one that runs on.
const MIN_OPEN: usize = 5;

/// Prefixes that say what a value is, not whose: many vendors have them.
static ORDINARY: &[&str] = &["api-", "key-", "key_", "secret_"];

/// Accepts what `inner` does, but as merely plausible where a vendor would know better.
pub(super) fn judge(inner: &Validator, candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    match (inner.check)(candidate)? {
        Validity::Real if is_claimed(candidate.value()) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}

/// Whether `value` begins with the prefix of a vendor's tokens, in any case.
fn is_claimed(value: &str) -> bool {
    let prefixes = PREFIXES.group(bucket(value));
    prefixes.iter().any(|prefix| {
        let start = value.get(..prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    })
}

/// The prefixes of vendors' tokens.
static PREFIXES: LazyLock<Groups<&str>> = LazyLock::new(|| {
    let detectors = FAMILIES.iter().flat_map(|family| family.iter());
    let prefixes = detectors.filter(|detector| !detector.general);
    let prefixes = prefixes.flat_map(|detector| match detector.trigger {
        Trigger::Anchors { literals, .. } => literals,
        _ => &[],
    });
    let telling = prefixes.copied().filter(|prefix| is_telling(prefix));
    Groups::new(BUCKETS, telling.map(|prefix| (bucket(prefix), prefix)))
});

const BUCKETS: usize = 1 << 10;

/// By the first two letters, in either case.
fn bucket(value: &str) -> usize {
    let letters = value.bytes().take(2).map(|byte| usize::from(byte & 31));
    letters.fold(0, |number, letter| number << 5 | letter)
}

/// Whether values begin with `prefix` that are a vendor's tokens, and no others.
fn is_telling(prefix: &str) -> bool {
    let least = if prefix.ends_with(['-', '_', '.']) {
        MIN_CLOSED
    } else {
        MIN_OPEN
    };
    prefix.len() >= least && !ORDINARY.contains(&prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendor_claims_what_begins_as_its_tokens() {
        for value in ["xoxb-1234", "GLPAT-short", "github_pat_11AAAA"] {
            assert!(is_claimed(value), "{value}");
        }
        for value in ["key-4711", "xoxb", "Zt4pLm8QxW1v", ""] {
            assert!(!is_claimed(value), "{value}");
        }
    }
}
