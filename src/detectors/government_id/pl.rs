//! Poland. Sources: Ustawa o ewidencji ludności, art. 15 (PESEL), Ustawa o zasadach ewidencji i
//! identyfikacji podatników (NIP), Główny Urząd Statystyczny (REGON), Rozporządzenie w sprawie wzoru
//! dowodu osobistego.

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, number_within, validator, vat, weighted,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{Few, alphanumerics, base36, digits, ends_with, exactly};
use crate::validators::weighted_sum::{check_character, complement, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pl-pesel",
        title: "Polish identity number (PESEL)",
        regions: &["PL"],
        reference: Reference::new("https://www.gov.pl/web/gov/czym-jest-numer-pesel"),
        trigger: number_of(11),
        pattern: r"\b\d{11}\b",
        validator: validator("weighted sum, modulo 10", pesel),
        context: context(&[
            ("pl", &["pesel", "numer pesel", "nr pesel", "ewidencyjny"]),
            ("en", &["polish national identification"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "PESEL: {{72071924334}}",
                "nr PESEL {{81080863462}}",
                "pesel={{97071955641}}",
            ],
            negative: &[
                ("PESEL: 72071924335", "wrong check digit"),
                ("PESEL: 72131924334", "month 13"),
                ("PESEL: 7207192433", "one digit short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pl-nip",
        title: "Polish tax number (NIP)",
        regions: &["PL"],
        reference: Reference::new("https://www.podatki.gov.pl/"),
        trigger: number_of(10),
        pattern: r"\b\d{3}-?(?:\d{3}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?\d{3})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[6, 5, 7, 2, 3, 4, 5, 6, 7], b"0123456789-")
        }),
        context: context(&[
            (
                "pl",
                &[
                    "nip",
                    "numer nip",
                    "nr nip",
                    "numer identyfikacji podatkowej",
                    "identyfikacji podatkowej",
                ],
            ),
            ("en", &["polish tax"]),
        ]),
        examples: examples! { positive: &["NIP {{600-716-69-71}}", "NIP: {{5874180675}}", "numer identyfikacji podatkowej {{912-53-54-425}}"], negative: &[("NIP 708-496-28-10", "wrong check digit"), ("NIP 687-333-27-4", "nine digits"), ("tel. 7903958116", "nothing says that it is a tax number")], },
        ..NUMBER
    },
    Detector {
        id: "pl-vat",
        title: "Polish VAT number",
        regions: &["PL"],
        pattern: r"\b(?:PL[\x20:-]{0,3}|pl)\d{3}-?(?:\d{3}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?\d{3})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "PL", |number| {
                check_character(number, &[6, 5, 7, 2, 3, 4, 5, 6, 7], b"0123456789-")
            })
        }),
        context: context(&[
            ("pl", &["nip", "vat ue", "nip ue"]),
            ("en", &["vat", "polish vat"]),
        ]),
        examples: examples! { positive: &["VAT UE {{PL9881316787}}", "NIP {{PL 9435526990}}", "VAT {{PL5150510768}}"], negative: &[("VAT UE PL9515331847", "wrong check digit"), ("VAT PL687333274", "nine digits"), ("VAT PX9608416486", "PX is no member")], },
        ..VAT
    },
    Detector {
        id: "pl-regon",
        title: "Polish statistical number (REGON)",
        regions: &["PL"],
        reference: Reference::new("https://wyszukiwarkaregon.stat.gov.pl/"),
        trigger: number_of(9),
        pattern: r"\b(?:\d{14}|\d{9})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, statistical_number)
        }),
        context: context(&[
            ("pl", &["regon", "numer regon", "nr regon"]),
            ("en", &["polish register of economic units"]),
        ]),
        examples: examples! { positive: &["REGON {{185276141}}", "REGON: {{12589677869412}}", "nr REGON {{376092367}}"], negative: &[("REGON 086321992", "wrong check digit"), ("REGON 12082716", "eight digits"), ("tel. 369472820", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "pl-krs",
        title: "Polish court register number (KRS)",
        regions: &["PL"],
        reference: Reference::new("https://wyszukiwarka-krs.ms.gov.pl/"),
        trigger: number_of(10),
        pattern: r"\b0\d{9}\b",
        context: context(&[(
            "pl",
            &[
                "krs",
                "numer krs",
                "nr krs",
                "rejestr przedsiębiorców",
                "krajowy rejestr sądowy",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["KRS {{0000482917}}", "KRS: {{0000103948}}", "nr KRS {{0000729183}}"], negative: &[("KRS 000048291", "nine digits"), ("zamówienie 0000482917", "nothing says that it is a company"), ("KRS 4000482917", "begins with 0")], },
        ..NUMBER
    },
    Detector {
        id: "pl-identity-card",
        title: "Polish identity card number (dowód osobisty)",
        regions: &["PL"],
        reference: Reference::new("https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty"),
        trigger: number_within(6, 4, 0),
        pattern: r"(?i)\b[A-Z]{3}[\x20-]?\d{6}\b",
        validator: validator("7-3-1, modulo 10", |candidate| {
            checked(candidate, |value| {
                document(value, &[7, 3, 1, 9, 7, 3, 1, 7, 3])
            })
        }),
        context: context(&[
            (
                "pl",
                &[
                    "dowód",
                    "dowód osobisty",
                    "dowodu osobistego",
                    "dowodu",
                    "seria i numer",
                    "nr dowodu",
                    "dowodem",
                ],
            ),
            ("en", &["polish identity card", "polish id card"]),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 94,
        },
        examples: examples! { positive: &["dowód osobisty {{AVK 176292}}", "seria i numer: {{ALF799162}}", "nr dowodu {{AEK812746}}"], negative: &[("dowód osobisty ABE 024276", "wrong check digit"), ("dowód osobisty AGW 20171", "five digits"), ("część ANL376404", "nothing says that it is a card")], },
        ..NUMBER
    },
    Detector {
        id: "pl-passport",
        title: "Polish passport number",
        regions: &["PL"],
        reference: Reference::new("https://www.gov.pl/web/gov/uzyskaj-paszport"),
        trigger: number_within(7, 3, 0),
        pattern: r"(?i)\b[A-Z]{2}\x20?\d{7}\b",
        validator: validator("7-3-1, modulo 10", |candidate| {
            checked(candidate, |value| {
                document(value, &[7, 3, 9, 1, 7, 3, 1, 7, 3])
            })
        }),
        context: context(&[
            (
                "pl",
                &["paszport", "paszportu", "numer paszportu", "nr paszportu"],
            ),
            ("en", &["polish passport"]),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 94,
        },
        examples: examples! { positive: &["paszport {{ER9674160}}", "nr paszportu: {{EP 8439609}}", "numer paszportu {{EB6595336}}"], negative: &[("paszport EF5192788", "wrong check digit"), ("paszport EL191618", "six digits"), ("część EE5435348", "nothing says that it is a passport")], },
        ..NUMBER
    },
];

fn pesel(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    // 20, 40, 60 or 80 is added to the month for the other centuries; 1900 stands for itself.
    let century = [1900, 2000, 2100, 2200, 1800]
        .get(part(2) as usize / 20)
        .copied()
        .ok_or(Refusal::Range("month"))?;
    calendar_date::check(century + part(0), part(2) % 20, part(4))?;
    if complement(&digits[..10], &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3], 10) == digits[10] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Nine digits of a company, and five more of its branch.
fn statistical_number(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let company = all.get(..9).ok_or(Refusal::Length)?;
    ends_with(
        company,
        weighted_sum(&company[..8], &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10,
    )?;
    if all.len() == 14 {
        let sum = weighted_sum(&all[..13], &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);
        return ends_with(&all, sum % 11 % 10);
    }
    Ok(())
}

/// Letters count from 10; the digit behind them is the check digit, and weighs 9.
fn document(value: &str, weights: &[u32]) -> Result<(), Refusal> {
    let values: Few<u32> = alphanumerics(value).filter_map(base36).collect();
    if weighted_sum(&values, weights).is_multiple_of(10) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("72071924334", pesel);
    }
}
