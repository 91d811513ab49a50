//! Which vendor a rule or a detector is named after.

/// Words of names that say what kind of secret it is, not whose.
const KINDS: &[&str] = &[
    "access",
    "account",
    "admin",
    "agent",
    "api",
    "app",
    "auth",
    "bot",
    "bearer",
    "ci",
    "client",
    "config",
    "connection",
    "credentials",
    "database",
    "deploy",
    "feed",
    "fine",
    "grained",
    "id",
    "installation",
    "job",
    "key",
    "license",
    "oauth",
    "organization",
    "pat",
    "password",
    "personal",
    "private",
    "project",
    "public",
    "refresh",
    "restricted",
    "runner",
    "sdk",
    "secret",
    "server",
    "service",
    "session",
    "sid",
    "signing",
    "storage",
    "string",
    "token",
    "url",
    "user",
    "webhook",
];

/// Shorter names are too likely to begin another one.
const SHORTEST: usize = 3;

/// The name of another engine's rule without what all rules of that engine begin with, as lower-case letters
/// and digits only.
pub(super) fn of_rule(rule: &str) -> String {
    let rule = rule
        .strip_prefix("kingfisher.")
        .or_else(|| rule.strip_prefix("np."))
        .unwrap_or(rule);
    squeeze(rule.split('/').next().unwrap_or(rule))
}

/// The vendor in a detector's id, written in the same way. An id of none but common words is all of it.
pub(super) fn of_detector(id: &str) -> String {
    let words = id
        .split('-')
        .take_while(|word| !KINDS.contains(word))
        .collect::<String>();
    squeeze(if words.is_empty() { id } else { &words })
}

/// Whether `rule` is about a secret of `vendor`.
pub(super) fn is_same(rule: &str, vendor: &str) -> bool {
    vendor.len() >= SHORTEST && rule.starts_with(vendor)
        || rule.len() > SHORTEST
            && vendor.starts_with(rule.trim_end_matches(|c: char| c.is_ascii_digit()))
}

/// How many of the words of a detector's id are in `rule`.
pub(super) fn words_in_common(rule: &str, id: &str) -> usize {
    id.split('-').filter(|word| rule.contains(word)).count()
}

fn squeeze(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_vendor_by_either_name() {
        for (rule, detector) in [
            ("kingfisher.fly.1", "fly-io-token"),
            ("airtablepersonalaccesstoken", "airtable-access-token"),
            ("np.age.2", "age-secret-key"),
            ("groq/GROQ_API_KEY", "groq-api-key"),
            ("SendGrid API Key", "sendgrid-api-key"),
            ("private-key", "private-key"),
        ] {
            assert!(is_same(&of_rule(rule), &of_detector(detector)), "{rule}");
        }
        assert!(!is_same(
            &of_rule("kingfisher.stripo.1"),
            &of_detector("stripe-secret-key")
        ));
    }
}
