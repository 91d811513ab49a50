//! The declaration type: everything there is to know about one kind of sensitive thing.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::candidate::Candidate;
use super::recognize::Entity;

/// What a finding is about. The names are those of policies, records and reports.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Category {
    /// Facts about a person that are not an identifier issued by someone: birth dates, names.
    Personal,
    /// Payment cards, accounts, wallets.
    Financial,
    /// Numbers issued by a state: tax, insurance, identity, travel documents.
    GovernmentId,
    /// Patients' and health insurers' numbers.
    Health,
    /// Ways to reach a person: e-mail, phone.
    Contact,
    /// Keys, tokens, passwords.
    Secret,
    /// Addresses of machines.
    Network,
    /// Words that mark a document as confidential.
    ConfidentialMarker,
    /// Detectors that come from the policy.
    Custom,
}

impl Category {
    /// As policies, records and reports spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Financial => "financial",
            Self::GovernmentId => "government-id",
            Self::Health => "health",
            Self::Contact => "contact",
            Self::Secret => "secret",
            Self::Network => "network",
            Self::ConfidentialMarker => "confidential-marker",
            Self::Custom => "custom",
        }
    }
}

/// One kind of sensitive thing, declared once; everything else (tests, lists, documentation,
/// schemas) is generated from the declaration.
///
/// Patterns are byte patterns on normalised text: `\d`, `\w`, `\b`, `\s` are ASCII; write
/// `(?u:…)` where letters beyond ASCII matter. They must be bounded in length.
#[derive(Debug)]
pub struct Detector {
    /// Stable kebab-case name; never changes meaning.
    pub id: &'static str,
    /// For people, in English.
    pub title: &'static str,
    /// What it is about.
    pub category: Category,
    /// ISO 3166-1 alpha-2 codes, upper case; empty: everywhere.
    pub regions: &'static [&'static str],
    /// The standard, authority or vendor page that the pattern follows.
    pub reference: Reference,
    /// What nominates a stretch of text for the pattern.
    pub trigger: Trigger,
    /// The format, as a linear-time regular expression. If it has a group named `value`, that
    /// group is the finding; otherwise the whole match is.
    pub pattern: &'static str,
    /// Arithmetic or structure that a real value satisfies; a candidate it refuses is dropped.
    pub validator: Option<Validator>,
    /// Words nearby that raise or lower confidence.
    pub context: Context,
    /// How sure a match is.
    pub confidence: Confidence,
    /// A catch-all that yields to any detector that knows the thing by name.
    pub general: bool,
    /// Texts it must and must not find; they run as tests. Written with [`examples!`](crate::examples).
    pub examples: Examples,
}

impl Detector {
    /// The confidence that its matches get. One that any number or word of a length nominates is not
    /// reported where it would be low: half of all numbers are some country's number, if no word has
    /// to say so. Those of phones have their own grouping.
    pub const fn reported_confidence(&self) -> Confidence {
        let by_shape = matches!(self.trigger, Trigger::Number { .. } | Trigger::Word { .. })
            && !matches!(self.category, Category::Contact);
        let Confidence { alone, in_context } = self.confidence;
        Confidence {
            alone: if by_shape && alone < MEDIUM { 0 } else { alone },
            in_context,
        }
    }
}

/// What the one pass over the text looks for on behalf of a detector.
#[derive(Clone, Copy, Debug)]
pub enum Trigger {
    /// Any of these literals, ASCII letters in either case. The pattern is tried from `before`
    /// bytes in front of the literal to `after` bytes behind it.
    Anchors {
        /// At least three bytes each, lower case.
        literals: &'static [&'static str],
        /// Bytes in front of the literal that a match may begin at.
        before: u16,
        /// Bytes behind the literal that a match may reach to.
        after: u16,
    },
    /// A mark that joins groups of hexadecimal digits: on one side of it at least stands a whole group.
    Joint {
        /// The mark, one byte.
        mark: &'static str,
        /// Most digits of a group.
        longest: u8,
        /// Bytes in front of the mark that a match may begin at.
        before: u16,
        /// Bytes behind the mark that a match may reach to.
        after: u16,
    },
    /// A label that names an issuer, and the value behind it: `ALGOLIA_ADMIN_KEY = …`,
    /// `"heroku": {"token": "…"}`. The detector's pattern is that of the value alone.
    Label {
        /// What the issuer is called in labels; at least three bytes each, lower case.
        names: &'static [&'static str],
        /// Whether a name is an everyday word too, and counts only in the label of an assignment.
        everyday: bool,
    },
    /// A number: digits with at most one separator (space, `.`, `-`, `/`, `(`, `)`) or two
    /// between them, that has at least `digits` digits in all.
    Number {
        /// Fewest digits.
        digits: u8,
        /// Bytes in front of the first digit that a match may begin at.
        before: u16,
        /// Bytes behind the last digit that a match may reach to.
        after: u16,
    },
    /// A phrase: at least twelve words of three to eight small ASCII letters in a row.
    Phrase {
        /// Bytes behind the last word that a match may reach to.
        after: u16,
    },
    /// A word: a run of ASCII letters and digits with at least one of each.
    Word {
        /// Fewest bytes.
        min: u16,
        /// Most bytes.
        max: u16,
        /// Bytes in front of the word that a match may begin at.
        before: u16,
        /// Bytes behind the word that a match may reach to.
        after: u16,
    },
    /// What the recogniser says is such an entity. There is no pattern then, and the confidence is
    /// the recogniser's: that declared is its range.
    Entity(Entity),
}

