//! Dynatrace. Source: <https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "dynatrace-api-token",
    title: "Dynatrace token",
    reference: Reference::new(
        "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
    ),
    trigger: from(&["dt0c01.", "dt0s0"], 98),
    pattern: r"\bdt0[a-zA-Z]\d{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dt",
                "0c01.U7VFUPCZAKEUA7GOUVLQMHFM.B6B32Z4N7SKATY5CZ2XWAFCIXH",
                "N5HKJW72J6ND5EEKBI6PHJKA35WZAQ2RS4GYIG}}\" />",
            ),
            concat!(
                "\"token\": \"{{dt",
                "0c01.TABOQJYJN5TBB2FXZZQUO53I.PBWYO4I2FAFUEAZAYNJIIY33PH",
                "WCWHLZGJPQHCZBBDLJ4TWX6XO2V3T2WV7ZA6SY}}\",",
            ),
            concat!(
                "  token: {{dt",
                "0c01.TB24VDU5KFPLS42NJDUQRQ2H.YZO3S6ZXD7HT3JSYNJ6QUHL3TB",
                "ANEQZCHYJIFHR4CEGNBYKFRTJ7D2VCEKN2OEQY}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "dt",
                "0c01.XXXXXXXXXXXXXXXXXXXXXXXX.XXXXXXXXXXXXXXXXXXXXXXXXXX",
                "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
            ), "a filler"),
            (concat!(
                "dt",
                "0c01.75L54IV7LEH7REITNESF4AVY.LSAMFEERBIG3J6VCUMPRTIRF65",
                "F3ZA4ZDRPUULG3VHHVD3HRKQDTF74RFJMBBZO",
            ), "one character short"),
            ("Which tokens begin with dt0c01. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
