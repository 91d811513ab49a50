//! Netherlands: VAT, companies, pupils, documents. Sources: Belastingdienst (btw-id), Kamer van
//! Koophandel, DUO (onderwijsnummer), Paspoortuitvoeringsregeling, RDW.

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, number_within, validator, vat,
};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal, Trigger};
use crate::validators::digits::{alphanumerics, digits, exactly, number};
use crate::validators::mod_97_10;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "nl-vat",
        title: "Dutch VAT number (btw-id)",
        regions: &["NL"],
        trigger: number_within(7, 4, 4),
        pattern: r"(?i)\b(?:NL[\x20:-]{0,3}\d{7,9}|\d{9})[\x20.]?B[\x20.]?\d{2}\b",
        validator: validator("mod 11 or mod 97-10", |candidate| {
            vat(candidate, "NL", vat_number)
        }),
        context: context(&[
            (
                "nl",
                &[
                    "btw",
                    "btw nummer",
                    "btw nr",
                    "btw id",
                    "btw identificatienummer",
                    "omzetbelastingnummer",
                    "ob nummer",
                ],
            ),
            ("en", &["dutch vat"]),
        ]),
        examples: examples! { positive: &["btw-id {{NL881948354B03}}", "BTW-nummer: {{NL 679073620.B03}}", "Btw-identificatienummer {{217357519B02}}"], negative: &[("btw-id NL196630879B03", "wrong check digits"), ("btw-id NL47113570B01", "eight digits"), ("VAT NX229792650B02", "NX is no member")], },
        ..VAT
    },
    Detector {
        id: "nl-company-number",
        title: "Dutch chamber of commerce number (KVK)",
        regions: &["NL"],
        reference: Reference::new("https://www.kvk.nl/"),
        trigger: number_of(8),
        pattern: r"\b(?:\d{8}|\d{2}\x20\d{3}\x20\d{3})\b",
        context: context(&[
            (
                "nl",
                &[
                    "kvk",
                    "kv k",
                    "kvk nummer",
                    "kvk nr",
                    "kamer van koophandel",
                    "handelsregister",
                ],
            ),
            ("en", &["chamber of commerce", "coc number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["KVK {{48291738}}", "KvK-nummer: {{10394827}}", "Kamer van Koophandel {{72 918 304}}"], negative: &[("KVK 4829173", "seven digits"), ("order 48291738", "nothing says that it is a company"), ("KVK 482917385", "nine digits")], },
        ..NUMBER
    },
    Detector {
        id: "nl-pupil-number",
        title: "Dutch education number (onderwijsnummer)",
        regions: &["NL"],
        reference: Reference::new("https://www.duo.nl/"),
        trigger: number_of(9),
        pattern: r"\b10(?:\d{7}|\d{2}[.\x20]\d{2}[.\x20]\d{3})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, pupil_number)
        }),
        context: context(&[
            (
                "nl",
                &["onderwijsnummer", "leerlingnummer", "studentnummer"],
            ),
            ("en", &["dutch student"]),
        ]),
        examples: examples! { positive: &["onderwijsnummer {{1033.60.196}}", "Onderwijsnummer: {{100426986}}", "leerlingnummer {{100396015}}"], negative: &[("onderwijsnummer 104788646", "wrong check digit"), ("onderwijsnummer 109346848", "wrong check digit"), ("bestelling 102147146", "nothing says that it is a pupil")], },
        ..NUMBER
    },
    Detector {
        id: "nl-identity-document",
        title: "Dutch passport or identity card number",
        regions: &["NL"],
        reference: Reference::new("https://www.rvig.nl/"),
        trigger: Trigger::Word {
            min: 6,
            max: 9,
            before: 3,
            after: 2,
        },
        pattern: r"(?i)\b[A-NP-Z]{2}\x20?[0-9A-NP-Z]{4}(?:[0-9A-NP-Z]{2}\d|[0-9A-NP-Z]{2}\x20\d)\b",
        context: context(&[
            (
                "nl",
                &[
                    "paspoort",
                    "paspoortnummer",
                    "identiteitskaart",
                    "identiteitskaartnummer",
                    "documentnummer",
                    "id kaart",
                    "rijbewijs",
                ],
            ),
            ("en", &["dutch passport", "dutch identity card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["paspoort {{NX4829K17}}", "Documentnummer: {{SP9102HJ4}}", "identiteitskaart {{IR82C0D16}}"], negative: &[("paspoort NO4829K17", "O is not used"), ("paspoort NX4829K1X", "ends with a digit"), ("model NX4829K17", "nothing says that it is a passport")], },
        ..NUMBER
    },
    Detector {
        id: "nl-driving-licence",
        title: "Dutch driving licence number (rijbewijs)",
        regions: &["NL"],
        reference: Reference::new("https://www.rdw.nl/"),
        trigger: number_of(10),
        pattern: r"\b[3-6]\d{9}\b",
        context: context(&[
            ("nl", &["rijbewijs", "rijbewijsnummer"]),
            ("en", &["dutch driving licence"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["rijbewijs {{4829173046}}", "Rijbewijsnummer: {{5103948271}}", "rijbewijs nr. {{3920184756}}"], negative: &[("rijbewijs 482917304", "nine digits"), ("order 4829173046", "nothing says that it is a licence"), ("rijbewijs 9829173046", "begins with 3 to 6")], },
        ..NUMBER
    },
];

/// Companies have the citizen service number of their owner, sole proprietors a number whose check
/// takes in the prefix.
fn vat_number(value: &str) -> Result<(), Refusal> {
    // Leading zeros are left out at times.
    let missing = 11_usize.saturating_sub(digits(value).count());
    let zeros = b"0".repeat(missing);
    let digits: Vec<u32> = vec![0; missing].into_iter().chain(digits(value)).collect();
    if number(&digits[..9]) == 0 || number(&digits[9..]) == 0 {
        return Err(Refusal::Range("number"));
    }
    let sum = weighted_sum(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 10]);
    if sum.is_multiple_of(11) {
        return Ok(());
    }
    let characters = b"NL".iter().chain(&zeros).copied();
    mod_97_10::check(characters.chain(alphanumerics(value)))
}

fn pupil_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<9>(value)?;
    if weighted_sum(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 10]) % 11 == 5 {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
