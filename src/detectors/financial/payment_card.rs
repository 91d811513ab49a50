//! Payment card numbers. Source: ISO/IEC 7812-1 (structure and check digit); issuer ranges and
//! lengths as the networks publish them.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::digits::{Few, digits, is_bare, number};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "credit-card",
    title: "Payment card number",
    category: Category::Financial,
    regions: &[],
    reference: Reference::new("https://www.iso.org/standard/70484.html"),
    trigger: Trigger::Number {
        digits: 12,
        before: 0,
        after: 0,
    },
    // One alternative for each length, the usual ones first, so that a card is not read on into
    // the expiry date or security code that stands behind it. The shortest must be unbroken: in
    // groups they are more often the end of something longer.
    pattern: r"(?x)
        \b(?:
            62\d{2} (?:[\x20-]\d{4}){3} [\x20-]\d{3}                               # UnionPay, 19
          | (?: [24-6][\x20.-]?\d | 3[05689] | 8[126] | 9[78] ) (?:[\x20.-]?\d){14} # 16 digits
          | 3[47]             (?:[\x20.-]?\d){13}                                  # American Express
          | (?: 1\d{3} | 2131 ) (?:[\x20.-]?\d){11}                                # UATP, JCB of 15
          | 3[0689]           (?:[\x20.-]?\d){12}                                  # Diners Club
          | [2-689]           (?:[\x20.-]?\d){16,18}                               # 17 to 19 digits
          | [456]\d{11,12}                                                        # Maestro, Visa of 13
        )\b",
    validator: Some(Validator {
        name: "Luhn",
        check: card,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "card",
                    "credit card",
                    "debit card",
                    "card number",
                    "pan",
                    "visa",
                    "mastercard",
                    "amex",
                    "american express",
                    "discover",
                    "diners",
                    "jcb",
                    "unionpay",
                    "maestro",
                    "cc",
                    "ccnum",
                    "cvv",
                    "cvc",
                    "expiry",
                    "expires",
                ],
            ),
            (
                "de",
                &["kreditkarte", "kreditkartennummer", "kartennummer", "karte"],
            ),
            (
                "fr",
                &[
                    "carte",
                    "carte bancaire",
                    "carte de crédit",
                    "numéro de carte",
                ],
            ),
            (
                "es",
                &["tarjeta", "tarjeta de crédito", "número de tarjeta"],
            ),
            ("it", &["carta", "carta di credito", "numero di carta"]),
            ("pt", &["cartão", "cartão de crédito"]),
            ("nl", &["creditcard", "kaartnummer"]),
            ("zh", &["信用卡", "银行卡", "卡号"]),
            ("ja", &["カード番号", "クレジットカード"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 80,
        in_context: 95,
    },
    general: false,
    examples: examples! {
        positive: &[
            "charge {{4731 1999 3847 5116}} 12/29 123 please",
            "Visa {{4825903029451374}}",
            "Mastercard {{5495-6134-1763-8559}}"
        ],
        negative: &[
            ("Visa 4731 1999 3847 5117", "wrong check digit"),
            ("sensor reads 0.4825903029451374", "decimals of a fraction"),
            ("card 1731 1999 3847 5112", "no network issues numbers of 16 digits that begin with 1"),
        ],
    },
}];

fn card(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let mut before = candidate.before().bytes().rev();
    if before.next() == Some(b'.') && before.next().is_some_and(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::Structure("surroundings"));
    }
    let value = candidate.value();
    match check(value)? {
        Validity::Real if !is_card_like(value) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}

/// Whether `value` is written as cards are: bare digits only in the lengths of nearly all of them,
/// as integers of 64 bits and times have the others; groups of three or more, or digit by digit.
fn is_card_like(value: &str) -> bool {
    if is_bare(value) {
        return (14..=16).contains(&value.len());
    }
    let groups = || value.split([' ', '.', '-']).map(str::len);
    groups().all(|group| group == 1) || groups().rev().skip(1).all(|group| group > 2)
}

