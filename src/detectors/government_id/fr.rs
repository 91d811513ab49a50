//! France. Source: Insee, Répertoire national d'identification des personnes physiques.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "fr-nir",
    title: "French social security number (NIR)",
    category: Category::GovernmentId,
    regions: &["FR"],
    reference: Reference::new("https://www.insee.fr/fr/metadonnees/definition/c1409"),
    // Eight digits, because the letter of a Corsican department stands in front of the last eight.
    trigger: Trigger::Number {
        digits: 8,
        before: 14,
        after: 0,
    },
    pattern: r"(?x)
        \b [1-478] [\x20.-]? \d{2} [\x20.-]?           # sex, year of birth
        (?: 0[1-9] | 1[0-2] | [2-9]\d ) [\x20.-]?      # month, or unknown
        (?: \d{2} | 2[ABab] ) [\x20.-]? \d{3} [\x20.-]? # department, municipality
        \d{3} [\x20.-]? \d{2} \b                       # order, key",
    validator: Some(Validator {
        name: "complement to 97",
        check: nir,
    }),
    context: Context {
        positive: &[
            (
                "fr",
                &[
                    "nir",
                    "sécurité sociale",
                    "numéro de sécurité sociale",
                    "securite sociale",
                    "insee",
                    "sécu",
                    "n sécu",
                    "carte vitale",
                    "assuré",
                ],
            ),
            (
                "en",
                &[
                    "french personal identification number",
                    "french social security",
                ],
            ),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 85,
        in_context: 97,
    },
    general: false,
    examples: examples! {
        positive: &[
            "NIR {{2 70 04 75 008 748 20}}",
            "n° de sécurité sociale : {{159033322709479}}",
            "assurée née en Corse {{1 67 11 2A 507 222 07}}",
            "{{264062B78553432}}",
        ],
        negative: &[
            ("NIR 2 70 04 75 008 748 21", "wrong key"),
            ("NIR 2 70 13 75 008 748 20", "month 13 stands for nothing"),
            ("NIR 2700475008748", "without its key"),
        ],
    },
}];

fn nir(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let characters: Few<u8> = alphanumerics(candidate.value()).collect();
    let (body, key) = characters.split_at_checked(13).ok_or(Refusal::Length)?;
    // Corsica: 2A counts as 19, 2B as 18.
    let department = match body.get(5..7) {
        Some(b"2A") => Some(*b"19"),
        Some(b"2B") => Some(*b"18"),
        _ => None,
    };
    let mut digits = body.to_vec();
    if let (Some(department), Some(place)) = (department, digits.get_mut(5..7)) {
        place.copy_from_slice(&department);
    }
    if decimal(key)? == 97 - decimal(&digits)? % 97 {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn decimal(digits: &[u8]) -> Result<u64, Refusal> {
    std::str::from_utf8(digits)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or(Refusal::Structure("department"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("159033322709479", nir);
        assert_refused("264062B78553432", nir);
    }
}
