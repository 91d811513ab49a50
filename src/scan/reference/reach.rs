//! In which stretches of a text a detector's matches count.

use std::ops::Range;

use memchr::memmem::Finder;
use regex_automata::meta::Regex;
use regex_automata::util::syntax;

use crate::scan::detector::Trigger;
use crate::scan::label;
use crate::scan::nominate::{CUSTOM_REACH, CUSTOM_REACH_AFTER};
use crate::text::disguise::{Cue, Disguises};
use crate::text::span::{Span, Utf8};

/// Digits with at most two separators between them.
const NUMBER: &str = r"[0-9]([ ./()-]{0,2}[0-9])*";
/// Letters and digits; that there is one of each is asked afterwards.
const WORD: &str = r"[A-Za-z0-9]+";
/// A word of small letters, or what ends a phrase: anything but space, digits, and what lists and
/// numbering have.
const PHRASE_PART: &str = r"[a-z]+|[^a-z0-9 \t\n\r,;|.:)]";

/// What nominates, and how far around it a match may reach.
#[derive(Debug)]
pub(super) struct Reach {
    nominee: Nominee,
    before: usize,
    after: usize,
}

/// What is looked for in a text on behalf of a detector; see [`Trigger`].
#[derive(Debug)]
enum Nominee {
    Literals(Literals),
    /// Where the name in a label may begin.
    Names(Literals),
    /// A mark beside a whole group of at most so many hexadecimal digits.
    Joint {
        mark: &'static str,
        longest: usize,
    },
    Number {
        number: Regex,
        digits: usize,
    },
    Phrase {
        part: Regex,
    },
    Word {
        word: Regex,
        min: usize,
        max: usize,
    },
}

/// Any of some literals, ASCII letters in either case.
#[derive(Debug)]
pub(super) struct Literals(Vec<Finder<'static>>);

impl Literals {
    pub(super) fn new(literals: &[impl AsRef<str>]) -> Self {
        let lower = literals
            .iter()
            .map(|text| text.as_ref().to_ascii_lowercase());
        Self(lower.map(|text| Finder::new(&text).into_owned()).collect())
    }

    /// Wherever one of them stands in `text`, ascending.
    pub(super) fn find(&self, text: &Text<'_>) -> Vec<Span<Utf8>> {
        let mut all = Vec::new();
        for literal in &self.0 {
            let mut from = 0;
            while let Some(rest) = text.lower.as_bytes().get(from..)
                && let Some(found) = literal.find(rest)
            {
                from += found;
                all.push(Span::over(from..from + literal.needle().len()));
                from += 1;
            }
        }
        all.sort_unstable_by_key(|span| (span.start, span.end));
        all
    }
}

/// Normalised text, as it is and with its ASCII letters small.
#[derive(Debug)]
pub(super) struct Text<'t> {
    pub(super) plain: &'t str,
    lower: String,
}

impl<'t> Text<'t> {
    pub(super) fn new(plain: &'t str) -> Self {
        let lower = plain.to_ascii_lowercase();
        Self { plain, lower }
    }
}

impl Reach {
    /// `None` for what the recogniser finds: nothing nominates that.
    pub(super) fn of_trigger(trigger: &Trigger) -> Option<Self> {
        let any_of = |literals| Nominee::Literals(Literals::new(literals));
        let (nominee, before, after) = match *trigger {
            Trigger::Anchors {
                literals,
                before,
                after,
            } => (any_of(literals), before, after),
            Trigger::Joint {
                mark,
                longest,
                before,
                after,
            } => {
                let longest = longest.into();
                (Nominee::Joint { mark, longest }, before, after)
            }
            Trigger::Label { names, .. } => {
                let names = Nominee::Names(Literals::new(names));
                (names, label::BEFORE, label::AFTER)
            }
            Trigger::Number {
                digits,
                before,
                after,
            } => {
                let nominee = Nominee::Number {
                    number: compile(NUMBER)?,
                    digits: digits.into(),
                };
                (nominee, before, after)
            }
            Trigger::Phrase { after } => {
                let part = compile(PHRASE_PART)?;
                (Nominee::Phrase { part }, 0, after)
            }
            Trigger::Word {
                min,
                max,
                before,
                after,
            } => (Nominee::word(min, max)?, before, after),
            Trigger::Entity(_) => return None,
        };
        Some(Self {
            nominee,
            before: before.into(),
            after: after.into(),
        })
    }

    /// That of a detector of the policy.
    pub(super) fn of_anchors(anchors: &[String]) -> Self {
        Self {
            nominee: Nominee::Literals(Literals::new(anchors)),
            before: CUSTOM_REACH.into(),
            after: CUSTOM_REACH_AFTER.into(),
        }
    }

