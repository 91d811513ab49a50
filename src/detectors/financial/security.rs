//! Identifiers of securities and of their issuers. Source: ISO 6166 (ISIN), ISO 17442 (LEI),
//! ANSI X9.6 (CUSIP), London Stock Exchange (SEDOL).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::digits::{Few, alphanumerics, base36, is_bare};
use crate::validators::iso_3166::is_country;
use crate::validators::weighted_sum::weighted_sum;
use crate::validators::{luhn, mod_97_10};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "isin",
        title: "Security identifier (ISIN)",
        category: Category::Financial,
        regions: &[],
        reference: Reference::new("https://www.iso.org/standard/78502.html"),
        trigger: Trigger::Word {
            min: 12,
            max: 12,
            before: 0,
            after: 0,
        },
        pattern: r"\b[A-Z]{2}[A-Z0-9]{9}\d\b",
        validator: Some(Validator {
            name: "Luhn over letters as numbers",
            check: isin,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "isin",
                        "security",
                        "securities",
                        "bond",
                        "share",
                        "fund",
                        "stock",
                    ],
                ),
                ("de", &["wertpapier", "aktie", "anleihe", "fonds"]),
                ("fr", &["titre", "obligation", "action"]),
                ("es", &["valor", "bono", "acción"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 90,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ISIN {{DE356MUB5701}}",
                "bond {{US034RWV4681}} at par",
                "ISIN: {{GB154LUR2126}};",
            ],
            negative: &[
                ("ISIN DE356MUB5702", "wrong check digit"),
                ("ISIN QZ356MUB5701", "no country and no agency issues QZ"),
                ("ISIN DE356MUB570", "eleven characters"),
            ],
        },
    },
    Detector {
        id: "lei",
        title: "Legal entity identifier (LEI)",
        category: Category::Financial,
        regions: &[],
        reference: Reference::new(
            "https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure",
        ),
        trigger: Trigger::Word {
            min: 20,
            max: 20,
            before: 0,
            after: 0,
        },
        pattern: r"\b[A-Z0-9]{18}\d{2}\b",
        validator: Some(Validator {
            name: "mod 97-10",
            check: lei,
        }),
        context: Context {
            positive: &[(
                "en",
                &["lei", "legal entity", "legal entity identifier", "gleif"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "LEI: {{585500XDMDWF77910884}}",
                "counterparty {{341200MELXXD00044667}}",
                "{\"lei\": \"{{256200CQXFLG13248293}}\"}",
            ],
            negative: &[
                ("LEI: 585500XDMDWF77910885", "wrong check digits"),
                ("LEI: 585500XDMDWF7791088", "nineteen characters"),
                ("LEI: 585500XDMDWF77910884Q", "twenty-one characters"),
            ],
        },
    },
    Detector {
        id: "cusip",
        title: "North American security identifier (CUSIP)",
        category: Category::Financial,
        regions: &["US", "CA"],
        reference: Reference::new("https://www.cusip.com/identifiers.html"),
        trigger: Trigger::Number {
            digits: 3,
            before: 6,
            after: 8,
        },
        pattern: r"\b[0-9A-Z]{3}[0-9A-Z@#*]{5}\d\b",
        validator: Some(Validator {
            name: "modulus 10 double-add-double",
            check: cusip,
        }),
        context: Context {
            positive: &[("en", &["cusip", "cins"])],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        general: false,
        examples: examples! {
            positive: &[
                "CUSIP {{74512FF72}}",
                "CUSIP: {{799234760}} (common stock)",
                "cusip={{67287QJ22}}",
            ],
            negative: &[
                ("CUSIP 74512FF73", "wrong check digit"),
                ("part 74512FF72", "nothing says that it is a CUSIP"),
                ("CUSIP 74512FF7", "eight characters"),
            ],
        },
    },
    Detector {
        id: "sedol",
        title: "London Stock Exchange security identifier (SEDOL)",
        category: Category::Financial,
        regions: &["GB"],
        reference: Reference::new("https://www.lseg.com/en/data-analytics/financial-data/sedol"),
        trigger: Trigger::Anchors {
            literals: &["sedol"],
            before: 0,
            after: 96,
        },
        // Seven characters, often digits only, are too common to look at without the name.
        pattern: r"(?i:\bsedols?\b)[a-z\x20]{0,10}(?:\([^()\n]{0,64}\))?[^0-9A-Z\n]{0,16}(?P<value>[0-9B-DF-HJ-NP-TV-Z]{6}\d)\b",
        validator: Some(Validator {
            name: "weighted sum, modulo 10",
            check: sedol,
        }),
        context: Context {
            positive: &[("en", &["sedol"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        general: false,
        examples: examples! {
            positive: &[
                "SEDOL: {{BP80R38}}",
                "Sedol {{8384803}}",
                "SEDOL code is {{BX61Y27}}",
            ],
            negative: &[
                ("SEDOL: BP80R39", "wrong check digit"),
                ("SEDOL: BA80R38", "vowels are not used"),
                ("room BP80R38", "nothing says that it is a SEDOL"),
            ],
        },
    },
];

fn isin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let [first, second, ..] = *candidate.value().as_bytes() else {
        return Err(Refusal::Length);
    };
    // XS and its kin stand for international clearing systems, EU for the European Union.
    if !is_country([first, second]) && first != b'X' && [first, second] != *b"EU" {
        return Err(Refusal::Range("country"));
    }
    let digits: Few<u32> = alphanumerics(candidate.value())
        .filter_map(base36)
        .flat_map(|value| {
            [value / 10, value % 10]
                .into_iter()
                .skip(usize::from(value < 10))
        })
        .collect();
    luhn::check(digits.into_iter())?;
    // Barbados, but for each of its securities there are a million FIGIs that begin so.
    Ok(if candidate.value().starts_with("BBG") {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

fn lei(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    mod_97_10::check(candidate.value().bytes())?;
    Ok(Validity::Real)
}

fn cusip(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let values = candidate.value().bytes().map(|byte| match byte {
        b'*' => Some(36),
        b'@' => Some(37),
        b'#' => Some(38),
        _ => base36(byte),
    });
    let mut sum = 0;
    for (place, value) in values.enumerate() {
        let value = value.ok_or(Refusal::Structure("character set"))?;
        let weighted = if place % 2 == 1 { value * 2 } else { value };
        sum += weighted / 10 + weighted % 10;
    }
    if sum % 10 == 0 {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn sedol(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    // Those given out before 2004 are digits only; since then the first is a letter.
    if value.starts_with(|c: char| c.is_ascii_digit()) && !is_bare(value) {
        return Err(Refusal::Structure("character set"));
    }
    let values: Few<u32> = value.bytes().filter_map(base36).collect();
    if weighted_sum(&values, &[1, 3, 1, 7, 3, 9, 1]).is_multiple_of(10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("US034RWV4681", isin);
        assert_refused("585500XDMDWF77910884", lei);
        assert_refused("74512FF72", cusip);
        assert_refused("BP80R38", sedol);
    }
}
