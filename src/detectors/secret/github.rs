//! GitHub. Source: <https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;
use crate::validators::token_checksum;

const REFERENCE: &str = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "github-personal-access-token",
        title: "GitHub personal access token (classic)",
        reference: Reference::new(REFERENCE),
        trigger: from(&["ghp_"], 42),
        pattern: r"\bghp_[A-Za-z0-9]{36}\b",
        validator: Some(token_checksum::CRC32_BASE62),
        examples: examples! {
            positive: &[
                concat!("export GITHUB_TOKEN={{gh", "p_9ITEAz9AjpR2Sdqyy67mQRAAFGeASj3fN75g}}"),
                concat!(
                    "headers = {\"Authorization\": \"Bearer {{gh",
                    "p_JqbfzqQMAgj9cn3detVGKwgvipDPh41HupA6}}\"}",
                ),
                concat!(
                    "curl -u {{gh",
                    "p_JeZbW9pxYPLR3d0V0CYWgkdlt9e6na05Kjhn}}: https://api.co",
                    "rp.example/v1",
                ),
            ],
            negative: &[
                (concat!("gh", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gh", "p_AXDboGTTMU8xkMhRNiVmsRw4Dnc2QVo0Y38"), "one character short"),
                ("Which tokens begin with ghp_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "github-oauth-token",
        title: "GitHub OAuth access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["gho_"], 42),
        pattern: r"\bgho_[A-Za-z0-9]{36}\b",
        validator: Some(token_checksum::CRC32_BASE62),
        examples: examples! {
            positive: &[
                concat!("const key = `{{gh", "o_SJBSKDbUM3lxzvmqSzNuCzBWUs7kgA40eyK9}}`;"),
                concat!(
                    "Why does it say 401? I call it with {{gh",
                    "o_OLcBm0ezYrQFuRi2lqM5qQnc4u8JGI4LUnnx}} as always.",
                ),
                concat!("client = Client('{{gh", "o_aQQu6mFHZh648zui9ztRWTZQY5DNCi1deEg3}}')"),
            ],
            negative: &[
                (concat!("gh", "o_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gh", "o_zOeqLTqLVEydcDiyH4EqZF3Ry7GQwVxnFj9"), "one character short"),
                ("Which tokens begin with gho_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "github-app-token",
        title: "GitHub App user or server token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["ghu_", "ghs_"], 42),
        pattern: r"\bgh[us]_[A-Za-z0-9]{36}\b",
        validator: Some(token_checksum::CRC32_BASE62),
        examples: examples! {
            positive: &[
                concat!(
                    "The key is {{gh",
                    "s_2nqIczYp1th5TRZUOpyMLjxHOWv1Bc0MD3CI}}, please keep it",
                    " to yourself.",
                ),
                concat!("\"token\": \"{{gh", "s_FlFjxF7ln0LJtm2jaGoSZR5H7kyLhY04pIjq}}\","),
                concat!("  token: {{gh", "s_O9h9xnqEXjxk4AegZvVIpUZrVwCbBV24FxHI}} # rotate in May"),
            ],
            negative: &[
                (concat!("gh", "s_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("gh", "s_KalI7gr57RwfjmyOLVX5mIPYowAZDihhbiY"), "one character short"),
                ("Which tokens begin with ghs_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "github-refresh-token",
        title: "GitHub App refresh token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["ghr_"], 82),
        pattern: r"\bghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gh",
                    "r_aEkY0wWLv0WrExSnAERmygQybGXB9Yhfnjj4A5LRfgNvRbrzEP6nYP",
                    "UBVHGAaeYsBPR0HmULVvnl}}\" />",
                ),
                concat!(
                    "\"token\": \"{{gh",
                    "r_sulawHiXX6aLz5pPwiSNy7WenfBWRiqlT49I5gToF2ixhOzPyAXKUZ",
                    "UbfqdjFHFOeZGF29k0qVZ7}}\",",
                ),
                concat!(
                    "  token: {{gh",
                    "r_Crth2czmAbJCT4S7ywGZdhaQ6A0iQm8j92rmZt72O3b19YlIzUQp8O",
                    "0ubXVihsY8Stds6wkTi8So}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "gh",
                    "r_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "gh",
                    "r_y5hn8jbrroUjkbseF1MKPJJ1fSBYgrqXRHwYNbcZJ7CoSttFHegut2",
                    "9RQFXDxWpG50YdbaxL7nd",
                ), "one character short"),
                ("Which tokens begin with ghr_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "github-fine-grained-token",
        title: "GitHub fine-grained personal access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["github_pat_"], 95),
        pattern: r"\bgithub_pat_\w{82}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gi",
                    "thub_pat_n3EUSG5wU2DwIKBnpLLR0S_eYHjBCe3qqbs9yRKR5MULkvT",
                    "Ja8XHQT3ezuhAC9kcSravCQIaJ6aQZHabcX}}\" />",
                ),
                concat!(
                    "\"token\": \"{{gi",
                    "thub_pat_4gQak62oKAixOahwFHyWkb_0fRzfHGENKPeeZ2mPh8dkRr4",
                    "enO6zp8LoIOiKUpvR4lM7KXsqVkVB4QHoZ5}}\",",
                ),
                concat!(
                    "  token: {{gi",
                    "thub_pat_OrBZpyDeRYRK4d2L8eLls2_xhJbbON96Vje4Dl9J1UfQpPB",
                    "44FGYNhyKEIoW0Tfk4bUgrgScog7v0DGZEW}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "gi",
                    "thub_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "gi",
                    "thub_pat_Nr8BTJMJpICttu7YA8CNQc_qpvcr2nEUWoHiPO87F0ZKN9H",
                    "drq64tMqR4cbkGwpERWYU9loMSNPnhg7dt",
                ), "one character short"),
                ("Which tokens begin with github_pat_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
