//! Regular expressions, compiled to what searches need: a lazy DFA each way, and what finds a group in a
//! match where one is asked for.
//!
//! Syntax: that of `regex-syntax` with byte semantics and ASCII classes, `(?u:…)` for Unicode.
//! Cost: O(n) for a search; groups of a match take O(match) more.

use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

use regex_automata::hybrid::{dfa, regex as lazy};
use regex_automata::nfa::thompson::backtrack::{self, BoundedBacktracker};
use regex_automata::nfa::thompson::pikevm::PikeVM;
use regex_automata::nfa::thompson::{self, NFA, WhichCaptures};
use regex_automata::util::pool::Pool;
use regex_automata::util::primitives::NonMaxUsize;
use regex_automata::{Anchored, Input, MatchKind, PatternID};
use regex_syntax::hir::Hir;
use thiserror::Error;

/// Largest compiled form of one expression, in bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// Ends of groups that need no allocation: three groups beside the whole match.
const SLOTS: usize = 8;

/// Most memory, in bytes, for what the finder of groups has seen of a match, and the longest match, in
/// bytes, of which it keeps that memory for the next one.
const SEEN: usize = 1 << 24;
const KEPT: usize = 1 << 10;

/// When a lazy DFA gives up: it has been emptied so often, and was left so soon each time.
const CLEARED: usize = 3;
const BYTES_EACH_STATE: usize = 10;

/// Why an expression does not compile.
#[derive(Debug, Error)]
pub(crate) enum RegexError {
    /// It is no regular expression.
    #[error(transparent)]
    Syntax(Box<regex_syntax::Error>),
    /// It asks for the edge of a word in Unicode, of which the tables are not on board.
    #[error("where words begin and end is told for ASCII only: write `(?-u:\\b)`")]
    UnicodeWord,
    /// Its compiled form is larger than [`LARGEST`].
    #[error("the compiled form is larger than {LARGEST} bytes")]
    TooLarge,
}

/// Parses an expression as it is compiled.
///
/// # Errors
/// When it is no regular expression.
pub(crate) fn parse(source: &str) -> Result<Hir, RegexError> {
    regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(source)
        .map_err(|error| RegexError::Syntax(Box::new(error)))
}

/// A compiled regular expression. Where a match can begin and end in more than one way it is the
/// leftmost, and of these the one that the expression names first.
pub(crate) struct Regex {
    automata: Arc<lazy::Regex>,
    caches: Pool<Caches, Create>,
    groups: OnceLock<Option<BoundedBacktracker>>,
    patient: OnceLock<Option<PikeVM>>,
}

/// What searches write on; as many as there are threads.
struct Caches {
    automata: lazy::Cache,
    groups: Option<backtrack::Cache>,
}

type Create = Box<dyn Fn() -> Caches + Send + Sync + UnwindSafe + RefUnwindSafe>;

impl std::fmt::Debug for Regex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Regex").finish_non_exhaustive()
    }
}

impl Regex {
    /// Compiles an expression.
    ///
    /// # Errors
    /// When it is no regular expression, or too large.
    pub(crate) fn new(source: &str) -> Result<Self, RegexError> {
        let hir = parse(source)?;
        if hir.properties().look_set().contains_word_unicode() {
            return Err(RegexError::UnicodeWord);
        }
        let has_groups = hir.properties().explicit_captures_len() > 0;
        let forward = automaton(&hir, has_groups, thompson::Config::new())?;
        let reverse = automaton(&hir, false, thompson::Config::new().reverse(true))?;
        let automata = Arc::new(lazy::Builder::new().build_from_dfas(forward, reverse));
        let searched = Arc::clone(&automata);
        Ok(Self {
            automata,
            caches: Pool::new(Box::new(move || Caches {
                automata: searched.create_cache(),
                groups: None,
            })),
            groups: OnceLock::new(),
            patient: OnceLock::new(),
        })
    }

    /// The number of a group; `None` where there is none of that name.
    pub(crate) fn group(&self, name: &str) -> Option<usize> {
        self.nfa().group_info().to_index(PatternID::ZERO, name)
    }

    /// The next match.
    pub(crate) fn find(&self, input: &Input<'_>) -> Option<Range<usize>> {
        self.find_with(&mut self.caches.get(), input)
    }

    fn find_with(&self, caches: &mut Caches, input: &Input<'_>) -> Option<Range<usize>> {
        match self.automata.try_search(&mut caches.automata, input) {
            Ok(found) => found.map(|found| found.range()),
            Err(_) => self.find_patiently(input),
        }
    }

    /// The next match, and what a group is in it; the whole match where the group has no part in it.
    pub(crate) fn find_group(
        &self,
        input: &Input<'_>,
        group: usize,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let mut caches = self.caches.get();
        let whole = self.find_with(&mut caches, input)?;
        let input = input.clone().span(whole.clone()).anchored(Anchored::Yes);
        let (mut few, mut many) = ([None; SLOTS], Vec::new());
        let slots = if let Some(few) = few.get_mut(..2 * group + 2) {
            few
        } else {
            many.resize(2 * group + 2, None);
            &mut many
        };
        if !self.find_groups(&mut caches.groups, &input, slots) {
            self.find_groups_patiently(&input, slots);
        }
        let part = match slots.get(2 * group..2 * group + 2) {
            Some([Some(start), Some(end)]) => start.get()..end.get(),
            _ => whole.clone(),
        };
        Some((whole, part))
    }

