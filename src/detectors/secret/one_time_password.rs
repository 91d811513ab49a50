//! Secrets of one-time password generators, and the codes for those who lose them.
//! Source: <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validator, Validity};

pub(super) static DETECTORS: &[Detector] = &[OTPAUTH, TOTP_SEED, RECOVERY_CODES];

const OTPAUTH: Detector = Detector {
    id: "otpauth-secret",
    title: "Secret of a one-time password generator",
    reference: Reference::new("https://github.com/google/google-authenticator/wiki/Key-Uri-Format"),
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
};

const TOTP_SEED: Detector = Detector {
    id: "totp-secret",
    title: "Setup key of an authenticator application",
    reference: Reference::new("https://www.rfc-editor.org/rfc/rfc6238"),
    trigger: from(
        &[
            "totp",
            "2fa",
            "mfa",
            "two-factor",
            "authenticator",
            "otp_secret",
            "otp secret",
            "otpsecret",
        ],
        140,
    ),
    pattern: r#"(?i)\b(?:totp|2fa|mfa|two-factor|authenticator|otp)[\w -]{0,24}(?:secret|seed|key|code)s?(?:\s\([^)\n]{0,40}\))?["']?\s{0,3}(?:[:=]|is)\s{0,3}["']?(?<value>(?-i:[A-Z2-7]{16,64}|(?:[A-Z2-7]{4}[ -]){3,15}[A-Z2-7]{4}|(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}))\b"#,
    confidence: Confidence {
        alone: 85,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "TOTP_SECRET={{NB2W45DFOIZAKXQW}}",
            "Your 2FA setup key: {{krsx g5ct mvrx ezlu}}",
            "authenticator key is {{KRSXG5CTMVRXEZLUHE4DQNZW}}",
            "MFA secret (base32): {{NB2W 45DF OIZA KXQW MRSX G5CT}}",
        ],
        negative: &[
            ("TOTP_SECRET=${TOTP_SECRET}", "a template"),
            ("the 2FA key is required for administrators", "a sentence"),
            ("otp secret: AAAAAAAAAAAAAAAA", "a filler"),
        ],
    },
    ..TOKEN
};

const RECOVERY_CODES: Detector = Detector {
    id: "recovery-codes",
    title: "List of recovery codes",
    reference: Reference::new(
        "https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods",
    ),
    trigger: from(
        &[
            "recovery code",
            "recovery_code",
            "recovery-code",
            "backup code",
            "backup verification code",
            "scratch code",
            "emergency code",
            "wiederherstellungscode",
            "codes de récupération",
            "codes de secours",
            "códigos de recuperación",
            "códigos de respaldo",
            "códigos de recuperação",
            "codici di recupero",
            "codici di backup",
            "herstelcodes",
            "kody zapasowe",
            "резервные коды",
            "恢复代码",
            "备用码",
            "バックアップコード",
        ],
        420,
    ),
    pattern: r"(?xi) (?:code|codes|codici|kody|(?u:коды|代码|码|コード)) \w{0,3} [^\n]{0,120}\n (?:[^\n0-9]{0,120}\n){0,3}?
        (?<value> (?: (?:[\ \t>*-]|(?u:•)){0,6} (?:\d{1,2}[.)]\s{1,4})? (?-i: \d{8,12} | \d{4}[\ -]\d{4}(?:[\ -]\d{4})? | (?:[a-z0-9]{4,5}|[A-Z0-9]{4,5}) (?: - (?:[a-z0-9]{4,5}|[A-Z0-9]{4,5}) ){1,3} | [a-z0-9]{10,16} | [A-Z0-9]{10,16} ) (?: [\ \t,]{1,8} | \s{0,4}\r?\n | $ ) ){4,20} )",
    validator: Some(CODES),
    confidence: Confidence {
        alone: 85,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "GitHub recovery codes\n{{3f8a1-c07e9\n3b5d6-2a9c4\ne17b0-8f3d5\n6a90b-2c4e6\n}}",
            "Backup codes for jane:\n\n{{1. 4827 1930\n2. 5561 0284\n3. 9037 4416\n4. 1184 7290\n}}",
            "Wiederherstellungscodes (je einmal):\n{{48271930\n55610284\n90374416\n11847290}}",
        ],
        negative: &[
            ("Recovery codes\nKeep them in a safe place.\nThey work once each.", "no codes"),
            ("Recovery codes:\nxxxxx-xxxxx\nxxxxx-xxxxx\nxxxxx-xxxxx\nxxxxx-xxxxx\n", "fillers"),
            ("recovery code\nabcdefghij\nabcdefghij\n", "too few"),
        ],
    },
    ..TOKEN
};

const CODES: Validator = Validator {
    name: "list of codes",
    check: codes,
};

/// Codes have digits; words in a list have none.
fn codes(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits = |line: &str| line.bytes().filter(u8::is_ascii_digit).count();
    let lines = || {
        candidate
            .value()
            .lines()
            .filter(|line| !line.trim().is_empty())
    };
    let coded = lines().filter(|line| digits(line) >= 2).count();
    if coded * 4 < lines().count() * 3 {
        return Err(Refusal::Structure("codes"));
    }
    Ok(Validity::Real)
}
