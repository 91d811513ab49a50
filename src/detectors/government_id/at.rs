//! Austria. Sources: Bundesministerium für Finanzen (tax and VAT numbers), § 30c
//! Allgemeines Sozialversicherungsgesetz (insurance number), Firmenbuchgesetz (company register).

use super::declaration::{
    CHECKED, FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, number_within, validator, vat,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, number, pair};
use crate::validators::luhn;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "at-social-insurance",
        title: "Austrian social insurance number",
        regions: &["AT"],
        reference: Reference::new(
            "https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902",
        ),
        trigger: number_of(10),
        pattern: r"\b[1-9]\d{3}[\x20/-]?[0-3]\d[01]\d{3}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, insurance_number)
        }),
        context: context(&[
            (
                "de",
                &[
                    "svnr",
                    "sv nr",
                    "sv nummer",
                    "vsnr",
                    "vnr",
                    "versicherungsnummer",
                    "sozialversicherungsnummer",
                    "sozialversicherung",
                    "e card",
                ],
            ),
            (
                "en",
                &["austrian social security", "austrian social insurance"],
            ),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "SVNR: {{3391 050462}}",
                "Sozialversicherungsnummer {{8479050283}}",
                "VSNR {{2102/170181}}",
            ],
            negative: &[
                ("SVNR: 5827 270463", "wrong check digit"),
                ("SVNR: 1237 011680", "month 16"),
                ("Telefon 8250131181", "nothing says that it is an insurance number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "at-tax-number",
        title: "Austrian tax number (Abgabenkontonummer)",
        regions: &["AT"],
        reference: Reference::new("https://www.bmf.gv.at/services/aemter-behoerden/finanzamt.html"),
        trigger: number_of(9),
        pattern: r"\b\d{2}[\x20/-]?\d{3}/?\d{4}\b",
        validator: validator("Luhn", |candidate| checked(candidate, tax_number)),
        context: context(&[
            (
                "de",
                &[
                    "abgabenkontonummer",
                    "abgabenkonto",
                    "steuernummer",
                    "steuernr",
                    "st nr",
                    "finanzamtsnummer",
                ],
            ),
            (
                "en",
                &["austrian tax", "austrian tax identification number"],
            ),
        ]),
        examples: examples! {
            positive: &[
                "Steuernummer {{38-248/5480}}",
                "Abgabenkontonummer {{54 031/4200}}",
                "Abgabenkonto {{127470854}}",
            ],
            negative: &[
                ("Steuernummer 68-987/6251", "wrong check digit"),
                ("Abgabenkontonummer 11-123/4562", "no tax office has the code 11"),
                ("Rechnung 541765210", "nothing says that it is a tax number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "at-company-register",
        title: "Austrian company register number (Firmenbuchnummer)",
        regions: &["AT"],
        reference: Reference::new(
            "https://www.justiz.gv.at/service/datenbanken/firmenbuch.1db.de.html",
        ),
        trigger: number_within(5, 4, 2),
        pattern: r"\b(?:FN[\x20:-]{0,3})?(?P<value>\d{5,6}[\x20-]?[a-z])\b",
        context: context(&[
            ("de", &["fn", "firmenbuch", "firmenbuchnummer", "fb nr"]),
            (
                "en",
                &["austrian company register", "austrian company registration"],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "FN {{183920k}}",
                "Firmenbuchnummer: {{402817 x}}",
                "eingetragen im Firmenbuch unter FN {{98231t}} beim HG Wien",
            ],
            negative: &[
                ("Teil 183920k ab Lager", "nothing says that it is a company"),
                ("FN 1839201k", "seven digits"),
                ("FN 183920", "without its letter"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "at-vat",
        title: "Austrian VAT number (UID)",
        regions: &["AT"],
        pattern: r"\b(?:AT[\x20:-]{0,3}|at)?[Uu]\d{8}\b",
        validator: validator("Luhn variant", |candidate| vat(candidate, "AT", vat_number)),
        context: context(&[
            (
                "de",
                &[
                    "uid",
                    "uid nr",
                    "uid nummer",
                    "ust idnr",
                    "ust id",
                    "umsatzsteuer",
                    "umsatzsteuer identifikationsnummer",
                    "umsatzsteueridentifikationsnummer",
                ],
            ),
            ("en", &["vat", "austrian vat number"]),
        ]),
        examples: examples! {
            positive: &[
                "UID: {{ATU23068481}}",
                "UID-Nr. {{AT U08653713}}",
                "Umsatzsteuer-Identifikationsnummer {{U29180267}}",
            ],
            negative: &[
                ("UID: ATU83179578", "wrong check digit"),
                ("UID: ATU1358562", "one digit short"),
                ("UID: ATX13585626", "U stands behind AT"),
            ],
        },
        ..VAT
    },
    Detector {
        id: "at-passport",
        title: "Austrian passport number",
        regions: &["AT"],
        reference: Reference::new(
            "https://www.oesterreich.gv.at/themen/dokumente_und_recht/reisepass.html",
        ),
        trigger: number_within(7, 2, 0),
        pattern: r"\b[A-Z]\x20?\d{7}\b",
        context: context(&[
            (
                "de",
                &["reisepass", "reisepassnummer", "passnummer", "pass nr"],
            ),
            ("en", &["austrian passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            ..CHECKED
        },
        examples: examples! {
            positive: &[
                "Reisepass {{P 4480172}}",
                "Reisepassnummer: {{U2749016}}",
                "Austrian passport {{T1093822}}",
            ],
            negative: &[
                ("Reisepass P 448017", "six digits"),
                ("Gate P 4480172", "nothing says that it is a passport"),
                ("Reisepass PP 4480172", "two letters"),
            ],
        },
        ..NUMBER
    },
];

fn insurance_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    // Months 13 to 15 are given out where a day's numbers are used up.
    let month = match pair(&digits, 6) {
        13..=15 => 12,
        month => month,
    };
    calendar_date::check_in_any_century(pair(&digits, 8), month, pair(&digits, 4))?;
    let sum = weighted_sum(&digits, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
    ends_with(&digits[..4], sum % 11)
}

fn tax_number(value: &str) -> Result<(), Refusal> {
    /// The codes of the tax offices.
    const OFFICES: &[u8] = &[
        3, 4, 6, 7, 8, 9, 10, 12, 15, 16, 18, 22, 23, 29, 33, 38, 41, 46, 51, 52, 53, 54, 57, 59,
        61, 65, 67, 68, 69, 71, 72, 81, 82, 83, 84, 90, 91, 93, 97, 98,
    ];
    let all = exactly::<9>(value)?;
    if !OFFICES
        .iter()
        .any(|office| u64::from(*office) == number(&all[..2]))
    {
        return Err(Refusal::Range("tax office"));
    }
    luhn::check(all.into_iter())
}

/// The first seven digits are added up as by Luhn's formula, and four is added to the sum.
fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<8>(value)?;
    let sum = luhn::sum(digits[..7].iter().copied()) + 4;
    ends_with(&digits, (10 - sum % 10) % 10)
}
