//! Secrets of one-time password generators.
//! Source: <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "otpauth-secret",
    title: "Secret of a one-time password generator",
    reference: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
    trigger: from(&["otpauth://", "otpauth-migration://"], 300),
    pattern: r#"(?i)\botpauth(?:://[th]otp/[^\s"'<>]{0,160}?[?&]secret=|-migration://offline\?data=)(?<value>[A-Za-z0-9%+/=_-]{16,300})"#,
    examples: examples! {
        positive: &[
            "otpauth://totp/Corp:jane@corp.example?secret={{NB2W45DFOIZAKXQW}}&issuer=Corp",
            "QR: otpauth://hotp/VPN?counter=1&secret={{KRSXG5CTMVRXEZLUHE4DQNZW}}",
            "scan otpauth-migration://offline?data={{CjEKCkhlbGxvId6tvu8SGFhZWkFsaWNlOkdvb2dsZQ}}",
        ],
        negative: &[
            ("otpauth://totp/Corp:jane?issuer=Corp", "no secret"),
            ("otpauth://totp/Corp?secret=<secret>", "a placeholder"),
            ("An otpauth:// link holds the secret.", "a sentence"),
        ],
    },
    ..TOKEN
}];
