//! What stands on a payment card beside its number. Source: PCI DSS 4.0, table 2 (cardholder and
//! sensitive authentication data); ISO/IEC 7813 (tracks).

use super::{FINANCIAL, payment_card};
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::vicinity;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "card-security-code",
        title: "Payment card security code (CVV)",
        reference: Reference::new(
            "https://www.pcisecuritystandards.org/glossary/#card-verification-code",
        ),
        trigger: behind(&[
            "cvv",
            "cvc",
            "cvn",
            "csc",
            "cav2",
            "security code",
            "verification",
            "fziffer",
            "kartenpr",
            "cryptogramme",
            "seguridad",
            "sicurezza",
            "segurança",
            "セキュリティコード",
            "安全码",
        ]),
        pattern: labelled!(
            "cvv2?|cvc2?|cvn2?|csc|cav2|(?:card )?security code|card verification(?: value)?|(?:karten)?prüfziffer|kartenprüfnummer|cryptogramme(?: visuel)?|código de seguridad|codice di sicurezza|código de segurança|セキュリティコード|安全码",
            r"\d{3,4}"
        ),
        validator: Some(Validator {
            name: "near a card",
            check: near_card,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "cvv",
                        "cvv2",
                        "cvc",
                        "cvc2",
                        "cvn",
                        "cvn2",
                        "csc",
                        "cav2",
                        "security code",
                        "card verification",
                    ],
                ),
                (
                    "de",
                    &["kartenprüfnummer", "prüfziffer", "kartenprüfziffer"],
                ),
                ("fr", &["cryptogramme"]),
                ("es", &["código de seguridad"]),
                ("it", &["codice di sicurezza"]),
                ("pt", &["código de segurança"]),
                ("ja", &["セキュリティコード"]),
                ("zh", &["安全码"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! {
            positive: &[
                "card 4731 1999 3847 5116, CVV {{318}}",
                "CVC2: {{4407}}",
                "Kreditkarte, Kartenprüfnummer {{901}}",
                "pan,exp,cvv\n4731199938475116,12/29,{{733}}",
            ],
            negative: &[
                ("CVV 31", "two digits"),
                ("security code 318 of the door", "no card is near"),
                ("the CVV has 3 digits", "a count"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "card-expiry",
        title: "Payment card expiry date",
        reference: Reference::new("https://www.pcisecuritystandards.org/glossary/#cardholder-data"),
        trigger: behind(&[
            "exp",
            "valid",
            "gültig",
            "ltig bis",
            "caduc",
            "vence",
            "scaden",
            "geldig",
            "有効期限",
            "有效期",
            "mm/yy",
        ]),
        pattern: labelled!(
            r"exp(?:\.|iry|ires|iration)?(?: date| on)?|expire à fin|valid(?: thru| until| to| through)|gültig bis|caducidad|caduca|vencimiento|vence|validade|valido fino al?|scadenza|geldig tot|有効期限|有效期|mm/yy(?:yy)?",
            r"(?:0[1-9]|1[0-2])\x20?[/-]\x20?(?:20)?[2-4]\d"
        ),
        validator: Some(Validator {
            name: "near a card",
            check: near_card,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "exp",
                        "expiry",
                        "expires",
                        "expiration",
                        "valid",
                        "mm yy",
                        "mm yyyy",
                    ],
                ),
                ("de", &["gültig"]),
                ("fr", &["expire"]),
                ("es", &["caducidad", "caduca", "vencimiento", "vence"]),
                ("it", &["scadenza", "valido"]),
                ("pt", &["validade"]),
                ("nl", &["geldig"]),
                ("ja", &["有効期限"]),
                ("zh", &["有效期"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 78,
        },
        examples: examples! {
            positive: &[
                "Visa 4731 1999 3847 5116 exp {{12/29}}",
                "card valid thru {{03/2031}}, CVV 318",
                "Karte gültig bis {{07/30}}",
            ],
            negative: &[
                ("The offer expires 12/29", "no card is near"),
                ("card exp 13/29", "there are twelve months"),
                ("card expires 29/12", "a day and a month"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "card-pin",
        title: "Payment card PIN",
        reference: Reference::new("https://www.iso.org/standard/68669.html"),
        trigger: behind(&["pin", "geheimzahl", "code secret", "暗証番号"]),
        pattern: labelled!(
            "pin|pin[ -]?code|geheimzahl|code secret|暗証番号",
            r"\d{4}(?:\d\d)?"
        ),
        validator: Some(Validator {
            name: "near a card",
            check: near_card,
        }),
        context: Context {
            positive: &[
                ("en", &["pin"]),
                ("de", &["geheimzahl"]),
                ("fr", &["code secret"]),
                ("ja", &["暗証番号"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        examples: examples! {
            positive: &[
                "my debit card PIN is {{7351}}",
                "EC-Karte, PIN: {{2094}}",
                "card 4731 1999 3847 5116 PIN {{880213}}",
            ],
            negative: &[
                ("meeting PIN: 7351", "no card is near"),
                ("pin 4 of the chip card", "one digit"),
                ("card pinned in 2024", "another word"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "card-track-data",
        title: "Payment card magnetic stripe data",
        reference: Reference::new("https://www.iso.org/standard/43317.html"),
        trigger: Trigger::Number {
            digits: 12,
            before: 2,
            after: 100,
        },
        pattern: r"%B\d{12,19}\^[^^?\n]{2,26}\^\d{4}[^?\n]{0,60}\?(?:;\d{12,19}=\d{7,40}\?)?|;\d{12,19}=\d{7,30}\?",
        validator: Some(Validator {
            name: "Luhn",
            check: track,
        }),
        confidence: Confidence {
            alone: 97,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "swipe {{%B4731199938475116^DOE/JANE^29122010000000000?}}",
                "{{;4731199938475116=29122010000000000?}}",
                "T2={{;4825903029451374=28101011234567?}}",
            ],
            negative: &[
                (";4731199938475117=29122010000000000?", "wrong check digit"),
                ("%B4731199938475116 DOE/JANE", "no separators"),
                ("?a=1;b=29122010000000000?", "a query"),
            ],
        },
        ..FINANCIAL
    },
];

/// What says that a card is meant; compared with lower-case text.
const CARD_WORDS: &[&str] = &[
    "card",
    "karte",
    "carte",
    "tarjeta",
    "cartão",
    "carta di",
    "visa",
    "mastercard",
    "amex",
    "maestro",
    "cvv",
    "cvc",
    "cvn",
    "csc",
    "cav2",
    "カード",
    "卡",
];

fn near_card(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if vicinity::around(candidate).into_iter().any(has_long_number) {
        return Ok(Validity::Real);
    }
    vicinity::mentions(candidate, CARD_WORDS)
}

/// Twelve digits or more, with nothing but spaces and hyphens between them.
fn has_long_number(text: &str) -> bool {
    text.split(|c: char| !(c.is_ascii_digit() || c == ' ' || c == '-'))
        .any(|part| part.bytes().filter(u8::is_ascii_digit).count() >= 12)
}

fn track(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let number = candidate
        .value()
        .trim_start_matches(['%', 'B', ';'])
        .split(['^', '='])
        .next()
        .unwrap_or_default();
    payment_card::check(number)
}
