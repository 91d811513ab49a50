//! Addresses of cryptocurrency wallets. Source: Bitcoin Improvement Proposals 13, 173 and 350,
//! Ethereum Improvement Proposal 55.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::bech32::Variant;
use crate::validators::{base58check, bech32, eip55};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bitcoin-address",
        title: "Bitcoin address",
        category: Category::Financial,
        regions: &[],
        reference: "https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki",
        trigger: Trigger::Word {
            min: 26,
            max: 62,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|(?i:bc1[02-9ac-hj-np-z]{39,59}))\b",
        validator: Some(Validator {
            name: "Base58Check or Bech32",
            check: bitcoin,
        }),
        context: Context {
            positive: &[("en", &["bitcoin", "btc", "wallet", "address", "xbt"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        general: false,
        examples: examples! {
            positive: &[
                "send to {{1M5jXG3FdxBAHDbX2UApTJPnrPSXbzkjrm}} today",
                "BTC: {{39mcTvnXk8Sead6npgxpjR5qkYDAVuHWas}}",
                "{{bc1ql3c3vwwhdk8r9jeh3dgjn7fq8anr9qmja3k9q5}}",
                "{{bc1p306p4xa4jws2l4msjrhdh8j8czdufkvd845lznqvd58l20p4f3nq3dug2z}}",
            ],
            negative: &[
                ("1M5jXG3FdxBAHDbX2UApTJPnrPSXbzkjrn", "wrong checksum"),
                ("bc1ql3c3vwwhdk8r9jeh3dgjn7fq8anr9qmja3k9q4", "wrong checksum"),
                ("1M5jXG3FdxBAHDbX2UApTJPnrPSXbzkj0m", "0 is not in the alphabet"),
            ],
        },
    },
    Detector {
        id: "ethereum-address",
        title: "Ethereum address",
        category: Category::Financial,
        regions: &[],
        reference: "https://eips.ethereum.org/EIPS/eip-55",
        trigger: Trigger::Word {
            min: 42,
            max: 42,
            before: 0,
            after: 0,
        },
        pattern: r"\b0x[0-9A-Fa-f]{40}\b",
        validator: Some(Validator {
            name: "EIP-55",
            check: ethereum,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "ethereum", "eth", "wallet", "address", "erc20", "usdt", "usdc", "metamask",
                ],
            )],
            negative: &["commit", "hash", "sha1", "digest"],
        },
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "{{0x457C769F39D8644199c0E5bDbcFbC85B37cE91cb}}",
                "USDT to {{0xDe1fc1B0ea6b44f130436Dd729fe69BD9e8CEbA6}}.",
                "eth wallet {{0xa07d1dec25b1b087efe26c07ff0d21d7db0b3377}}",
            ],
            negative: &[
                ("0x457c769F39D8644199c0E5bDbcFbC85B37cE91cb", "letter case disagrees with the hash"),
                ("digest 0xa07d1dec25b1b087efe26c07ff0d21d7db0b3377", "no checksum, and a digest"),
                ("0x457C769F39D8644199c0E5bDbcFbC85B37cE91", "38 digits"),
            ],
        },
    },
];

fn bitcoin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.starts_with(['1', '3']) {
        let [version, ..] = base58check::decode::<21>(value)?;
        return match version {
            0x00 | 0x05 => Ok(Validity::Real),
            _ => Err(Refusal::Range("version")),
        };
    }
    let (data, variant) = bech32::decode(value, "bc")?;
    // BIP 350: version 0 uses Bech32, every later one Bech32m.
    match (data.first(), variant) {
        (Some(0), Variant::Bech32) | (Some(1..=16), Variant::Bech32m) => Ok(Validity::Real),
        _ => Err(Refusal::Range("version")),
    }
}

fn ethereum(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits = candidate.value().trim_start_matches("0x");
    if digits.bytes().all(|byte| byte == b'0') {
        return Err(Refusal::Placeholder);
    }
    Ok(match eip55::check(digits)? {
        eip55::Case::Checked => Validity::Real,
        eip55::Case::Unchecked => Validity::Plausible,
    })
}
