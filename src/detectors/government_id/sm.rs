//! San Marino. Source: Ufficio Attività Economiche (COE).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_within};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "sm-coe",
    title: "Sammarinese economic operator code (COE)",
    regions: &["SM"],
    reference: Reference::new("https://www.gov.sm/"),
    trigger: number_within(3, 3, 0),
    pattern: r"\b(?:SM[\x20-]?)?(?P<value>0{0,2}\d{3,5})\b",
    context: context(&[
        ("it", &["coe sm", "c o e", "codice operatore economico"]),
        ("en", &["san marino national tax", "san marino tax"]),
    ]),
    confidence: FORMAT_ONLY,
    examples: examples! { positive: &["COE SM{{04829}}", "C.O.E. {{10394}}", "codice operatore economico: SM {{27183}}"], negative: &[("COE 48291738", "eight digits"), ("pagina 10394", "nothing says that it is a company"), ("COE SM48", "two digits")], },
    ..NUMBER
}];
