//! Passport numbers of European states that have no check digit, and so little form that only their
//! name tells them from each other. Source: Council of the European Union, PRADO.

use super::declaration::{NUMBER, context, number_within};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "passport-europe",
    title: "European passport number",
    regions: &[
        "BE", "BG", "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "IE", "IS", "LT", "LU", "LV", "NO",
        "RO", "SE", "SI", "SK",
    ],
    reference: Reference::new("https://www.consilium.europa.eu/prado/"),
    trigger: number_within(5, 4, 0),
    pattern: r"(?i)\b(?:[A-Z]{1,2}\x20?\d{6,7}|[A-Z]{3}\d{5}|\d{8,9})\b",
    context: context(&[
        ("bg", &["паспорт no", "номер на паспорт", "паспорт"]),
        ("cs", &["cestovní pas", "číslo pasu"]),
        ("da", &["pas nr", "pasnummer"]),
        ("el", &["διαβατήριο", "αριθμός διαβατηρίου"]),
        ("et", &["passi number", "pass nr"]),
        ("fi", &["passin numero"]),
        ("fr", &["passeport"]),
        (
            "hr",
            &["putovnica", "broj putovnice", "broj pasoša", "pasoš"],
        ),
        ("hu", &["útlevél", "útlevélszám"]),
        ("is", &["vegabréf"]),
        ("lt", &["paso nr", "paso numeris"]),
        ("lv", &["pases numurs"]),
        ("nl", &["paspoort"]),
        ("no", &["passnummer", "pass nr"]),
        ("ro", &["pașaport", "pasaport", "paşaport"]),
        ("sk", &["cestovný pas", "číslo pasu"]),
        ("sl", &["potni list", "številka potnega lista"]),
        ("sv", &["passnummer", "pass nr"]),
        ("en", &["passport"]),
    ]),
    general: true,
    confidence: Confidence {
        alone: 0,
        in_context: 82,
    },
    examples: examples! { positive: &["útlevél {{BH4829173}}", "passnummer: {{48291736}}", "pașaport {{058291736}}"], negative: &[("útlevél BH48291", "five digits"), ("artikel 48291736", "nothing says that it is a passport"), ("passnummer: 4829173", "seven digits")], },
    ..NUMBER
}];
