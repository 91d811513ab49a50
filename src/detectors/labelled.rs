//! Values that nothing but their label tells: the pattern and the trigger that they share.

use crate::scan::detector::Trigger;

/// A pattern for `$value` behind one of `$labels` (an alternation, in any case), or at the start
/// of a table's cell, where the header is its label.
///
/// Whether the label is a word of its own is for the declared context to say: such a detector has
/// no confidence alone.
macro_rules! labelled {
    ($labels:literal, $value:literal) => {
        concat!(
            r"(?:(?i:(?:",
            $labels,
            r")s?(?:[\x20_-]?(?:n°|(?:n|no|nr|num|number|code|id|is|was|value)\b\.?)){0,3}(?:は|是|为|為)?)(?:\x20?\([^()\n]{0,64}\))?[\x20-/:-@\[-`{-~\t]{0,6}\n?[\x20-/:-@\[-`{-~\t]{0,6}|[\t;|]\x20{0,8}\x22?|,\x22?|(?m:^)\x22?)(?P<value>",
            $value,
            r")(?:\b|$)"
        )
    };
}
pub(super) use labelled;

/// Bytes behind a label, or a column's header, in which its values stand.
const REACH: u16 = 800;

/// Bytes in front of a literal at which its label may begin: `card` in front of `security code`.
const LABEL: u16 = 24;

/// What nominates text for a pattern made with [`labelled!`]: the labels, lower case.
pub(super) const fn behind(labels: &'static [&'static str]) -> Trigger {
    Trigger::Anchors {
        literals: labels,
        before: LABEL,
        after: REACH,
    }
}
