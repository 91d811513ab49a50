//! Telephone numbers. Source: ITU-T E.164; the national numbering plans it links to.
//!
//! With `+` and a calling code a number speaks for itself. National formats are only sure where a
//! word nearby says what they are, unless their punctuation does.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidates::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{is_bare, not_all_the_same};
use crate::validators::{digits, e164};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "phone-international",
        title: "Phone number with country code",
        category: Category::Contact,
        regions: &[],
        reference: "https://www.itu.int/rec/T-REC-E.164/",
        trigger: Trigger::Number {
            digits: 7,
            before: 2,
            after: 14,
        },
        // Countries with one length come first, so that the next number on the line is not read as
        // part of theirs.
        pattern: r"(?x)
            (?: \+ | \b00 | \b011[\x20-] ) (?:
                (?: 1 | 7 | 30 | 58 | 9[018] ) (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){10}
              | (?: 27 | 3[134] | 4[018] | 56 | 61 | 9[34] | 351 | 380 | 42[01] )
                (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){9}
              | (?: 4[57] | 65 | 37[01] | 85[23] ) (?: [\x20./()-]{0,2} \d ){8}
              | 44 (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){10}
              | [1-9] (?: [\x20./()-]{0,2} \d ){6,15}
            ) (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "E.164 calling code and length",
            check: international,
        }),
        context: ANY,
        confidence: Confidence {
            alone: 75,
            in_context: 92,
        },
        general: false,
        examples: examples! {
            positive: &[
                "reach me at {{+49 (0) 89 5550 7714}} tomorrow",
                "Tel. {{+33 6 39 98 41 07}}",
                "{{+1 (415) 555-0137}}",
                "mobile: {{0041 79 555 31 08}}",
            ],
            negative: &[
                ("+999 89 5550 7714", "999 is no calling code"),
                ("+1 415 555 013", "one digit short"),
                ("profit +12500000 EUR in 2025", "an amount: no country has this length behind 1"),
            ],
        },
    },
    Detector {
        id: "us-phone",
        title: "US and Canadian phone number",
        category: Category::Contact,
        regions: &["US", "CA"],
        reference: "https://www.nanpa.com/numbering",
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 14,
        },
        pattern: r"(?x)
            (?: \b1[\x20.-] | \b )? (?: \([2-9]\d{2}\)[\x20-]? | \b[2-9]\d{2}(?:[\x20.-]|/\x20?)? )
            [2-9]\d{2} [\x20.-]? \d{4} (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "North American numbering plan",
            check: north_american,
        }),
        context: Context {
            positive: &[("en", ENGLISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "call {{(415) 555-0137}} after five",
                "cell {{2125550164}}",
                "office {{646-722-3319}}",
                "fax: {{312.555.0182}}",
            ],
            negative: &[
                ("call 115-722-3319", "area codes begin with 2 to 9"),
                ("call 646-122-3319", "exchanges begin with 2 to 9"),
                ("ten digits 6467223319 alone", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "gb-phone",
        title: "UK phone number",
        category: Category::Contact,
        regions: &["GB"],
        reference: "https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy",
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 0,
        },
        pattern: r"(?x)
            (?: \b0[1237]\d{9} | \(?\b0(?: 2\d\)?[\x20-]?\d{4}[\x20-]?\d{4} | 1\d{3}\)?[\x20-]?\d{5,6}
              | 1\d{2}\)?[\x20-]\d{3}[\x20-]\d{4} | 7\d{3}[\x20-]?\d{6} | 7\d{3}[\x20-]\d{3}[\x20-]\d{3}
              | 7\d{2}[\x20-]\d{4}[\x20-]\d{4}
              | [38]\d{2}[\x20-]?\d{3}[\x20-]?\d{4} ) ) \b",
        validator: Some(Validator {
            name: "E.164 length",
            check: british,
        }),
        context: Context {
            positive: &[("en", ENGLISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 40,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "phone {{020 7946 0815}}",
                "mobile {{07700 900 417}}",
                "tel: {{(01632) 960214}}",
            ],
            negative: &[
                ("tel 020 7946 081", "one digit short"),
                ("tel 920 7946 0815", "national numbers begin with 0"),
                ("ledger 02079460815 end", "nothing says that it is a phone"),
            ],
        },
    },
    Detector {
        id: "de-phone",
        title: "German phone number",
        category: Category::Contact,
        regions: &["DE"],
        reference: "https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/start.html",
        trigger: Trigger::Number {
            digits: 7,
            before: 1,
            after: 0,
        },
        pattern: r"\(?\b0[1-9]\d{1,4}\)?(?:[\x20/-]|\x20/\x20|\x20-\x20)?\d{2,4}(?:[\x20-]?\d{2,5}){1,3}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: german,
        }),
        context: Context {
            positive: &[("de", GERMAN)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Telefon {{030 23125 417}}",
                "Handynummer: {{0171/3920014}}",
                "Handy {{(0171) 39200 52}}",
            ],
            negative: &[
                ("Telefon 030 2312", "too short"),
                ("Telefon 0030 23125 417", "no area code begins with 00"),
                ("Rechnung 030 23125 417", "an invoice number"),
            ],
        },
    },
    Detector {
        id: "fr-phone",
        title: "French phone number",
        category: Category::Contact,
        regions: &["FR"],
        reference: "https://www.arcep.fr/la-regulation/grands-dossiers-thematiques-transverses/la-numerotation.html",
        trigger: Trigger::Number {
            digits: 10,
            before: 0,
            after: 0,
        },
        pattern: r"\b0[1-9](?:(?:\x20\d{2}){4}|(?:\.\d{2}){4}|(?:-\d{2}){4}|\d{8})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: french,
        }),
        context: Context {
            positive: &[("fr", FRENCH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "appelez le {{01 99 00 37 12}}",
                "portable : {{06.39.98.20.61}}",
                "tél. {{0639982061}}",
            ],
            negative: &[
                ("tél. 00 99 00 37 12", "no number begins with 00 and has ten digits"),
                ("tél. 01 99 00 37", "two digits short"),
                ("dix chiffres 0639982061 seuls", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "es-phone",
        title: "Spanish phone number",
        category: Category::Contact,
        regions: &["ES"],
        reference: "https://avance.digital.gob.es/Numeracion/Paginas/Numeracion.aspx",
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b[6-9]\d{2}[\x20.-]?(?:\d{3}[\x20.-]?\d{3}|\d{2}[\x20.-]?\d{2}[\x20.-]?\d{2})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: spanish,
        }),
        context: Context {
            positive: &[("es", SPANISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "teléfono {{612 047 398}}",
                "móvil: {{734150962}}",
                "llame al {{913 55 20 48}}",
            ],
            negative: &[
                ("teléfono 512 047 398", "no Spanish number begins with 5"),
                ("teléfono 612 047 39", "one digit short"),
                ("pedido 612 047 398", "an order number"),
            ],
        },
    },
    Detector {
        id: "it-phone",
        title: "Italian phone number",
        category: Category::Contact,
        regions: &["IT"],
        reference: "https://www.agcom.it/competenze/comunicazioni-elettroniche/numerazione",
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:3\d{2}[\x20./-]?\d{3}[\x20.-]?\d{3,4}|0\d{1,3}[\x20./-]?\d{4}[\x20.-]?\d{2,4})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: italian,
        }),
        context: Context {
            positive: &[("it", ITALIAN)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "cellulare {{347 061 9825}}",
                "telefono: {{06 5550 8142}}",
                "cellulare {{3280517764}}",
            ],
            negative: &[
                ("telefono 447 061 9825", "mobile numbers begin with 3, others with 0"),
                ("telefono 347 061", "too short"),
                ("fattura 347 061 9825", "an invoice number"),
            ],
        },
    },
    Detector {
        id: "in-phone",
        title: "Indian mobile number",
        category: Category::Contact,
        regions: &["IN"],
        reference: "https://dot.gov.in/numbering-plan",
        trigger: Trigger::Number {
            digits: 10,
            before: 0,
            after: 0,
        },
        pattern: r"\b0?[6-9]\d{4}[\x20-]?\d{5}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: indian,
        }),
        context: Context {
            positive: &[("en", INDIAN)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "mobile {{98450 17362}}",
                "mob. {{70193 84425}}",
                "mobile no. {{9811047362}}",
            ],
            negative: &[
                ("mobile 58450 17362", "mobile numbers begin with 6 to 9"),
                ("mobile 98450 1736", "one digit short"),
                ("order 98450 17362", "an order number"),
            ],
        },
    },
    Detector {
        id: "br-phone",
        title: "Brazilian phone number",
        category: Category::Contact,
        regions: &["BR"],
        reference: "https://www.gov.br/anatel/pt-br/regulado/numeracao",
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 0,
        },
        pattern: r"(?:\([1-9]{2}\)\x20?|\b[1-9]{2}[\x20-]?)(?:9\d{4}|[2-5]\d{3})[\x20-]?\d{4}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: brazilian,
        }),
        context: Context {
            positive: &[("pt", PORTUGUESE)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 50,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ligue {{(11) 97305-1846}}",
                "celular {{21 98127-4403}}",
                "fone: {{(41) 3255-0719}}",
            ],
            negative: &[
                ("fone (01) 3255-0719", "area codes have no zero"),
                ("fone (11) 7305-1846", "land lines begin with 2 to 5, mobile ones have nine digits"),
                ("pedido 21981274403", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "phone-number",
        title: "Phone number of any country",
        category: Category::Contact,
        regions: &[],
        reference: "https://www.itu.int/oth/T0202.aspx?parent=T0202",
        trigger: Trigger::Number {
            digits: 7,
            before: 1,
            after: 14,
        },
        pattern: r"(?x) \(? \b \d{1,5} \)? (?: [\x20./-]{0,2} \(? \d{2,5} \)? ){1,5} (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "number of digits",
            check: dialled,
        }),
        context: ANY,
        confidence: Confidence {
            alone: 0,
            in_context: 70,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Tel. {{02 555 1734}} (Bruxelles)",
                "mobiel {{06-5550 2178}}",
                "hotline {{0900 555 0199}}",
            ],
            negative: &[
                ("call me in 2024-2025", "no country's number has eight digits in two years"),
                ("call 555 01", "too short"),
                ("order 0800 555 0199 arrived", "nothing says that it is a phone"),
            ],
        },
    },
];

