//! Codes of diagnoses, procedures, tests and medicines. Bare they are any short word; beside a
//! patient they say what ails them. Source: WHO (ICD-10, ICD-11), CMS and NCHS (ICD-10-CM/PCS,
//! HCPCS), AMA (CPT), SNOMED International, Regenstrief Institute (LOINC), FDA (NDC), NLM (`RxNorm`).

use super::{HEALTH, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::digits;
use crate::validators::{luhn, verhoeff};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "icd-10",
        title: "Diagnosis code (ICD-10)",
        reference: Reference::new("https://icd.who.int/browse10/2019/en"),
        trigger: Trigger::Word {
            min: 3,
            max: 3,
            before: 0,
            after: 5,
        },
        pattern: r"\b[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?\b",
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "icd",
                        "icd10",
                        "icd 10",
                        "diagnosis",
                        "diagnoses",
                        "dx",
                        "diagnosed",
                        "problem list",
                        "comorbidities",
                    ],
                ),
                ("de", &["diagnose", "diagnosen", "icd"]),
                ("fr", &["diagnostic", "cim", "cim 10"]),
                ("es", &["diagnóstico", "cie", "cie 10"]),
                ("it", &["diagnosi"]),
                ("pt", &["diagnóstico", "cid", "cid 10"]),
                ("pl", &["rozpoznanie"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        examples: examples! {
            positive: &["ICD-10: {{E11.9}}", "dx {{F32.1}} since May", "Diagnose: {{J45}}"],
            negative: &[
                ("cell E11.9", "nothing says that it is a diagnosis"),
                ("diagnosis: U99.1", "U is for special purposes"),
                ("diagnosis: E1.9", "one digit"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "icd-10-pcs",
        title: "Procedure code (ICD-10-PCS)",
        regions: &["US"],
        reference: Reference::new("https://www.cms.gov/medicare/coding-billing/icd-10-codes"),
        trigger: behind(&[
            "icd-10-pcs",
            "icd10pcs",
            "icd-10 pcs",
            "pcs",
            "procedure code",
        ]),
        pattern: labelled!(
            "icd-?10-?\x20?pcs|pcs|procedure code",
            r"[0-9BCDFGHX][0-9A-HJ-NP-Z]{6}"
        ),
        validator: Some(Validator {
            name: "letters and digits",
            check: procedure,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "icd 10 pcs",
                    "icd10pcs",
                    "icd10 pcs",
                    "pcs",
                    "procedure code",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["ICD-10-PCS: {{0DTJ4ZZ}}", "procedure code {{4A023N7}}", "PCS {{B2111ZZ}}"],
            negative: &[
                ("ICD-10-PCS: 0DTI4ZZ", "I is not used"),
                ("part 0DTJ4ZZ", "nothing says that it is a procedure"),
                ("PCS 0DTJ4Z", "six characters"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "icd-11",
        title: "Diagnosis code (ICD-11)",
        reference: Reference::new("https://icd.who.int/browse/2024-01/mms/en"),
        trigger: behind(&["icd-11", "icd11", "icd 11"]),
        pattern: labelled!(
            "icd[ -]?11",
            r"[0-9A-HJ-NP-Z][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](?:\.[0-9A-HJ-NP-Z]{1,2})?"
        ),
        context: Context {
            positive: &[("en", &["icd 11", "icd11"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["ICD-11: {{5A11}}", "ICD-11 code {{6A70.1}}", "icd11={{CA23.32}}"],
            negative: &[
                ("ICD-11: 5111", "the second is a letter"),
                ("cell 5A11", "nothing says that it is a diagnosis"),
                ("ICD-11 came into force in 2022", "a year"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "cpt-hcpcs",
        title: "Procedure or supply code (CPT, HCPCS)",
        regions: &["US"],
        reference: Reference::new(
            "https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system",
        ),
        trigger: behind(&["cpt", "hcpcs"]),
        pattern: labelled!(
            "cpt|hcpcs",
            r"(?:[A-V]\d{4}|\d{4}[0-9FTU])(?:-[0-9A-Z]{2})?"
        ),
        context: Context {
            positive: &[("en", &["cpt", "hcpcs", "cpt code"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 78,
        },
        examples: examples! {
            positive: &["CPT {{99213}}", "CPT code: {{90837-95}}", "HCPCS {{J1745}}"],
            negative: &[
                ("CPT 9921", "four digits"),
                ("ZIP 99213", "nothing says that it is a procedure"),
                ("script 99213", "another word"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "loinc",
        title: "Laboratory test code (LOINC)",
        reference: Reference::new("https://loinc.org/kb/faq/structure/"),
        trigger: number_of(2),
        pattern: r"\b\d{1,7}-\d\b",
        validator: Some(Validator {
            name: "Luhn",
            check: |candidate| {
                stands_alone(candidate)?;
                luhn::check(digits(candidate.value()))?;
                Ok(Validity::Real)
            },
        }),
        context: Context {
            positive: &[("en", &["loinc"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! {
            positive: &["LOINC {{4548-4}}", "loinc: {{2345-7}} glucose", "http://loinc.org {{718-7}}"],
            negative: &[
                ("LOINC 4548-5", "wrong check digit"),
                ("pages 4548-4", "nothing says that it is a test"),
                ("LOINC 2.77", "a version"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "us-ndc",
        title: "US national drug code (NDC)",
        regions: &["US"],
        reference: Reference::new(
            "https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory",
        ),
        trigger: behind(&["ndc", "national drug code"]),
        pattern: labelled!(
            "ndc|national drug code",
            r"\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2}|\d{11}"
        ),
        context: Context {
            positive: &[("en", &["ndc", "national drug code"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! {
            positive: &["NDC {{0777-3105-02}}", "NDC: {{50242-040-62}}", "National Drug Code {{00093012401}}"],
            negative: &[
                ("NDC 0777-31-02", "other groups"),
                ("call 0777-3105-02", "nothing says that it is a medicine"),
                ("NDC conference 2024", "a year"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "rxnorm",
        title: "Medicine concept (RxNorm)",
        regions: &["US"],
        reference: Reference::new("https://www.nlm.nih.gov/research/umls/rxnorm/overview.html"),
        trigger: behind(&["rxcui", "rxnorm"]),
        pattern: labelled!("rxcui|rxnorm", r"\d{3,8}"),
        context: Context {
            positive: &[("en", &["rxcui", "rx cui", "rxnorm", "rx norm"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["RxCUI {{860975}}", "rxnorm: {{198440}}", "\"rxcui\": \"{{6809}}\""],
            negative: &[
                ("RxCUI 86", "two digits"),
                ("code 860975", "nothing says that it is a medicine"),
                ("RxNorm monthly release", "no number"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "snomed-ct",
        title: "Clinical concept (SNOMED CT)",
        reference: Reference::new(
            "https://confluence.ihtsdotools.org/display/DOCRELFMT/6.1+SCTID+Representation",
        ),
        trigger: number_of(6),
        pattern: r"\b[1-9]\d{5,17}\b",
        validator: Some(Validator {
            name: "Verhoeff",
            check: snomed,
        }),
        context: Context {
            positive: &[("en", &["snomed", "snomed ct", "sctid", "snomedct"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 92,
        },
        examples: examples! {
            positive: &["SNOMED CT {{48201008}}", "sctid={{73918009}}", "snomed: {{918273645104}}"],
            negative: &[
                ("SNOMED CT 48201009", "wrong check digit"),
                ("SNOMED CT 48201078", "no partition 07"),
                ("build 48201008", "nothing says that it is a concept"),
            ],
        },
        ..HEALTH
    },
];

/// Seven letters are a word.
fn procedure(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate.value().bytes().any(|byte| byte.is_ascii_digit()) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("code"))
    }
}

/// Two digits in front of the check digit say what is identified, and whether by an extension.
fn snomed(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let partition = value.get(value.len().saturating_sub(3)..value.len().saturating_sub(1));
    if !matches!(partition, Some("00" | "01" | "02" | "10" | "11" | "12")) {
        return Err(Refusal::Range("partition"));
    }
    verhoeff::check(digits(value))?;
    Ok(Validity::Real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn concepts_notice_every_wrong_digit() {
        assert_refused("48201008", snomed);
    }
}
