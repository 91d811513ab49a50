//! Belgium. Sources: Koninklijk besluit van 3 april 1984 (national register number), FOD
//! Economie, Kruispuntbank van Ondernemingen (enterprise and VAT number).

use super::declaration::{NUMBER, STRUCTURED, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "be-national-number",
        title: "Belgian national register number",
        regions: &["BE"],
        reference: Reference::new("https://www.ibz.rrn.fgov.be/nl/rijksregister/"),
        trigger: number_of(11),
        pattern: r"\b\d{2}[.\x20/-]?\d{2}[.\x20/-]?\d{2}[\x20-]?\d{3}[.\x20-]?\d{2}\b",
        validator: validator("complement to 97", national_number),
        context: context(&[
            (
                "nl",
                &[
                    "rijksregisternummer",
                    "insz",
                    "nationaal nummer",
                    "identificatienummer",
                    "bisnummer",
                    "sociale zekerheid",
                ],
            ),
            (
                "fr",
                &[
                    "niss",
                    "numéro bis",
                    "numéro national",
                    "registre national",
                    "numéro de registre national",
                ],
            ),
            ("de", &["nationalregisternummer"]),
            (
                "en",
                &[
                    "national register",
                    "belgian national number",
                    "belgian bis",
                    "belgian social security",
                    "rrn",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 70,
            in_context: 96,
        },
        examples: examples! {
            positive: &[
                "rijksregisternummer {{76.05.14-426.09}}",
                "NISS : {{68020325530}}",
                "née en 2001, {{01.08.12-548.71}}",
            ],
            negative: &[
                ("NISS : 68020325531", "wrong check digits"),
                ("NISS : 76.13.14-426.09", "month 13"),
                ("NISS : 76.05.14-426.0", "one digit short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "be-enterprise-number",
        title: "Belgian enterprise number",
        regions: &["BE"],
        reference: Reference::new(
            "https://economie.fgov.be/nl/themas/ondernemingen/kruispuntbank-van",
        ),
        trigger: number_of(9),
        pattern: r"\b[01]?\d{3}[.\x20]?\d{3}[.\x20]?\d{3}\b",
        validator: validator("complement to 97", |candidate| {
            checked(candidate, enterprise_number)
        }),
        context: context(&[
            (
                "nl",
                &["ondernemingsnummer", "ondernemingsnr", "kbo", "btw", "rpr"],
            ),
            (
                "fr",
                &[
                    "numéro d entreprise",
                    "n entreprise",
                    "bce",
                    "tva be",
                    "rpm",
                ],
            ),
            ("de", &["unternehmensnummer", "zdu"]),
            (
                "en",
                &["belgian enterprise", "belgian company", "belgian vat"],
            ),
        ]),
        examples: examples! {
            positive: &[
                "ondernemingsnummer {{0667.300.711}}",
                "numéro d'entreprise : {{0744790447}}",
                "KBO {{0669 202 208}}",
            ],
            negative: &[
                ("ondernemingsnummer 0688.933.395", "wrong check digits"),
                ("KBO 2417.497.106", "begins with 0 or 1"),
                ("tel. 0622 321 811", "nothing says that it is an enterprise"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "be-vat",
        title: "Belgian VAT number",
        regions: &["BE"],
        pattern: r"\b(?:BE[\x20:-]{0,3}|be)?[01]?\d{3}[.\x20]?\d{3}[.\x20]?\d{3}\b",
        validator: validator("complement to 97", |candidate| {
            vat(candidate, "BE", enterprise_number)
        }),
        context: context(&[
            ("nl", &["btw", "btw nummer", "btw nr"]),
            ("fr", &["numéro de tva", "n tva"]),
            ("de", &["nwst", "mwst nummer"]),
            ("en", &["belgian vat"]),
        ]),
        examples: examples! {
            positive: &[
                "BTW {{BE 0799.562.090}}",
                "TVA : {{BE0792938970}}",
                "Factuur van {{BE 0404396463}}",
            ],
            negative: &[
                ("BTW BE 0526.211.102", "wrong check digits"),
                ("BTW BE 2417.497.106", "begins with 0 or 1"),
                ("BTW BE 0417.497.10", "one digit short"),
            ],
        },
        ..VAT
    },
    Detector {
        id: "be-identity-card",
        title: "Belgian identity card number",
        regions: &["BE"],
        reference: Reference::new("https://www.ibz.rrn.fgov.be/nl/identiteitsdocumenten/eid/"),
        trigger: number_of(12),
        pattern: r"\b\d{3}[\x20-]?\d{7}[\x20-]?\d{2}\b",
        validator: validator("remainder modulo 97", |candidate| {
            checked(candidate, identity_card)
        }),
        context: context(&[
            (
                "nl",
                &[
                    "identiteitskaart",
                    "identiteitskaartnummer",
                    "eid",
                    "kaartnummer",
                ],
            ),
            ("fr", &["carte d identité", "numéro de carte"]),
            (
                "en",
                &["belgian identity card", "belgian electronic identity card"],
            ),
        ]),
        confidence: STRUCTURED,
        examples: examples! {
            positive: &[
                "identiteitskaart nr. {{598-5257104-47}}",
                "carte d'identité {{598 7038129 55}}",
                "eID {{596191978555}}",
            ],
            negative: &[
                ("identiteitskaart nr. 598-4880169-53", "wrong check digits"),
                ("identiteitskaart nr. 592-192405-41", "one digit short"),
                ("bestelling 595958604942", "nothing says that it is a card"),
            ],
        },
        ..NUMBER
    },
];

fn national_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    // Persons who are not residents have 20 or 40 added to the month; unknown dates are 0.
    let (year, month, day) = (part(0), part(2) % 20, part(4));
    if (month, day) != (0, 0) {
        calendar_date::check_in_any_century(year, month, day)?;
    }
    let (body, key) = (number(&digits[..9]), number(&digits[9..]));
    // A 2 is put in front for persons born from 2000 on.
    if [body, body + 2_000_000_000]
        .iter()
        .any(|body| 97 - body % 97 == key)
    {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn enterprise_number(value: &str) -> Result<(), Refusal> {
    // The leading 0 is left out at times.
    let digits = exactly::<10>(value).or_else(|_| {
        exactly::<9>(value).map(|digits| {
            let mut all = [0; 10];
            all[1..].copy_from_slice(&digits);
            all
        })
    })?;
    if 97 - number(&digits[..8]) % 97 == number(&digits[8..]) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn identity_card(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<12>(value)?;
    let key = match number(&digits[..10]) % 97 {
        0 => 97,
        rest => rest,
    };
    if number(&digits[10..]) == key {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
