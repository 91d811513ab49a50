//! Switzerland. Sources: Zentrale Ausgleichsstelle, AHV number (AHVN13); Bundesamt für Statistik
//! (UID); Eidgenössische Steuerverwaltung (VAT number).

use super::declaration::{NUMBER, checked, context, number_of, number_within, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{ends_with, exactly};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ch-ahv",
        title: "Swiss social security number (AHV)",
        regions: &["CH"],
        reference: Reference::new(
            "https://www.zas.admin.ch/zas/de/home/partenaires-et-institutions-/navs13.html",
        ),
        trigger: number_of(13),
        pattern: r"\b756[.\x20-]?\d{4}[.\x20-]?\d{4}[.\x20-]?\d{2}\b",
        validator: validator("EAN-13 check digit", ahv),
        context: context(&[
            (
                "de",
                &[
                    "ahv",
                    "ahv nummer",
                    "ahv nr",
                    "ahvn13",
                    "sozialversicherungsnummer",
                    "versichertennummer",
                ],
            ),
            (
                "fr",
                &["avs", "numéro avs", "navs13", "assurance vieillesse"],
            ),
            ("it", &["avs", "numero avs"]),
            ("en", &["swiss social security"]),
        ]),
        confidence: Confidence {
            alone: 80,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "AHV-Nr. {{756.7107.4386.84}}",
                "numéro AVS {{7564834697070}}",
                "Versicherte {{756 9293 4272 06}}",
            ],
            negative: &[
                ("AHV-Nr. 756.7107.4386.85", "wrong check digit"),
                ("AHV-Nr. 757.7107.4386.84", "does not begin with 756"),
                ("AHV-Nr. 756.7107.4386.8", "one digit short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ch-uid",
        title: "Swiss company number (UID)",
        regions: &["CH"],
        reference: Reference::new("https://www.uid.admin.ch/"),
        trigger: number_within(9, 4, 0),
        pattern: r"(?i)\bCHE[\x20-]?\d{3}[\x20.]?\d{3}[\x20.]?\d{3}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_number)
        }),
        context: context(&[
            (
                "de",
                &["uid", "unternehmens identifikationsnummer", "firmennummer"],
            ),
            ("fr", &["ide", "numéro d identification des entreprises"]),
            ("it", &["idi", "numero d identificazione delle imprese"]),
            ("en", &["uid", "swiss business"]),
        ]),
        confidence: Confidence {
            alone: 85,
            in_context: 97,
        },
        examples: examples! { positive: &["UID {{CHE-794.892.137}}", "IDE: {{CHE-954.830.680}}", "IDI {{CHE734036614}}"], negative: &[("UID CHE-075.444.741", "wrong check digit"), ("UID CHE-448.286.70", "eight digits"), ("UID CHF-448.286.707", "CHF is money")], },
        ..NUMBER
    },
    Detector {
        id: "ch-vat",
        title: "Swiss VAT number (MWST, TVA, IVA)",
        regions: &["CH"],
        reference: Reference::new("https://www.estv.admin.ch/"),
        trigger: number_within(9, 4, 6),
        pattern: r"(?i)\bCHE[\x20-]?\d(?:[\x20.]?\d){8}\.?\x20?(?:MWST|TVA|IVA|TPV)\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_number)
        }),
        context: context(&[
            (
                "de",
                &["mwst", "mwst nr", "mehrwertsteuer", "mehrwertsteuernummer"],
            ),
            ("fr", &["tva", "n tva"]),
            ("it", &["iva", "n iva"]),
            ("en", &["vat", "swiss vat"]),
        ]),
        confidence: Confidence {
            alone: 90,
            in_context: 97,
        },
        examples: examples! { positive: &["MWST-Nr. {{CHE-938.464.016 MWST}}", "N° TVA {{CHE-544.529.165 TVA}}", "{{CHE-579.480.223 IVA}}"], negative: &[("MWST-Nr. CHE-107.851.656 MWST", "wrong check digit"), ("CHE-448.286.70 MWST", "eight digits"), ("CHE-448.286.707 UST", "no name of the tax")], },
        ..NUMBER
    },
    Detector {
        id: "ch-passport",
        title: "Swiss passport or identity card number",
        regions: &["CH"],
        reference: Reference::new("https://www.fedpol.admin.ch/"),
        trigger: word_of(8, 9),
        pattern: r"(?i)\b(?:[CEFSX]\d{7}|[CEFSX][0-9A-Z]\d{6}|[CEFSX]\d[0-9A-Z]\d{5})\b",
        context: context(&[
            (
                "de",
                &[
                    "reisepass",
                    "passnummer",
                    "pass nr",
                    "schweizer pass",
                    "identitätskarte",
                    "id nr",
                ],
            ),
            ("fr", &["passeport suisse", "carte d identité"]),
            ("it", &["passaporto svizzero"]),
            ("en", &["swiss passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! { positive: &["Schweizer Pass {{X4829173}}", "Identitätskarte {{E1039482}}", "Swiss passport {{X0M29183}}"], negative: &[("Schweizer Pass X482917", "six digits"), ("Artikel X4829173", "nothing says that it is a passport"), ("Schweizer Pass B4829173", "B is not used")], },
        ..NUMBER
    },
];

fn ahv(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<13>(candidate.value())?;
    if complement(&digits[..12], &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], 10) == digits[12] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn company_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<9>(value)?;
    ends_with(
        &digits,
        complement(&digits[..8], &[5, 4, 3, 2, 7, 6, 5, 4], 11),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("7564834697070", ahv);
    }
}
