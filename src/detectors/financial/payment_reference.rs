//! References on payment slips, and identifiers of those who draw direct debits. Source: ISO 11649,
//! EPC 262-08 (AT-02), Febelfin (OGM-VCS), SIX (QR reference).

use super::{FINANCIAL, digits as number_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, digits, not_all_the_same};
use crate::validators::iban_national::belgium;
use crate::validators::iso_3166::is_country;
use crate::validators::{mod_10_recursive, mod_97_10};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "be-structured-communication",
        title: "Belgian structured payment reference (OGM-VCS)",
        regions: &["BE"],
        reference: Reference::new(
            "https://febelfin.be/en/publications/2015/febelfin-banking-standards",
        ),
        trigger: Trigger::Number {
            digits: 12,
            before: 3,
            after: 3,
        },
        pattern: r"[+*]{3}\d{3}/\d{4}/\d{5}[+*]{3}|\b\d{3}/?\d{4}/?\d{5}\b",
        validator: Some(Validator {
            name: "modulo 97",
            check: structured_communication,
        }),
        context: Context {
            positive: &[
                ("nl", &["ogm", "gestructureerde mededeling", "mededeling"]),
                ("fr", &["vcs", "communication structurée", "communication"]),
                ("en", &["structured communication", "ogm vcs"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &["mededeling {{+++673/2213/78378+++}}", "communication : {{***256/7482/75335***}}", "OGM {{464627045338}}"],
            negative: &[
                ("mededeling +++673/2213/78379+++", "wrong check digits"),
                ("464627045338", "bare digits without context"),
                ("OGM 46462704533", "one digit short"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "ch-qr-reference",
        title: "Swiss payment reference (QR, ESR)",
        regions: &["CH", "LI"],
        reference: Reference::new(
            "https://www.six-group.com/en/products-services/banking-services/payment-standardization/standards/qr-bill.html",
        ),
        // Leading zeros are often left out.
        trigger: number_of(16),
        pattern: r"\b\d{2}(?:\x20?\d{5}){5}\b|\b\d{1,5}(?:\x20\d{5}){3,5}\b|\b\d{16,26}\b",
        validator: Some(Validator {
            name: "modulo 10, recursive",
            check: qr_reference,
        }),
        context: Context {
            positive: &[
                (
                    "de",
                    &[
                        "referenz",
                        "referenznummer",
                        "esr",
                        "qr referenz",
                        "einzahlungsschein",
                    ],
                ),
                ("fr", &["référence", "bvr"]),
                ("it", &["riferimento", "pvr"]),
                ("en", &["reference", "qr reference", "isr"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 55,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Referenz: {{21 00000 00060 19528 59003 14493}}",
                "ESR {{210000000019232752368299188}}",
                "référence {{21 00000 00043 73817 18146 32774}}",
            ],
            negative: &[
                ("Referenz: 21 00000 00060 19528 59003 14494", "wrong check digit"),
                ("Referenz: 21 00000 00060 19528 59003 1449", "one digit short"),
                ("Referenz: 000000000000000000000000000", "zeros"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "sepa-creditor-id",
        title: "SEPA creditor identifier",
        regions: &[],
        reference: Reference::new(
            "https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/creditor-identifier-overview",
        ),
        trigger: Trigger::Number {
            digits: 2,
            before: 3,
            after: 34,
        },
        pattern: r"\b(?i:[A-Z]{2}\x20?\d{2}\x20?[A-Z0-9]{3}\x20?[A-Z0-9]{7,28})\b|\b[A-Z]{2}\d{2}(?:\x20[A-Z0-9]{4}){2,6}(?:\x20[A-Z0-9]{1,4})?\b",
        validator: Some(Validator {
            name: "mod 97-10",
            check: creditor,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "creditor",
                        "creditor id",
                        "creditor identifier",
                        "sepa",
                        "direct debit",
                    ],
                ),
                (
                    "de",
                    &[
                        "gläubiger",
                        "gläubiger id",
                        "gläubigeridentifikationsnummer",
                        "lastschrift",
                    ],
                ),
                ("fr", &["ics", "créancier", "prélèvement"]),
                ("es", &["acreedor", "adeudo"]),
                ("it", &["creditore", "addebito"]),
                ("nl", &["incassant", "incasso"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Gläubiger-ID: {{DE88ZZZ64804457658}}",
                "SEPA creditor identifier {{DE82ZZZ29106868906}}",
                "Lastschrift von {{DE69ZZZ96929130721}}",
            ],
            negative: &[
                ("Gläubiger-ID: DE88ZZZ64804457659", "wrong check digits"),
                ("Gläubiger-ID: QQ88ZZZ64804457658", "QQ is no country"),
                ("code DE88ZZZ64804457658", "nothing says that it is a creditor's"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "structured-creditor-reference",
        title: "Structured creditor reference (RF)",
        regions: &[],
        reference: Reference::new("https://www.iso.org/standard/50649.html"),
        trigger: Trigger::Word {
            min: 4,
            max: 25,
            before: 0,
            after: 26,
        },
        pattern: r"\bRF\d{2}(?:(?:\x20[A-Z0-9]{4}){0,5}(?:\x20[A-Z0-9]{1,4})?|[A-Z0-9]{1,21})\b",
        validator: Some(Validator {
            name: "mod 97-10",
            check: creditor_reference,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "reference",
                        "creditor reference",
                        "payment",
                        "remittance",
                        "iso 11649",
                    ],
                ),
                ("de", &["referenz", "verwendungszweck"]),
                ("fr", &["référence"]),
                ("fi", &["viite", "viitenumero"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "reference {{RF894711747566AX}}",
                "Verwendungszweck: {{RF46 4711 1250 09AX}}",
                "{{RF434711051877AX}}",
            ],
            negative: &[
                ("reference RF904711747566AX", "wrong check digits"),
                ("the RF45 transmitter", "too short"),
                ("rf894711747566ax", "lower case"),
            ],
        },
        ..FINANCIAL
    },
];

fn structured_communication(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let number: String = alphanumerics(candidate.value()).map(char::from).collect();
    if !belgium(&number) {
        return Err(Refusal::CheckDigit);
    }
    Ok(
        if candidate.value().contains('+') || candidate.value().contains('*') {
            Validity::Real
        } else {
            Validity::Plausible
        },
    )
}

fn qr_reference(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Few<u32> = digits(candidate.value()).collect();
    not_all_the_same(&digits)?;
    mod_10_recursive::check(&digits)?;
    Ok(if digits.len() == 27 {
        Validity::Real
    } else {
        Validity::Plausible
    })
}

/// Behind the check digits stand three characters of the creditor's own choice, not in the sum.
fn creditor(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let characters: Few<u8> = alphanumerics(candidate.value()).collect();
    let (head, rest) = characters.split_first_chunk::<4>().ok_or(Refusal::Length)?;
    if !is_country([head[0], head[1]]) {
        return Err(Refusal::Range("country"));
    }
    let identifier = rest.get(3..).ok_or(Refusal::Length)?;
    mod_97_10::check(identifier.iter().chain(head).copied())?;
    Ok(Validity::Real)
}

fn creditor_reference(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let characters: Few<u8> = alphanumerics(candidate.value()).collect();
    let (head, rest) = characters.split_first_chunk::<4>().ok_or(Refusal::Length)?;
    mod_97_10::check(rest.iter().chain(head).copied())?;
    Ok(if rest.len() < 6 {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("464627045338", structured_communication);
        assert_refused("210000000019232752368299188", qr_reference);
        assert_refused("RF434711051877AX", creditor_reference);
    }
}
