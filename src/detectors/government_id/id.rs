//! Indonesia. Source: Direktorat Jenderal Kependudukan dan Pencatatan Sipil (NIK); Direktorat Jenderal
//! Pajak (NPWP).

use super::declaration::{NUMBER, checked, context, number_of, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits, exactly};
use crate::validators::{calendar_date, luhn};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "id-nik",
        title: "Indonesian identity number (NIK)",
        regions: &["ID"],
        reference: Reference::new("https://dukcapil.kemendagri.go.id/"),
        trigger: number_of(16),
        pattern: r"\b(?:1[1-9]|2[1-2]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}[\x20.-]?\d{6}[\x20.-]?\d{4}\b",
        validator: validator("province and date of birth", nik),
        context: context(&[
            (
                "id",
                &[
                    "nik",
                    "nomor induk kependudukan",
                    "ktp",
                    "nomor ktp",
                    "npwp",
                ],
            ),
            ("en", &["indonesian identity number", "indonesian id"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "NIK {{3171890504877104}}",
                "Nomor KTP: {{3578491303868954}}",
                "Nomor Induk Kependudukan {{3171841909897774}}",
            ],
            negative: &[
                ("NIK 3171013213800001", "month 13"),
                ("ref 3578091807539082 in the list", "nothing says what it is"),
                ("NIK 317189050487710", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "id-passport",
        title: "Indonesian passport number",
        regions: &["ID"],
        reference: Reference::new("https://www.imigrasi.go.id/"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[A-EX]\d{7}\b",
        context: context(&[
            ("id", &["paspor", "nomor paspor", "no paspor"]),
            ("en", &["indonesian passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "paspor {{C7615363}}",
                "Nomor paspor: {{A1921338}}",
                "Indonesian passport {{B4981312}}",
            ],
            negative: &[
                ("ref C8369114 in the list", "nothing says what it is"),
                ("paspor C761536", "one character short"),
                ("invoice A2139867", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "id-npwp",
        title: "Indonesian tax number (NPWP)",
        regions: &["ID"],
        reference: Reference::new("https://www.pajak.go.id/"),
        trigger: number_of(15),
        pattern: r"\b0?\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3}\d?\b",
        validator: validator("Luhn", npwp),
        context: context(&[
            ("id", &["npwp", "nomor pokok wajib pajak"]),
            ("en", &["indonesian vat number", "indonesian tax number"]),
        ]),
        confidence: Confidence {
            alone: 65,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "NPWP {{63.439.119.7-704.000}}",
                "Nomor Pokok Wajib Pajak: {{724354535589799}}",
                "npwp {{031566979173858}}",
            ],
            negative: &[
                ("NPWP 63.439.119.0-704.000", "wrong check digit"),
                ("ref 074446782166400 in the list", "nothing says what it is"),
                ("NPWP 63.439.119.7-704.00", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Where it was issued and when its holder was born; women add 40 to the day.
fn nik(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<16>(value)?;
        let part = |at: usize| {
            all.get(at..at + 2)
                .map_or(0, |pair| pair.iter().fold(0, |n, digit| n * 10 + digit))
        };
        calendar_date::check_in_any_century(part(10), part(8), part(6) % 40)
    })
}

/// The check digit ends the first nine digits, or ten with the 0 in front that all have had since 2024.
fn npwp(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Few<u32> = digits(value).collect();
        let checked = match all.len() {
            15 => 9,
            16 => 10,
            _ => return Err(Refusal::Length),
        };
        luhn::check(
            all.into_iter()
                .take(checked)
                .collect::<Few<_>>()
                .into_iter(),
        )
    })
}