    /// What may be such a disguise.
    pub(super) fn of_cue(cue: Cue, disguises: &Disguises) -> Option<Self> {
        let (literals, around) = disguises.literals(cue);
        let nominee = match cue {
            Cue::MixedWord => Nominee::word(4, 40)?,
            Cue::NumberWord | Cue::Rot13 => Nominee::Literals(Literals::new(&literals)),
        };
        Some(Self {
            nominee,
            before: around.into(),
            after: around.into(),
        })
    }

    /// The reaches in `text`, ascending; those that touch are one.
    pub(super) fn find(&self, text: &Text<'_>) -> Vec<Span<Utf8>> {
        let mut joined: Vec<Span<Utf8>> = Vec::new();
        for nominee in self.nominee.find(text) {
            let Range { start, end } = nominee.range();
            let reach = Span::over(
                start.saturating_sub(self.before)
                    ..end.saturating_add(self.after).min(text.plain.len()),
            );
            match joined.last_mut() {
                Some(last) if reach.start <= last.end => {
                    *last = Span::new(last.start, last.end.max(reach.end));
                }
                _ => joined.push(reach),
            }
        }
        joined
    }
}

impl Nominee {
    fn word(min: u16, max: u16) -> Option<Self> {
        Some(Self::Word {
            word: compile(WORD)?,
            min: min.into(),
            max: max.into(),
        })
    }

    /// Wherever it stands in `text`, ascending.
    fn find(&self, text: &Text<'_>) -> Vec<Span<Utf8>> {
        match self {
            Self::Literals(literals) => literals.find(text),
            Self::Names(names) => {
                let mut all = names.find(text);
                all.retain(|name| {
                    let (before, from) = text.plain.split_at(name.start as usize);
                    let is_hump = !from.starts_with(|c: char| c.is_ascii_lowercase());
                    match before.chars().next_back() {
                        Some('A'..='Z') => false,
                        Some('a'..='z') => is_hump,
                        _ => true,
                    }
                });
                all
            }
            Self::Joint { mark, longest } => {
                let is_other = |c: char| c != '_' && !c.is_ascii_alphanumeric();
                let is_group = |word: Option<&str>| {
                    let digits = |word: &str| word.chars().all(|c| c.is_ascii_hexdigit());
                    word.is_some_and(|word| (1..=*longest).contains(&word.len()) && digits(word))
                };
                let marks = text.plain.match_indices(mark);
                let marks = marks.filter(|(at, mark)| {
                    let (before, rest) = text.plain.split_at(*at);
                    let behind = rest.strip_prefix(mark).unwrap_or_default();
                    is_group(before.rsplit(is_other).next())
                        || is_group(behind.split(is_other).next())
                });
                marks
                    .map(|(at, mark)| Span::over(at..at + mark.len()))
                    .collect()
            }
            Self::Number { number, digits } => {
                let has_enough = |number: &str| {
                    let count = number.bytes().filter(u8::is_ascii_digit).count();
                    count >= *digits
                };
                every(number, text.plain, has_enough)
            }
            Self::Word { word, min, max } => {
                let is_asked_for = |word: &str| {
                    (*min..=*max).contains(&word.len())
                        && word.bytes().any(|byte| byte.is_ascii_digit())
                        && word.bytes().any(|byte| byte.is_ascii_alphabetic())
                };
                every(word, text.plain, is_asked_for)
            }
            Self::Phrase { part } => phrases(part, text.plain),
        }
    }
}

/// Every match of `regex` that `counts`.
fn every(regex: &Regex, text: &str, counts: impl Fn(&str) -> bool) -> Vec<Span<Utf8>> {
    let spans = regex.find_iter(text).map(|found| Span::over(found.range()));
    spans.filter(|span| counts(span.of(text))).collect()
}

/// A dozen words or more of three to eight small letters, with nothing between them but space,
/// digits and what lists and numbering have.
fn phrases(part: &Regex, text: &str) -> Vec<Span<Utf8>> {
    let mut all = Vec::new();
    let mut words: Vec<Span<Utf8>> = Vec::new();
    let parts = every(part, text, |_| true);
    for part in parts.into_iter().map(Some).chain([None]) {
        let is_word = |span: &Span<Utf8>| {
            let word = text.as_bytes().get(span.range()).unwrap_or_default();
            word.iter().all(u8::is_ascii_lowercase) && (3..=8).contains(&word.len())
        };
        if let Some(word) = part.filter(is_word) {
            words.push(word);
            continue;
        }
        if let (12.., Some(first), Some(last)) = (words.len(), words.first(), words.last()) {
            all.push(Span::new(first.start, last.end));
        }
        words.clear();
    }
    all
}

/// Compiles a pattern with engines of the library's own choice.
pub(super) fn compile(pattern: &str) -> Option<Regex> {
    Regex::builder()
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .configure(Regex::config().utf8_empty(false))
        .build(pattern)
        .ok()
}
