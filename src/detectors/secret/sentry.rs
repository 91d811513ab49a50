//! Sentry. Source: <https://docs.sentry.io/account/auth-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.sentry.io/account/auth-tokens/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sentry-user-token",
        title: "Sentry user auth token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sntryu_"], 73),
        pattern: r"\bsntryu_[0-9a-f]{64}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sn",
                    "tryu_67bf59f796ac55d0f9d8e24ea8d6cecac87dac6ceee07b86c29",
                    "883915639cdbd}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sn",
                    "tryu_5a8a9774005ae59158e2346bce9f75dd889c1be14dddc4e71e1",
                    "2bc1b3d8e135d}}\",",
                ),
                concat!(
                    "  token: {{sn",
                    "tryu_06b873be06c6e22f8e056743e1540c180c8c0bb7aa544602d9e",
                    "9a9755ae01bd2}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sn",
                    "tryu_000000000000000000000000000000000000000000000000000",
                    "0000000000000",
                ), "a filler"),
                (concat!(
                    "sn",
                    "tryu_b2e298e1f72a5cc4dfc08fa6357ccb580a8db605de3d4fc88f1",
                    "88290f0a23e0",
                ), "one character short"),
                ("Which tokens begin with sntryu_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "sentry-organization-token",
        title: "Sentry organization auth token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sntrys_"], 456),
        pattern: r"\bsntrys_eyJ[A-Za-z0-9+/=]{40,400}_[A-Za-z0-9+/]{43}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sn",
                    "trys_eyJpYXQiO0ok9Zi7uTZPRokflcGvpwdT8Iwv47jp7+CazS0LbMC",
                    "oDwMvnTl+REi0D4OwKpENqqtGlxnsc4XqPQct+IHkk/5LKHonJsc7QLa",
                    "DhcyixkIax7A9yg6vnlxCj_W3AUeDttGxFcarmjMRuYC00ZsdLUhvFxL",
                    "3zy1cwMDdn}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sn",
                    "trys_eyJpYXQiONrkiDtnqcaQeGvsy8JZPVIY7HR3Zqz3ii5bmK4CGIp",
                    "F+0AnMRcMHuE1Vi21skWNFD4KALFucBD8vGEmKrYlKkVXALB/Uf+fH6o",
                    "qhVJAuE7Ey89KJZ3EiI+xq_NGx3KkzTCouHdPlWN6zuwsJzeL876/O1R",
                    "oH9gdVRunb}}\",",
                ),
                concat!(
                    "  token: {{sn",
                    "trys_eyJpYXQiO6tJyjxktuk69W+/rnypENLq3nzVHmQzO+oSyBXNUIo",
                    "rT+5yGEEqMVbl/IxHzH+x0D5OqEpEkBMVMPeKWhxwesShlrGUk2v8y3w",
                    "VFcs1sQo9QmkyT4h0OaP6r_CbqpadZfgq7GK84BOjbN1oaM5xBhnYPxo",
                    "DIEGFdMtku}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sn",
                    "trys_eyJpYXQiOxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "sn",
                    "trys_eyJpYXQiOGsUcs+VE3a/so3wtiYOL9bDAFBbJF6Oy4oDPpjGRR5",
                    "apvb+y6IId3MI8o0q8",
                ), "too short"),
                ("Which tokens begin with sntrys_eyJpYXQiO and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
