//! Overlaps, and why one finding won.
//!
//! Where findings overlap, one stays and the others become its alternatives. The order of
//! questions is that of [`Precedence`].

use std::cmp::Ordering;

use super::contender::{Contender, Contenders, Identities};
use super::finding::{Alternative, Band, Finding, Precedence};
use crate::text::span::Utf8;

/// One that gave way.
#[derive(Clone, Copy, Debug)]
struct Loser {
    detector: u32,
    confidence: u8,
    lost: Precedence,
}

/// Leaves one finding in each place. Takes contenders in any order; gives findings ascending, not
/// overlapping. Cost: O(n log n).
pub(super) fn resolve(mut contenders: Contenders, identities: &Identities) -> Vec<Finding<Utf8>> {
    contenders.all.sort_by_key(|each| {
        let place = u64::from(each.span.start) << 32 | u64::from(each.span.end);
        (place, identities.rank(each.detector))
    });
    let mut all = contenders.all.iter();
    let mut won = Vec::new();
    let mut losers = Vec::new();
    let mut win = |holder: &Contender, losers: &mut Vec<Loser>| {
        let alternatives = losers.drain(..).filter_map(|loser| {
            Some(Alternative {
                detector: identities.get(loser.detector)?.id.clone(),
                confidence: loser.confidence,
                lost: loser.lost,
            })
        });
        let alternatives = alternatives.collect();
        if let Some(identity) = identities.get(holder.detector) {
            won.push(contenders.finding(holder, identity, alternatives));
        }
    };
    let Some(mut holder) = all.next().copied() else {
        return Vec::new();
    };
    // Each begins no earlier than the winner so far, the only one that it can overlap: winners do not
    // overlap each other.
    for &challenger in all {
        if holder.span.overlaps(challenger.span) {
            holder = settle(holder, challenger, &mut losers, identities);
        } else {
            win(&holder, &mut losers);
            holder = challenger;
        }
    }
    win(&holder, &mut losers);
    won
}

/// The better of two that overlap; the other one, and those that the first has beaten, give way to it.
fn settle(
    holder: Contender,
    challenger: Contender,
    losers: &mut Vec<Loser>,
    identities: &Identities,
) -> Contender {
    let (order, lost) = compare(&holder, &challenger, identities);
    let (winner, loser) = if order == Ordering::Less {
        losers.retain(|loser| loser.detector != challenger.detector);
        (challenger, holder)
    } else {
        (holder, challenger)
    };
    // One mention of each detector is enough.
    let known = losers.iter().any(|known| known.detector == loser.detector);
    if loser.detector != winner.detector && !known {
        losers.push(Loser {
            detector: loser.detector,
            confidence: loser.confidence,
            lost,
        });
    }
    winner
}

/// Which of the two is better (`Greater`: the first), and the question that decided.
fn compare(a: &Contender, b: &Contender, identities: &Identities) -> (Ordering, Precedence) {
    let acted_on = |c: &Contender| c.band() > Band::Low;
    let general = |c: &Contender| identities.get(c.detector).is_some_and(|it| it.general);
    // A spelling that is read where it stands covers no more than the value: among different
    // detectors it counts as there to see.
    let same = a.detector == b.detector;
    let decoders = |c: &Contender| {
        let decoders = c.decoders.iter();
        decoders
            .filter(|decoder| same || !decoder.is_spelling())
            .count()
    };
    let questions = [
        (acted_on(a).cmp(&acted_on(b)), Precedence::Band),
        (general(b).cmp(&general(a)), Precedence::Specific),
        (a.validated.cmp(&b.validated), Precedence::Validated),
        (decoders(b).cmp(&decoders(a)), Precedence::Plain),
        (a.span.len().cmp(&b.span.len()), Precedence::Longer),
        (a.said.weight.cmp(&b.said.weight), Precedence::Context),
        (a.confidence.cmp(&b.confidence), Precedence::Confidence),
    ];
    questions
        .into_iter()
        .find(|(order, _)| order.is_ne())
        .unwrap_or((Ordering::Greater, Precedence::Order))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::contender::{Decoders, Identity, Said};
    use crate::scan::detector::Category;
    use crate::scan::finding::Decoder;
    use crate::text::span::Span;

    /// What a test says of a contender.
    #[derive(Clone, Copy)]
    struct Claim {
        detector: &'static str,
        words: &'static [&'static str],
        facts: Contender,
    }

    fn contender(detector: &'static str, start: u32, end: u32, confidence: u8) -> Claim {
        Claim {
            detector,
            words: &[],
            facts: Contender {
                detector: 0,
                span: Span::new(start, end),
                confidence,
                validated: false,
                test_value: false,
                decoders: Decoders::default(),
                said: Said::default(),
            },
        }
    }

    fn validated(mut claim: Claim) -> Claim {
        claim.facts.validated = true;
        claim
    }

    fn named(claim: Claim, words: &'static [&'static str]) -> Claim {
        Claim { words, ..claim }
    }

    fn decoded(mut claim: Claim) -> Claim {
        claim.facts.decoders = claim.facts.decoders.with(Decoder::Percent);
        claim
    }

    fn outcome(claims: Vec<Claim>) -> Vec<(String, Vec<Precedence>)> {
        let lost = |finding: &Finding<Utf8>| {
            finding
                .alternatives
                .iter()
                .map(|loser| loser.lost)
                .collect()
        };
        let mut contenders = Contenders::default();
        let mut identities = Vec::new();
        for (detector, claim) in (0..).zip(claims) {
            let said = contenders.said_for(claim.words.iter().copied());
            contenders.all.push(Contender {
                detector,
                said,
                ..claim.facts
            });
            identities.push(Identity {
                id: claim.detector.into(),
                title: claim.detector.into(),
                category: Category::Custom,
                general: claim.detector == "general",
                validator: None,
            });
        }
        resolve(contenders, &Identities::new(identities))
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
            let expected = vec![(winner.detector.to_owned(), vec![precedence])];
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
