//! What can be wrong with a policy, and where.

use thiserror::Error;

/// Why a policy was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {path}: {fault}")]
pub struct PolicyError {
    /// What is wrong.
    pub fault: PolicyFault,
    /// JSON pointer (RFC 6901) of the field; `/` stands for the document itself.
    pub path: String,
    /// Line of the field, from 1.
    pub line: u32,
    /// Column of the field in bytes, from 1.
    pub column: u32,
}

/// One kind of mistake in a policy.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PolicyFault {
    /// Not JSON, or a field that is missing, unknown or of the wrong type.
    #[error("{0}")]
    Syntax(String),
    /// A document of another version, or of something else.
    #[error("schema is not {expected}")]
    Schema {
        /// What it must be.
        expected: &'static str,
    },
    /// A name that must be unique is there twice.
    #[error("`{0}` is declared twice")]
    Duplicate(String),
    /// A rule names a detector that neither the catalogue nor the policy declares.
    #[error("no detector is called `{0}`")]
    UnknownDetector(String),
    /// A rule names a site that the policy does not declare.
    #[error("no site is called `{0}`")]
    UnknownSite(String),
    /// An id that is not kebab-case.
    #[error("`{0}` is not an id: lower-case letters, digits and single hyphens")]
    Id(String),
    /// A host that is neither a name nor `*.` and a name.
    #[error("`{0}` is not a host name")]
    Host(String),
    /// A match pattern that is none, or does not cover all paths of its host.
    #[error("`{0}` is not a match pattern that ends in `/*`")]
    MatchPattern(String),
    /// An address that is neither a path nor has a scheme.
    #[error("`{0}` is neither a path nor a whole address")]
    Endpoint(String),
    /// A site rule that blocks its endpoints and names none.
    #[error("there are no endpoints to block")]
    NoEndpoints,
    /// A path into a body that does not begin with `/`.
    #[error("`{0}` is not a path into a body: it begins with `/`")]
    TextPath(String),
    /// A number beyond its bounds.
    #[error("{value} is more than {limit}")]
    TooHigh {
        /// The number given.
        value: u32,
        /// The most it can be.
        limit: u32,
    },
    /// A literal too short to look for.
    #[error("shorter than {limit} bytes")]
    TooShort {
        /// The least it can be.
        limit: usize,
    },
    /// An id that is longer than records can carry with comfort.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The most it can be.
        limit: usize,
    },
    /// A pattern that is no regular expression.
    #[error("not a regular expression: {0}")]
    Pattern(String),
    /// A pattern whose compiled form is beyond the limit.
    #[error("the compiled pattern is larger than {limit} bytes")]
    PatternTooLarge {
        /// The most it can take.
        limit: usize,
    },
}

impl PolicyFault {
    /// A stable kebab-case name for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "policy-syntax",
            Self::Schema { .. } => "policy-schema",
            Self::Duplicate(_) => "policy-duplicate",
            Self::UnknownDetector(_) => "policy-unknown-detector",
            Self::UnknownSite(_) => "policy-unknown-site",
            Self::Id(_) => "policy-id",
            Self::Host(_) => "policy-host",
            Self::MatchPattern(_) => "policy-match-pattern",
            Self::Endpoint(_) => "policy-endpoint",
            Self::NoEndpoints => "policy-no-endpoints",
            Self::TextPath(_) => "policy-text-path",
            Self::TooHigh { .. } => "policy-too-high",
            Self::TooShort { .. } => "policy-too-short",
            Self::TooLong { .. } => "policy-too-long",
            Self::Pattern(_) => "policy-pattern",
            Self::PatternTooLarge { .. } => "policy-pattern-too-large",
        }
    }
}