    /// Finds the groups of a match that is all of `input`, if it is not too long.
    fn find_groups(
        &self,
        kept: &mut Option<backtrack::Cache>,
        input: &Input<'_>,
        slots: &mut [Option<NonMaxUsize>],
    ) -> bool {
        let build = || {
            let config = backtrack::Config::new().visited_capacity(SEEN);
            let builder = &mut BoundedBacktracker::builder();
            let builder = builder.configure(config);
            builder.build_from_nfa(self.nfa().clone()).ok()
        };
        let Some(groups) = self.groups.get_or_init(build) else {
            return false;
        };
        let mut own = None;
        let is_long = input.get_range().len() > KEPT;
        let cache = if is_long { &mut own } else { kept };
        let cache = cache.get_or_insert_with(|| groups.create_cache());
        let found = groups.try_search_slots(cache, input, slots);
        found.is_ok_and(|pattern| pattern.is_some())
    }

    /// Where the lazy DFA gives up, for it needs too many states.
    #[cold]
    fn find_patiently(&self, input: &Input<'_>) -> Option<Range<usize>> {
        let slots = &mut [None; 2];
        self.find_groups_patiently(input, slots);
        match slots {
            [Some(start), Some(end)] => Some(start.get()..end.get()),
            _ => None,
        }
    }

    #[cold]
    fn find_groups_patiently(&self, input: &Input<'_>, slots: &mut [Option<NonMaxUsize>]) {
        let build = || PikeVM::new_from_nfa(self.nfa().clone()).ok();
        if let Some(patient) = self.patient.get_or_init(build) {
            patient.search_slots(&mut patient.create_cache(), input, slots);
        }
    }

    fn nfa(&self) -> &NFA {
        self.automata.forward().get_nfa()
    }
}

fn automaton(
    hir: &Hir,
    has_groups: bool,
    config: thompson::Config,
) -> Result<dfa::DFA, RegexError> {
    let is_reverse = config.get_reverse();
    let captures = match (has_groups, is_reverse) {
        (true, _) => WhichCaptures::All,
        (false, false) => WhichCaptures::Implicit,
        (false, true) => WhichCaptures::None,
    };
    let nfa = thompson::Compiler::new()
        .configure(
            config
                .utf8(false)
                .nfa_size_limit(Some(LARGEST))
                .which_captures(captures),
        )
        .build_from_hir(hir)
        .map_err(|_| RegexError::TooLarge)?;
    let kind = if is_reverse {
        MatchKind::All
    } else {
        MatchKind::LeftmostFirst
    };
    dfa::Builder::new()
        .configure(
            dfa::Config::new()
                .match_kind(kind)
                .skip_cache_capacity_check(true)
                .minimum_cache_clear_count(Some(CLEARED))
                .minimum_bytes_per_state(Some(BYTES_EACH_STATE)),
        )
        .build_from_nfa(nfa)
        .map_err(|_| RegexError::TooLarge)
}

#[cfg(test)]
mod tests {
    use regex_automata::meta;
    use regex_automata::util::syntax;

    use super::*;

    /// Texts and expressions of every kind that the engines treat apart.
    #[test]
    fn finds_what_the_library_s_own_choice_of_engines_finds() {
        let long = format!("<{}>", "a ".repeat(2_000));
        let texts = [
            "",
            "key=abc123; key: 'x' é key=é12",
            "kéy key",
            "aaa bbb",
            &long,
            "\u{FF11}23",
        ];
        let expressions = [
            r"key *[=:] *(?<value>'?[a-z0-9]+'?)",
            r"(?<value>a|ab)b? *",
            r"<(?<value>(?:a )*)>",
            r"(?:(?<value>x)|y|key)",
            r"\b[a-z]{3}\b",
            r"(?u:\d)\d*",
            r"(?<value>)z*$",
        ];
        for expression in expressions {
            let regex = Regex::new(expression).unwrap();
            let library = meta::Regex::builder()
                .syntax(syntax::Config::new().unicode(false).utf8(false))
                .configure(meta::Config::new().utf8_empty(false))
                .build(expression)
                .unwrap();
            for text in texts {
                for at in 0..text.len().min(8) {
                    let input = Input::new(text).range(at..);
                    let mut captures = library.create_captures();
                    library.search_captures(&input, &mut captures);
                    let whole = captures.get_match().map(|found| found.range());
                    assert_eq!(regex.find(&input), whole, "{expression} {text:?}");
                    assert_eq!(regex.find_patiently(&input), whole, "{expression} {text:?}");
                    let Some(group) = regex.group("value") else {
                        continue;
                    };
                    let part = captures.get_group_by_name("value").map(|it| it.range());
                    let both = whole.map(|whole| (whole.clone(), part.unwrap_or(whole)));
                    assert_eq!(
                        regex.find_group(&input, group),
                        both,
                        "{expression} {text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn says_what_is_wrong_with_an_expression() {
        assert!(matches!(Regex::new("a("), Err(RegexError::Syntax(_))));
        let word = r"(?u:\bkey\b)";
        assert!(matches!(Regex::new(word), Err(RegexError::UnicodeWord)));
        let large = r"(?:[a-z]{900}){900}";
        assert!(matches!(Regex::new(large), Err(RegexError::TooLarge)));
    }
}
