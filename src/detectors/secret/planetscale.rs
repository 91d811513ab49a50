//! `PlanetScale`. Source: <https://planetscale.com/docs/concepts/service-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "planetscale-token",
    title: "PlanetScale token or password",
    reference: Reference::new("https://planetscale.com/docs/concepts/service-tokens"),
    trigger: from(&["pscale_tkn_", "pscale_oauth_", "pscale_pw_"], 79),
    pattern: r"\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,64}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ps",
                "cale_pw_9jgVYL2ylmz9eigVAELgXplhWEhvnD0W1HM9WSNrAlj}}\" />",
            ),
            concat!(
                "\"token\": \"{{ps",
                "cale_pw_LaJL5tgG3fuEyLCDxqDfnkaHjgKqYgh6Mlw0rIPsjQM}}\",",
            ),
            concat!(
                "  token: {{ps",
                "cale_pw_W6fLUfR0aZpxhKvOQbxB0jSkhbRDuHXslSyYnwFUKQm}} # ",
                "rotate in May",
            ),
        ],
        negative: &[
            (concat!("ps", "cale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ps", "cale_pw_xCxwQiOvePd4xV9wuI2A"), "too short"),
            ("Which tokens begin with pscale_pw_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