/// What phone numbers are called: each country's detector listens to its own language, the
/// catch-all to all of them.
const ENGLISH: &[&str] = &[
    "phone",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "cellphone",
    "call",
    "fax",
    "sms",
    "dial",
    "hotline",
    "landline",
    "voicemail",
    "phone number",
    "phone no",
    "office",
    "desk",
];
const GERMAN: &[&str] = &[
    "telefon",
    "telefonnummer",
    "handy",
    "handynummer",
    "mobil",
    "mobilnummer",
    "rufnummer",
    "durchwahl",
    "anrufen",
];
const FRENCH: &[&str] = &[
    "téléphone",
    "tél",
    "portable",
    "appelez",
    "appeler",
    "télécopie",
    "fixe",
];
const SPANISH: &[&str] = &["teléfono", "móvil", "celular", "llámame", "llamar", "llame"];
const ITALIAN: &[&str] = &["telefono", "cellulare", "chiamare", "recapito telefonico"];
const PORTUGUESE: &[&str] = &["telefone", "celular", "fone", "ligue", "telemóvel"];
const INDIAN: &[&str] = &["mobile", "mob", "mobile no", "whatsapp", "मोबाइल", "फ़ोन"];
const ANY: Context = Context {
    positive: &[
        ("en", ENGLISH),
        ("de", GERMAN),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("it", ITALIAN),
        ("pt", PORTUGUESE),
        ("nl", &["telefoon", "telefoonnummer", "mobiel", "bellen"]),
        ("pl", &["telefon", "komórka", "tel kom"]),
        ("sv", &["telefon", "mobil"]),
        ("tr", &["telefon", "cep"]),
        ("ja", &["電話"]),
        ("zh", &["电话", "手机"]),
        ("ko", &["전화"]),
    ],
    negative: ORDINARY_NUMBERS,
};