/// An algorithm that tells real values from look-alikes, and its standard name.
#[derive(Clone, Copy)]
pub struct Validator {
    /// As explanations name it: `Luhn`, `mod 97-10`.
    pub name: &'static str,
    /// The algorithm.
    pub check: fn(&Candidate<'_>) -> Result<Validity, Refusal>,
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What a validator says of a value that it accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// It satisfies the algorithm.
    Real,
    /// It satisfies what can be checked, but is written so that this proves little: bare digits
    /// with one check digit, a checksum left out. Low unless something nearby speaks for it.
    Plausible,
    /// It satisfies the algorithm, and is published as an example or a test value.
    TestValue,
}

/// Why a validator turned a candidate down. Carries no text of the candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The check digits do not agree with the rest.
    #[error("wrong check digit")]
    CheckDigit,
    /// A part is outside the range that the issuer uses.
    #[error("{0} out of range")]
    Range(&'static str),
    /// The number of characters is not one that exists.
    #[error("wrong length")]
    Length,
    /// The structure is not the one that the standard prescribes.
    #[error("{0} malformed")]
    Structure(&'static str),
    /// Too regular to be a generated secret.
    #[error("not random enough")]
    Entropy,
    /// A placeholder, a template or a documented dummy.
    #[error("placeholder")]
    Placeholder,
    /// In a sentence rather than where a marking stands.
    #[error("not in a marking position")]
    Position,
}

/// Words that speak for or against a candidate. Lower case; a word of several words is matched
/// as a phrase. Each is compared with whole words near the candidate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    /// Speak for it, by language: `("en", &["ssn", "social security"])`.
    pub positive: &'static [(&'static str, &'static [&'static str])],
    /// Speak against it.
    pub negative: &'static [&'static str],
}

/// The least confidence that is medium.
pub(super) const MEDIUM: u8 = 50;

/// How sure a match is, 0–100. Bands: low < 50 ≤ medium < 80 ≤ high.
#[derive(Clone, Copy, Debug)]
pub struct Confidence {
    /// With nothing else to go by (the validator, where there is one, has accepted). At 0 it is not
    /// reported at all.
    pub alone: u8,
    /// With a positive context word near, a label or a column header.
    pub in_context: u8,
}

/// Texts with the expected finding marked `{{…}}`, and near misses with the reason.
///
/// Empty unless the feature `examples` is on: the shipped wasm does not carry them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples {
    /// Each has exactly one mark and must give this detector exactly there, at any confidence.
    #[cfg(feature = "examples")]
    pub positive: &'static [&'static str],
    /// `(text, why it is none)`: this detector must not find anything in it at medium or above.
    #[cfg(feature = "examples")]
    pub negative: &'static [(&'static str, &'static str)],
}

/// The standard, authority or vendor page that a declaration follows.
///
/// Nothing without the feature `examples`: the shipped wasm does not carry it.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    #[cfg(feature = "examples")]
    text: &'static str,
}

impl Reference {
    /// Takes the address, or the name of a standard.
    #[cfg_attr(
        not(feature = "examples"),
        expect(unused_variables, reason = "left out of what is shipped")
    )]
    pub const fn new(text: &'static str) -> Self {
        Self {
            #[cfg(feature = "examples")]
            text,
        }
    }

    /// The address, or the name of a standard; empty without the feature `examples`.
    pub const fn text(self) -> &'static str {
        #[cfg(feature = "examples")]
        let text = self.text;
        #[cfg(not(feature = "examples"))]
        let text = "";
        text
    }
}

/// The examples of a declaration: `examples! { positive: &["card {{4111 …}}"], negative: &[("…", "why")] }`.
#[macro_export]
macro_rules! examples {
    (positive: $positive:expr, negative: $negative:expr $(,)?) => {
        $crate::scan::detector::Examples {
            #[cfg(feature = "examples")]
            positive: $positive,
            #[cfg(feature = "examples")]
            negative: $negative,
        }
    };
}
