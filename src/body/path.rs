//! Where in a body a text stands, in words that a policy can use.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// One step into a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A field of a form, a member of a JSON object, a field number of a protocol buffer.
    Key(String),
    /// A place in a JSON array.
    Index {
        /// From 0.
        at: usize,
        /// Whether nothing comes after it.
        last: bool,
    },
}

/// Names texts in a body: `/messages/*/content/parts/*`.
///
/// Like a JSON pointer (RFC 6901), and beyond it: `*` is any member or place, `-1` the last place of
/// an array, the first step may be the field of a form, and a path that goes on where a string
/// stands goes on in the JSON or the form that is written in that string. `/` alone is the body itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPath(Vec<Pattern>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Any,
    Last,
    Named(String),
}

/// A text that is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a path begins with `/`")]
pub struct PathError;

impl TextPath {
    pub(super) fn leads_to(&self, steps: &[Step]) -> bool {
        self.0.len() == steps.len()
            && self
                .0
                .iter()
                .zip(steps)
                .all(|(pattern, step)| pattern.fits(step))
    }
}

impl Pattern {
    fn fits(&self, step: &Step) -> bool {
        match (self, step) {
            (Self::Any, _) => true,
            (Self::Last, Step::Index { last, .. }) => *last,
            (Self::Last, Step::Key(key)) => key == LAST,
            (Self::Named(name), Step::Key(key)) => name == key,
            (Self::Named(name), Step::Index { at, .. }) => name.parse() == Ok(*at),
        }
    }
}

const LAST: &str = "-1";

impl FromStr for TextPath {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let steps = text.strip_prefix('/').ok_or(PathError)?;
        if steps.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let pattern = |step: &str| match step {
            "*" => Pattern::Any,
            LAST => Pattern::Last,
            name => Pattern::Named(name.replace("~1", "/").replace("~0", "~")),
        };
        Ok(Self(steps.split('/').map(pattern).collect()))
    }
}

impl fmt::Display for TextPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("/");
        }
        self.0.iter().try_for_each(|pattern| match pattern {
            Pattern::Any => f.write_str("/*"),
            Pattern::Last => write!(f, "/{LAST}"),
            Pattern::Named(name) => {
                write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        })
    }
}
