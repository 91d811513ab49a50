//! Keys of wallets: whoever has one has the money. Source: Bitcoin Improvement Proposals 32 and 39;
//! Bitcoin Core (WIF); SEC 2 (secp256k1); Stellar Ecosystem Proposal 23.

use super::crypto_wallet_public_key::stellar;
use super::{FINANCIAL, word};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::{base58check, bip39};

/// What keys have in common: they are secrets, though what they guard is money.
const KEY: Detector = Detector {
    category: Category::Secret,
    confidence: Confidence {
        alone: 98,
        in_context: 99,
    },
    ..FINANCIAL
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bitcoin-extended-private-key",
        title: "Bitcoin extended private key (xprv)",
        reference: Reference::new("https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"),
        trigger: word(111, 112),
        pattern: r"\b[xyzYZtuvUV]prv[1-9A-HJ-NP-Za-km-z]{107,108}\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: |candidate| {
                base58check::decode::<78>(candidate.value())?;
                Ok(Validity::Real)
            },
        }),
        examples: examples! {
            positive: &[
                concat!("{{xprv", "9yt68TRTCctRhvcngw8bZdomQ7dNzp25NJVWXZePrcVnhwyqKqwQf3s5Jcx98zNcSTmBFvbFs7Ux7AYaQ47FPgNZK3L3A5bPQrxsCoMK7Zi}}"),
                concat!("key {{zprv", "AdjqBPcREUhZ4MWkNmLCoXdRY5X3bnJzpRrpHakYoUQz5P5Rc1PSkFvLdKBD1YnLcxtxGTctVj2oAA9EZa6Vwez21XvNN5LyMkjsM69v2K2}}"),
                concat!("{{yprv", "AK7np6uUTLRGPCVAvD7B91JqoQcuNm6uDaiKBBKp9dhQny6ehxSdADKvFUQdqFkGGiTKHc8d7wyzJe7t591BPL8G78aQ2fCA7GuZKV26v7y}}"),
            ],
            negative: &[
                (concat!("xprv", "9yt68TRTCctRhvcngw8bZdomQ7dNzp25NJVWXZePrcVnhwyqKqwQf3s5Jcx98zNcSTmBFvbFs7Ux7AYaQ47FPgNZK3L3A5bPQrxsCoMK7Zj"), "wrong checksum"),
                ("xprv9yt68TRTC", "too short"),
                ("an xprv derives keys", "the word alone"),
            ],
        },
        ..KEY
    },
    Detector {
        id: "bitcoin-private-key",
        title: "Bitcoin private key (WIF)",
        reference: Reference::new("https://en.bitcoin.it/wiki/Wallet_import_format"),
        trigger: word(51, 52),
        pattern: r"\b(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})\b",
        validator: Some(Validator {
            name: "Base58Check",
            check: wif,
        }),
        examples: examples! {
            positive: &[
                concat!("{{5KTD", "hpWcZer8bWB7kPhmPpt2UrFnDDa64aaUBHZrwAnnVGpdfDj}}"),
                concat!("key: {{L5A2", "LrmDhDbQuHG2EgURPongVtq5nabVrCymdHmQqtP3waHAwGu1}}"),
                concat!("import {{Kxk", "P5zGkXDmfCse3PrbUprtrTXtftaM3JrAjmVCK5Uo3H8z3BNkk}}"),
            ],
            negative: &[
                (concat!("5KTD", "hpWcZer8bWB7kPhmPpt2UrFnDDa64aaUBHZrwAnnVGpdfDk"), "wrong checksum"),
                (concat!("L5A2", "LrmDhDbQuHG2EgURPongVtq5nabVrCymdHmQqtP3waHAwGu"), "one character short"),
                (concat!("Kxk", "P5zGkXDmfCse3PrbUprtrTXtftaM3JrAjmVCK5Uo3H8z3BN0l"), "0 is not in the alphabet"),
            ],
        },
        ..KEY
    },
    Detector {
        id: "secp256k1-private-key",
        title: "Private key of an Ethereum or Bitcoin wallet",
        reference: Reference::new("https://www.secg.org/sec2-v2.pdf"),
        trigger: word(64, 66),
        pattern: r"\b(?:0x)?[0-9a-fA-F]{64}\b",
        validator: Some(Validator {
            name: "order of secp256k1",
            check: secp256k1,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "private key",
                    "privatekey",
                    "privkey",
                    "priv key",
                    "wallet key",
                    "eth key",
                    "metamask",
                    "deployer key",
                    "signer key",
                    "mnemonic",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                concat!("PRIVATE_KEY=", "{{0xfc9917c7d599286d8539d6a8fa684631c999888470bc2bdbf4c4b7dcaae63b19}}"),
                concat!("eth private key: ", "{{9f1f53c3a5cc7232be10a0b8f775f904bfd03503b67ebbbc9a6b1ca15efe3cb0}}"),
                concat!("\"privateKey\": \"", "{{0x1b2f6d818ad9bfcd2d92312bcb7380a810a24c4f92901dfb18ca2a46ae0b6c02}}\""),
            ],
            negative: &[
                ("sha256 fc9917c7d599286d8539d6a8fa684631c999888470bc2bdbf4c4b7dcaae63b19", "a digest"),
                ("private key: 0000000000000000000000000000000000000000000000000000000000000000", "zero is no key"),
                ("private key: fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe", "beyond the order"),
            ],
        },
        ..KEY
    },
    Detector {
        id: "seed-phrase",
        title: "Seed phrase of a wallet (BIP 39)",
        reference: Reference::new("https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki"),
        trigger: Trigger::Phrase { after: 12 },
        // What stands behind must end the phrase: a search for the longest run of words would take
        // in those of the sentence that follows.
        pattern: r"(?x)\b(?P<value>
            (?: [a-z]{3,8} [\x20\t,;|\n\r]{1,3} (?:\d{1,2}[.:)\]]{0,2}\x20?)? ){11}
            (?:(?: [a-z]{3,8} [\x20\t,;|\n\r]{1,3} (?:\d{1,2}[.:)\]]{0,2}\x20?)? ){3}){0,4}
            [a-z]{3,8}
        )(?: \s*$ | \s*\n\s*\n | [^\sa-z0-9,;] | [\x20\n]{1,3} (?: [^\sa-z0-9] | [a-z]{1,2}\b | [a-z]{9} ) )",
        validator: Some(Validator {
            name: "BIP 39 checksum",
            check: |candidate| {
                let words = candidate.value().split(|c: char| !c.is_ascii_lowercase());
                let words = words.filter(|word| !word.is_empty());
                // Both are words of the list.
                if words.clone().all(|word| ["true", "false"].contains(&word)) {
                    return Err(Refusal::Structure("word"));
                }
                bip39::check(words)?;
                Ok(Validity::Real)
            },
        }),
        examples: examples! {
            positive: &[
                "{{volume relief sister raccoon puppy physical always room diagram brown simple invite}}",
                "my seed phrase: {{volume relief sister raccoon puppy physical always room diagram brown simple invite}}",
                "Mnemonic\n1. {{renew\n2. size\n3. cream\n4. detect\n5. plug\n6. body\n7. family\n8. pottery\n9. dismiss\n10. ladder\n11. detect\n12. path}}\n",
                "wallet backup \"{{uncover ripple world next indicate large task reopen spirit rose sight airport blind dad innocent clog stadium evolve salad jump grass olympic illness limit}}\" keep it safe",
                "recovery phrase {{awkward unlock fluid winner social toddler sugar primary pistol deal unable polar despair toddler owner}}. Thanks",
            ],
            negative: &[
                ("seed phrase: volume relief sister raccoon puppy physical always room diagram brown simple zoo", "wrong checksum"),
                ("seed phrase: volume relief sister raccoon", "four words"),
                ("wallet words that stand here have nothing more than three letters each and none", "a sentence"),
            ],
        },
        ..KEY
    },
    Detector {
        id: "stellar-secret-key",
        title: "Stellar secret key",
        reference: Reference::new("https://stellar.org/protocol/sep-23"),
        trigger: word(56, 56),
        pattern: r"\bS[A-D][A-Z2-7]{54}\b",
        validator: Some(Validator {
            name: "CRC-16",
            check: |candidate| stellar(candidate.value(), 18 << 3),
        }),
        examples: examples! {
            positive: &[
                concat!("{{SB7N", "OUGUKCSEVBCDRANU2WYANBGECKVURIY7L3ZKTMEWBVLCF3QWVLLT}}"),
                concat!("XLM secret {{SAJ5", "H7KQT6QZ7TZGTTXSFOBGI43MT3B64MDMD43ZSY5OUBLJJWKMAKPX}}"),
                concat!("seed={{SCMK", "ZSBMQNQGNQBYVCPIZ4FJ4TBS6NCIGBBVWXDCZUJO2LRTOQIFAZUM}}"),
            ],
            negative: &[
                (concat!("SB7N", "OUGUKCSEVBCDRANU2WYANBGECKVURIY7L3ZKTMEWBVLCF3QWVLBT"), "wrong checksum"),
                (concat!("SB7N", "OUGUKCSEVBCDRANU2WYANBGECKVURIY7L3ZKTMEWBVLCF3QWVLL"), "one character short"),
                ("SB7NOUGU", "too short"),
            ],
        },
        ..KEY
    },
];

fn wif(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    // Keys of compressed points carry one byte more.
    let version = if value.starts_with('5') {
        base58check::decode::<33>(value)?.first().copied()
    } else {
        base58check::decode::<34>(value)?.first().copied()
    };
    if version == Some(0x80) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Range("version"))
    }
}

/// The order of the curve's group: a key is less, and not zero.
const ORDER: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

fn secp256k1(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let key = candidate
        .value()
        .trim_start_matches("0x")
        .to_ascii_lowercase();
    let placeholder = key
        .bytes()
        .zip(key.bytes().skip(1))
        .all(|(one, next)| one == next);
    if placeholder || key.trim_start_matches('0').len() < 8 {
        return Err(Refusal::Placeholder);
    }
    if key.len() == ORDER.len() && *key < *ORDER {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Range("key"))
    }
}
