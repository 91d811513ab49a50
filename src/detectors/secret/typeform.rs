//! Typeform. Source: <https://www.typeform.com/developers/get-started/personal-access-token/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "typeform-access-token",
    title: "Typeform personal access token",
    reference: Reference::new(
        "https://www.typeform.com/developers/get-started/personal-access-token/",
    ),
    trigger: from(&["tfp_"], 66),
    pattern: r"\b(?<value>tfp_[A-Za-z0-9_.=-]{40,59})(?:[^\w.=-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{tf",
                "p_zcJke8ii8Od8WaAKf8dfunGYNKJlVhEXLnoBeUwR5W6YJrd9TnjvVY",
                "brBGx}}\" />",
            ),
            concat!(
                "\"token\": \"{{tf",
                "p_pNXyfCuScsvqzAIPfx1xAcaeFqtb2_znisTJeIeychFBElygSYS8lX",
                "wZsvy}}\",",
            ),
            concat!(
                "  token: {{tf",
                "p_Md7a-69KNQCQNqZy_oHlAiCEwXIYFp60xrmV9xWihqWADchLQtv1Tv",
                "Do5hk}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("tf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("tf", "p_XnkR4dEByZ9OUksGQU1B"), "too short"),
            ("Which tokens begin with tfp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
