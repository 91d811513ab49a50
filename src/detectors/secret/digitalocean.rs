//! `DigitalOcean`. Source: <https://docs.digitalocean.com/reference/api/create-personal-access-token/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "digitalocean-token",
    title: "DigitalOcean access token",
    reference: Reference::new(
        "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    ),
    trigger: from(&["dop_v1_", "doo_v1_", "dor_v1_"], 73),
    pattern: r"\bdo[opr]_v1_[0-9a-f]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{do",
                "p_v1_a3a29c1492fe87d2308fe79265f991b57c1e207052e50fedd4a",
                "a0a123f45ccf8}}\" />",
            ),
            concat!(
                "\"token\": \"{{do",
                "p_v1_0b948bed00ba122711873a198fbe51fd0bc3ca430af4c9127ca",
                "f4b4a3cebd76e}}\",",
            ),
            concat!(
                "  token: {{do",
                "p_v1_c67e07a81ba8732520b1731b2d8f29c5e30b53a42b5ae60e9bd",
                "a2767d49c1a08}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "do",
                "p_v1_000000000000000000000000000000000000000000000000000",
                "0000000000000",
            ), "a filler"),
            (concat!(
                "do",
                "p_v1_5d9b9eb51a5392d3d74cbd599afdaef6d89c109080e61f73a3f",
                "f4847731eaad",
            ), "one character short"),
            ("Which tokens begin with dop_v1_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
