//! Detectors of the category `financial`, a file for each family.

mod account;
mod amount;
mod bank_account;
mod bitcoin;
mod crypto_key;
mod crypto_wallet;
mod crypto_wallet_bech32;
mod crypto_wallet_public_key;
mod payment_card;
mod payment_card_data;
mod payment_handle;
mod payment_reference;
mod security;
mod security_national;

use crate::examples;
use crate::scan::detector::{Category, Confidence, Context, Detector, Reference, Trigger};

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    account::americas::DETECTORS,
    account::asia::DETECTORS,
    account::brazil::DETECTORS,
    account::central_europe::DETECTORS,
    account::middle_east_africa::DETECTORS,
    account::nordic::DETECTORS,
    account::oceania::DETECTORS,
    account::western_europe::DETECTORS,
    amount::DETECTORS,
    bank_account::DETECTORS,
    bitcoin::DETECTORS,
    crypto_key::DETECTORS,
    crypto_wallet::DETECTORS,
    crypto_wallet_bech32::DETECTORS,
    crypto_wallet_public_key::DETECTORS,
    payment_card::DETECTORS,
    payment_card_data::DETECTORS,
    payment_handle::DETECTORS,
    payment_reference::DETECTORS,
    security::DETECTORS,
    security_national::DETECTORS,
];

/// What financial numbers have in common: without their context most are any number.
const FINANCIAL: Detector = Detector {
    id: "",
    title: "",
    category: Category::Financial,
    regions: &[],
    reference: Reference::new(""),
    trigger: digits(u8::MAX),
    pattern: "",
    validator: None,
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 85,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// A match is a number of at least `digits` digits.
const fn digits(digits: u8) -> Trigger {
    Trigger::Number {
        digits,
        before: 0,
        after: 0,
    }
}

/// A match is one word of `min` to `max` letters and digits.
const fn word(min: u16, max: u16) -> Trigger {
    Trigger::Word {
        min,
        max,
        before: 0,
        after: 0,
    }
}