/// What the number of a card says of itself, wherever it stands.
pub(super) fn check(number_on_card: &str) -> Result<Validity, Refusal> {
    let digits: Few<u32> = digits(number_on_card).collect();
    let prefix = number(digits.get(..6).ok_or(Refusal::Length)?);
    let mut issuers = ISSUERS
        .iter()
        .filter(|(first, last, _)| (*first..=*last).contains(&prefix))
        .peekable();
    if issuers.peek().is_none() {
        return Err(Refusal::Range("issuer"));
    }
    if !issuers.any(|(_, _, lengths)| lengths.contains(&digits.len())) {
        return Err(Refusal::Length);
    }
    luhn::check(digits.iter().copied())?;
    let test = TEST_NUMBERS.contains(&number(&digits)) || digits.get(1..).is_some_and(one_digit);
    Ok(if test {
        Validity::TestValue
    } else if digits.first() == Some(&1) {
        // Most numbers of 15 digits that begin with 1 are something else.
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// First and last issuer number of six digits, and how many digits the cards have.
const ISSUERS: &[(u64, u64, &[usize])] = &[
    (100_000, 199_999, &[15]), // UATP; 1800 was the first series of JCB
    (213_100, 213_199, &[15]), // JCB, its first series
    (220_000, 220_499, &[16, 17, 18, 19]), // Mir
    (222_100, 272_099, &[16]), // Mastercard
    (300_000, 305_999, &[14, 16, 17, 18, 19]), // Diners Club
    (309_500, 309_599, &[14, 16, 17, 18, 19]), // Diners Club
    (340_000, 349_999, &[15]), // American Express
    (350_000, 359_999, &[16, 17, 18, 19]), // JCB
    (360_000, 369_999, &[14, 15, 16, 17, 18, 19]), // Diners Club
    (370_000, 379_999, &[15]), // American Express
    (380_000, 399_999, &[14, 16, 17, 18, 19]), // Diners Club
    (400_000, 499_999, &[13, 16, 19]), // Visa
    (500_000, 509_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro, Elo, Verve, RuPay
    (510_000, 559_999, &[16]), // Mastercard
    (560_000, 589_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro
    (600_000, 600_999, &[16]), // RuPay
    (601_100, 601_199, &[16, 17, 18, 19]), // Discover
    (606_282, 606_282, &[13, 16, 19]), // Hipercard
    (620_000, 629_999, &[16, 17, 18, 19]), // UnionPay
    (630_400, 630_499, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro
    (633_100, 633_199, &[16, 18, 19]), // Switch, now Maestro
    (636_000, 639_999, &[16]), // Elo, InstaPayment
    (644_000, 659_999, &[16, 17, 18, 19]), // Discover, RuPay, Troy
    (670_000, 679_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro
    (810_000, 829_999, &[16, 17, 18, 19]), // UnionPay, RuPay
    (860_000, 860_099, &[16]), // UzCard
    (979_200, 979_299, &[16]), // Troy
    (986_000, 986_099, &[16]), // Humo
];

/// Numbers that networks and processors publish for tests.
const TEST_NUMBERS: &[u64] = &[
    2_223_003_122_003_222,
    2_720_990_000_000_007,
    30_569_309_025_904,
    3_530_111_333_300_000,
    3_566_002_020_360_505,
    36_227_206_271_667,
    371_449_635_398_431,
    378_282_246_310_005,
    378_734_493_671_000,
    38_520_000_023_237,
    4_000_000_000_000_002,
    4_000_056_655_665_556,
    4_012_888_888_881_881,
    4_111_111_111_111_111,
    4_222_222_222_222,
    4_242_424_242_424_242,
    5_105_105_105_105_100,
    5_200_828_282_828_210,
    5_555_555_555_554_444,
    5_610_591_081_018_250,
    6_011_000_990_139_424,
    6_011_111_111_111_117,
    6_200_000_000_000_005,
    6_304_000_000_000_000,
    6_331_101_999_990_016,
];

/// One digit over and over behind the first, as nobody's card has it.
fn one_digit(digits: &[u32]) -> bool {
    digits.windows(2).all(|pair| pair.first() == pair.last())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::whole;

    fn check(value: &str) -> Result<Validity, Refusal> {
        whole(value, card)
    }

    #[test]
    fn knows_every_network_by_range_and_length() {
        for value in [
            "379828067251469",
            "6011974493722185",
            "6296964790695313",
            "3540409060463738",
            "2492678517170852",
        ] {
            assert_eq!(check(value), Ok(Validity::Real), "{value}");
        }
    }

    #[test]
    fn integers_and_counts_prove_little() {
        for value in ["6231786298621682199", "4 5 6 7 8 9 10 11 12 13 15"] {
            assert_eq!(check(value), Ok(Validity::Plausible), "{value}");
        }
        assert_eq!(check("6231 7862 9862 1682 199"), Ok(Validity::Real));
    }

    #[test]
    fn says_why_it_refuses() {
        assert_eq!(check("7731199938475116"), Err(Refusal::Range("issuer")));
        assert_eq!(check("54956134176385590"), Err(Refusal::Length));
        assert_eq!(check("4731199938475115"), Err(Refusal::CheckDigit));
    }

    #[test]
    fn marks_published_test_numbers() {
        for value in [
            "4111 1111 1111 1111",
            "378282246310005",
            "4242-4242-4242-4242",
        ] {
            assert_eq!(check(value), Ok(Validity::TestValue), "{value}");
        }
    }
}
