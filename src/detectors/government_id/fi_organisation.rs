//! Finland: organisations, and tax numbers of persons. Sources: Patentti- ja rekisterihallitus
//! (Y-tunnus), Verohallinto (ALV, veronumero).

use super::declaration::{FORMAT_ONLY, NUMBER, VAT, context, number_of, validator, vat, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::weighted_sum::check_character;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fi-business-id",
        title: "Finnish business identifier (Y-tunnus)",
        regions: &["FI"],
        reference: Reference::new("https://www.ytj.fi/en/index/businessid.html"),
        trigger: number_of(8),
        pattern: r"\b\d{7}-?\d\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, WEIGHTS, CHARACTERS)
        }),
        context: context(&[
            ("fi", &["y tunnus", "ytunnus", "yritystunnus", "ly tunnus"]),
            ("sv", &["fo nummer", "fo nr"]),
            ("en", &["business id", "finnish business"]),
        ]),
        confidence: Confidence {
            alone: 50,
            in_context: 94,
        },
        examples: examples! { positive: &["Y-tunnus {{1033476-8}}", "FO-nummer: {{2025212-5}}", "Business ID {{1723843-7}}"], negative: &[("Y-tunnus 3589829-8", "wrong check digit"), ("Y-tunnus 207747-0", "one digit short"), ("alkaen 2077474 - 5", "a range")], },
        ..NUMBER
    },
    Detector {
        id: "fi-vat",
        title: "Finnish VAT number (ALV)",
        regions: &["FI"],
        pattern: r"\b(?:FI[\x20:-]{0,3}|fi)\d{7}-?\d\b|\b\d{8}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "FI", |number| {
                check_character(number, WEIGHTS, CHARACTERS)
            })
        }),
        context: context(&[
            (
                "fi",
                &[
                    "alv",
                    "alv nro",
                    "alv numero",
                    "arvonlisävero",
                    "arvonlisäveronumero",
                ],
            ),
            ("sv", &["momsnummer"]),
            ("en", &["finnish vat"]),
        ]),
        examples: examples! { positive: &["ALV {{FI16092835}}", "VAT {{FI 36749814}}", "ALV-numero {{32958010}}"], negative: &[("ALV FI03426640", "wrong check digit"), ("ALV FI2077474", "seven digits"), ("VAT FX31121235", "FX is no member")], },
        ..VAT
    },
    Detector {
        id: "fi-tax-number",
        title: "Finnish individual tax number (veronumero)",
        regions: &["FI"],
        reference: Reference::new(
            "https://www.vero.fi/en/individuals/tax-cards-and-tax-returns/arriving_in_finland/work_in_finland/tax_number/",
        ),
        trigger: number_of(12),
        pattern: r"\b\d{12}\b",
        context: context(&[
            ("fi", &["veronumero", "veronumeron"]),
            ("sv", &["skattenummer"]),
            ("en", &["finnish individual tax", "finnish tax number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["veronumero {{207158293041}}", "Veronumero: {{100283746152}}", "skattenummer {{208812345672}}"], negative: &[("veronumero 20715829304", "eleven digits"), ("viite 207158293041", "nothing says that it is a tax number"), ("veronumero 20715829304A", "a letter")], },
        ..NUMBER
    },
    Detector {
        id: "fi-association-id",
        title: "Finnish association register number",
        regions: &["FI"],
        reference: Reference::new("https://www.prh.fi/en/yhdistysrekisteri.html"),
        trigger: number_of(3),
        pattern: r"\b\d{1,3}\.?\d{3}\b",
        context: context(&[
            (
                "fi",
                &[
                    "yhdistysrekisteri",
                    "yhdistysrekisterinumero",
                    "rekisterinumero",
                    "rek nro",
                    "yhdistys",
                ],
            ),
            ("en", &["finnish association"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["yhdistysrekisterinumero {{183.204}}", "rek.nro {{92718}}", "Finnish association {{203.118}}"], negative: &[("rek.nro 1832045", "seven digits"), ("sivu 18320", "nothing says that it is an association"), ("yhdistys 18", "two digits")], },
        ..NUMBER
    },
];

const WEIGHTS: &[u32] = &[7, 9, 10, 5, 8, 4, 2];
const CHARACTERS: &[u8] = b"0-987654321";
