//! Passwords: chosen by people, so told by what stands around them rather than by how random they are.
//!
//! Source: CWE-798, CWE-214.

mod words;

use self::words::{DESCRIPTIONS, ONE_TIME_WORDS, SETTINGS, WORDS};
use super::assignment::is_garbled;
use super::label::Label;
use super::rarity::rarity;
use super::{placeholder, vicinity};
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// What is assigned to a password: a literal, not an expression, a type or a message.
pub(crate) static ASSIGNED: Validator = Validator {
    name: "literal password",
    check: assigned,
};

/// The word behind “the password is”: one that nobody writes in a sentence.
pub(crate) static IN_PROSE: Validator = Validator {
    name: "literal password",
    check: in_prose,
};

/// A value in a list of names and values.
pub(crate) static NAMED: Validator = Validator {
    name: "literal secret",
    check: named,
};

/// A word that nobody mistakes for one of a sentence.
pub(crate) static UNMISTAKABLE: Validator = Validator {
    name: "literal password",
    check: unmistakable,
};

/// The password of a URL.
pub(crate) static IN_URL: Validator = Validator {
    name: "literal password",
    check: |candidate| literal(candidate.value()),
};

/// The password of a connection string: other settings stand beside it.
pub(crate) static IN_CONNECTION_STRING: Validator = Validator {
    name: "literal password",
    check: in_connection_string,
};

/// The password of a command.
pub(crate) static ARGUMENT: Validator = Validator {
    name: "literal password",
    check: argument,
};

fn assigned(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let label = Label::before(candidate);
    if label.describes(DESCRIPTIONS) {
        return Err(Refusal::Structure("name"));
    }
    let value = candidate.value();
    let validity = literal(value)?;
    if value.starts_with(['/', '#', '.'])
        || value.starts_with('@') && label.sign_is(">")
        || value.contains('/') && value.contains("assword")
        || value.contains("://")
    {
        return Err(Refusal::Structure("path"));
    }
    // Tests pass, too, and modules are named after that.
    let is_test = label.last_word().eq_ignore_ascii_case("pass") && !label.is_environment();
    if is_test && !is_unusual(value) || is_report(&label, candidate) || is_version(value) {
        return Err(Refusal::Structure("word"));
    }
    if label.sign_is(": ") && label.names_file() {
        return Err(Refusal::Structure("file"));
    }
    if !label.assigns() || label.repeats(value) {
        return Err(Refusal::Structure("assignment"));
    }
    if !is_setter(&label, value) {
        return Err(Refusal::Structure("argument"));
    }
    if let Some(quote) = label.quote() {
        let closing = candidate.after().trim_start_matches(CLOSING).chars().next();
        if closing != Some(quote) {
            return Err(Refusal::Structure("message"));
        }
        return Ok(validity);
    }
    let variable = value.trim_end_matches(|c: char| c.is_ascii_digit());
    if is_garbled(value) {
        return Ok(validity);
    }
    if is_expression(value)
        || WORDS.contains(&variable.to_lowercase().as_str())
        || candidate.after().starts_with([':', '('])
        || label.sign_is(": ") && candidate.after().starts_with(" = ")
    {
        return Err(Refusal::Structure("expression"));
    }
    let plain = value
        .chars()
        .all(|c| c.is_alphabetic() || "_.-:=/".contains(c));
    if plain && !(label.is_environment() && label.sign_is("=")) {
        return Err(Refusal::Structure("word"));
    }
    Ok(validity)
}

/// Whether the line is one of a log of tests, `PASS: suite/case (variant)`, rather than half of the
/// credentials for something named in front of it.
fn is_report(label: &Label<'_>, candidate: &Candidate<'_>) -> bool {
    let login = ["user", "login", "mail", "host", "account", "ssid", "://"];
    let is_bare = label.sign_is(": ") && label.last_word().eq_ignore_ascii_case("pass");
    (is_bare && candidate.after().starts_with(' ') || label.begins("PASS: "))
        && !vicinity::mentioned_before(candidate, &login)
}

/// Whether a call by the name, or with the name, sets a password: `.password("…")`,
/// `setenv("DB_PASSWORD", "…")`. What is no call passes.
fn is_setter(label: &Label<'_>, value: &str) -> bool {
    let named = ["pass", "pwd", "pw"];
    let last = label.last_word().to_ascii_lowercase();
    let quoted = label.quote().is_some() && is_unusual(value);
    if label.is_call() {
        return quoted && named.iter().any(|name| last.contains(name));
    }
    let variable = label.is_environment() && value.contains(char::is_lowercase);
    !label.is_argument() || quoted || variable
}

