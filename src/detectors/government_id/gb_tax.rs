//! United Kingdom: taxpayers, companies, pupils, documents. Sources: HM Revenue & Customs (UTR, VAT
//! Notice 700, PAYE), Companies House, Charity Commission, Department for Education (UPN), DVLA
//! (INF45P), HM Passport Office.

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, checked, context, number_of, number_within, validator,
    vat, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, alphanumerics, base36, digits, exactly, number, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gb-utr",
        title: "UK unique taxpayer reference (UTR)",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/find-utr-number"),
        trigger: number_of(10),
        pattern: r"\b(?:\d{10}|\d{5}\x20\d{5})K?\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, taxpayer_reference)
        }),
        context: context(&[(
            "en",
            &[
                "utr",
                "unique taxpayer reference",
                "taxpayer reference",
                "self assessment",
                "tax reference",
            ],
        )]),
        examples: examples! { positive: &["UTR {{91245 42948}}", "Unique Taxpayer Reference: {{2658201946}}", "self assessment {{7220253218}}"], negative: &[("UTR 85187 19956", "wrong check digit"), ("UTR 87112 2492", "nine digits"), ("call 2020195770", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "gb-vat",
        title: "UK VAT number",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/guidance/vat-registration-number-format"),
        trigger: number_within(3, 6, 0),
        pattern: r"(?x)\b (?: (?:GB|XI|gb|xi)[\x20-]? )? (?: \d{3}\x20?\d{4}\x20?\d{2}(?:\x20?\d{3})? | \d{3}\x20\d{3}\x20\d{3} | (?:GD|HA)(?:\d{3}|8\x20?888\d\x20?\d{4}) ) \b",
        validator: validator("weighted sum, modulo 97", vat_number),
        context: context(&[(
            "en",
            &[
                "vat",
                "vat no",
                "vat number",
                "vat reg",
                "vat registration",
                "vat registration number",
                "vat reg no",
            ],
        )]),
        // Others say "VAT number" too: whoever knows more of theirs goes first.
        confidence: Confidence {
            alone: 75,
            in_context: 88,
        },
        examples: examples! { positive: &["VAT Reg. No. {{GB 958 7271 15}}", "VAT number {{332 3818 71}}", "VAT: {{GB804267289}}", "VAT {{GB GD417}}"], negative: &[("VAT number 833 9333 11", "wrong check digits"), ("VAT GB GD600", "government departments have less than 500"), ("part 873568241", "nothing says that it is a VAT number")], },
        ..VAT
    },
    Detector {
        id: "gb-company-number",
        title: "UK company number",
        regions: &["GB"],
        reference: Reference::new(
            "https://www.gov.uk/guidance/companies-house-company-number-prefixes",
        ),
        trigger: number_within(5, 3, 1),
        pattern: r"(?x)\b (?: \d{8} | (?:AC|CE|CS|FC|FE|GE|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR|NV|OC|OE|PC|RC|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC) \d{6} | R\d{7} | (?:IP|SP|RS) \d{5} R ) \b",
        context: context(&[(
            "en",
            &[
                "company number",
                "company no",
                "company registration",
                "company registration number",
                "registered number",
                "registered in england",
                "registered in scotland",
                "registered in england and wales",
                "companies house",
                "crn",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! { positive: &["Company No. {{04829173}}", "Registered in England and Wales: {{SC284019}}", "company number {{OC301928}}"], negative: &[("Company No. 0482917", "seven digits"), ("Company No. XX284019", "XX is no prefix"), ("order 04829173", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "gb-charity-number",
        title: "UK charity number",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/find-charity-information"),
        trigger: number_within(6, 3, 2),
        pattern: r"\b(?:[1-9]\d{5,6}(?:-\d{1,2})?|SC0\d{5})\b",
        context: context(&[(
            "en",
            &[
                "charity no",
                "charity number",
                "registered charity",
                "charity registration",
                "charity commission",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Registered charity {{1072918}}", "charity number {{283746}}", "Charity No. {{SC029183}}"], negative: &[("Registered charity 10729", "five digits"), ("charity event at 1072918 Main St", "no number of a charity is spoken of"), ("order 1072918", "nothing says that it is a charity")], },
        ..NUMBER
    },
    Detector {
        id: "gb-paye-reference",
        title: "UK employer PAYE reference",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/employer-reference-number"),
        trigger: number_within(3, 0, 12),
        pattern: r"\b\d{3}/[A-Z]{1,2}\d{1,8}[A-Z]?\b|\b\d{3}P[A-Z]\d{7}[0-9X]\b",
        context: context(&[(
            "en",
            &[
                "paye",
                "paye reference",
                "paye ref",
                "employer reference",
                "ern",
                "accounts office",
                "accounts office reference",
                "tax office reference",
                "payroll",
                "p60",
                "p45",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["PAYE reference {{123/AB45678}}", "Employer reference: {{846/RZ918}}", "Accounts Office reference {{475PB00192837}}"], negative: &[("PAYE reference 12/AB45678", "two digits"), ("page 123/AB4", "nothing says that it is an employer"), ("PAYE 123-AB45678", "a slash divides it")], },
        ..NUMBER
    },
    Detector {
        id: "gb-pupil-number",
        title: "Unique pupil number (UPN) of England",
        regions: &["GB"],
        reference: Reference::new(
            "https://www.gov.uk/government/publications/unique-pupil-numbers",
        ),
        trigger: word_of(13, 13),
        pattern: r"(?i)\b[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]\b",
        validator: validator("letter modulo 23", pupil_number),
        context: context(&[(
            "en",
            &["upn", "unique pupil number", "pupil number", "pupil"],
        )]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["UPN {{T801233020728}}", "Unique Pupil Number: {{W302285924861}}", "pupil {{Q801215569450}}"], negative: &[("UPN Z302270234176", "wrong check letter"), ("UPN I801256090436", "I is not used"), ("UPN W80125609043", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "gb-driving-licence",
        title: "UK driving licence number",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/government/publications/inf45p"),
        trigger: word_of(16, 16),
        pattern: r"(?i)\b[A-Z9]{5}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9]{3}\b",
        validator: validator("birth date", driver_number),
        context: context(&[(
            "en",
            &[
                "driving licence",
                "driving license",
                "driver licence",
                "driver license",
                "driver number",
                "driver no",
                "dvla",
                "licence",
                "licence no",
                "licence number",
            ],
        )]),
        confidence: Confidence {
            alone: 70,
            in_context: 95,
        },
        examples: examples! { positive: &["driving licence {{MORBY657054SK9GT}}", "DVLA {{HARTL807192PA9BD}}", "Licence No. {{OKAFO512068J99QW}}"], negative: &[("driving licence MORBY683054SK9GT", "month 33"), ("DVLA HARTL807392PA9BD", "day 39"), ("driving licence HARTL80719PA9BD", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "gb-passport",
        title: "UK passport number",
        regions: &["GB"],
        reference: Reference::new("https://www.gov.uk/government/organisations/hm-passport-office"),
        trigger: number_within(7, 2, 0),
        pattern: r"(?i)\b(?:\d{9}|[A-Z]{2}\d{7})\b",
        context: context(&[(
            "en",
            &[
                "passport",
                "passport number",
                "passport no",
                "passports",
                "uk passport",
                "british passport",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        examples: examples! { positive: &["UK passport number {{529381746}}", "Passport: {{KD4829175}}", "British passport {{MB7301826}}"], negative: &[("passport number 52938174", "eight digits"), ("order 529381746", "nothing says that it is a passport"), ("passport K4829175X", "a letter at the end")], },
        ..NUMBER
    },
];

fn taxpayer_reference(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    let sum = weighted_sum(&digits[1..], &[6, 7, 8, 9, 10, 5, 4, 3, 2]);
    let expected = b"21987654321"
        .get((sum % 11) as usize)
        .copied()
        .and_then(base36);
    if expected == Some(digits[0]) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn vat_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let prefix = if candidate.value().to_ascii_uppercase().starts_with("XI") {
        "XI"
    } else {
        "GB"
    };
    vat(candidate, prefix, vat_digits)
}

/// Twelve digits end with those of a branch. Government departments and health authorities have
/// three digits, below and from 500 on, which are followed by two check digits behind `8888`.
fn vat_digits(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let letters: Few<u8> = alphanumerics(value)
        .filter(u8::is_ascii_alphabetic)
        .collect();
    match (letters.as_slice(), all.len()) {
        ([], 9 | 12) => {
            let rest = weighted_sum(&all, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
            let new_series = number(&all[..3]) >= 100 && matches!(rest, 42 | 55);
            if rest == 0 || new_series {
                Ok(())
            } else {
                Err(Refusal::CheckDigit)
            }
        }
        ([b'G', b'D'] | [b'H', b'A'], 3 | 9) => {
            let office = number(if all.len() == 3 { &all } else { &all[4..7] });
            if (office < 500) != letters.starts_with(b"G") {
                return Err(Refusal::Range("office"));
            }
            if all.len() == 9 && office % 97 != number(&all[7..]) {
                return Err(Refusal::CheckDigit);
            }
            Ok(())
        }
        _ => Err(Refusal::Length),
    }
}

fn pupil_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRTUVWXYZ0123456789";
    let mut places = alphanumerics(candidate.value())
        .filter_map(|c| LETTERS.iter().position(|other| *other == c));
    let letter = places.next();
    let sum: usize = places.zip(2..).map(|(place, weight)| place * weight).sum();
    if letter == Some(sum % 23) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Five letters of the name, the decade, the month (50 more for women), the day, the year.
fn driver_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let name = value.as_bytes().get(..5).unwrap_or_default();
    if name.iter().skip_while(|c| **c != b'9').any(|c| *c != b'9') || name.starts_with(b"9") {
        return Err(Refusal::Structure("name"));
    }
    let date = exactly::<6>(value.get(5..11).unwrap_or_default())?;
    let year = date[0] * 10 + date[5];
    calendar_date::check_in_any_century(year, pair(&date, 1) % 50, pair(&date, 3))?;
    Ok(Validity::Real)
}
