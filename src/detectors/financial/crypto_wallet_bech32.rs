//! Wallets whose addresses are written in Bech32. Source: Cardano Improvement Proposal 19, Cosmos SDK.

use super::{FINANCIAL, word};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference, Validator, Validity};
use crate::validators::bech32;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cardano-address",
        title: "Cardano address",
        reference: Reference::new("https://cips.cardano.org/cip/CIP-19"),
        trigger: word(50, 120),
        pattern: r"\b(?:addr|stake)1[02-9ac-hj-np-z]{45,110}\b",
        validator: Some(Validator {
            name: "Bech32",
            check: |candidate| {
                let value = candidate.value();
                bech32::decode(value, value.split('1').next().unwrap_or_default())?;
                Ok(Validity::Real)
            },
        }),
        context: Context {
            positive: &[("en", &["cardano", "ada", "wallet", "address", "stake"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &["ADA {{addr1q9s4uwngtpgfqvqlgnkzwvd8erha4dwudwlsv9rxtngw3w9aea34gvq8554u7cdwsj8nk5w0gj5tmh2uea54uf9wntcqrzptph}}", "{{addr1vyestdsew69entrweawj03l7d57u5ze6xauc8c7dr9jvqpgzcwseq}}", "rewards: {{stake1uyegfqyd4m2r8ce8zlz4r3032m73mkla67gue8amjtmc4yg5qft77}}"],
            negative: &[("addr1vyestdsew69entrweawj03l7d57u5ze6xauc8c7dr9jvqpgzcwsez", "wrong checksum"), ("addr1vyestdsew69entrweawj03l7d57u5ze6xauc8c7dr9jvqpgzcwse", "one character short"), ("addr1 is the first", "the prefix alone")],
        },
        ..FINANCIAL
    },
    Detector {
        id: "cosmos-address",
        title: "Cosmos address (ATOM, OSMO, INJ and others)",
        reference: Reference::new("https://docs.cosmos.network/main/learn/beginner/accounts"),
        trigger: word(40, 80),
        pattern: r"\b(?:cosmos|osmo|inj|juno|stars|akash|kava|secret|terra|celestia|axelar|dydx|sei|noble|neutron|thor|band|evmos)1[02-9ac-hj-np-z]{38}(?:[02-9ac-hj-np-z]{20})?\b",
        validator: Some(Validator {
            name: "Bech32",
            check: |candidate| {
                let value = candidate.value();
                bech32::decode(value, value.split('1').next().unwrap_or_default())?;
                Ok(Validity::Real)
            },
        }),
        context: Context {
            positive: &[(
                "en",
                &["cosmos", "atom", "osmo", "wallet", "address", "validator"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &["ATOM {{cosmos1juxswlg42rguwxapevv6xftjm06gqlqhr2jv5p}}", "{{cosmos1xth5jlf6r827j0rgr2my70a6ufrat6vxtadlst}}", "wallet: {{osmo166ayd9zp0tmr484h3j9krrn6v9lkg9qlj4wf7k}}"],
            negative: &[("cosmos1xth5jlf6r827j0rgr2my70a6ufrat6vxtadlsz", "wrong checksum"), ("cosmos1xth5jlf6r827j0rgr2my70a6ufrat6vxtadls", "one character short"), ("cosmos1 is a name", "the prefix alone")],
        },
        ..FINANCIAL
    },
];
