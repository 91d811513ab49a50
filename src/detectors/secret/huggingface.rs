//! Hugging Face. Source: <https://huggingface.co/docs/hub/security-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://huggingface.co/docs/hub/security-tokens";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "huggingface-access-token",
        title: "Hugging Face user access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["hf_"], 39),
        pattern: r"\bhf_[A-Za-z]{34}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{hf",
                    "_pSBoVyYNkeQmhPGgHKXEeaGGEPQcBhOUBW}}\" />",
                ),
                concat!("\"token\": \"{{hf", "_fmjoAMPZKmauklAKUZaTCdwoZddvYmlGyV}}\","),
                concat!("  token: {{hf", "_mzjuyYMKOTFCnIEvrILepMmiZSyPNtXhiV}} # rotate in May"),
            ],
            negative: &[
                (concat!("hf", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("hf", "_VEfkOHrARifhcYUELKGXYUiGOrPZrAaVZ"), "one character short"),
                ("Which tokens begin with hf_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "huggingface-organization-token",
        title: "Hugging Face organization token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["api_org_"], 44),
        pattern: r"\bapi_org_[A-Za-z]{34}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{ap",
                    "i_org_YmdDNFdwcvOZUYvMAkfrDvzEwOdAKSGuzk}}\" />",
                ),
                concat!("\"token\": \"{{ap", "i_org_eUnUOfCAtdvqhgQAqCrXvhgURePwlfSjFT}}\","),
                concat!(
                    "  token: {{ap",
                    "i_org_hcBBCOsBrQyQNJhNkvZELkkysMzNTZtJUB}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!("ap", "i_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("ap", "i_org_xYKLiRSVLjlsIVeBaGlqOWnlJFHgECtzz"), "one character short"),
                ("Which tokens begin with api_org_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
