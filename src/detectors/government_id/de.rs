//! Germany. Sources: § 139b Abgabenordnung and Steueridentifikationsnummerverordnung (tax number of
//! a person), Bundeszentralamt für Steuern (VAT number), ELSTER (Steuernummer), `KoSIT` (Leitweg-ID).

use super::declaration::{FORMAT_ONLY, NUMBER, VAT, context, number_within, validator, vat};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, digits, exactly, pair};
use crate::validators::{mod_11_10, mod_97_10};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "de-tax-id",
        title: "German tax identification number (Steuer-IdNr.)",
        category: Category::GovernmentId,
        regions: &["DE"],
        reference: Reference::new(
            "https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html",
        ),
        trigger: Trigger::Number {
            digits: 11,
            before: 0,
            after: 0,
        },
        pattern: r"\b\d{2}[\x20/]?\d{3}[\x20/]?\d{3}[\x20/]?\d{3}\b",
        validator: Some(Validator {
            name: "ISO 7064 mod 11,10",
            check: tax_id,
        }),
        context: Context {
            positive: &[
                (
                    "de",
                    &[
                        "idnr",
                        "id nr",
                        "steuer id",
                        "steueridnr",
                        "steuer idnr",
                        "steuer identifikationsnummer",
                        "steueridentifikationsnummer",
                        "steuerliche identifikationsnummer",
                        "identifikationsnummer",
                        "tin",
                    ],
                ),
                (
                    "en",
                    &[
                        "german tax id",
                        "tax id",
                        "tax number",
                        "german personal tax number",
                    ],
                ),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Steuer-ID: {{63 250 195 575}}",
                "IdNr. {{16854260698}}",
                "unter {{59480671026}} geführt",
            ],
            negative: &[
                ("Steuer-ID: 63 250 195 576", "wrong check digit"),
                ("IdNr. 12345678903", "all of the first ten digits differ"),
                ("IdNr. 6325019557", "one digit short"),
            ],
        },
    },
    Detector {
        id: "de-vat",
        title: "German VAT number (USt-IdNr.)",
        regions: &["DE"],
        pattern: r"\b(?:DE[\x20:-]{0,3}|de)?\d{3}[\x20-]?\d{3}[\x20-]?\d{3}\b",
        validator: validator("ISO 7064 mod 11,10", |candidate| {
            vat(candidate, "DE", vat_number)
        }),
        context: context(&[
            (
                "de",
                &[
                    "ust idnr",
                    "ust id nr",
                    "ust id",
                    "ustid",
                    "ustidnr",
                    "umsatzsteuer",
                    "umsatzsteuer id",
                    "umsatzsteuer identifikationsnummer",
                    "umsatzsteueridentifikationsnummer",
                    "umsatzsteur identifikationnummer",
                ],
            ),
            ("en", &["german vat"]),
        ]),
        examples: examples! { positive: &["USt-IdNr.: {{DE332834320}}", "USt-ID {{DE 992 163 299}}", "VAT {{DE512533223}}"], negative: &[("USt-IdNr.: DE428345400", "wrong check digit"), ("USt-IdNr.: DE12345678", "one digit short"), ("VAT DX792637133", "DX is no member")], },
        ..VAT
    },
    Detector {
        id: "de-tax-number",
        title: "German tax number (Steuernummer)",
        regions: &["DE"],
        reference: Reference::new("https://www.elster.de/eportal/wizards/steuernummer"),
        trigger: number_within(5, 16, 0),
        // As the Land writes it, or with the thirteen digits of the whole country.
        pattern: r"(?x)\b (?: \d{2,3} \x20?[\x20/]\x20? \d{3,4} \x20?[\x20/]\x20? \d{4,5} | \d{2,3}\x20\d{3}\x20\d{3}\x20\d{3} | \d{5}/\d{5} | \d{10,11} | \d{13} ) \b",
        validator: validator("structure", tax_number),
        context: context(&[
            (
                "de",
                &[
                    "steuernummer",
                    "steuernr",
                    "steuer nr",
                    "st nr",
                    "stnr",
                    "steuernummern",
                ],
            ),
            ("en", &["german tax number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Steuernummer: {{93/815/08152}}", "St.-Nr. {{151/815/08156}}", "Steuernummer {{5133081508159}}"], negative: &[("Steuernummer: 2983081508152", "no Land begins with 29"), ("Steuernummer: 123456789", "nine digits"), ("Aktenzeichen 93/815/08152", "nothing says that it is a tax number")], },
        ..NUMBER
    },
    Detector {
        id: "de-commercial-register",
        title: "German commercial register number",
        regions: &["DE"],
        reference: Reference::new("https://www.handelsregister.de/"),
        trigger: Trigger::Anchors {
            literals: &["hra", "hrb", "gnr", "gsr", "vr ", "pr "],
            before: 1,
            after: 14,
        },
        pattern: r"\b(?:HR[AB]|hr[ab]|GnR|GsR|VR|PR)[\x20-]?(?:Nr\.?\x20?)?\d{1,6}(?:\x20?[A-Z]{1,2})?\b",
        validator: validator("kind of register", |candidate| {
            // VR and PR are short enough to stand for much else.
            Ok(match candidate.value().as_bytes() {
                [b'H' | b'h', ..] => Validity::Real,
                _ => Validity::Plausible,
            })
        }),
        context: context(&[
            (
                "de",
                &[
                    "handelsregister",
                    "handelsregisternummer",
                    "amtsgericht",
                    "ag",
                    "registergericht",
                    "registernummer",
                    "vereinsregister",
                    "hr",
                    "gmbh",
                    "sitz",
                ],
            ),
            (
                "en",
                &[
                    "commercial register",
                    "company register",
                    "trade register",
                    "german company",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! { positive: &["Amtsgericht München {{HRB 183920}}", "Handelsregister {{HRA 40281}}", "Registergericht Charlottenburg, {{HRB 98231 B}}"], negative: &[("HRC 12345", "there is no HRC"), ("HRB 1234567", "seven digits"), ("PR 12345", "a pull request more likely than a partnership")], },
        ..NUMBER
    },
    Detector {
        id: "de-leitweg-id",
        title: "German Leitweg-ID of a public authority",
        regions: &["DE"],
        reference: Reference::new("https://leitweg-id.de/home/"),
        trigger: number_within(2, 44, 40),
        // Land, district and municipality; the authority's own part; check digits.
        pattern: r"(?i)\b(?:0[1-9]|1[0-6]|99)\d{0,10}-(?:[0-9A-Z]{1,30}-)?\d{2}\b",
        validator: validator("ISO 7064 mod 97-10", leitweg_id),
        context: context(&[
            (
                "de",
                &["leitweg", "leitweg id", "käuferreferenz", "xrechnung"],
            ),
            (
                "en",
                &[
                    "buyer reference",
                    "routing identifier",
                    "electronic invoice",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 30,
            in_context: 95,
        },
        examples: examples! { positive: &["Leitweg-ID: {{09997618-EWVC97-13}}", "Leitweg-ID {{05595184-JYAF03-28}}", "XRechnung an {{15516474-DYHP80-05}}"], negative: &[("Leitweg-ID: 05341791-LZWF07-54", "wrong check digits"), ("Leitweg-ID: 55-55-20", "no Land has the code 55"), ("am 05-12-20", "a date")], },
        ..NUMBER
    },
];

fn tax_id(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    repeats_one_digit(&digits[..10])?;
    mod_11_10::check(&digits)?;
    // Numbers that begin with 0 are those the authority gives out for tests.
    Ok(if digits[0] == 0 {
        Validity::TestValue
    } else {
        Validity::Real
    })
}

/// Of the first ten digits exactly one stands twice or three times, but not three in a row.
fn repeats_one_digit(digits: &[u32]) -> Result<(), Refusal> {
    let counts = (0..10).map(|digit| digits.iter().filter(|other| **other == digit).count());
    let repeated: Vec<usize> = counts.filter(|count| *count > 1).collect();
    let run = digits
        .windows(3)
        .any(|three| matches!(three, [a, b, c] if a == b && b == c));
    match *repeated {
        [2 | 3] if !run => Ok(()),
        _ => Err(Refusal::Structure("repetition of digits")),
    }
}

fn vat_number(value: &str) -> Result<(), Refusal> {
    mod_11_10::check(&exactly::<9>(value)?)
}

/// Ten or eleven digits as a Land writes them, or thirteen: the Land's code and, as the fifth, a 0.
fn tax_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let all: Few<u32> = digits(candidate.value()).collect();
    let real = match all.len() {
        10 | 11 => true,
        13 => {
            let land = match pair(&all, 0) {
                10 | 11 | 21..=24 | 26..=28 | 30..=32 | 40 | 41 => true,
                _ => matches!(*all, [5 | 9, ..]),
            };
            land && all.get(4) == Some(&0)
        }
        _ => false,
    };
    if real {
        Ok(Validity::Plausible)
    } else {
        Err(Refusal::Structure("tax office"))
    }
}

fn leitweg_id(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    mod_97_10::check(alphanumerics(candidate.value()))?;
    Ok(Validity::Real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("63250195575", tax_id);
    }
}
