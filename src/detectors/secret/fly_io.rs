//! Fly.io. Source: <https://fly.io/docs/security/tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "fly-io-token",
    title: "Fly.io access token",
    reference: Reference::new("https://fly.io/docs/security/tokens/"),
    trigger: from(&["fm1r_", "fm2_", "flyv1 "], 1510),
    pattern: r"\b(?:fm(?:1r|2)_[A-Za-z0-9+/_-]{60,1500}={0,3}|FlyV1 [A-Za-z0-9+/_,=-]{100,1500})",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{fm",
                "2_Et/UB1X7i4DfDbzHTFGgp0CSKHD4JRndI1z7W544ynqw1YYCFl6Yb+",
                "Tem1F9cZbAeSRpDog9b222rnZwqYi6ExZSivjUoFoEFR6Q570MjYgQO0",
                "x6h5Qv1iTCmRw3UDqrlF7UknydCPRd}}\" />",
            ),
            concat!(
                "\"token\": \"{{fm",
                "2_0sYXC4XFlevIa1K4df0za96PeEpKdTvNbMW7ahsspBpuAuNnog3Kwt",
                "tyCBex2lOev54zkS0eoCmWG2DkXDkn1o8dMBRUZpXKgAQVsCTMNNo6BB",
                "g/B0VqwsYBmnXMgyuvHludWUH4cE/P}}\",",
            ),
            concat!(
                "  token: {{fm",
                "2_ftM6IfCUYxP6z3Kxsi4XbLwDeeWiHBUt5BNgVUmM5uWSAS7THndpMr",
                "GHCvsxSqKdMa82qKzMUWjcH0UwtCLBUxKFqD1am0VN3gj0apgkfR4RX5",
                "LvVP7YXH6eJCWw5ktyUgIKfvNS2WM6}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "fm",
                "2_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("fm", "2_BUJN1rYlw1kEj31vwNT7"), "too short"),
            ("Which tokens begin with fm2_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