fn dialled(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Vec<u32> = digits::digits(main_number(candidate.value())).collect();
    not_all_the_same(digits.get(1..).unwrap_or_default())?;
    match digits.as_slice() {
        // Two years, or a date, are no number to dial.
        [1 | 2, 0 | 9, _, _, ..] if digits.len() == 8 => Err(Refusal::Structure("date")),
        _ if (7..=13).contains(&digits.len()) => Ok(Validity::Real),
        _ => Err(Refusal::Length),
    }
}

fn international(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    // `(0)` is dialled inside the country only.
    let value = main_number(candidate.value()).replacen("(0)", "", 1);
    let number: String = value.chars().filter(char::is_ascii_digit).collect();
    if value.starts_with('+') {
        return e164::check(&number);
    }
    // 00 and 011 are the prefixes that most of the world and North America dial instead of `+`.
    let number = number
        .strip_prefix("00")
        .or_else(|| number.strip_prefix("011"))
        .ok_or(Refusal::Structure("prefix"))?;
    match e164::check(number)? {
        Validity::Real => Ok(Validity::Plausible),
        other => Ok(other),
    }
}

/// The number without its extension.
fn main_number(value: &str) -> &str {
    value
        .split(|c: char| c.is_ascii_alphabetic())
        .next()
        .unwrap_or_default()
}

fn north_american(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "1", "1")
}

fn british(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "44")
}

fn german(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "49")
}

fn french(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "33")
}

fn spanish(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "34")
}

fn italian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "39")
}

fn indian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "91")
}

fn brazilian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "55")
}

/// Checks a number written as it is dialled inside its country, where `trunk` may stand in front.
fn national(candidate: &Candidate<'_>, trunk: &str, code: &str) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = main_number(candidate.value());
    let digits: Vec<u32> = digits::digits(value).collect();
    not_all_the_same(digits.get(1..).unwrap_or_default())?;
    let number: String = value.chars().filter(char::is_ascii_digit).collect();
    let significant = number.strip_prefix(trunk).unwrap_or(&number);
    match e164::check(&format!("{code}{significant}"))? {
        Validity::Real if is_bare(value) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}
