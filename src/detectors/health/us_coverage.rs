//! United States: members of health plans, and visits. Source: Centers for Medicare & Medicaid
//! Services (HICN, Medicaid); 45 CFR 164.514 (what identifies a patient).

use super::HEALTH;
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::vicinity;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "health-plan-member-id",
        title: "Health plan member or group number",
        regions: &["US"],
        reference: Reference::new(
            "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514",
        ),
        trigger: behind(&[
            "member",
            "subscriber",
            "policy",
            "group n",
            "group #",
            "beneficiary",
        ]),
        pattern: labelled!(
            r"(?:health plan )?(?:member|subscriber|policy|beneficiary)(?:'s)?[ _-]?(?:id|number|no\.?|\x23)|group (?:number|no\.?|\x23)",
            r"[A-Z]{0,4}-?\d{5,12}[A-Z0-9]{0,3}(?:-\d{2})?"
        ),
        validator: Some(Validator {
            name: "near a health plan",
            check: near_plan,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "member id",
                    "member number",
                    "member no",
                    "subscriber id",
                    "subscriber number",
                    "policy number",
                    "policy no",
                    "policy id",
                    "group number",
                    "group no",
                    "beneficiary id",
                    "beneficiary number",
                    "member",
                    "subscriber",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 78,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Blue Cross member ID: {{WQP482917306}}",
                "health insurance policy number {{80417729}}",
                "patient: subscriber ID {{W004829177-01}}",
            ],
            negative: &[
                ("gym member ID: 482917306", "no health plan is near"),
                ("health plan member ID: 48", "two digits"),
                ("Blue Cross has 482917306 members", "a count"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "us-hicn",
        title: "US health insurance claim number (HICN, before MBI)",
        regions: &["US"],
        reference: Reference::new("https://www.cms.gov/medicare/new-medicare-card"),
        trigger: behind(&[
            "hicn",
            "hic n",
            "hic#",
            "medicare claim",
            "health insurance claim",
        ]),
        pattern: labelled!(
            r"hicn?|medicare claim(?: number)?|health insurance claim(?: number)?",
            r"\d{3}-?\d{2}-?\d{4}-?[A-Z]\d?"
        ),
        context: Context {
            positive: &[(
                "en",
                &["hicn", "hic", "medicare claim", "health insurance claim"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 92,
        },
        examples: examples! {
            positive: &["HICN: {{482-91-7306A}}", "Medicare claim number {{611820945B2}}", "HIC# {{720-51-8364-D}}"],
            negative: &[
                ("HICN: 482-91-7306", "no letter"),
                ("part 482-91-7306A", "nothing says that it is a claim number"),
                ("chic 482917306A", "another word"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "us-medicaid",
        title: "US Medicaid number",
        regions: &["US"],
        reference: Reference::new("https://www.medicaid.gov/"),
        trigger: behind(&["medicaid", "medi-cal", "medi cal", "masshealth", "tenncare"]),
        pattern: labelled!(
            r"medicaid(?: recipient| member| beneficiary)?|medi-?\x20?cal|masshealth|tenncare",
            r"[A-Z]{2}\d{5}[A-Z]|9\d{7}[A-Z]|[A-Z]{0,3}\d{8,13}[A-Z]?"
        ),
        context: Context {
            positive: &[(
                "en",
                &[
                    "medicaid",
                    "medi cal",
                    "masshealth",
                    "mass health",
                    "tenncare",
                    "tenn care",
                ],
            )],
            negative: &[],
        },
        general: true,
        examples: examples! {
            positive: &["Medicaid ID: {{KM48291T}}", "Medi-Cal {{94829177D}}", "MassHealth number {{100482917306}}"],
            negative: &[
                ("Medicaid ID: 4829", "four digits"),
                ("Medicaid spent 482917306 dollars", "an amount"),
                ("ID: KM48291T", "nothing says that it is of Medicaid"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "patient-encounter-number",
        title: "Hospital encounter or laboratory accession number",
        reference: Reference::new("https://www.hl7.org/fhir/encounter.html"),
        trigger: behind(&[
            "encounter",
            "accession",
            "visit n",
            "visit id",
            "specimen",
            "fallnummer",
        ]),
        pattern: labelled!(
            r"encounter|accession|visit[ _-]?(?:number|no\.?|id)|specimen|fallnummer",
            r"[A-Z]{0,3}-?\d{2}-\d{4,8}|[A-Z]{0,3}\d{6,12}"
        ),
        validator: Some(Validator {
            name: "near a patient",
            check: near_patient,
        }),
        context: Context {
            positive: &[
                ("en", &["encounter", "accession", "visit", "specimen"]),
                ("de", &["fallnummer"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        general: true,
        examples: examples! {
            positive: &[
                "patient encounter number {{E004829177}}",
                "MRN 00482917, accession no: {{S-24-048291}}",
                "lab specimen ID {{24048291}} of the patient",
            ],
            negative: &[
                ("GenBank accession U49845001", "no patient is near"),
                ("patient visit no 4", "one digit"),
                ("we encounter 482917 errors", "a count"),
            ],
        },
        ..HEALTH
    },
];

fn near_plan(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    vicinity::mentions(
        candidate,
        &[
            "health",
            "medical",
            "insurance",
            "patient",
            "blue cross",
            "bcbs",
            "aetna",
            "cigna",
            "unitedhealth",
            "humana",
            "kaiser",
            "anthem",
            "medicare",
            "medicaid",
            "rx",
            "copay",
            "dental",
            "payer",
        ],
    )
}

fn near_patient(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    vicinity::mentions(
        candidate,
        &[
            "patient",
            "mrn",
            "hospital",
            "admission",
            "clinic",
            "discharge",
        ],
    )
}
