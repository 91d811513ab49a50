//! Wallets of Ethereum, and of the currencies that write addresses as Bitcoin first did. Source:
//! Ethereum Improvement Proposal 55; the chain parameters of each.

use super::{FINANCIAL, word};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::{base58check, bech32, eip55};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ethereum-address",
        title: "Ethereum address",
        reference: Reference::new("https://eips.ethereum.org/EIPS/eip-55"),
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
        ..FINANCIAL
    },
    Detector {
        id: "litecoin-address",
        title: "Litecoin address",
        reference: Reference::new(
            "https://github.com/litecoin-project/litecoin/blob/master/src/chainparams.cpp",
        ),
        trigger: word(26, 74),
        pattern: r"\b(?:[LM][1-9A-HJ-NP-Za-km-z]{26,33}|(?i:ltc1[02-9ac-hj-np-z]{11,71}))\b",
        validator: Some(Validator {
            name: "Base58Check or Bech32",
            check: litecoin,
        }),
        context: Context {
            positive: &[("en", &["litecoin", "ltc", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["LTC {{LgNJYrYCt8xjiXrSpWaUJ4oMBukjykcR4V}}", "{{MGnbCYtn6fZ2zaddh5Q8NMe4mMheKjdk5z}}", "send to {{ltc1qpu3n0nfhjnzjyzqqd4434uxqe0tz2ev2yevpv7}}"],
            negative: &[("LgNJYrYCt8xjiXrSpWaUJ4oMBukjykcR4z", "wrong checksum"), ("ltc1qpu3n0nfhjnzjyzqqd4434uxqe0tz2ev2yevpvz", "wrong checksum"), ("MGnbCYtn6fZ2zaddh5Q8NMe4m", "too short")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "dogecoin-address",
        title: "Dogecoin address",
        reference: Reference::new(
            "https://github.com/dogecoin/dogecoin/blob/master/src/chainparams.cpp",
        ),
        trigger: word(34, 34),
        pattern: r"\b[D9A][1-9A-HJ-NP-Za-km-z]{33}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: |candidate| versioned(candidate, &[0x1E, 0x16]),
        }),
        context: Context {
            positive: &[("en", &["dogecoin", "doge", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["DOGE {{DLqUDm7tLL3ijFm8wSHokM9dLkYuQebwTP}}", "{{DP2gcJVoeuXWPNbg8Cj7DmEgSKJ2JnDPyA}}", "wallet: {{DJyak7BpvFZfw2NgmM79K9gH8xoa3wZY79}}"],
            negative: &[("DLqUDm7tLL3ijFm8wSHokM9dLkYuQebwTz", "wrong checksum"), ("DP2gcJVoeuXWPNbg8Cj7DmEgSKJ2JnDPy", "one character short"), ("DJyak7BpvFZfw2NgmM79K9gH8xoa3wZY0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "dash-address",
        title: "Dash address",
        reference: Reference::new(
            "https://docs.dash.org/en/stable/docs/core/reference/transactions-opcodes.html",
        ),
        trigger: word(34, 34),
        pattern: r"\b[X7][1-9A-HJ-NP-Za-km-z]{33}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: |candidate| versioned(candidate, &[0x4C, 0x10]),
        }),
        context: Context {
            positive: &[("en", &["dash", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["Dash {{XjZQtC5CgKT7fk2y4EV9mxXvgZ6T4mr54G}}", "{{XgZfBtRYpYJkwz7FBV1MVE4tzQBWMmLVJZ}}", "wallet: {{XsaVn2mjLqC8QmUds5BafaEhwHNbzErLpL}}"],
            negative: &[("XjZQtC5CgKT7fk2y4EV9mxXvgZ6T4mr54z", "wrong checksum"), ("XgZfBtRYpYJkwz7FBV1MVE4tzQBWMmLVJ", "one character short"), ("XsaVn2mjLqC8QmUds5BafaEhwHNbzErL0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "zcash-address",
        title: "Zcash address",
        reference: Reference::new("https://zips.z.cash/protocol/protocol.pdf"),
        trigger: word(35, 512),
        pattern: r"\b(?:t[13][1-9A-HJ-NP-Za-km-z]{33}|zs1[02-9ac-hj-np-z]{75}|u1[02-9ac-hj-np-z]{100,500})\b",
        validator: Some(Validator {
            name: "Base58Check or Bech32",
            check: zcash,
        }),
        context: Context {
            positive: &[("en", &["zcash", "zec", "wallet", "address", "shielded"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["ZEC {{t1ezuRABcdVGtQ5Q2LeX1uVLMJ3nEoiSe6d}}", "{{t3WahQb1GyP14arZMX6SpPFg6CGiHwGhcrP}}", "shielded {{zs1nfykw440utlhhf70spjacendc3c2y669gnltx9pq34trneh333ka8slu58n6gfss3c2c7zzmrwf}}"],
            negative: &[("t1ezuRABcdVGtQ5Q2LeX1uVLMJ3nEoiSe6z", "wrong checksum"), ("zs1nfykw440utlhhf70spjacendc3c2y669gnltx9pq34trneh333ka8slu58n6gfss3c2c7zzmrwz", "wrong checksum"), ("t3WahQb1GyP14arZMX6SpPFg6CGiHwGhcr", "one character short")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "tron-address",
        title: "TRON address",
        reference: Reference::new("https://developers.tron.network/docs/account"),
        trigger: word(34, 34),
        pattern: r"\bT[1-9A-HJ-NP-Za-km-z]{33}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: |candidate| versioned(candidate, &[0x41]),
        }),
        context: Context {
            positive: &[("en", &["tron", "trx", "usdt", "trc20", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["USDT (TRC20): {{TSXWdL4catTSJqAwShavKEJoZwmsPVx2c9}}", "{{TMwkZbJeXrGcKyeuqc3seA6HL22sEjqcFW}}", "TRX wallet {{TTY3Vc59nWvS6jmWncGUyGnFZd4CxVPiTS}}"],
            negative: &[("TSXWdL4catTSJqAwShavKEJoZwmsPVx2cz", "wrong checksum"), ("TMwkZbJeXrGcKyeuqc3seA6HL22sEjqcF", "one character short"), ("TTY3Vc59nWvS6jmWncGUyGnFZd4CxVPi0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "xrp-address",
        title: "XRP Ledger address",
        reference: Reference::new(
            "https://xrpl.org/docs/references/protocol/data-types/base58-encodings",
        ),
        trigger: word(25, 35),
        pattern: r"\br[1-9A-HJ-NP-Za-km-z]{24,34}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: xrp,
        }),
        context: Context {
            positive: &[("en", &["xrp", "ripple", "xrpl", "wallet", "address"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 97,
        },
        examples: examples! {
            positive: &["XRP {{rLejwDDiKmQRCGJpPSaszEz3Tz7cq9Hyiv}}", "{{rUzxugYrXPoVdYhWjSxJSXKDKe5sMWirz4}}", "ripple wallet: {{rhaLcRVsYBsQbSQyWcMt2HiidcjMYrhWzJ}}"],
            negative: &[("rLejwDDiKmQRCGJpPSaszEz3Tz7cq9Hyiz", "wrong checksum"), ("rUzxugYrXPoVdYhWjSxJSXKDKe5sMWirz", "one character short"), ("rhaLcRVsYBsQbSQyWcMt2HiidcjMYrhW0l", "0 is not in the alphabet")],
        },
        ..FINANCIAL
    },
];

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

/// A version byte, one of `versions`, and twenty bytes.
fn versioned(candidate: &Candidate<'_>, versions: &[u8]) -> Result<Validity, Refusal> {
    let [version, ..] = base58check::decode::<21>(candidate.value())?;
    if versions.contains(&version) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Range("version"))
    }
}

fn litecoin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate.value().starts_with(['L', 'M']) && candidate.value().len() < 40 {
        return versioned(candidate, &[0x30, 0x32]);
    }
    bech32::decode(candidate.value(), "ltc")?;
    Ok(Validity::Real)
}

fn zcash(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.starts_with('t') {
        // Two version bytes.
        let payload = base58check::decode::<22>(value)?;
        return match payload {
            [0x1C, 0xB8 | 0xBD, ..] => Ok(Validity::Real),
            _ => Err(Refusal::Range("version")),
        };
    }
    bech32::decode(value, if value.starts_with("zs") { "zs" } else { "u" })?;
    Ok(Validity::Real)
}

fn xrp(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ALPHABET: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
    base58check::decode_in::<21>(candidate.value(), ALPHABET)?;
    Ok(Validity::Real)
}
