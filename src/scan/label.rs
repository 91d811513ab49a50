//! From the name of an issuer to the value that stands behind it.
//!
//! A secret without a format of its own is one only where its issuer is named: in the label of an
//! assignment, in a header, in the address that it is sent to. The way from there to the value is
//! the same for all of them and is written once, here.

use std::ops::Range;

use super::detector::{Detector, Trigger};
use super::requirements::{Minimum, is_of_word};

/// Bytes in front of a name that a match may begin at.
pub(super) const BEFORE: u16 = 1;
/// Bytes behind a name that a match may reach to.
pub(super) const AFTER: u16 = 512;

/// Behind a name that stands for nothing else: the rest of the line, or the line below it, as XML,
/// HCL and comments have it. [`Near`] says the same.
const NEAR: &str = r"(?:[^\n]{0,40}?[^\w]|[^\n]{0,24}\n[^\n]{0,32}?[^\w\n])";

/// Behind an everyday word: the rest of a label, what closes it, and what assigns.
const ASSIGNED: &str = r#"(?:[_.\- ]?(?i:[a-z]{0,12}[_.\- ]?){0,2}(?i:key|token|secret|auth|pass|pat|access|api|sid|id)[\w.\-]{0,24})?["'`\])}*\\]{0,3}(?:\s{0,3}:\s{0,2}[A-Za-z]{2,12}|\s[Ss]tring)?\s{0,4}(?:[:=?.|+]{0,3}[=:]>?|=>|[,(>|\s]|-{1,2}|\bis\b)\s{0,8}["'`({\[<\\]{0,3}"#;

/// The whole pattern: one of `names`, the way to the value, and the value on its own.
pub(super) fn pattern(names: &[&str], everyday: bool, value: &str) -> String {
    let way = if everyday { ASSIGNED } else { NEAR };
    let humps: Vec<String> = names.iter().map(|name| hump(name)).collect();
    let (names, humps) = (alternatives(names), alternatives(&humps));
    let value = alone(value);
    format!(r"(?:(?:\b|[_\d])(?i:{names})|[a-z](?:{humps})){way}{value}")
}

/// The names of a detector whose value stands near one of them, if it is such a detector.
pub(super) const fn names_near(detector: &Detector) -> Option<&'static [&'static str]> {
    match detector.trigger {
        Trigger::Label {
            names,
            everyday: false,
        } => Some(names),
        _ => None,
    }
}

/// The value, and that it ends.
pub(super) fn alone(value: &str) -> String {
    format!(r"(?<value>{value})(?:[^\w-]|$)")
}

/// As a name is written inside camel case: the first letter large, the others as they may be.
fn hump(name: &str) -> String {
    let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
    format!("{}(?i:{rest})", first.to_ascii_uppercase())
}

fn alternatives(names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join("|").replace('.', r"\.")
}

/// Finds what a [`pattern`] does behind names that stand for nothing else. The way from a name to its
/// value is the same for hundreds of detectors, and an automaton of it has thousands of states: here
/// it is walked, and only the value is left to an automaton.
#[derive(Debug)]
pub(super) struct Near {
    /// Each begins with a letter or digit.
    names: &'static [&'static str],
    value: Minimum,
}

impl Near {
    pub(super) fn new(names: &'static [&'static str], value: &str) -> Self {
        Self {
            names,
            value: Minimum::of(value),
        }
    }

    /// Where the first match in a stretch begins, and what `value_at` says of the place where its value
    /// does. It is asked about the places where there may be one in the order in which the pattern
    /// prefers them.
    pub(super) fn find<T>(
        &self,
        text: &[u8],
        Range { start, end }: Range<usize>,
        mut value_at: impl FnMut(usize) -> Option<T>,
    ) -> Option<(usize, T)> {
        let text = text.get(..end)?;
        let mut may_be_at = |at| {
            let here = text.get(at..)?;
            self.value.may_begin(here).then(|| value_at(at))?
        };
        (start..end).find_map(|at| {
            let mut names = self.standing_at(text, at).peekable();
            names.peek()?;
            let begin = begin(text, at).filter(|begin| *begin >= start)?;
            let found = names.find_map(|name| walk(text, at + name.len(), &mut may_be_at))?;
            Some((begin, found))
        })
    }

    fn standing_at<'a>(
        &'a self,
        text: &'a [u8],
        at: usize,
    ) -> impl Iterator<Item = &'static str> + 'a {
        let here = text.get(at..).unwrap_or_default();
        let names = self.names.iter().copied();
        names.filter(move |name| {
            let front = here.get(..name.len());
            front.is_some_and(|front| front.eq_ignore_ascii_case(name.as_bytes()))
        })
    }
}

/// Where a match begins whose name stands at `at`, if there may be one.
pub(super) fn begin(text: &[u8], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    match before {
        Some(b'_' | b'0'..=b'9') => Some(at - 1),
        // Inside camel case.
        Some(b'a'..=b'z') => (!text.get(at)?.is_ascii_lowercase()).then_some(at - 1),
        Some(b'A'..=b'Z') => None,
        _ => Some(at),
    }
}

