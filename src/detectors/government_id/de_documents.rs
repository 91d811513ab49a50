//! Germany: documents and insurance of a person. Sources: § 5 Personalausweisgesetz, § 4 Passgesetz,
//! Fahrerlaubnis-Verordnung, Verordnung über die Versicherungsnummer in der gesetzlichen
//! Rentenversicherung.

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, context, number_within, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, alphanumerics, base36, ends_with, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "de-identity-card",
        title: "German identity card number (Personalausweis)",
        regions: &["DE"],
        reference: Reference::new(
            "https://www.bmi.bund.de/SharedDocs/downloads/DE/veroeffentlichungen/themen/moderne-verwaltung/ausweise/personalausweis.html",
        ),
        trigger: word_of(9, 10),
        pattern: r"(?i)\b(?:[CFGHJK-NPRTV-Z][0-9CFGHJK-NPRTV-Z]{8}\d?|T\d{8})\b",
        validator: validator("7-3-1, modulo 10", identity_card),
        context: context(&[
            (
                "de",
                &[
                    "personalausweis",
                    "personalausweisnummer",
                    "ausweisnummer",
                    "ausweis",
                    "ausweis nr",
                    "seriennummer",
                    "perso",
                ],
            ),
            (
                "en",
                &["german id card", "german identity card", "identity card"],
            ),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! { positive: &["Personalausweis {{PP71V182L1}}", "Ausweisnummer: {{V7LHGL8P9}}", "Perso-Nr. {{R10FFRNZ72}}"], negative: &[("Personalausweis VFVMMCYZK9", "wrong check digit"), ("Ausweisnummer AEIOU1234", "vowels are not used"), ("Artikel NP2V0H03X", "nothing says that it is a card")], },
        ..NUMBER
    },
    Detector {
        id: "de-passport",
        title: "German passport number",
        regions: &["DE"],
        reference: Reference::new(
            "https://www.bmi.bund.de/DE/themen/moderne-verwaltung/ausweise-und-paesse/reisepass/reisepass-node.html",
        ),
        trigger: word_of(9, 10),
        pattern: r"(?i)\b[CFGHJK][0-9CFGHJK-NPRTV-Z]{8}\d?\b",
        validator: validator("7-3-1, modulo 10", identity_card),
        context: context(&[
            (
                "de",
                &[
                    "reisepass",
                    "reisepassnummer",
                    "passnummer",
                    "pass nr",
                    "paß",
                ],
            ),
            ("en", &["german passport"]),
        ]),
        confidence: Confidence {
            alone: 22,
            in_context: 93,
        },
        examples: examples! { positive: &["Reisepass {{CJ2PM4ZPG4}}", "Passnummer: {{C9NR1938J}}", "Reisepass-Nr. {{JZ0YJG936}}"], negative: &[("Reisepass KYTP5J4WF7", "wrong check digit"), ("Reisepass A01X00T47", "A is not used"), ("Modell C267Y3M87", "nothing says that it is a passport")], },
        ..NUMBER
    },
    Detector {
        id: "de-driving-licence",
        title: "German driving licence number (Führerschein)",
        regions: &["DE"],
        reference: Reference::new("https://www.kba.de/DE/ZentraleRegister/ZFER/zfer_node.html"),
        trigger: word_of(11, 11),
        pattern: r"(?i)\b[A-Z][0-9A-Z]{2}[0-9A-Z]{6}\d[0-9A-Z]\b",
        context: context(&[
            (
                "de",
                &[
                    "führerschein",
                    "fuehrerschein",
                    "führerscheinnummer",
                    "fahrerlaubnis",
                ],
            ),
            (
                "en",
                &[
                    "german driving licence",
                    "german driver license",
                    "german driver s license",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Führerschein {{B072RRE2I55}}", "Führerscheinnummer: {{N0704JLO134}}", "Fahrerlaubnis Nr. {{J430A1RZN11}}"], negative: &[("Führerschein B072RRE2I5", "one character short"), ("Teil B072RRE2I55", "nothing says that it is a licence"), ("Führerschein 0072RRE2I55", "begins with a letter")], },
        ..NUMBER
    },
    Detector {
        id: "de-pension-insurance",
        title: "German pension insurance number (Rentenversicherungsnummer)",
        regions: &["DE"],
        reference: Reference::new(
            "https://www.deutsche-rentenversicherung.de/DRV/DE/Online-Services/Online-Dienste-ohne-Registrierung/versicherungsnummer.html",
        ),
        trigger: number_within(8, 0, 8),
        pattern: r"(?i)\b\d{2}\x20?\d{2}\x20?\d{2}\x20?\d{2}\x20?[A-Z]\x20?\d{2}\x20?\d\b",
        validator: validator("weighted digit sum, modulo 10", pension_number),
        context: context(&[
            (
                "de",
                &[
                    "rentenversicherungsnummer",
                    "rentenversicherung",
                    "sozialversicherungsnummer",
                    "sozialversicherung",
                    "sozialversicherungsausweis",
                    "rvnr",
                    "svnr",
                    "sv nummer",
                    "versicherungsnummer",
                    "vsnr",
                ],
            ),
            (
                "en",
                &[
                    "german pension insurance",
                    "german social security",
                    "german social insurance",
                ],
            ),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["Rentenversicherungsnummer {{53180884K923}}", "SV-Nummer: {{25 281171 H 338}}", "RVNR {{15050263H088}}"], negative: &[("RVNR 25260200L269", "wrong check digit"), ("RVNR 15420649C103", "day 42"), ("RVNR 15070649C10", "one digit short")], },
        ..NUMBER
    },
];

/// Nine characters, of which at least one is a digit; the tenth, if given, is the check digit.
fn identity_card(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let values: Few<u32> = alphanumerics(candidate.value())
        .filter_map(base36)
        .collect();
    let Some((serial, check_digit)) = values.split_at_checked(9) else {
        return Err(Refusal::Length);
    };
    if check_digit.is_empty() {
        return Ok(Validity::Plausible);
    }
    ends_with(
        check_digit,
        weighted_sum(serial, &[7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10,
    )?;
    Ok(Validity::Real)
}

/// The letter counts as its place in the alphabet, in two digits; products of two digits are added
/// up digit by digit.
fn pension_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let characters: Few<u32> = alphanumerics(candidate.value())
        .filter_map(base36)
        .collect();
    let [ref birth @ .., letter, order1, order2, check_digit] = *characters else {
        return Err(Refusal::Length);
    };
    // 50 is added to the day where the numbers of a day were used up.
    calendar_date::check_in_any_century(pair(birth, 6), pair(birth, 4), pair(birth, 2) % 50)?;
    let place = letter.checked_sub(9).ok_or(Refusal::Structure("letter"))?;
    let digits = birth
        .iter()
        .copied()
        .chain([place / 10, place % 10, order1, order2]);
    let sum: u32 = (digits.zip(WEIGHTS))
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    if sum % 10 == check_digit {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
