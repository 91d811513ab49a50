//! 42 Intra. Source: <https://api.intra.42.fr/apidoc/guides/getting_started>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "intra42-client-secret",
    title: "42 Intra client secret",
    reference: Reference::new("https://api.intra.42.fr/apidoc/guides/getting_started"),
    trigger: from(&["s-s4t2ud-", "s-s4t2af-"], 75),
    pattern: r"\bs-s4t2(?:ud|af)-[0-9a-f]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{s-",
                "s4t2ud-46ae470a74fe2282e028cbaceb0dbee205742c4d0705813b9",
                "4a8c9021ae32e8e}}\" />",
            ),
            concat!(
                "\"token\": \"{{s-",
                "s4t2ud-1da8626906a9aac48701d1e631cd4b50944d77e097abbfe65",
                "dbf903b1f46cb8d}}\",",
            ),
            concat!(
                "  token: {{s-",
                "s4t2ud-f2d850ff5e054c12ad6f7a7494ec3c6afb807ba4462ea787a",
                "0f5ae227621437d}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "s-",
                "s4t2ud-0000000000000000000000000000000000000000000000000",
                "000000000000000",
            ), "a filler"),
            (concat!(
                "s-",
                "s4t2ud-100a67e1f60c0e5648a3999721ec159d772ceae49f58d678d",
                "cf88d711d7f680",
            ), "one character short"),
            ("Which tokens begin with s-s4t2ud- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
