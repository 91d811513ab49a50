//! Devices and the cards in them. Source: 3GPP TS 23.003 §2 and §6, GSMA TS.06 (IMEI), 3GPP2
//! X.S0008 (MEID), ITU-T E.118 (ICCID); Apple's and Google's documentation of advertising ids.

use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{
    Few, alphanumerics, base36, digits, exactly, not_all_the_same, number,
};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] =
    &[IMEI, MEID, IMSI, ICCID, ADVERTISING_ID, SERIAL_NUMBER];

const IMEI: Detector = Detector {
    id: "imei",
    title: "Mobile device identity (IMEI)",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new(
        "https://www.gsma.com/solutions-and-impact/industry-services/device-services/imei",
    ),
    trigger: Trigger::Number {
        digits: 14,
        before: 0,
        after: 0,
    },
    // Without its check digit, and with a software version in its place, only in groups.
    pattern: r"\b(?:(?:\d{2}[\x20-]?\d{6}[\x20-]?\d{6}|\d{6}-\d{2}-\d{6})[\x20-]?\d|\d{2}-?\d{6}-\d{6}(?:-\d{2})?)\b",
    validator: Some(Validator {
        name: "Luhn",
        check: imei,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "imei", "imeisv", "device", "handset", "phone", "mobile", "tac",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 35,
        in_context: 92,
    },
    general: false,
    examples: examples! {
        positive: &[
            "IMEI: {{351628918205975}}",
            "handset {{35-911907-457488-5}} was lost",
            "IMEI {{35-911907-457488}}",
            "IMEISV: {{35-911907-457488-02}}",
            "imei={{352238130392434}}",
        ],
        negative: &[
            ("IMEI: 351628918205976", "wrong check digit"),
            ("IMEI: 35162891820597", "one digit short"),
            ("part 35-911907-457488 in the list", "nothing says what it is"),
            ("IMEI: 201628918205970", "no body assigns numbers that begin with 20"),
        ],
    },
};

const MEID: Detector = Detector {
    id: "meid",
    title: "Mobile equipment identity (MEID)",
    reference: Reference::new("https://www.3gpp2.org/Public_html/Specs/S.R0048-A_v4.0_050630.pdf"),
    trigger: behind(&["meid"]),
    pattern: labelled!(
        r"\bmeid(?: ?\(?(?:hex|dec)\)?)?",
        r"(?i:[A-F][0-9A-F]|9\d|35|49|01)(?:\x20?(?i:[0-9A-F]{2})){6}(?:\x20?[0-9A-Fa-f])?|\d{10}\d{8}|\d{5}\x20\d{5}\x20\d{4}\x20\d{4}"
    ),
    validator: Some(Validator {
        name: "length, Luhn in base 16",
        check: meid,
    }),
    context: Context {
        positive: &[("en", &["meid"])],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 85,
    },
    examples: examples! {
        positive: &["MEID: {{A10000482F7C03}}", "meid {{99000482173905}}", "MEID (hex): {{B00004E91D2A7F}}", "MEID {{A1 00 00 48 2F 7C 03}}", "MEID (dec): {{27047 71940 0820 3715}}"],
        negative: &[
            ("MEID: A10000482F7C", "two digits short"),
            ("id A10000482F7C03", "nothing says what it is"),
            ("MEID: 12000482173905", "the region begins at A0, or 99, or is that of an IMEI"),
            ("MEID: A10000482F7C030", "wrong check digit"),
            ("MEID: 270477194020000000", "no device has a number of twenty-five bits"),
        ],
    },
    ..IMEI
};

const IMSI: Detector = Detector {
    id: "imsi",
    title: "Mobile subscriber identity (IMSI)",
    reference: Reference::new("https://www.itu.int/rec/T-REC-E.212"),
    trigger: behind(&["imsi"]),
    pattern: labelled!(r"\bimsi", r"[2-7]\d{2}[\x20-]?\d{2,3}[\x20-]?\d{9,10}"),
    validator: Some(Validator {
        name: "length",
        check: imsi,
    }),
    context: Context {
        positive: &[("en", &["imsi"])],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 88,
    },
    examples: examples! {
        positive: &["IMSI: {{262074820193735}}", "imsi={{310260482017396}}", "IMSI {{234 15 0482017396}}"],
        negative: &[
            ("IMSI: 26207482019373", "a digit short"),
            ("IMSI: 439074820193735", "439 is no country's"),
            ("IMSI: 862074820193735", "no country has a code that begins with 8"),
            ("number 262074820193735", "nothing says what it is"),
        ],
    },
    ..IMEI
};

const ICCID: Detector = Detector {
    id: "iccid",
    title: "SIM card number (ICCID)",
    reference: Reference::new("https://www.itu.int/rec/T-REC-E.118"),
    trigger: Trigger::Number {
        digits: 19,
        before: 0,
        after: 0,
    },
    pattern: r"\b89\d{2}[\x20-]?(?:\d{4}[\x20-]?){3}\d{3,4}\b",
    validator: Some(Validator {
        name: "Luhn",
        check: iccid,
    }),
    context: Context {
        positive: &[
            ("en", &["iccid", "sim", "sim card", "esim", "icc id"]),
            ("de", &["sim karte", "kartennummer"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 45,
        in_context: 92,
    },
    examples: examples! {
        positive: &["ICCID: {{8949020000148201730}}", "SIM {{8944110068256270054}}", "eSIM {{8901 2604 8201 7395 126}}"],
        negative: &[
            ("ICCID: 8949020000148201731", "wrong check digit"),
            ("ICCID: 894902000014820", "too short"),
            ("ICCID: 7949020000148201730", "does not begin with 89"),
        ],
    },
    ..IMEI
};

const ADVERTISING_ID: Detector = Detector {
    id: "advertising-id",
    title: "Advertising or installation id of a device",
    reference: Reference::new(
        "https://developer.apple.com/documentation/adsupport/asidentifiermanager/advertisingidentifier",
    ),
    trigger: behind(&[
        "idfa",
        "gaid",
        "aaid",
        "advertising id",
        "advertising_id",
        "advertisingid",
        "idfv",
        "android id",
        "android_id",
    ]),
    pattern: labelled!(
        r"\b(?:idf[av]|gaid|aaid|(?:google |apple )?advertising[ _-]?id|android[ _-]?id)",
        r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9a-f]{16}"
    ),
    validator: None,
    context: Context {
        positive: &[(
            "en",
            &[
                "idfa",
                "gaid",
                "aaid",
                "advertising id",
                "idfv",
                "android id",
                "advertisingid",
            ],
        )],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 75,
    },
    examples: examples! {
        positive: &[
            "IDFA: {{7C29E1B4-03AF-4D58-9E62-1B8F4A70D3C5}}",
            "advertising_id={{2f8d01b7-9c44-4e1a-8b36-d05f7a93e128}}",
            "android_id: {{9f3c0a1b7e2d4856}}",
        ],
        negative: &[
            ("request id 2f8d01b7-9c44-4e1a-8b36-d05f7a93e128", "of something else"),
            ("IDFA: none", "a word"),
            ("advertising idea", "another word"),
        ],
    },
    ..IMEI
};

const SERIAL_NUMBER: Detector = Detector {
    id: "device-serial-number",
    title: "Serial number",
    reference: Reference::new("https://www.law.cornell.edu/cfr/text/45/164.514"),
    trigger: behind(&[
        "serial n",
        "serial#",
        "serialn",
        "seriennummer",
        "numéro de série",
        "número de serie",
    ]),
    pattern: labelled!(
        r"serial ?(?:number|num|no\b\.?|nr\b\.?|#)|seriennummer|numéro de série|número de serie",
        r"[A-Z0-9][A-Z0-9-]{5,22}[A-Z0-9]"
    ),
    validator: Some(Validator {
        name: "letters and digits",
        check: serial,
    }),
    context: Context {
        positive: &[
            ("en", &["serial", "serial number", "serialnumber"]),
            ("de", &["seriennummer"]),
            ("fr", &["série"]),
            ("es", &["serie"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 55,
    },
    general: true,
    examples: examples! {
        positive: &["Serial number: {{C02XK4LMJG5H}}", "laptop serial no. {{PF-3K92QX}}", "Seriennummer: {{5CD8204KXM}}"],
        negative: &[
            ("serial number: 12", "too short"),
            ("serial number FORMAT", "a word"),
            ("C02XK4LMJG5H", "nothing says what it is"),
        ],
    },
    ..IMEI
};

/// Fourteen hexadecimal digits, without or with a check digit, or their eighteen decimal ones.
fn meid(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let digits: Few<u32> = alphanumerics(value).filter_map(base36).collect();
    // As for an IMEI where no letter is among the digits.
    let base = if digits.iter().all(|&digit| digit < 10) {
        10
    } else {
        16
    };
    let doubled = |digit: u32| digit * 2 / base + digit * 2 % base;
    match digits.len() {
        14 => Ok(Validity::Real),
        // Thirty-two bits for the maker, twenty-four for the device.
        18 if number(&digits[..10]) >> 32 == 0 && number(&digits[10..]) >> 24 == 0 => {
            Ok(Validity::Real)
        }
        18 => Err(Refusal::Range("maker or serial number")),
        15 => {
            let sum: u32 = (digits.iter().enumerate())
                .map(|(at, &digit)| if at % 2 == 1 { doubled(digit) } else { digit })
                .sum();
            if sum.is_multiple_of(base) {
                Ok(Validity::Real)
            } else {
                Err(Refusal::CheckDigit)
            }
        }
        _ => Err(Refusal::Length),
    }
}

fn imsi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<15>(candidate.value())?;
    not_all_the_same(digits)?;
    // ITU-T E.212, annex: the ranges from which countries have codes.
    match number(&digits[..3]) {
        202..=297
        | 302..=376
        | 400..=438
        | 440
        | 441
        | 450..=472
        | 502..=555
        | 602..=659
        | 702..=750 => Ok(Validity::Real),
        _ => Err(Refusal::Range("country")),
    }
}

/// Nineteen digits, Luhn's last; some networks print a twentieth behind them.
fn iccid(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let without_last = value.get(..value.len() - 1).unwrap_or_default();
    let twenty = digits(value).count() == 20;
    luhn::check(digits(value)).or_else(|refusal| {
        if twenty {
            luhn::check(digits(without_last))
        } else {
            Err(refusal)
        }
    })?;
    Ok(Validity::Real)
}

fn serial(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let count = value.bytes().filter(u8::is_ascii_digit).count();
    if count >= 2 && value.contains(|c: char| c.is_ascii_uppercase()) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("letters and digits"))
    }
}

fn imei(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Few<u32> = digits(candidate.value()).collect();
    not_all_the_same(&digits)?;
    // GSMA TS.06, annex A: bodies that report devices; 00 is for tests.
    let test = match number(&digits[..2]) {
        0 => true,
        1 | 10 | 30 | 33 | 35 | 44 | 45 | 49..=54 | 86 | 91 | 98 | 99 => false,
        _ => return Err(Refusal::Range("reporting body")),
    };
    let checked = digits.len() == 15;
    if checked {
        luhn::check(digits.into_iter())?;
    }
    Ok(match (test, checked) {
        (true, _) => Validity::TestValue,
        (false, true) => Validity::Real,
        (false, false) => Validity::Plausible,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("351628918205975", imei);
    }
}
