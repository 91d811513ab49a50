//! `OpenRouter`. Source: <https://openrouter.ai/docs/api-reference/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "openrouter-api-key",
    title: "OpenRouter API key",
    reference: Reference::new("https://openrouter.ai/docs/api-reference/authentication"),
    trigger: from(&["sk-or-v1-"], 75),
    pattern: r"\bsk-or-v1-[0-9a-f]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sk",
                "-or-v1-afdcf42b2dd9a82dce7e18810893db0d8c80cb4e19154cc63",
                "53d294c7db4554f}}\" />",
            ),
            concat!(
                "\"token\": \"{{sk",
                "-or-v1-28cd72ac95646d999050e55970890d4df8559980136f3c7bb",
                "8e6137ddd63c37c}}\",",
            ),
            concat!(
                "  token: {{sk",
                "-or-v1-a0064055773358d52a0a85c9223706036464b6a37f3483bad",
                "b830fd3f2631852}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sk",
                "-or-v1-0000000000000000000000000000000000000000000000000",
                "000000000000000",
            ), "a filler"),
            (concat!(
                "sk",
                "-or-v1-476444c351e7a32c59cee35eddab8ba1c3cecb2b16ef1baca",
                "46c167b340d26b",
            ), "one character short"),
            ("Which tokens begin with sk-or-v1- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
