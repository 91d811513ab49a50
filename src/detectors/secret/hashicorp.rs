//! `HashiCorp`. Source: <https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "vault-token",
        title: "HashiCorp Vault token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["hvs.", "hvb.", "hvr."], 306),
        pattern: r"\bhv[sbr]\.[\w-]{24,300}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{hv",
                    "s.jnTi_BJ9M9NGnStVU2JDVEhKpeugpBQVpG7H8w8zz6J1vzbsQDiNcq",
                    "kO49VbOhARr_XfxETYgXHJQuZfgB6rXNO0YDdgeKb}}\" />",
                ),
                concat!(
                    "\"token\": \"{{hv",
                    "s.vCcP6iX2AxD4u6LZgdtwq6bz10f8RJYM43_NIGPXzOvJcROYavAdIT",
                    "C5P6YTPEVx256xzcgae0WlJuBkk2da5jQeIqWC4dA}}\",",
                ),
                concat!(
                    "  token: {{hv",
                    "s.JRF0g8BFMw6Q9CD4FfK3_EEr5eX4Ey2vL-KOxNA2N7dOpMnKZqNiaV",
                    "RBY0lyKCPhdHfGztBDtxk7cXwldntKhvaq6W-1qxf}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "hv",
                    "s.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("hv", "s.QPKewA96EAd3"), "too short"),
                ("Which tokens begin with hvs. and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "terraform-cloud-token",
        title: "Terraform Cloud API token",
        reference: Reference::new(REFERENCE),
        trigger: around(16, &[".atlasv1."], 95),
        pattern: r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9=_-]{60,70}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{2c",
                    "B99PXAXOoBf3.atlasv1.LcDIYae06R4xecVdSkmHyC7pmg1lYayTY0n",
                    "PQALtNMUBX7PTZsLf4HkfjgyfYEFtn9d}}\" />",
                ),
                concat!(
                    "\"token\": \"{{7d",
                    "TqJAhEBNvegR.atlasv1.bgUIyIqEwxAWKX1kQ6T2HYyhhhnbiUIRfaG",
                    "Ix7VHqCXs4OpORtYaHIL_tvTtiJJTJ8d}}\",",
                ),
                concat!(
                    "  token: {{xB",
                    "OaHTY2T0RK9e.atlasv1.4tlFBk95vM6NTZ8vnyFpOuIc8WfWG7KZq1C",
                    "jTOR6hIU6pBchFi2JgwPUqqb006nFThc}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "xx",
                    "xxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("0f", "13MGk6NYeiUp.atlasv1.cMF3LwL5EI3aWUdd6Fhc"), "too short"),
                ("The HashiCorp key is in the vault.", "no key"),
            ],
        },
        ..TOKEN
    },
];
