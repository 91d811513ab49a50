//! Texts that give each detector as much to do as can be, for nothing.

use crate::scan::detector::{Detector, Trigger};

/// What is repeated to make such texts. What nominates the detector and no more; values that are almost
/// right, apart and without an end; values that break off; its own near misses.
pub fn units(detector: &Detector) -> Vec<String> {
    let mut units = Vec::new();
    if let Trigger::Anchors { literals, .. }
    | Trigger::Label {
        names: literals, ..
    } = detector.trigger
    {
        units.push(literals.join(" ") + " ");
        units.extend(literals.first().map(|literal| (*literal).to_owned()));
    }
    if let Trigger::Joint { mark, .. } = detector.trigger {
        units.push(format!("a{mark}"));
        units.push(format!("a{mark}{mark} "));
    }
    if let Some((before, value, _)) = detector
        .examples
        .positive
        .first()
        .and_then(|text| parts(text))
    {
        let wrong = altered(value);
        units.push(format!("{before}{wrong} "));
        units.push(format!("{wrong} "));
        units.push(wrong);
        let half = value.get(..value.floor_char_boundary(value.len() / 2));
        units.push(format!("{before}{}\n", half.unwrap_or_default()));
    }
    let negative = detector.examples.negative.iter();
    units.push(negative.flat_map(|(text, _)| [text, "\n"]).collect());
    units.retain(|unit| !unit.is_empty());
    units
}

/// What stands before the mark, in it, and behind it.
fn parts(example: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = example.split_once("{{")?;
    let (value, after) = rest.rsplit_once("}}")?;
    Some((before, value, after))
}

/// `value` with its last letter or digit changed for the next one.
fn altered(value: &str) -> String {
    let next = |c: char| match c {
        '9' => '0',
        'z' => 'a',
        'Z' => 'A',
        c => char::from(u8::try_from(c).unwrap_or(b'x') + 1),
    };
    let last = value.rfind(|c: char| c.is_ascii_alphanumeric());
    let characters = value.char_indices();
    characters
        .map(|(at, c)| if Some(at) == last { next(c) } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::catalogue;

    #[test]
    fn every_detector_has_some_and_none_is_empty() {
        for detector in catalogue() {
            let units = units(detector);
            assert!(!units.is_empty(), "{}", detector.id);
            assert!(units.iter().all(|unit| !unit.is_empty()), "{}", detector.id);
        }
    }

    #[test]
    fn one_character_is_another() {
        assert_eq!(altered("4111 1119)"), "4111 1110)");
        assert_eq!(altered("…"), "…");
    }
}
