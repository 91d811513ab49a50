//! Polar. Source: <https://polar.sh/docs/integrate/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "polar-access-token",
    title: "Polar access token",
    reference: Reference::new("https://polar.sh/docs/integrate/authentication"),
    trigger: from(&["polar_at_", "polar_oat_", "polar_pat_"], 113),
    pattern: r"\b(?<value>polar_(?:at|oat|pat)_[\w-]{20,100})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{po",
                "lar_oat_5AsOUVKrJRIwqjOMkZ3XDogJmHRYjmKJy2VcS6lXqQh}}\" />",
            ),
            concat!(
                "\"token\": \"{{po",
                "lar_oat_orqStRYlRq1D0d2kpMhJgENZ2tL7xeTYK0R4sQMKocQ}}\",",
            ),
            concat!(
                "  token: {{po",
                "lar_oat_N5SZbn00qrqZ0F3GdqT79R5XeBDu9IRBT0ZxtHKcc3o}} # ",
                "rotate in May",
            ),
        ],
        negative: &[
            (concat!("po", "lar_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("po", "lar_oat_eGq5bQg6r"), "too short"),
            ("Which tokens begin with polar_oat_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
