//! `xAI`. Source: <https://docs.x.ai/docs/api-reference>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "xai-api-key",
    title: "xAI API key",
    reference: Reference::new("https://docs.x.ai/docs/api-reference"),
    trigger: from(&["xai-"], 127),
    pattern: r"\b(?<value>xai-[\w-]{70,120})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{xa",
                "i-SkGs3HQiMrjdFjPCnXEIUzGOqU9Lp3j3wO5GTNJ1R9hLVnvSmXM9SD",
                "76TdxhlACMFhKnHiw1xS1lgdwp}}\" />",
            ),
            concat!(
                "\"token\": \"{{xa",
                "i-x6LxnulbGwwhumttfBQPAtslOSIdH8wYBSTcggmq3l1AxOUtdFsOWD",
                "YLgD5Buw56eeUWmMANsCpYFZHg}}\",",
            ),
            concat!(
                "  token: {{xa",
                "i-fhOW4ysqFmckJIj5DhUGD6OfgH95AICINf62fQ6F3GZWEK0QqRVXhv",
                "Yx45zAgXdd6IVrKKcX5XYMufBX}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "xa",
                "i-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "xa",
                "i-zqLam3OKrwZJyCHNnhowAQQXF2uumceIygNYePPC0dWVKQQ6aBTrmC",
                "HhAHio2sORsvK",
            ), "too short"),
            ("Which tokens begin with xai- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