/// Goes from the end of a name to the places where its value may begin, as [`NEAR`] says.
fn walk<T>(text: &[u8], from: usize, value_at: &mut impl FnMut(usize) -> Option<T>) -> Option<T> {
    const LINE: usize = 40;
    const REST_OF_LINE: usize = 24;
    const NEXT_LINE: usize = 32;
    let (found, end_of_line) = along_line(text, from, LINE, value_at);
    let end_of_line = end_of_line.filter(|_| found.is_none());
    let Some(end) = end_of_line else {
        return found;
    };
    value_at(end + 1).or_else(|| {
        let is_near = end - from <= REST_OF_LINE;
        is_near.then(|| along_line(text, end + 1, NEXT_LINE, value_at).0)?
    })
}

/// Asks behind each byte that is no part of a word; gives where the line ends, if it does so soon.
fn along_line<T>(
    text: &[u8],
    from: usize,
    longest: usize,
    value_at: &mut impl FnMut(usize) -> Option<T>,
) -> (Option<T>, Option<usize>) {
    let rest = text.get(from..).unwrap_or_default();
    for (at, &byte) in (from..).zip(rest.iter().take(longest + 1)) {
        if byte == b'\n' {
            return (None, Some(at));
        }
        if !is_of_word(byte)
            && let Some(found) = value_at(at + 1)
        {
            return (Some(found), None);
        }
    }
    (None, None)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_automata::{Anchored, Input};

    use super::*;
    use crate::detectors::catalogue;
    use crate::text::regex::Regex;

    fn found<'t>(name: &str, everyday: bool, text: &'t str) -> Option<&'t str> {
        let regex = Regex::new(&pattern(&[name], everyday, "[a-f0-9]{8}")).unwrap();
        let group = regex.group("value")?;
        let (_, value) = regex.find_group(&text.into(), group)?;
        text.get(value)
    }

    #[test]
    fn reaches_the_value_of_every_way_to_write_an_assignment() {
        for text in [
            "ALGOLIA_ADMIN_KEY=3f9c0a1b",
            "const algoliaKey: string = '3f9c0a1b';",
            "const myAlgoliaKey = '3f9c0a1b'",
            "\"algolia\": {\"key\": \"3f9c0a1b\"}",
            "<algoliaKey>\n    3f9c0a1b\n</algoliaKey>",
            "variable \"algolia_key\" {\n  default = \"3f9c0a1b\"\n}",
            "curl -H 'X-Algolia-API-Key: 3f9c0a1b'",
            "{\\\"algolia_key\\\":\\\"3f9c0a1b\\\"}",
            "my Algolia key is 3f9c0a1b.",
        ] {
            assert_eq!(found("algolia", false, text), Some("3f9c0a1b"), "{text}");
        }
    }

    #[test]
    fn takes_no_part_of_a_longer_value_and_none_far_away() {
        for text in [
            "ALGOLIA_KEY=3f9c0a1b2",
            "ALGOLIA_KEY=x3f9c0a1b",
            "algolia=3f9c0a1b-2222",
            "analgolia=3f9c0a1b",
            "algolia is named here, and a long way behind it there is 3f9c0a1b",
            "algolia\n\n3f9c0a1b",
        ] {
            assert_eq!(found("algolia", false, text), None, "{text}");
        }
    }

    #[test]
    fn an_everyday_word_counts_in_a_label_only() {
        for text in [
            "box_api_token=3f9c0a1b",
            "boxKey: '3f9c0a1b'",
            "\"box\": \"3f9c0a1b\"",
            "MY_BOX_CLIENT_SECRET => \"3f9c0a1b\"",
        ] {
            assert_eq!(found("box", true, text), Some("3f9c0a1b"), "{text}");
        }
        for text in [
            "inbox = 3f9c0a1b",
            "the boxes hold 3f9c0a1b",
            "a box of tokens from revision 3f9c0a1b",
        ] {
            assert_eq!(found("box", true, text), None, "{text}");
        }
    }

    #[test]
    fn names_begin_with_a_letter_or_digit() {
        for detector in catalogue() {
            let Trigger::Label { names, .. } = detector.trigger else {
                continue;
            };
            for name in names {
                let first = name.bytes().next();
                assert!(
                    first.is_some_and(|byte| byte.is_ascii_alphanumeric()),
                    "{}",
                    detector.id
                );
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_048))]

        #[test]
        fn what_is_walked_is_what_the_pattern_says(
            text in r"((?i:acme|acme_io|1by|by)|acmeIo|[a-f0-9]{3,9}|[ =:_./\-]|\n|é|word|[A-Za-z0-9 ]{20,33}){0,9}",
            cut in 0usize..4,
            end in 0usize..40,
        ) {
            const NAMES: &[&str] = &["acme", "acme_io", "1by", "io.x"];
            const VALUE: &str = "[a-f0-9]{4,6}(?:-[a-f]{2})?";
            let within = cut.min(text.len())..text.len().saturating_sub(end).max(cut.min(text.len()));
            let group_of = |regex: &Regex| regex.group("value").unwrap();
            let whole = Regex::new(&pattern(NAMES, false, VALUE)).unwrap();
            let input = Input::new(&text).span(within.clone());
            let said = whole.find_group(&input, group_of(&whole));
            let value = Regex::new(&alone(VALUE)).unwrap();
            let near = Near::new(NAMES, VALUE);
            let walked = near.find(text.as_bytes(), within.clone(), |at| {
                let input = Input::new(&text).span(at..within.end).anchored(Anchored::Yes);
                let (whole, value) = value.find_group(&input, group_of(&value))?;
                Some((whole.end, value))
            });
            let said = said.map(|(whole, value)| (whole.start, (whole.end, value)));
            prop_assert_eq!(walked, said);
        }
    }
}
