//! Telephone numbers, a file for each part of the world. Source: ITU-T E.164; the national
//! numbering plans it links to.
//!
//! With `+` and a calling code a number speaks for itself. National formats are only sure where a
//! word nearby says what they are, unless their punctuation does.

pub(super) mod americas;
pub(super) mod asia;
pub(super) mod europe;
pub(super) mod india;
pub(super) mod international;

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Context, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, is_bare, not_all_the_same};
use crate::validators::e164;

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
    "switchboard",
    "callback number",
    "callback no",
    "contact number",
    "contact no",
    "emergency contact",
    "my number",
    "my registered",
    "text me",
    "messages to",
    "whatsapp",
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
    "ligne fixe",
    "téléphone fixe",
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
        ("sv", &["telefon", "mobil", "telefonnummer", "mobilnummer"]),
        ("da", &["tlf", "mobiltelefon", "ring til"]),
        ("fi", &["puhelin", "puh", "matkapuhelin", "puhelinnumero"]),
        ("cs", &["telefonní číslo", "mobilní telefon"]),
        ("hu", &["telefonszám", "mobiltelefon"]),
        ("ro", &["număr de telefon", "telefon mobil"]),
        ("hr", &["broj telefona", "mobitel"]),
        ("lt", &["telefonas", "mobilusis"]),
        ("lv", &["tālrunis", "mobilais"]),
        ("el", &["τηλέφωνο", "τηλ", "κινητό"]),
        ("ru", &["телефон", "тел", "моб", "мобильный", "сотовый"]),
        ("uk", &["телефону", "мобільний"]),
        ("bg", &["телефонен номер", "мобилен"]),
        (
            "tr",
            &[
                "telefon",
                "cep",
                "cep no",
                "telefon numarası",
                "telefon numaram",
            ],
        ),
        (
            "ar",
            &["هاتف", "الهاتف", "جوال", "الجوال", "موبايل", "رقم الهاتف"],
        ),
        ("fa", &["تلفن", "موبایل", "شماره تماس"]),
        ("he", &["טלפון", "נייד"]),
        ("hi", &["मोबाइल", "फ़ोन", "दूरभाष"]),
        ("bn", &["মোবাইল", "টেলিফোন"]),
        ("th", &["โทรศัพท์", "มือถือ", "เบอร์โทร"]),
        ("vi", &["điện thoại", "số điện thoại", "sđt", "di động"]),
        ("id", &["telepon", "ponsel", "no hp", "nomor hp", "no telp"]),
        ("ms", &["no tel", "telefon bimbit"]),
        ("tl", &["telepono", "numero ng telepono"]),
        ("sw", &["simu", "nambari ya simu"]),
        ("ja", &["電話", "携帯", "電話番号"]),
        ("zh", &["电话", "手机", "電話", "手機", "联系方式"]),
        ("ko", &["전화", "휴대폰", "연락처"]),
    ],
    negative: ORDINARY_NUMBERS,
};

/// The number without its extension.
fn main_number(value: &str) -> &str {
    value
        .split(|c: char| c.is_ascii_alphabetic())
        .next()
        .unwrap_or_default()
}

/// Checks a number written as it is dialled inside its country, where `trunk` may stand in front.
fn national(candidate: &Candidate<'_>, trunk: &str, code: &str) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = main_number(candidate.value());
    let digits: Few<u32> = digits(value).collect();
    not_all_the_same(digits.get(1..).unwrap_or_default())?;
    let number: String = value.chars().filter(char::is_ascii_digit).collect();
    let significant = number.strip_prefix(trunk).unwrap_or(&number);
    match e164::check(&format!("{code}{significant}"))? {
        Validity::Real if is_bare(value) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}
