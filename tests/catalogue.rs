//! Laws that hold for every declaration, written once. The whole engine finds, and refuses, what a
//! declaration's examples say.

use std::collections::BTreeSet;

use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::detector::{Context, Detector, Trigger};
use prompt_dlp::scan::finding::Band;
use prompt_dlp::text::normalize::Normalized;

use crate::BUILT_IN;

/// The text without its mark, and the marked byte range.
fn unmark(text: &str) -> (String, std::ops::Range<usize>) {
    let start = text.find("{{").expect("a mark opens");
    let end = text.rfind("}}").expect("a mark closes");
    let value = &text[start + 2..end];
    (
        format!("{}{value}{}", &text[..start], &text[end + 2..]),
        start..start + value.len(),
    )
}

fn failures(check: impl Fn(&Detector) -> Vec<String>) {
    let all: Vec<String> = catalogue().flat_map(check).collect();
    assert!(
        all.is_empty(),
        "{} failures:\n{}",
        all.len(),
        all.join("\n")
    );
}

#[test]
fn every_positive_example_is_found_where_it_is_marked() {
    failures(|detector| {
        let mut wrong = Vec::new();
        for example in detector.examples.positive {
            let (text, range) = unmark(example);
            let findings = BUILT_IN.scan(&text).unwrap();
            let hit = findings
                .iter()
                .any(|finding| finding.detector == detector.id && finding.span.range() == range);
            if !hit {
                let seen: Vec<String> = findings
                    .iter()
                    .map(|finding| {
                        format!(
                            "{}@{:?} {}% over {:?}",
                            finding.detector,
                            finding.span,
                            finding.confidence,
                            finding.alternatives
                        )
                    })
                    .collect();
                wrong.push(format!(
                    "{}: {example:?} expected {range:?}, got {seen:?}",
                    detector.id
                ));
            }
        }
        wrong
    });
}

#[test]
fn no_negative_example_is_found_at_medium_or_above() {
    failures(|detector| {
        let mut wrong = Vec::new();
        for (text, reason) in detector.examples.negative {
            let found = BUILT_IN.scan(text).unwrap();
            if found
                .iter()
                .any(|finding| finding.detector == detector.id && finding.band > Band::Low)
            {
                wrong.push(format!(
                    "{}: {text:?} is found though: {reason}",
                    detector.id
                ));
            }
        }
        wrong
    });
}

/// The words that speak for a detector's values, and against.
fn words(detector: &Detector) -> impl Iterator<Item = &'static str> {
    let Context { positive, negative } = detector.context;
    let positive = positive.iter().flat_map(|(_, words)| *words);
    positive.chain(negative).copied()
}

#[test]
fn every_declaration_is_complete() {
    failures(|detector| {
        let kebab = |id: &str| {
            id.split('-').all(|part| {
                !part.is_empty()
                    && part
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            })
        };
        let checks = [
            (kebab(detector.id), "its id is not kebab-case"),
            (!detector.title.is_empty(), "it has no title"),
            (!detector.reference.text().is_empty(), "it has no reference"),
            (
                detector.examples.positive.len() >= 3,
                "it has fewer than three positive examples",
            ),
            (
                detector.examples.negative.len() >= 3,
                "it has fewer than three near misses",
            ),
            (
                detector.confidence.in_context >= detector.confidence.alone,
                "context lowers its confidence",
            ),
            (
                words(detector).all(|word| Normalized::new(word).text() == word),
                "a context word is not written as normalised text is",
            ),
            (
                detector.confidence.in_context <= 100,
                "its confidence is above 100",
            ),
            (
                detector
                    .regions
                    .iter()
                    .all(|r| r.len() == 2 && r.bytes().all(|b| b.is_ascii_uppercase())),
                "a region is no ISO 3166 code",
            ),
        ];
        checks
            .iter()
            .filter(|(holds, _)| !holds)
            .map(|(_, wrong)| format!("{}: {wrong}", detector.id))
            .collect()
    });
}

#[test]
fn ids_are_unique() {
    let mut seen = BTreeSet::new();
    let repeated: Vec<&str> = catalogue()
        .map(|detector| detector.id)
        .filter(|id| !seen.insert(*id))
        .collect();
    assert_eq!(repeated, [""; 0]);
}

