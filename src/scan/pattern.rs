//! From windows to candidates: stretches that have a detector's format and satisfy its validator.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use regex_automata::meta::{BuildError, Regex};
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input, PatternID};

use super::candidate::Candidate;
use super::detector::{Detector, Refusal, Trigger, Validator, Validity};
use super::label;
use super::requirements::Requirements;
use crate::text::span::{Span, Utf8};

/// Largest compiled form of one pattern, in bytes.
pub(crate) const PATTERN_BYTES: usize = 1 << 20;

/// Bytes of refused matches after which a window is searched on behind a refused match rather than
/// within it, and how many more each byte of the window allows: joined windows may be as long as the
/// text, and so may a match.
const REFUSED: usize = 1 << 16;
const REFUSED_EACH_BYTE: usize = 16;

/// A candidate that its validator, if there is one, has accepted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Accepted {
    pub(super) span: Span<Utf8>,
    pub(super) validity: Validity,
}

/// A detector's pattern, compiled when it is first needed.
#[derive(Debug)]
pub(crate) struct Pattern {
    source: Cow<'static, str>,
    requirements: OnceLock<Requirements>,
    compiled: OnceLock<Option<Compiled>>,
}

#[derive(Debug)]
struct Compiled {
    regex: Regex,
    /// The group that is the value, where the pattern has one.
    value: Option<usize>,
}

impl Pattern {
    pub(crate) fn new(source: impl Into<Cow<'static, str>>) -> Self {
        Self {
            source: source.into(),
            requirements: OnceLock::new(),
            compiled: OnceLock::new(),
        }
    }

    /// The pattern of a declaration, behind its label if it needs one.
    pub(super) fn of(detector: &'static Detector) -> Self {
        match detector.trigger {
            Trigger::Label { names, everyday } => {
                Self::new(label::pattern(names, everyday, detector.pattern))
            }
            _ => Self::new(detector.pattern),
        }
    }

    /// Compiles a pattern: byte semantics with ASCII classes, `(?u:…)` for Unicode.
    ///
    /// # Errors
    /// When it is no regular expression, or too large.
    pub(crate) fn compile(source: &str) -> Result<Regex, Box<BuildError>> {
        Regex::builder()
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .configure(
                Regex::config()
                    // Windows are short: to look for a literal in them first takes longer.
                    .auto_prefilter(false)
                    .utf8_empty(false)
                    .nfa_size_limit(Some(PATTERN_BYTES)),
            )
            .build(source)
            .map_err(Box::new)
    }

    /// `None` for a pattern that does not compile: the catalogue's tests and the policy's checks
    /// let no such pattern through.
    fn compiled(&self) -> Option<&Compiled> {
        let compile = || {
            let regex = Self::compile(&self.source).ok()?;
            let value = regex.group_info().to_index(PatternID::ZERO, "value");
            Some(Compiled { regex, value })
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    /// Finds every accepted match inside `window`. After a refusal the search goes on one byte
    /// behind where the refused match began, so that a value behind a look-alike is not missed.
    ///
    /// Cost: O(window), for what refused matches cover together is bounded.
    pub(super) fn search(
        &self,
        text: &str,
        window: Span<Utf8>,
        validator: Option<Validator>,
        mut found: impl FnMut(Accepted),
    ) {
        let end = (window.end as usize).min(text.len());
        let requirements = self
            .requirements
            .get_or_init(|| Requirements::of(&self.source));
        let start = window.start as usize;
        let Some(mut at) = requirements.first_start(text.as_bytes(), start..end) else {
            return;
        };
        let Some(compiled) = self.compiled() else {
            return;
        };
        let budget = REFUSED + REFUSED_EACH_BYTE * (window.len() as usize);
        let mut spent = 0_usize;
        while at < end {
            let Some((whole, span)) = compiled.next_match(text, at, end) else {
                return;
            };
            let refused = span.is_empty()
                || match check(validator, Candidate { text, span }) {
                    Ok(validity) => {
                        found(Accepted { span, validity });
                        false
                    }
                    Err(_) => true,
                };
            if refused {
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
}

fn check(validator: Option<Validator>, candidate: Candidate<'_>) -> Result<Validity, Refusal> {
    validator.map_or(Ok(Validity::Real), |validator| {
        (validator.check)(&candidate)
    })
}

impl Compiled {
    /// The next match as a byte range, and the span of its value on character boundaries.
    fn next_match(&self, text: &str, at: usize, end: usize) -> Option<(Range<usize>, Span<Utf8>)> {
        let input = Input::new(text).span(at..end);
        let whole = self.regex.search(&input)?.range();
        let inner = self
            .value
            .and_then(|group| self.value(input.span(whole.start..end), group))
            .unwrap_or(whole.clone());
        let start = text.floor_char_boundary(inner.start);
        let stop = text.ceil_char_boundary(inner.end);
        Some((whole, Span::over(start..stop)))
    }

    /// Where the group stands in the match at the front of `input`.
    fn value(&self, input: Input<'_>, group: usize) -> Option<Range<usize>> {
        let mut captures = self.regex.create_captures();
        self.regex
            .search_captures(&input.anchored(Anchored::Yes), &mut captures);
        captures.get_group(group).map(|span| span.range())
    }
}
