//! Armenia. Source: ՀՀ կառավարություն (public services number), Պետական եկամուտների կոմիտե (TIN).

use super::declaration::{FORMAT_ONLY, NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, pair};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "am-public-services-number",
        title: "Armenian public services number (PSN)",
        regions: &["AM"],
        reference: Reference::new("https://www.gov.am/"),
        trigger: number_of(10),
        pattern: r"\b[1-8]\d[01]\d{7}\b",
        validator: validator("birth date", |candidate| {
            checked(candidate, services_number)
        }),
        context: context(&[
            (
                "hy",
                &["հծհ", "հանրային ծառայությունների համարանիշ", "սոց քարտ"],
            ),
            ("en", &["psn", "public services number", "armenian social"]),
            ("ru", &["номер общественных услуг"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 85,
        },
        examples: examples! { positive: &["ՀԾՀ {{3504822917}}", "PSN: {{1207910384}}", "Public services number {{6812033917}}"], negative: &[("PSN: 3513832917", "month 13"), ("PSN: 350482291", "nine digits"), ("order 3504822917", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "am-tax-number",
        title: "Armenian tax number (TIN)",
        regions: &["AM"],
        reference: Reference::new("https://www.petekamutner.am/"),
        trigger: number_of(8),
        pattern: r"\b\d{8}\b",
        context: context(&[
            ("hy", &["հվհհ", "հարկ վճարողի հաշվառման համար"]),
            ("en", &["armenian tax", "armenia tin"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["ՀՎՀՀ {{02583917}}", "Armenian tax ID {{00482917}}", "ՀՎՀՀ: {{01938274}}"], negative: &[("ՀՎՀՀ 0258391", "seven digits"), ("order 02583917", "nothing says that it is a taxpayer"), ("ՀՎՀՀ 025839171", "nine digits")], },
        ..NUMBER
    },
];

/// Persons born before 2000 have 10 added to the day for men, 50 for women; after that, 30 and 70.
fn services_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    let day = match pair(&digits, 0) {
        day @ 11..=41 => day - 10,
        day @ 51..=81 => day - 50,
        _ => return Err(Refusal::Range("day")),
    };
    calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), day)
}
