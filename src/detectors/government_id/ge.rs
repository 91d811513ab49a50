//! Georgia. Source: House of Justice (personal number), Revenue Service (identification code).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ge-personal-number",
        title: "Georgian personal number",
        regions: &["GE"],
        reference: Reference::new("https://sda.gov.ge/"),
        trigger: number_of(11),
        pattern: r"\b\d{11}\b",
        context: context(&[
            ("ka", &["პირადი ნომერი", "პირადი no", "პ ნ"]),
            (
                "en",
                &["georgian personal", "georgia personal", "personal no"],
            ),
            ("ru", &["личный номер"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! { positive: &["პირადი ნომერი {{01024082917}}", "Georgian personal number: {{60001103948}}", "Personal No. {{35001092738}}"], negative: &[("პირადი ნომერი 0102408291", "ten digits"), ("order 01024082917", "nothing says that it is a person"), ("Personal No. 010240829171", "twelve digits")], },
        ..NUMBER
    },
    Detector {
        id: "ge-tax-number",
        title: "Georgian identification code of a company",
        regions: &["GE"],
        reference: Reference::new("https://www.rs.ge/"),
        trigger: number_of(9),
        pattern: r"\b[24]\d{8}\b",
        context: context(&[
            (
                "ka",
                &[
                    "საიდენტიფიკაციო კოდი",
                    "საიდენტიფიკაციო ნომერი",
                    "ს კ",
                    "ს ნ",
                ],
            ),
            ("en", &["georgian tax", "georgian company"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["საიდენტიფიკაციო კოდი {{204829173}}", "ს/კ {{405103948}}", "Georgian company {{404729183}}"], negative: &[("საიდენტიფიკაციო კოდი 20482917", "eight digits"), ("order 204829173", "nothing says that it is a company"), ("ს/კ 904829173", "begins with 2 or 4")], },
        ..NUMBER
    },
];
