//! `RunPod`. Source: <https://docs.runpod.io/get-started/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "runpod-api-key",
    title: "RunPod API key",
    reference: Reference::new("https://docs.runpod.io/get-started/api-keys"),
    trigger: from(&["rpa_"], 52),
    pattern: r"\brpa_[A-Z0-9]{40}[A-Za-z0-9]{6}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{rp",
                "a_8TGG8IHCFYKOAR1HIOJM1DUY82V0P5381VEN2N12L0alnK}}\" />",
            ),
            concat!(
                "\"token\": \"{{rp",
                "a_L16DSE583WT185Y3MKVU8GR3I8ZLZA01RVGF9UWONeC1qi}}\",",
            ),
            concat!(
                "  token: {{rp",
                "a_0F3TWALI1ZIOZW27BSQS7CFLFFK9J4XWI6GUE4ZHJm4zrZ}} # rot",
                "ate in May",
            ),
        ],
        negative: &[
            (concat!("rp", "a_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXxxxxxx"), "a filler"),
            (concat!("rp", "a_PWVI1TWS4PJMIRMS65KV9N2HIIHHE872GR1MMA2LWgMDO"), "one character short"),
            ("Which tokens begin with rpa_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
