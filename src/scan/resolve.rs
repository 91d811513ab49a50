//! Overlaps, and why one finding won.
//!
//! Where findings overlap, one stays and the others become its alternatives. The order of
//! questions is that of [`Precedence`].

use std::cmp::Ordering;

use super::finding::{Alternative, Band, Finding, Precedence};
use crate::text::span::Utf8;

/// A finding and what resolution asks of it beyond what is reported.
#[derive(Debug)]
pub(super) struct Contender {
    pub(super) finding: Finding<Utf8>,
    pub(super) general: bool,
}

/// Leaves one finding in each place. Takes them in any order; gives them ascending, not
/// overlapping. Cost: O(n log n).
pub(super) fn resolve(mut contenders: Vec<Contender>) -> Vec<Finding<Utf8>> {
    contenders.sort_by(|a, b| {
        let key = |c: &Contender| (c.finding.span.start, c.finding.span.end);
        key(a)
            .cmp(&key(b))
            .then_with(|| a.finding.detector.cmp(&b.finding.detector))
    });
    let mut won: Vec<Contender> = Vec::with_capacity(contenders.len());
    for challenger in contenders {
        settle(&mut won, challenger);
    }
    won.into_iter().map(|contender| contender.finding).collect()
}

/// Sets a challenger against the last winner, the only one it can overlap: winners do not overlap
/// each other, and the challenger begins no earlier than the last of them.
fn settle(won: &mut Vec<Contender>, mut challenger: Contender) {
    let Some(mut holder) =
        won.pop_if(|holder| holder.finding.span.overlaps(challenger.finding.span))
    else {
        won.push(challenger);
        return;
    };
    let (order, precedence) = compare(&holder, &challenger);
    if order == Ordering::Less {
        std::mem::swap(&mut holder, &mut challenger);
    }
    let loser = challenger.finding;
    let lost = Alternative {
        detector: loser.detector,
        confidence: loser.confidence,
        lost: precedence,
    };
    for each in loser.alternatives.into_iter().chain([lost]) {
        remember(&mut holder.finding, each);
    }
    won.push(holder);
}

/// One mention of each detector is enough.
fn remember(winner: &mut Finding<Utf8>, loser: Alternative) {
    let known = winner
        .alternatives
        .iter()
        .any(|known| known.detector == loser.detector);
    if loser.detector != winner.detector && !known {
        winner.alternatives.push(loser);
    }
}

/// Which of the two is better (`Greater`: the first), and the question that decided.
fn compare(a: &Contender, b: &Contender) -> (Ordering, Precedence) {
    let acted_on = |c: &Contender| c.finding.band > Band::Low;
    let validated = |c: &Contender| c.finding.explanation.validator.is_some();
    // A spelling that is read where it stands covers no more than the value: among different
    // detectors it counts as there to see.
    let same = a.finding.detector == b.finding.detector;
    let decoders = |c: &Contender| {
        let decoders = c.finding.explanation.decoders.iter();
        decoders
            .filter(|decoder| same || !decoder.is_spelling())
            .count()
    };
    let context = |c: &Contender| -> usize {
        let words = &c.finding.explanation.context;
        words.iter().map(|word| word.len()).sum()
    };
    let questions = [
        (acted_on(a).cmp(&acted_on(b)), Precedence::Band),
        (b.general.cmp(&a.general), Precedence::Specific),
        (validated(a).cmp(&validated(b)), Precedence::Validated),
        (decoders(b).cmp(&decoders(a)), Precedence::Plain),
        (
            a.finding.span.len().cmp(&b.finding.span.len()),
            Precedence::Longer,
        ),
        (context(a).cmp(&context(b)), Precedence::Context),
        (
            a.finding.confidence.cmp(&b.finding.confidence),
            Precedence::Confidence,
        ),
    ];
    questions
        .into_iter()
        .find(|(order, _)| order.is_ne())
        .unwrap_or((Ordering::Greater, Precedence::Order))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::detector::Category;
    use crate::scan::finding::{Decoder, Explanation};
    use crate::text::span::Span;

    fn contender(detector: &'static str, start: u32, end: u32, confidence: u8) -> Contender {
        let explanation = Explanation {
            validator: None,
            ..Explanation::default()
        };
        let finding = Finding {
            detector: detector.into(),
            title: detector.into(),
            category: Category::Custom,
            span: Span::new(start, end),
            confidence,
            band: Band::of(confidence),
            explanation,
            alternatives: Vec::new(),
        };
        Contender {
            finding,
            general: detector == "general",
        }
    }

    fn validated(mut contender: Contender) -> Contender {
        contender.finding.explanation.validator = Some("Luhn".into());
        contender
    }

    fn named(mut contender: Contender, words: &'static [&'static str]) -> Contender {
        contender
            .finding
            .explanation
            .context
            .extend(words.iter().map(|&word| word.into()));
        contender
    }

    fn decoded(mut contender: Contender) -> Contender {
        contender
            .finding
            .explanation
            .decoders
            .push(Decoder::Percent);
        contender
    }

    fn outcome(contenders: Vec<Contender>) -> Vec<(String, Vec<Precedence>)> {
        let lost = |finding: &Finding<Utf8>| {
            finding
                .alternatives
                .iter()
                .map(|loser| loser.lost)
                .collect()
        };
        resolve(contenders)
            .iter()
            .map(|finding| (finding.detector.to_string(), lost(finding)))
            .collect()
    }

    #[test]
    fn each_question_decides_when_those_before_it_do_not() {
        let cases = [
            (
                contender("high", 0, 5, 50),
                validated(contender("low", 0, 9, 49)),
                Precedence::Band,
            ),
            (
                contender("named", 0, 5, 50),
                validated(contender("general", 0, 9, 90)),
                Precedence::Specific,
            ),
            (
                validated(contender("checked", 0, 5, 50)),
                contender("plain", 0, 9, 90),
                Precedence::Validated,
            ),
            (
                contender("plain", 2, 5, 50),
                decoded(contender("decoded", 0, 9, 90)),
                Precedence::Plain,
            ),
            (
                named(contender("named", 0, 9, 50), &["tax number", "chilean"]),
                named(contender("called", 0, 9, 90), &["tax number"]),
                Precedence::Context,
            ),
            (
                contender("long", 0, 9, 50),
                contender("short", 2, 5, 90),
                Precedence::Longer,
            ),
            (
                contender("sure", 0, 5, 90),
                contender("unsure", 0, 5, 80),
                Precedence::Confidence,
            ),
            (
                contender("a", 0, 5, 90),
                contender("b", 0, 5, 90),
                Precedence::Order,
            ),
        ];
        for (winner, loser, precedence) in cases {
            let expected = vec![(winner.finding.detector.to_string(), vec![precedence])];
            assert_eq!(outcome(vec![loser, winner]), expected);
        }
    }

    #[test]
    fn neighbours_do_not_contend() {
        let both = outcome(vec![contender("b", 5, 9, 90), contender("a", 0, 5, 50)]);
        assert_eq!(both, [("a".to_owned(), vec![]), ("b".to_owned(), vec![])]);
    }

    #[test]
    fn a_winner_inherits_what_the_loser_had_beaten() {
        let all = outcome(vec![
            contender("a", 0, 5, 50),
            contender("b", 0, 6, 50),
            contender("c", 1, 9, 50),
        ]);
        assert_eq!(
            all,
            [("c".to_owned(), vec![Precedence::Longer, Precedence::Longer])]
        );
    }
}
