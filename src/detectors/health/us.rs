//! United States. Source: Centers for Medicare & Medicaid Services (NPI, MBI), Drug Enforcement
//! Administration (registration number).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{alphanumerics, digits, exactly, is_bare};
use crate::validators::luhn;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-npi",
        title: "US national provider identifier (NPI)",
        category: Category::Health,
        regions: &["US"],
        reference: Reference::new(
            "https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand",
        ),
        trigger: Trigger::Number {
            digits: 10,
            before: 0,
            after: 0,
        },
        pattern: r"\b[12](?:\d{9}|\d{3}-\d{3}-\d{3}|\d{3}\x20\d{3}\x20\d{3})\b",
        validator: Some(Validator {
            name: "Luhn with 80840 in front",
            check: npi,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "npi",
                    "national provider",
                    "provider",
                    "physician",
                    "prescriber",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "NPI {{1704580103}}",
                "rendering provider: {{1239763547}}",
                "npi={{1776712543}}",
            ],
            negative: &[
                ("NPI 1704580104", "wrong check digit"),
                ("the provider fixed CVE-2026-106247", "the number of a flaw, in groups of its own"),
                ("NPI 3704580103", "begins with another digit than 1 or 2"),
                ("timestamp 1704580103", "a time in seconds"),
            ],
        },
    },
    Detector {
        id: "us-dea",
        title: "US DEA registration number",
        category: Category::Health,
        regions: &["US"],
        reference: Reference::new("https://www.deadiversion.usdoj.gov/drugreg/registration.html"),
        trigger: Trigger::Word {
            min: 9,
            max: 9,
            before: 0,
            after: 0,
        },
        pattern: r"(?i)\b[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}\b",
        validator: Some(Validator {
            name: "sum of odd and doubled even places",
            check: dea,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "dea",
                    "prescriber",
                    "certificate",
                    "medical license",
                    "registrant",
                    "controlled substance",
                    "pharmacy",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 35,
            in_context: 92,
        },
        general: false,
        examples: examples! {
            positive: &[
                "DEA {{BM5741839}}",
                "prescriber DEA#: {{FK9590046}}",
                "DEA number {{MT1440356}}",
            ],
            negative: &[
                ("DEA BM5741838", "wrong check digit"),
                ("DEA NM5741839", "N is no kind of registrant"),
                ("DEA BM574183", "six digits"),
            ],
        },
    },
    Detector {
        id: "us-mbi",
        title: "US Medicare beneficiary identifier (MBI)",
        category: Category::Health,
        regions: &["US"],
        reference: Reference::new("https://www.cms.gov/medicare/new-medicare-card"),
        trigger: Trigger::Word {
            min: 4,
            max: 11,
            before: 0,
            after: 9,
        },
        pattern: r"(?xi)\b
            [1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d (?: -? )
            [AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d (?: -? )
            [AC-HJKMNP-RT-Y]{2}\d{2} \b",
        validator: Some(Validator {
            name: "kind of character in each place",
            check: mbi,
        }),
        context: Context {
            positive: &[("en", &["mbi", "medicare", "beneficiary", "hic", "member"])],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 65,
            in_context: 93,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Medicare {{9UM3-TF2-HU50}}",
                "MBI: {{9KF7Y20VT15}}",
                "the sample card shows {{1EG4-TE5-MK73}}",
            ],
            negative: &[
                ("MBI: 9BM3-TF2-HU50", "B is not used"),
                ("MBI: 0UM3-TF2-HU50", "begins with 0"),
                ("MBI: 9UM3-TF2-HU5", "ten characters"),
            ],
        },
    },
    Detector {
        id: "medical-record-number",
        title: "Medical record number",
        category: Category::Health,
        regions: &[],
        reference: Reference::new(
            "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514",
        ),
        // Every hospital has its own format: only the label tells.
        trigger: Trigger::Anchors {
            literals: &[
                "mrn",
                "medical record",
                "patient id",
                "patient no",
                "patient number",
                "patientennummer",
                "chart no",
            ],
            before: 1,
            after: 48,
        },
        pattern: r"(?x)
            (?i: \b(?: mrn | medical\x20record | patient | patientennummer | chart )
                 (?: [\x20_-]? (?: id | no | nr | number | num | \# ) \b \.? )? )
            (?: \x20is )? [\x20:=\#]{1,4}
            (?P<value> [A-Z]{0,3} -? \d{5,10} ) \b",
        validator: Some(Validator {
            name: "surroundings",
            check: record,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "mrn",
                    "medical record",
                    "patient",
                    "hospital",
                    "clinic",
                    "chart",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "MRN: {{00482917}}",
                "Medical record number {{H7730154}}",
                "patient ID = {{KN-882041}}",
            ],
            negative: &[
                ("MRN: 4829", "four digits"),
                ("serial 00482917", "nothing says that it is a patient's"),
                ("the patient waited 00482917", "the label is not next to it"),
            ],
        },
    },
];

fn npi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    // The number is the end of a card number of the issuer 80840, ISO/IEC 7812.
    luhn::check(digits("80840").chain(digits(candidate.value())))?;
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

fn dea(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    // Clinics and other businesses have a 9 where persons have the letter of their name.
    let number = candidate.value().get(2..).unwrap_or_default();
    let digits = exactly::<7>(number)?;
    if weighted_sum(&digits[..6], &[1, 2, 1, 2, 1, 2]) % 10 == digits[6] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn mbi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    // The pattern has checked the places; this is the authority's own specimen.
    let specimen = alphanumerics(candidate.value()).eq(*b"1EG4TE5MK73");
    Ok(if specimen {
        Validity::TestValue
    } else {
        Validity::Real
    })
}

fn record(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    Ok(Validity::Real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn provider_numbers_notice_every_wrong_digit() {
        assert_refused("1704580103", npi);
    }
}
