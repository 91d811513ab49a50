//! Heroku. Source: <https://devcenter.heroku.com/articles/platform-api-quickstart>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "heroku-api-key",
    title: "Heroku API key",
    reference: Reference::new("https://devcenter.heroku.com/articles/platform-api-quickstart"),
    trigger: from(&["hrku-"], 68),
    pattern: r"\b(?<value>HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}))(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{HR",
                "KU-AAK4J4eXkg-Fw6mplszIxbQIo5mwrzgioYSXfgB0ILxOHmiE1yBAf",
                "iHmunPC}}\" />",
            ),
            concat!(
                "\"token\": \"{{HR",
                "KU-AAoE6b_5S9QVaEAVA93Zu1tG9cK3QEe0soK9q_ENHS9srLMz4FdK3",
                "aNRoDHY}}\",",
            ),
            concat!(
                "  token: {{HR",
                "KU-AAYQ6iyV21sAMyHfMa0g9UUA5U0q6u8Bh3NxVeQTXywxpuaX0wAUN",
                "btOaRCf}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("HR", "KU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("HR", "KU-AAXFxMNCoglq6KrdqsDxL5LXHeOnHLSY267I8lX1Tc7OaCM230zbsJeYHTA"), "one character short"),
            ("Which tokens begin with HRKU-AA and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
