//! Onfido. Source: <https://documentation.onfido.com/api/latest/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "onfido-api-token",
    title: "Onfido live API token",
    reference: Reference::new("https://documentation.onfido.com/api/latest/"),
    trigger: from(&["api_live"], 176),
    pattern: r"\b(?<value>api_live(?:_us|_ca)?\.[\w-]{8,80}\.?[\w-]{12,80})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ap",
                "i_live_us.exDxEH5ZgAK.RsxZUz3QgkEe00uSuBzSeayVhehQyVWN}}\" />",
            ),
            concat!(
                "\"token\": \"{{ap",
                "i_live_us.FZlgvvijRnW.KH1x7jbduf9eWSBA30aihxfRTmWxDZ5r}}\",",
            ),
            concat!(
                "  token: {{ap",
                "i_live_us.mpl4OZmaswY.KdIsGvb07B6F6Mkch4EQuIiZKl7Gf1IF}}",
                " # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ap", "i_live_us.xxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ap", "i_live.lRtLo"), "too short"),
            ("Which tokens begin with api_live_us. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
