//! Ionic. Source: <https://ionic.io/docs/cli/commands/login>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ionic-access-token",
    title: "Ionic personal access token",
    reference: Reference::new("https://ionic.io/docs/cli/commands/login"),
    trigger: from(&["ion_"], 48),
    pattern: r"\bion_[A-Za-z0-9]{42}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{io",
                "n_oA8MgdqQmpJNV68zEqCriSwSTSMAQ2NJSp8QVXdoT5}}\" />",
            ),
            concat!("\"token\": \"{{io", "n_akOUZfXMwzWS3YGN0Usf6dkvjyVCilv02fWECeYhqu}}\","),
            concat!(
                "  token: {{io",
                "n_LpcLnt59QOB1NiFsCNJm3hEyJmBbicsqOhJtJoPZKl}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("io", "n_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("io", "n_EJ4KjH4r5Gkh0HgowlpC0blyyclxi2iojK6vIgfE8"), "one character short"),
            ("Which tokens begin with ion_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
