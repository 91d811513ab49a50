//! E-mail addresses. Source: RFC 5321 §4.1.2 and RFC 6531 in the forms people use; RFC 2606 and
//! RFC 6761 for the domains of examples.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(super) static DETECTORS: &[Detector] = &[EMAIL, OBFUSCATED];

const EMAIL: Detector = Detector {
    id: "email",
    title: "E-mail address",
    category: Category::Contact,
    regions: &[],
    reference: Reference::new("https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2"),
    trigger: Trigger::Anchors {
        literals: &["@"],
        before: 96,
        after: 160,
    },
    // Letters beyond ASCII are those of two bytes, Latin to Cyrillic: scripts that are written
    // without spaces would run into the address.
    pattern: r"(?x)
        (?: [0-9A-Za-z_] | [\xC3-\xD4][\x80-\xBF] )
        (?: (?: [0-9A-Za-z._%+'&/=-] | [\xC3-\xD4][\x80-\xBF] ){0,62}
            (?: [0-9A-Za-z_%+-] | [\xC3-\xD4][\x80-\xBF] ) )?
        @
        (?: (?: [0-9A-Za-z] | [\xC3-\xD4][\x80-\xBF] )
            (?: [0-9A-Za-z-] | [\xC3-\xD4][\x80-\xBF] ){0,62} \. ){1,6}
        (?: xn--[A-Za-z0-9-]{2,40} | (?: [A-Za-z] | [\xC3-\xD4][\x80-\xBF] ){2,24} )",
    validator: Some(Validator {
        name: "mail domain",
        check: address,
    }),
    context: Context {
        positive: &[("en", &["email", "e mail", "mail", "contact", "mailto"])],
        negative: &[],
    },
    confidence: Confidence {
        alone: 90,
        in_context: 95,
    },
    general: false,
    examples: examples! {
        positive: &[
            "write to {{mara.lindqvist+news@northwind-parts.co}} please",
            "<{{j_ortega@correo.empresa.es}}>",
            "mailto:{{Käthe.Groß@bücher-laden.de}}",
            "see {{someone@example.com}} for the form",
        ],
        negative: &[
            ("git clone git@code.northwind-parts.co:team/app.git", "a remote of a repository"),
            ("https://user:pw@db.northwind-parts.co/x", "user name and password of a URL"),
            ("background: url(logo@2x.png)", "a file name"),
            ("@decorator and mention@here", "no domain"),
        ],
    },
};

const OBFUSCATED: Detector = Detector {
    id: "email-obfuscated",
    title: "E-mail address in words",
    category: Category::Contact,
    regions: &[],
    reference: Reference::new("https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2"),
    trigger: Trigger::Anchors {
        literals: &["(at)", "[at]", "{at}", "( at )", "[ at ]"],
        before: 68,
        after: 96,
    },
    pattern: r"(?xi)
        \b [0-9A-Z] (?: [0-9A-Z._%+-]{0,62} [0-9A-Z] )? \x20?
        [(\[{] \x20? at \x20? [)\]}] \x20?
        (?: [0-9A-Z] [0-9A-Z-]{0,62} (?: \. | \x20? [(\[{] \x20? (?: dot | punkt | point | punto ) \x20? [)\]}] \x20? | \x20dot\x20 ) ){1,4}
        [A-Z]{2,24} \b",
    validator: None,
    context: Context {
        positive: &[("en", &["email", "e mail", "mail", "contact"])],
        negative: &[],
    },
    confidence: Confidence {
        alone: 80,
        in_context: 90,
    },
    general: false,
    examples: examples! {
        positive: &[
            "{{mara.lindqvist(at)northwind-parts.co}}",
            "mail {{jortega [at] correo [dot] es}} please",
            "contact: {{k.gross (at) buecher-laden dot de}}",
        ],
        negative: &[
            ("arrived (at) noon", "no domain"),
            ("x[at] = y", "an index in code"),
            ("meet [at] the.", "no top-level domain"),
        ],
    },
};

fn address(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let (local, domain) = candidate
        .value()
        .split_once('@')
        .ok_or(Refusal::Structure("address"))?;
    if local.contains("..") {
        return Err(Refusal::Structure("local part"));
    }
    let before = candidate.before().chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || "._%+-".contains(c)) {
        return Err(Refusal::Structure("local part"));
    }
    if is_user_of_url(candidate.before()) || local == "git" && candidate.after().starts_with(':') {
        return Err(Refusal::Structure("surroundings"));
    }
    if candidate
        .after()
        .starts_with(|c: char| c.is_alphanumeric() || c == '_')
    {
        return Err(Refusal::Structure("domain"));
    }
    let domain = domain.to_ascii_lowercase();
    let top = domain.rsplit('.').next().unwrap_or_default();
    if FILE_EXTENSIONS.contains(&top) {
        return Err(Refusal::Range("top-level domain"));
    }
    let reserved = RESERVED.iter().any(|name| {
        domain
            .strip_suffix(name)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    Ok(if reserved {
        Validity::TestValue
    } else {
        Validity::Real
    })
}

/// Whether the text ends inside the user information of a URL: `https://user:`.
fn is_user_of_url(before: &str) -> bool {
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    word.rsplit_once("://")
        .is_some_and(|(_, authority)| !authority.contains(['/', '?', '#']))
}

/// Domains that RFC 2606 and RFC 6761 keep for examples and tests.
const RESERVED: &[&str] = &[
    "example",
    "example.com",
    "example.net",
    "example.org",
    "invalid",
    "localhost",
    "test",
];

/// What stands behind the last dot of file names such as `logo@2x.png`, and is no domain.
const FILE_EXTENSIONS: &[&str] = &[
    "avif", "bmp", "css", "gif", "gz", "htm", "html", "ico", "jpeg", "jpg", "js", "json", "jsx",
    "map", "mjs", "pdf", "png", "scss", "svg", "ts", "tsx", "ttf", "txt", "webp", "woff", "xml",
    "yaml", "yml",
];
