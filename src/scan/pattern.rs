//! From windows to candidates: stretches that have a detector's format and satisfy its validator.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use regex_automata::{Anchored, Input};

use super::candidate::Candidate;
use super::detector::{Detector, Refusal, Trigger, Validator, Validity};
use super::focus::Focus;
use super::label::{self, Near};
use super::requirements::{Alphabet, Found, Glance, Requirements};
use crate::text::regex::Regex;
use crate::text::span::{Span, Utf8};

/// The group that says which part of a match is the value.
const VALUE: &str = "value";

/// Bytes of refused matches after which a window is searched on behind a refused match rather than
/// within it, and how many more each byte of the window allows: joined windows may be as long as the
/// text, and so may a match.
const REFUSED: usize = 1 << 16;
const REFUSED_EACH_BYTE: usize = 4;

/// A detector's pattern, read and compiled when it is first needed.
#[derive(Debug)]
pub(crate) struct Pattern {
    source: Source,
    /// Where the value stands near a name: then only the value is compiled.
    near: OnceLock<Option<Box<Near>>>,
    requirements: OnceLock<Requirements>,
    compiled: OnceLock<Option<Compiled>>,
}

#[derive(Debug)]
enum Source {
    BuiltIn(&'static Detector),
    Policy(String),
}

#[derive(Debug)]
struct Compiled {
    regex: Regex,
    /// The group that is the value, where the pattern has one.
    value: Option<usize>,
}

impl Pattern {
    /// A pattern of the policy's.
    pub(crate) fn of_policy(source: String) -> Self {
        Self::new(Source::Policy(source))
    }

    /// The pattern of a declaration.
    pub(super) const fn of(detector: &'static Detector) -> Self {
        Self::new(Source::BuiltIn(detector))
    }

    const fn new(source: Source) -> Self {
        Self {
            source,
            near: OnceLock::new(),
            requirements: OnceLock::new(),
            compiled: OnceLock::new(),
        }
    }

    /// The pattern of a declaration, behind its label if it needs one.
    pub(super) fn source_of(detector: &'static Detector) -> Cow<'static, str> {
        match detector.trigger {
            Trigger::Label { names, everyday } => {
                label::pattern(names, everyday, detector.pattern).into()
            }
            _ => detector.pattern.into(),
        }
    }

    /// `None` for a pattern that does not compile: the catalogue's tests and the policy's checks
    /// let no such pattern through.
    fn compiled(&self) -> Option<&Compiled> {
        let compile = || {
            let regex = Regex::new(&self.source.expression()).ok()?;
            let value = regex.group(VALUE);
            Some(Compiled { regex, value })
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    fn near(&self) -> Option<&Near> {
        let near = || match &self.source {
            Source::BuiltIn(detector) => {
                let names = label::names_near(detector)?;
                Some(Box::new(Near::new(names, detector.pattern)))
            }
            Source::Policy(_) => None,
        };
        self.near.get_or_init(near).as_deref()
    }

    #[cfg(test)]
    pub(super) fn is_compiled(&self) -> bool {
        self.compiled.get().is_some()
    }

    /// The bytes that matches may have.
    pub(super) fn alphabet(&self) -> &Alphabet {
        self.requirements().alphabet()
    }

    /// Whether `window` may hold a match. It takes a fraction of the search.
    pub(super) fn may_match(
        &self,
        text: &str,
        window: Span<Utf8>,
        glance: &mut Glance<'_>,
    ) -> bool {
        let window = window.start as usize..(window.end as usize).min(text.len());
        self.requirements()
            .may_match(text.as_bytes(), window, glance)
    }

    fn requirements(&self) -> &Requirements {
        self.requirements.get_or_init(|| match &self.source {
            Source::BuiltIn(detector) => Requirements::of_built_in(detector, &self.source.text()),
            Source::Policy(source) => Requirements::of(source),
        })
    }

    /// Finds every accepted match inside `window` that overlaps the focus. After a refusal the search
    /// goes on one byte behind where the refused match began, so that a value behind a look-alike is
    /// not missed.
    ///
    /// Cost: O(window), for what refused matches cover together is bounded.
    pub(super) fn search(
        &self,
        text: &str,
        window: Span<Utf8>,
        validator: Option<Validator>,
        focus: Option<&Focus>,
        (detector, glance): (u32, &mut Glance<'_>),
        mut found: impl FnMut(Span<Utf8>, Validity),
    ) {
        let end = (window.end as usize).min(text.len());
        let requirements = self.requirements();
        let start = window.start as usize;
        let search = |stretch| self.next_match(text, stretch);
        let budget = REFUSED + REFUSED_EACH_BYTE * (window.len() as usize);
        let mut spent = 0_usize;
        // Behind a label's first word the rest of it often leads to the same value.
        let mut refused_last = None;
        let mut at = start;
        while at < end {
            let bytes = text.as_bytes();
            let next = requirements.search(bytes, start..end, at, detector, glance, search);
            let Some((whole, value)) = next else {
                return;
            };
            let span = Span::over(value);
            if focus.is_some_and(|focus| focus.is_left_behind(whole.start)) {
                return;
            }
            let refused = span.is_empty()
                || refused_last == Some(span)
                || match check(validator, Candidate { text, span }) {
                    Ok(validity) => {
                        if focus.is_none_or(|focus| focus.overlaps(span)) {
                            found(span, validity);
                        }
                        false
                    }
                    Err(_) => true,
                };
            if refused {
                refused_last = Some(span);
                spent = spent.saturating_add(whole.len());
            }
            at = if refused && spent <= budget {
                whole.start + 1
            } else if refused {
                whole.end.max(whole.start + 1)
            } else {
                span.end as usize
            };
        }
    }

    /// The next match as a byte range, and its value on character boundaries.
    fn next_match(&self, text: &str, stretch: Range<usize>) -> Found {
        let Range { start, end } = stretch;
        let input = |at: usize| Input::new(text).span(at..end);
        let Some(near) = self.near() else {
            return self.compiled()?.next_match(text, &input(start));
        };
        let (start, (whole, value)) = near.find(text.as_bytes(), start..end, |at| {
            let input = input(at).anchored(Anchored::Yes);
            self.compiled()?.next_match(text, &input)
        })?;
        Some((start..whole.end, value))
    }
}

impl Source {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::BuiltIn(detector) => Pattern::source_of(detector),
            Self::Policy(source) => source.into(),
        }
    }

    /// What is compiled of it.
    fn expression(&self) -> Cow<'_, str> {
        match self {
            Self::BuiltIn(detector) if label::names_near(detector).is_some() => {
                label::alone(detector.pattern).into()
            }
            _ => self.text(),
        }
    }
}

fn check(validator: Option<Validator>, candidate: Candidate<'_>) -> Result<Validity, Refusal> {
    validator.map_or(Ok(Validity::Real), |validator| {
        (validator.check)(&candidate)
    })
}

impl Compiled {
    fn next_match(&self, text: &str, input: &Input<'_>) -> Found {
        let (whole, inner) = if let Some(group) = self.value {
            self.regex.find_group(input, group)?
        } else {
            let whole = self.regex.find(input)?;
            (whole.clone(), whole)
        };
        let start = text.floor_char_boundary(inner.start);
        let stop = text.ceil_char_boundary(inner.end);
        Some((whole, start..stop))
    }
}
