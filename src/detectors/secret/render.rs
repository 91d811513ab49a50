//! Render. Source: <https://render.com/docs/api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "render-api-key",
    title: "Render API key",
    reference: Reference::new("https://render.com/docs/api"),
    trigger: from(&["rnd_"], 34),
    pattern: r"\brnd_[A-Za-z0-9]{28}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{rn", "d_Hs3cCjnFlHmK6MpNovJdlsUfxE2y}}\" />"),
            concat!("\"token\": \"{{rn", "d_2Ih3N7DvfZgwwOanBmCqMaJQ6PmO}}\","),
            concat!("  token: {{rn", "d_uj2Eyf1Xq2pPvDeVnd396zteOGJD}} # rotate in May"),
        ],
        negative: &[
            (concat!("rn", "d_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("rn", "d_HHN9NWMFfx6OD5CVHIR3JLrJ2br"), "one character short"),
            ("Which tokens begin with rnd_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
