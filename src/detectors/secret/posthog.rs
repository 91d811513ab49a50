//! `PostHog`. Source: <https://posthog.com/docs/api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "posthog-personal-api-key",
    title: "PostHog personal API key",
    reference: Reference::new("https://posthog.com/docs/api"),
    trigger: from(&["phx_"], 56),
    pattern: r"\b(?<value>phx_[\w-]{41,49})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ph",
                "x_eYvOe8EF8Y2zs0YmrgJ2FeIDfLu36T9vsQQ15G02wO0}}\" />",
            ),
            concat!("\"token\": \"{{ph", "x_xpNpbAOAktydD3r1dR3dPY8ToDOgMFKtSJwJObHQrix}}\","),
            concat!(
                "  token: {{ph",
                "x_jpa5A6QOrlFe5j3pBtnU2OeEB2IWuftKhgrQWzNPBfI}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ph", "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ph", "x_DwLaT4Sj5bNRRR4hwrzuWjydfH4L1vBRWivctuk"), "too short"),
            ("Which tokens begin with phx_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
