//! Kosovo. Source: Agjencia e Regjistrimit Civil, Administrata Tatimore e Kosovës.

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "xk-personal-number",
        title: "Kosovan personal number",
        regions: &["XK"],
        reference: Reference::new("https://arc.rks-gov.net/"),
        trigger: number_of(10),
        pattern: r"\b[12]\d{9}\b",
        context: context(&[
            ("sq", &["numri personal", "nr personal", "numër personal"]),
            ("sr", &["lični broj"]),
            ("en", &["kosovo personal", "kosovan personal"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Numri personal: {{1204829173}}", "Nr. personal {{1103948275}}", "Kosovo personal number {{2018472936}}"], negative: &[("Numri personal: 120482917", "nine digits"), ("fatura 1204829173", "nothing says that it is a person"), ("Numri personal: 9204829173", "begins with 1 or 2")], },
        ..NUMBER
    },
    Detector {
        id: "xk-company-number",
        title: "Kosovan business number (NUI)",
        regions: &["XK"],
        reference: Reference::new("https://arbk.rks-gov.net/"),
        trigger: number_of(9),
        pattern: r"\b(?:8[01]\d{7}|[367]\d{8})\b",
        context: context(&[
            (
                "sq",
                &[
                    "nui",
                    "numri unik identifikues",
                    "numri fiskal",
                    "nr fiskal",
                    "numri i tvsh",
                ],
            ),
            (
                "en",
                &["kosovo business", "kosovan business", "fiscal number"],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["NUI: {{810482917}}", "Numri fiskal {{600394827}}", "NUI {{811938275}}"], negative: &[("NUI: 81048291", "eight digits"), ("fatura 810482917", "nothing says that it is a company"), ("NUI: 910482917", "no such number begins with 9")], },
        ..NUMBER
    },
];
