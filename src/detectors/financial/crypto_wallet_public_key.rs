//! Wallets whose address is a public key and its checksum. Source: the protocol documentation of
//! each network.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use sha2::{Digest, Sha512_256};

use super::{FINANCIAL, word};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::crc16::crc16;
use crate::validators::{base58check, monero_address, ss58};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "algorand-address",
        title: "Algorand address",
        reference: Reference::new("https://developer.algorand.org/docs/get-details/accounts/"),
        trigger: word(58, 58),
        pattern: r"\b[A-Z2-7]{58}\b",
        validator: Some(Validator {
            name: "SHA-512/256",
            check: algorand,
        }),
        context: Context {
            positive: &[("en", &["algorand", "algo", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 90,
            in_context: 96,
        },
        examples: examples! {
            positive: &["ALGO {{H7PNAJNO3JDWSS6F66U5GB6NUJ6QTBNJMCXZ3YJWYFUKVFRUKGAYQS7DEA}}", "{{TB33ISDFMQGWKKSFPX2NLKVIF24IR3J745CXUIEHK2VUUPQBSO5NGP55EI}}", "wallet: {{PO4VIXZH5AIM4XCGTXBQQULG2LXRASOFHTHVRLCDQZ6KUGYTJLHK5DNJXA}}"],
            negative: &[("H7PNAJNO3JDWSS6F66U5GB6NUJ6QTBNJMCXZ3YJWYFUKVFRUKGAYQS7DBA", "wrong checksum"), ("TB33ISDFMQGWKKSFPX2NLKVIF24IR3J745CXUIEHK2VUUPQBSO5NGP55E", "one character short"), ("po4vixzh5aim4xcgtxbqqulg2lxrasofhthvrlcdqz6kugytjlhk5dnjxa", "lower case")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "monero-address",
        title: "Monero address",
        reference: Reference::new("https://docs.getmonero.org/public-address/standard-address/"),
        trigger: word(95, 106),
        pattern: r"\b[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?\b",
        validator: Some(Validator {
            name: "Keccak-256",
            check: |candidate| {
                monero_address::check(candidate.value())?;
                Ok(Validity::Real)
            },
        }),
        context: Context {
            positive: &[("en", &["monero", "xmr", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &["XMR {{439mX9sJCtgGU5wQha8BUmGTtrtLdV3uJ7CpULwyaSAXRKNp466K9fJ3ztqFHGHtgoXtHMQ4nJ7KveNxh4oZs9zQVnwk9FR}}", "{{87VjfB1cVVfDtNmKEyvW8LAm94w97SxccTrMYAkoDhxAEiTkmiV9jHKKQwiUf6mwB91FPpLQUw39SdKeqTNqNhzARBob6Jx}}", "wallet: {{4AaCnvSb9RY4QATKckx5VzKMraNrmRR6VGn6mQ78GTHEhTgPb3ZFvo77Csrd6TwpKfahBMTgd44MmCnkxUaaThM3P7BXjzM}}"],
            negative: &[("439mX9sJCtgGU5wQha8BUmGTtrtLdV3uJ7CpULwyaSAXRKNp466K9fJ3ztqFHGHtgoXtHMQ4nJ7KveNxh4oZs9zQVnwk9Fz", "wrong checksum"), ("87VjfB1cVVfDtNmKEyvW8LAm94w97SxccTrMYAkoDhxAEiTkmiV9jHKKQwiUf6mwB91FPpLQUw39SdKeqTNqNhzARBob6J", "one character short"), ("4AaCnvSb9RY4QATKckx5VzKMraNrmRR6VGn6mQ78GTHEhTgPb3ZFvo77Csrd6TwpKfahBMTgd44MmCnkxUaaThM3P7BXj0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "near-account",
        title: "NEAR account name",
        reference: Reference::new("https://docs.near.org/protocol/account-id"),
        trigger: Trigger::Anchors {
            literals: &[".near"],
            before: 64,
            after: 1,
        },
        pattern: r"\b[a-z0-9](?:[a-z0-9_-]|\.[a-z0-9]){1,58}\.near\b",
        context: Context {
            positive: &[(
                "en",
                &[
                    "near",
                    "near protocol",
                    "near wallet",
                    "wallet",
                    "account",
                    "crypto",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 35,
            in_context: 70,
        },
        examples: examples! {
            positive: &["NEAR wallet {{asha-rao.near}}", "account: {{kiran.near}}", "{{pay.asha.near}}"],
            negative: &[
                ("the plane.Near the gate", "a sentence"),
                ("point.nearest", "another word"),
                ("camera.near = 0.1", "a property"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "polkadot-address",
        title: "Polkadot, Kusama or Substrate address",
        reference: Reference::new("https://docs.substrate.io/reference/address-formats/"),
        trigger: word(46, 48),
        pattern: r"\b[1-9A-HJ-NP-Za-km-z]{46,48}\b",
        validator: Some(Validator {
            name: "SS58",
            check: polkadot,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "polkadot",
                    "dot",
                    "kusama",
                    "ksm",
                    "substrate",
                    "wallet",
                    "address",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 85,
            in_context: 96,
        },
        examples: examples! {
            positive: &["DOT {{16kJtaQ9TiH7XZbnj32SkKzEQqEfJvpnq7EcUGmVvYWgnUA4}}", "{{5DGppRtUuh9aWKCWnaqMeErMSxfGqeAfcQnmfTrjecNTWP8E}}", "KSM wallet: {{G6wiM3Mf7AnmJBxweCByRqMQrYcgLLgAjCTFXtpKxJzVC92}}"],
            negative: &[("16kJtaQ9TiH7XZbnj32SkKzEQqEfJvpnq7EcUGmVvYWgnUAz", "wrong checksum"), ("5DGppRtUuh9aWKCWnaqMeErMSxfGqeAfcQnmfTrjecNTW", "too short"), ("G6wiM3Mf7AnmJBxweCByRqMQrYcgLLgAjCTFXtpKxJzVC0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "solana-address",
        title: "Solana address",
        reference: Reference::new("https://solana.com/docs/core/accounts"),
        trigger: word(32, 44),
        pattern: r"\b[1-9A-HJ-NP-Za-km-z]{32,44}\b",
        validator: Some(Validator {
            name: "32 bytes in base 58",
            check: solana,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "solana", "sol", "phantom", "spl", "wallet", "pubkey", "lamports",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 25,
            in_context: 88,
        },
        examples: examples! {
            positive: &["SOL {{Jj8z2RhJzaTfEVZwdNjW7tTeHCCTcPV2A4qpJb8szeP}}", "phantom wallet: {{6J28CxRZFUTR1dKE95gVMVDfxzDjSDZRTeLj6R2Ugyzp}}", "solana address {{AcjYS1mwhKatjA1H6qhatdhgLcb5icRzXPGa5RAGjgaB}}"],
            negative: &[("id Jj8z2RhJzaTfEVZwdNjW7tTeHCCTcPV2A4qpJb8szeP", "nothing says that it is an address"), ("SOL 6J28CxRZFUTR1dKE95gVMVDfxzDjSDZRTeL", "too short"), ("SOL AcjYS1mwhKatjA1H6qhatdhgLcb5icRzXPGa5RAGjg0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "stellar-address",
        title: "Stellar address",
        reference: Reference::new("https://stellar.org/protocol/sep-23"),
        trigger: word(56, 56),
        pattern: r"\bG[A-D][A-Z2-7]{54}\b",
        validator: Some(Validator {
            name: "CRC-16",
            check: |candidate| stellar(candidate.value(), 6 << 3),
        }),
        context: Context {
            positive: &[("en", &["stellar", "xlm", "lumens", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 90,
            in_context: 96,
        },
        examples: examples! {
            positive: &["XLM {{GCOCXKZJRQ22AKYNJEY5Q7LQ7KW6XSNTVSVEL7HZEUL5FMQBYEW63LXN}}", "{{GAGLSBJY27LUU7KTYBK2I2GH3GKYYHXRTU5JWT23D7VAR5QSUA3WLQF7}}", "wallet: {{GBPLO33Y6FZOEXUPZZMJ75MF7DHK6L7XOHGBS32EYWGB26IF6G7OMVVU}}"],
            negative: &[("GCOCXKZJRQ22AKYNJEY5Q7LQ7KW6XSNTVSVEL7HZEUL5FMQBYEW63LBN", "wrong checksum"), ("GAGLSBJY27LUU7KTYBK2I2GH3GKYYHXRTU5JWT23D7VAR5QSUA3WLQF", "one character short"), ("gbplo33y6fzoexupzzmj75mf7dhk6l7xohgbs32eywgb26if6g7omvvu", "lower case")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "ton-address",
        title: "TON address",
        reference: Reference::new(
            "https://docs.ton.org/v3/documentation/smart-contracts/addresses",
        ),
        trigger: Trigger::Anchors {
            // A tag, the work chain and the first two bits of the account, in base 64.
            literals: &[
                "eqa", "eqb", "eqc", "eqd", "uqa", "uqb", "uqc", "uqd", "ef8", "ef9", "uf8", "uf9",
            ],
            before: 0,
            after: 45,
        },
        pattern: r"\b(?:[EU]Q[A-D]|[EU]f[89])[A-Za-z0-9_-]{45}\b",
        validator: Some(Validator {
            name: "CRC-16",
            check: ton,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "ton",
                    "toncoin",
                    "the open network",
                    "wallet",
                    "address",
                    "tonkeeper",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["TON {{EQCmgxyayXr6FGBNQRBqn9LZ9UWFoOfBS2iP5s9FxbZzNG0k}}", "{{UQCVvbBuRxQM9wWYIm60Pr94hC7aPcj8HvrEqJH-j3FRzvoe}}", "wallet: {{EQBn81Wzei-v2E30g50LyD26IM-LG8H9mfCmgSUMErGlv1fN}}"],
            negative: &[("EQCmgxyayXr6FGBNQRBqn9LZ9UWFoOfBS2iP5s9FxbZzNG0z", "wrong checksum"), ("UQCVvbBuRxQM9wWYIm60Pr94hC7aPcj8HvrEqJH-j3FRzvo", "one character short"), ("eqbn81wzei-v2e30g50lyd26im-lg8h9mfcmgsumerglv1fn", "lower case")],
        },
        ..FINANCIAL
    },
];

/// The bytes that `value` writes in base 32 (RFC 4648), without padding.
fn base32(value: &str) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::with_capacity(value.len() * 5 / 8);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for byte in value.bytes() {
        let quintet = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return Err(Refusal::Structure("character set")),
        };
        buffer = buffer << 5 & 0xFFFF | u32::from(quintet);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits & 0xFF).unwrap_or_default());
        }
    }
    Ok(bytes)
}

fn algorand(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let bytes = base32(candidate.value())?;
    let (key, checksum) = bytes.split_at_checked(32).ok_or(Refusal::Length)?;
    if key.iter().all(|byte| *byte == 0) {
        return Err(Refusal::Placeholder);
    }
    if Sha512_256::digest(key).ends_with(checksum) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn polkadot(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    match ss58::check(candidate.value())? {
        // Polkadot, Kusama and the generic network are written bare more often than all others.
        0 | 2 | 42 => Ok(Validity::Real),
        _ => Ok(Validity::Plausible),
    }
}

fn solana(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    base58check::base58(candidate.value(), 32, base58check::BITCOIN)?;
    Ok(Validity::Real)
}

/// A version, 32 bytes and their check value, least significant byte first: SEP 23.
pub(super) fn stellar(value: &str, version: u8) -> Result<Validity, Refusal> {
    let bytes = base32(value)?;
    let (payload, checksum) = bytes.split_at_checked(33).ok_or(Refusal::Length)?;
    if payload.first() != Some(&version) {
        return Err(Refusal::Range("version"));
    }
    if checksum == crc16(0, payload).to_le_bytes() {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn ton(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let bytes = URL_SAFE
        .decode(candidate.value())
        .map_err(|_| Refusal::Structure("character set"))?;
    let (payload, checksum) = bytes.split_at_checked(34).ok_or(Refusal::Length)?;
    if checksum == crc16(0, payload).to_be_bytes() {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
