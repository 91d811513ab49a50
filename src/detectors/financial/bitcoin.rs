//! Bitcoin and Bitcoin Cash. Source: Bitcoin Improvement Proposals 13, 32, 173 and 350; Bitcoin
//! Cash specification, `cashaddr`.

use super::{FINANCIAL, word};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::bech32::Variant;
use crate::validators::{base58check, bech32, cashaddr};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bitcoin-address",
        title: "Bitcoin address",
        reference: Reference::new("https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki"),
        trigger: Trigger::Word {
            min: 14,
            max: 74,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|(?i:bc1[02-9ac-hj-np-z]{11,71}))\b",
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
        ..FINANCIAL
    },
    Detector {
        id: "bitcoin-cash-address",
        title: "Bitcoin Cash address",
        reference: Reference::new(
            "https://documentation.cash/protocol/blockchain/encoding/cashaddr",
        ),
        trigger: Trigger::Word {
            min: 42,
            max: 42,
            before: 12,
            after: 0,
        },
        pattern: r"(?i)\b(?:bitcoincash:)?[qp][02-9ac-hj-np-z]{41}\b",
        validator: Some(Validator {
            name: "CashAddr",
            check: |candidate| {
                let value = candidate.value();
                cashaddr::check(value.rsplit(':').next().unwrap_or(value))?;
                Ok(Validity::Real)
            },
        }),
        context: Context {
            positive: &[(
                "en",
                &["bitcoin cash", "bch", "bitcoincash", "wallet", "address"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "BCH {{qqfxxnm5q6g6fdtalu6l705qvh0shsxn2yzc0dkpml}}",
                "{{bitcoincash:qp5x7mj9w7c4egdpvdhkxv2y0fpjmpxxxy6epjxd20}}",
                "wallet: {{pr0dwsrxecynze4hhqa67cpy7cmqcylkfvnzhca4l3}}",
            ],
            negative: &[
                ("qqfxxnm5q6g6fdtalu6l705qvh0shsxn2yzc0dkpmq", "wrong checksum"),
                ("qqfxxnm5q6g6fdtalu6l705qvh0shsxn2yzc0dkpm", "one character short"),
                ("qqfxxnm5q6g6fdtalu6l705qvh0shsxn2yzc0dkpmb", "b is not in the alphabet"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "bitcoin-extended-public-key",
        title: "Bitcoin extended public key (xpub)",
        reference: Reference::new("https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"),
        trigger: word(111, 112),
        pattern: r"\b[xyzYZtuvUV]pub[1-9A-HJ-NP-Za-km-z]{107,108}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: |candidate| {
                base58check::decode::<78>(candidate.value())?;
                Ok(Validity::Real)
            },
        }),
        confidence: Confidence {
            alone: 97,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "{{xpub6CmnsyjSpVJwpHUeNn9kWQGotZKo4bvm4KfmwhytAZ1kuKThydLsCMPbLaAj5DELcxCJT3vq9ai2TDHMpSTPNBw2ZcnFRUzqQhE3wAyqG5q}}",
                "watch {{zpub6s2Bdev1fSn4qeS2oRQXR1nFkRYT3126TP7GthY2hbBN737oVm2TRaJmXatnyjo2o1jdJ6U8tpvMVBU7dkeykThrLbUmHvwTU6PA8WhinQF}}",
                "key={{ypub6X48hGzUFgkFgKVFiGWH1WeWhnBVSWpX6jLDo4p3wSDYoKPLDeRodgNcNghfnsvPwuE69Viw8PWfm8rLoE5N4yQEPLzCfQF1D7tPB14WNeN}}",
            ],
            negative: &[
                ("xpub6CmnsyjSpVJwpHUeNn9kWQGotZKo4bvm4KfmwhytAZ1kuKThydLsCMPbLaAj5DELcxCJT3vq9ai2TDHMpSTPNBw2ZcnFRUzqQhE3wAyqG5r", "wrong checksum"),
                ("xpub6CmnsyjSp", "too short"),
                ("an xpub lets one watch", "the word alone"),
            ],
        },
        ..FINANCIAL
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
    witness_program(&data)?;
    // BIP 350: version 0 uses Bech32, every later one Bech32m, which BIP 173 did not know.
    match (data.first(), variant) {
        (Some(0..=16), Variant::Bech32) | (Some(1..=16), Variant::Bech32m) => Ok(Validity::Real),
        _ => Err(Refusal::Range("version")),
    }
}

/// BIP 141: two to forty bytes behind the version, of version 0 either twenty or 32; the bits that
/// fill the last character up are zero.
fn witness_program(data: &[u8]) -> Result<(), Refusal> {
    let (version, program) = data.split_first().ok_or(Refusal::Length)?;
    let bits = program.len() * 5;
    let padding = bits % 8;
    let fits = match version {
        0 => matches!(bits / 8, 20 | 32),
        _ => (2..=40).contains(&(bits / 8)),
    };
    let zero = program
        .last()
        .is_some_and(|last| last & ((1 << padding) - 1) == 0);
    if fits && padding < 5 && zero {
        Ok(())
    } else {
        Err(Refusal::Structure("witness program"))
    }
}
