//! Liechtenstein. Source: Steuerverwaltung (PEID).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "li-peid",
    title: "Liechtenstein person identification number (PEID)",
    regions: &["LI"],
    reference: Reference::new("https://www.llv.li/de/landesverwaltung/steuerverwaltung"),
    trigger: number_of(4),
    pattern: r"\b\d{4,12}\b",
    context: context(&[
        ("de", &["peid", "personenidentifikationsnummer"]),
        ("en", &["peid", "liechtenstein tax"]),
    ]),
    confidence: FORMAT_ONLY,
    examples: examples! { positive: &["PEID {{482917}}", "PEID: {{000001039482}}", "PEID-Nr. {{2748}}"], negative: &[("PEID 48", "two digits"), ("Seite 482917", "nothing says that it is a person"), ("PEID FL482917", "letters")], },
    ..NUMBER
}];
