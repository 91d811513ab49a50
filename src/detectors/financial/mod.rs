//! Detectors of the category `financial`, a file for each family.

mod bank_account;
mod crypto_wallet;
mod payment_card;
mod security;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    bank_account::DETECTORS,
    crypto_wallet::DETECTORS,
    payment_card::DETECTORS,
    security::DETECTORS,
];
