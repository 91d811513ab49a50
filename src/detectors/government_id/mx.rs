//! Mexico. Source: Instructivo normativo para la asignación de la Clave Única de Registro de
//! Población, DOF 18 October 2021.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::calendar_date;
use crate::validators::digits::{base36, digits};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mx-curp",
    title: "Mexican population registry code (CURP)",
    category: Category::GovernmentId,
    regions: &["MX"],
    reference: "https://www.gob.mx/curp/",
    trigger: Trigger::Word {
        min: 18,
        max: 18,
        before: 0,
        after: 0,
    },
    pattern: r"(?xi)\b
        [A-Z][AEIOUX][A-Z]{2} \d{6} [HMX]                                # name, birth, sex
        (?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)
        [B-DF-HJ-NP-TV-Z]{3} [A-Z0-9] \d \b                              # name, homonym, check digit",
    validator: Some(Validator {
        name: "weighted sum, modulo 10",
        check: curp,
    }),
    context: Context {
        positive: &[
            (
                "es",
                &[
                    "curp",
                    "clave única",
                    "registro de población",
                    "clave única de registro de población",
                ],
            ),
            ("en", &["mexican personal id"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 92,
        in_context: 98,
    },
    general: false,
    examples: examples! {
        positive: &[
            "CURP: {{COMP640523MNLTLM48}}",
            "clave {{DONB561206HDFBTF21}} del solicitante",
            "curp={{PISB940927MDFLBR49}}",
        ],
        negative: &[
            ("CURP: COMP640523MNLTLM49", "wrong check digit"),
            ("CURP: COMP641323MNLTLM48", "month 13"),
            ("CURP: COMP640523MXXTLM48", "XX is no state"),
        ],
    },
}];

fn curp(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value().to_ascii_uppercase();
    let (body, check_digit) = value.split_at_checked(17).ok_or(Refusal::Length)?;
    let birth = digits(body.get(4..10).unwrap_or_default());
    let [y1, y2, m1, m2, d1, d2] = *birth.collect::<Vec<_>>() else {
        return Err(Refusal::Structure("date of birth"));
    };
    calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
    // Letters count from 10 with Ñ, which no code contains, between N and O.
    let sum: u32 = body
        .bytes()
        .filter_map(base36)
        .map(|rank| rank + u32::from(rank > 23))
        .zip((2..=18).rev())
        .map(|(rank, weight)| rank * weight)
        .sum();
    if digits(check_digit).next() == Some((10 - sum % 10) % 10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
