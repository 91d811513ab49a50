//! Greece. Sources: ΗΔΙΚΑ (ΑΜΚΑ), Ανεξάρτητη Αρχή Δημοσίων Εσόδων (ΑΦΜ), Ελληνική Αστυνομία.

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, checked, context, number_of, number_within, validator,
    vat,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, pair};
use crate::validators::luhn;
use crate::validators::weighted_sum::check_character;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gr-amka",
        title: "Greek social security number (AMKA)",
        regions: &["GR"],
        reference: Reference::new("https://www.amka.gr/"),
        trigger: number_of(11),
        pattern: r"\b[0-3]\d[01]\d{8}\b",
        validator: validator("Luhn", |candidate| checked(candidate, social_security)),
        context: context(&[
            (
                "el",
                &["αμκα", "α μ κ α", "αριθμός μητρώου κοινωνικής ασφάλισης"],
            ),
            ("en", &["amka", "greek social security"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["ΑΜΚΑ: {{27026835317}}", "AMKA {{27014571262}}", "Α.Μ.Κ.Α. {{21027867353}}"], negative: &[("ΑΜΚΑ: 05078129316", "wrong check digit"), ("ΑΜΚΑ: 23137953509", "month 13"), ("τηλ. 21040011856", "nothing says that it is an insured person")], },
        ..NUMBER
    },
    Detector {
        id: "gr-afm",
        title: "Greek tax number (AFM)",
        regions: &["GR"],
        reference: Reference::new("https://www.aade.gr/"),
        trigger: number_of(9),
        pattern: r"\b\d{9}\b",
        validator: validator("doubling, modulo 11", |candidate| {
            checked(candidate, tax_number)
        }),
        context: context(&[
            (
                "el",
                &[
                    "αφμ",
                    "α φ μ",
                    "αριθμός φορολογικού μητρώου",
                    "φορολογικού μητρώου",
                ],
            ),
            ("en", &["afm", "tin", "greek tax"]),
        ]),
        examples: examples! { positive: &["ΑΦΜ: {{021139059}}", "Α.Φ.Μ. {{929936012}}", "AFM {{096666327}}"], negative: &[("ΑΦΜ: 138671670", "wrong check digit"), ("ΑΦΜ: 14926073", "eight digits"), ("τιμολόγιο 191113329", "nothing says that it is a tax number")], },
        ..NUMBER
    },
    Detector {
        id: "gr-vat",
        title: "Greek VAT number",
        regions: &["GR"],
        pattern: r"\b(?:(?:EL|GR)[\x20:-]{0,3}|el-?|gr-?)\d{8,9}\b|\b\d{9}\b",
        validator: validator("doubling, modulo 11", vat_number),
        context: context(&[("el", &["φπα", "φ π α"]), ("en", &["fpa", "greek vat"])]),
        examples: examples! { positive: &["ΦΠΑ {{EL026141972}}", "VAT: {{EL 976354870}}", "VAT {{GR073716688}}"], negative: &[("VAT: EL998851518", "wrong check digit"), ("VAT: EL1492607", "seven digits"), ("VAT: EX019191402", "EX is no member")], },
        ..VAT
    },
    Detector {
        id: "gr-identity-card",
        title: "Greek identity card number",
        regions: &["GR"],
        reference: Reference::new("https://www.passport.gov.gr/"),
        trigger: number_within(6, 5, 0),
        pattern: r"(?:(?u:[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,2})|\b[A-Z]{1,2})[\x20-]?\d{6}\b",
        context: context(&[
            (
                "el",
                &[
                    "αδτ",
                    "α δ τ",
                    "ταυτότητα",
                    "ταυτότητας",
                    "δελτίο ταυτότητας",
                    "αριθμός ταυτότητας",
                ],
            ),
            ("en", &["greek id", "greek identity card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["ΑΔΤ {{ΑΚ 482917}}", "Α.Δ.Τ.: {{AB 103948}}", "αριθμός ταυτότητας {{Χ482910}}"], negative: &[("ΑΔΤ ΑΚ 48291", "five digits"), ("σελ. ΑΚ 482917", "nothing says that it is a card"), ("ΑΔΤ AKB482917", "three letters")], },
        ..NUMBER
    },
];

fn social_security(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), pair(&digits, 0))?;
    luhn::check(digits.into_iter())
}

fn vat_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let prefix = if candidate.value().to_ascii_uppercase().starts_with("GR") {
        "GR"
    } else {
        "EL"
    };
    vat(candidate, prefix, tax_number)
}

/// Each place weighs double the one behind it; the leading zero is left out at times.
fn tax_number(value: &str) -> Result<(), Refusal> {
    check_character(value, &[256, 128, 64, 32, 16, 8, 4, 2], b"01234567890")
}