#[test]
fn every_pattern_compiles_and_matches_nothing_in_nothing() {
    use regex_automata::meta::Regex;
    use regex_automata::util::syntax;
    failures(|detector| {
        let regex = Regex::builder()
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .build(detector.pattern);
        match regex {
            Ok(regex) if regex.is_match("") && !matches!(detector.trigger, Trigger::Entity(_)) => {
                vec![format!("{}: matches the empty text", detector.id)]
            }
            Ok(_) => vec![],
            Err(error) => vec![format!("{}: {error:?}", detector.id)],
        }
    });
}

/// Patterns without a longest match, and why. The window of their trigger bounds the search instead: counted
/// repetition of so many characters would make them large.
const UNBOUNDED: &[(&str, &[&str])] = &[
    (
        "a key or certificate, whose size is up to its owner",
        &[
            "der-private-key",
            "json-web-key",
            "key-store",
            "openvpn-static-key",
            "private-key",
            "putty-private-key",
            "ssh2-private-key",
            "xml-private-key",
        ],
    ),
    (
        "a token with claims, whose number is up to its issuer",
        &[
            "docker-registry-credentials",
            "fernet-token",
            "jwt",
            "kerberos-hash",
            "kerberos-ticket",
            "kubernetes-secret",
            "macaroon",
            "paseto",
            "saml-response",
        ],
    ),
    (
        "a name, a sign and a value, each of any length",
        &[
            "generic-password-assignment",
            "generic-secret-assignment",
            "netrc-password",
            "password-beside-its-name",
            "password-in-prose",
            "punctuated-secret-assignment",
            "wifi-password",
            "windows-password-hash",
        ],
    ),
    (
        "words with any white space between them",
        &["seed-phrase", "subject-to-nda"],
    ),
];

#[test]
fn every_pattern_has_a_longest_match_or_says_why_not() {
    use regex_automata::util::syntax;
    let config = syntax::Config::new().unicode(false).utf8(false);
    failures(|detector| {
        let longest = syntax::parse_with(detector.pattern, &config)
            .expect("every pattern compiles")
            .properties()
            .maximum_len();
        let excused = UNBOUNDED
            .iter()
            .any(|(_why, ids)| ids.contains(&detector.id));
        match (longest, excused) {
            (None, false) => vec![format!("{}: its matches have no longest", detector.id)],
            (Some(_), true) => vec![format!("{}: needs no excuse", detector.id)],
            _ => vec![],
        }
    });
}

/// The engine is shipped without the tables of scripts and other properties, but tests are built with
/// them: such a pattern would pass here and never compile on a device. Ranges say the same.
#[test]
fn no_pattern_needs_tables_that_are_not_shipped() {
    failures(|detector| {
        let asks = detector.pattern.contains(r"\p") || detector.pattern.contains(r"\P");
        asks.then(|| format!("{}: asks for a Unicode property", detector.id))
            .into_iter()
            .collect()
    });
}

/// Literals shorter than three bytes nominate too much; these earn their place.
const SHORT_LITERALS: &[(&str, &str)] = &[
    ("email", "@"),
    ("geo-coordinates-dms", "°"),
    ("unc-path", r"\\"),
];

#[test]
fn literals_are_lower_case_and_long_enough() {
    failures(|detector| {
        let (Trigger::Anchors { literals, .. }
        | Trigger::Label {
            names: literals, ..
        }) = detector.trigger
        else {
            return vec![];
        };
        let allowed =
            |literal: &str| literal.len() >= 3 || SHORT_LITERALS.contains(&(detector.id, literal));
        let wrong = literals
            .iter()
            .filter(|literal| !allowed(literal) || literal.bytes().any(|b| b.is_ascii_uppercase()));
        wrong
            .map(|literal| format!("{}: literal {literal:?}", detector.id))
            .collect()
    });
}

#[test]
fn there_are_at_least_forty_detectors_and_every_category_has_some() {
    let all = catalogue();
    assert!(all.len() >= 40, "{}", all.len());
    let categories: BTreeSet<&str> = all.map(|detector| detector.category.name()).collect();
    let expected = [
        "confidential-marker",
        "contact",
        "financial",
        "government-id",
        "health",
        "network",
        "personal",
        "secret",
    ];
    assert_eq!(categories.into_iter().collect::<Vec<_>>(), expected);
}
