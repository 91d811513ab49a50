//! Stripe. Source: <https://docs.stripe.com/keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.stripe.com/keys";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "stripe-secret-key",
        title: "Stripe secret key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sk_live_", "sk_test_", "sk_prod_", "sk_org_"], 120),
        pattern: r"\bsk_(?:live|test|prod|org)_[A-Za-z0-9]{10,110}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "_live_2vQ772TaxWCWzWLDB94UQTMkXnkHL4ljHJx59MJQ0PhDfInDzo",
                    "Nl9slgeWpnSaErPuFU78hDMHeRQyNfNmGuNhxGp7CWLDaJxAs}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "_live_y0FuCX13rOiBJOmnYbQBju77FmiVlZBWrTrL5OIuUZ44claCpC",
                    "iPuphizWgXyyOpVSkO010HOYY9LGY5dPk50LcCP7F3ktUVHMe}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "_live_CvRcdZajCb9EN8bS7aBqNuN9UxuiRDZ1pUAphYH9t2jNrrHusK",
                    "br56oMy6p7slZprKmiCvayguuyU9yh33bMrGszzv4BCaRi1Ao}} # ro",
                    "tate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sk",
                    "_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("sk", "_live_BHaNnBcX"), "too short"),
                ("Which tokens begin with sk_live_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "stripe-restricted-key",
        title: "Stripe restricted key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["rk_live_", "rk_test_", "rk_prod_"], 120),
        pattern: r"\brk_(?:live|test|prod)_[A-Za-z0-9]{10,110}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{rk",
                    "_live_07sgR17WKtFtZQLBFKQaaXjwefCxIKGMQ8r9PePEvDyvbsv5dw",
                    "jXIjesa94eR6bGXBKHNJWa9IZMKPkedPzztfldQQG8w8BjclQ}}\" />",
                ),
                concat!(
                    "\"token\": \"{{rk",
                    "_live_gqit0YOMFSScPxllZTc0vsoXG1GKgwKJdUp3TDtyNT9a6uxWPj",
                    "6ni6S6ivShifeK5t16c2tInI584BjQTNOFAawZkrNaPRP3PyE}}\",",
                ),
                concat!(
                    "  token: {{rk",
                    "_live_s8L1UVevU7csbibYWeKHgijoVBBBpxKJvIkmryYeFQHpOF9eI3",
                    "bW1nL6wN2srDiJfpSdThhCtk0fkGTSoQwPL8qfzYGg73Kd08p}} # ro",
                    "tate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "rk",
                    "_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("rk", "_live_ldwhJDp6"), "too short"),
                ("Which tokens begin with rk_live_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "stripe-webhook-secret",
        title: "Stripe webhook signing secret",
        reference: Reference::new(REFERENCE),
        trigger: from(&["whsec_"], 74),
        pattern: r"\bwhsec_[A-Za-z0-9+/]{32,64}={0,2}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{wh",
                    "sec_cfmLPPbfW223hAJIvLCSKqFj2BSGqkmY}}\" />",
                ),
                concat!("\"token\": \"{{wh", "sec_A4cQSWkHPGLvaaGdYgRlRvDCW9rF1Xm3}}\","),
                concat!("  token: {{wh", "sec_wQ0LzS2pBDrv67HxcrK39bnTDPMxhQyb}} # rotate in May"),
            ],
            negative: &[
                (concat!("wh", "sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("wh", "sec_ZzQ1TXrIRC3z0clxP4OkgYk7zbXSBBJ"), "one character short"),
                ("Which tokens begin with whsec_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