/// What may stand between a value and the quotation mark behind it.
const CLOSING: &[char] = &['\\', ')', ']', '}', '.', ':'];

fn in_prose(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let validity = literal(value)?;
    let quote = candidate.before().chars().next_back();
    let quoted =
        quote.is_some_and(|c| "\"'`".contains(c)) && candidate.after().chars().next() == quote;
    let is_type = candidate.after().starts_with(" = ");
    let unusual = value.len() > MIN_PROSE && is_unusual(value) && !is_type;
    if (quoted || unusual) && !is_expression(value) {
        return Ok(validity);
    }
    Err(Refusal::Structure("word"))
}

/// A password in a sentence has more bytes, unless it is in quotation marks.
const MIN_PROSE: usize = 5;

/// Whether `value` is a word that nobody writes in a sentence.
fn is_unusual(value: &str) -> bool {
    value.contains(char::is_alphabetic)
        && value.contains(|c: char| c.is_ascii_digit() || "!@#$%^&*+=_~".contains(c))
}

fn unmistakable(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let has = |test: fn(char) -> bool| value.chars().any(test);
    let kinds = [
        has(|c| c.is_ascii_lowercase()),
        has(|c| c.is_ascii_uppercase()),
        has(|c| c.is_ascii_digit()),
        has(|c| "!@#$%^&*+=~".contains(c)),
    ];
    let mixed = kinds.iter().filter(|&&has| has).count() >= 3;
    let words = rarity(value) < 4.4 && !value.ends_with(|c: char| c.is_ascii_digit() || c == '!');
    if !mixed || words || is_expression(value) || value.contains(['/', ':', '\\']) {
        return Err(Refusal::Structure("word"));
    }
    literal(value)
}

fn named(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if Label::before(candidate).says_any(&ONE_TIME_WORDS) {
        return Err(Refusal::Structure("name"));
    }
    if !is_unusual(value) || is_expression(value) || value.contains('/') {
        return Err(Refusal::Structure("word"));
    }
    literal(value)
}

fn in_connection_string(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const NEAR: usize = 240;
    let (before, after) = (candidate.before(), candidate.after());
    let start = before.ceil_char_boundary(before.len().saturating_sub(NEAR));
    let end = after.floor_char_boundary(NEAR.min(after.len()));
    let line = |text: Option<&str>| text.unwrap_or_default().to_lowercase();
    let head = line(
        before
            .get(start..)
            .and_then(|near| near.rsplit('\n').next()),
    );
    let tail = line(after.get(..end).and_then(|near| near.split('\n').next()));
    let separated = head.contains([';', '?'])
        || tail.trim_start_matches(['"', '\'', '}']).starts_with(';')
        || head.ends_with(",password=") && tail.starts_with(',')
        || head.contains("host=") && (head.contains(" user=") || tail.contains(" user="));
    let beside = |setting: &&str| head.contains(*setting) || tail.contains(*setting);
    if separated && SETTINGS.iter().any(beside) {
        return literal(candidate.value());
    }
    Err(Refusal::Structure("connection string"))
}

fn argument(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.starts_with('-') || is_expression(value) {
        return Err(Refusal::Structure("argument"));
    }
    literal(value)
}

/// Most bytes of a password: tokens that registries and clusters take for one have a few thousand.
const LONGEST: usize = 4_096;

/// Refuses what stands for a password or names its kind, and what is too long for one.
pub(super) fn literal(value: &str) -> Result<Validity, Refusal> {
    if value.len() > LONGEST {
        return Err(Refusal::Length);
    }
    let bare = value
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase();
    let names_one = ["passw", "passphrase"]
        .iter()
        .any(|word| bare.contains(word));
    if bare.is_empty()
        || WORDS.contains(&bare.as_str())
        || names_one
            && bare
                .chars()
                .all(|c| c.is_alphabetic() || c == '_' || c == '-')
    {
        return Err(Refusal::Placeholder);
    }
    placeholder::check(value)
}

/// Whether `value` is code that yields a password: a call, an index, a member, a path.
fn is_expression(value: &str) -> bool {
    let member = [
        "->",
        "::",
        "this.",
        "self.",
        "os.",
        "process.",
        "env.",
        "config.",
        "settings.",
        "System.",
    ];
    let chain = value.split('.').count() > 1
        && value.split('.').all(|part| {
            part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
                && part.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
        });
    value.contains(['(', ')', '[', ']', '{', '}', '|'])
        || value.starts_with(['/', '$', '&', '=', '~', '*', '^'])
        || value.contains("&&")
        || value.contains("?.")
        || is_negation(value)
        || value.starts_with("0x")
        || is_primitive_type(value)
        || value.contains("://")
        || member.iter().any(|sign| value.contains(sign))
        || chain
}

/// `!done`, `!!this.ready`
fn is_negation(value: &str) -> bool {
    let operand = value.trim_start_matches('!');
    operand.len() < value.len()
        && operand
            .bytes()
            .all(|b| b.is_ascii_alphabetic() || b == b'.')
}

/// `1.302103`, `1.2.0-5`
fn is_version(value: &str) -> bool {
    value.contains('.')
        && value
            .bytes()
            .all(|b| b.is_ascii_digit() || b".-".contains(&b))
}

/// `u32`, `__u8`, `f64`, `15i32`
fn is_primitive_type(value: &str) -> bool {
    let width = value.trim_start_matches(|c: char| c == '_' || c.is_ascii_digit());
    let width = width.strip_prefix(['i', 'u', 'f']);
    width.is_some_and(|width| ["8", "16", "32", "64", "128", "size"].contains(&width))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    /// What is said of the value marked `⟦…⟧`.
    fn judge(validator: &Validator, marked: &str) -> Result<Validity, Refusal> {
        let start = marked.find('⟦').unwrap();
        let end = marked.find('⟧').unwrap() - '⟦'.len_utf8();
        let text = marked.replace(['⟦', '⟧'], "");
        let unit = |at| u32::try_from(at).unwrap();
        (validator.check)(&Candidate {
            text: &text,
            span: Span::new(unit(start), unit(end)),
        })
    }

    #[test]
    fn accepts_literals() {
        for text in [
            "password = \"⟦goodspec⟧\"",
            "DB_PASSWORD=⟦tulip⟧",
            "pwd: ⟦hunter2⟧",
            "USER: jane\nPASS: ⟦hunter2⟧",
            "pass: ⟦hunter2⟧",
            "setenv(\"DB_PASSWORD\", \"⟦goodspec⟧\")",
            "<password>\n  ⟦hunter2⟧\n</password>",
            "\\\"password\\\": \\\"⟦Sommer2026!⟧\\\"",
        ] {
            assert_eq!(judge(&ASSIGNED, text), Ok(Validity::Real), "{text}");
        }
    }

    #[test]
    fn refuses_expressions_types_and_messages() {
        for text in [
            "password = ⟦user.password⟧",
            "password = ⟦read_password()⟧",
            "password: ⟦string⟧",
            "password = \"⟦must⟧ not be empty\"",
            "passwordHash = \"⟦q7Rk2mVx⟧\"",
            "password: ⟦forgotten⟧",
            "password=⟦pw⟧",
            "[\"password\", \"⟦splitport⟧\"]",
            "def login(password):\n    ⟦key0⟧ = 1",
            "pwd: ⟦__u32⟧",
            "PASS: ⟦suite-64/case2⟧",
            "pass: ⟦case2⟧ with all options",
            "src/passwd.c: ⟦s/exit1/exit2/⟧",
            "const BAD_PASSWORD: ⟦WIN32_ERROR⟧ = 86",
        ] {
            assert!(judge(&ASSIGNED, text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_token_is_a_password_and_data_is_none() {
        let said = |length: usize| {
            judge(
                &ASSIGNED,
                &format!("password: ⟦{}⟧", "q7Rk".repeat(length / 4)),
            )
        };
        assert_eq!(said(LONGEST), Ok(Validity::Real));
        assert_eq!(said(LONGEST + 4), Err(Refusal::Length));
    }

    #[test]
    fn a_connection_string_has_other_settings() {
        let judge = |text| judge(&IN_CONNECTION_STRING, text);
        assert_eq!(judge("Server=db;Password=⟦hunter2⟧;"), Ok(Validity::Real));
        assert!(judge("Password=⟦hunter2⟧").is_err());
    }

    #[test]
    fn prose_has_ordinary_words() {
        assert!(judge(&IN_PROSE, "The password is ⟦case-sensitive⟧").is_err());
        assert_eq!(
            judge(&IN_PROSE, "The password is ⟦tulip-9⟧"),
            Ok(Validity::Real)
        );
    }
}
