//! `DataStax`. Source: <https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "datastax-astra-token",
    title: "DataStax Astra application token",
    reference: Reference::new(
        "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
    ),
    trigger: from(&["astracs:"], 115),
    pattern: r"\bAstraCS:[A-Za-z0-9]{20,40}(?::[0-9a-f]{40,64})?\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{As",
                "traCS:1BNl5IrNzkK3Nzrqrqfnkt9D:196d1f728fda506571e9080a4",
                "4d31c6162f1201037ee18b19fa69f9802fed7ce}}\" />",
            ),
            concat!(
                "\"token\": \"{{As",
                "traCS:IrongPuSK8ifna8bJuBEpaCm:ccd93bfc450de1fdd2661a9cd",
                "dc91468cd1ab31b91e91e06bebe9c529d0c9fc6}}\",",
            ),
            concat!(
                "  token: {{As",
                "traCS:LS4Bke09nlJQ8iWiDJgFQPWJ:9b0a0fa160f3327af5e35a62f",
                "b747464a72979072c7d34159ddad7cc4148a463}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "As",
                "traCS:xxxxxxxxxxxxxxxxxxxxxxxx:0000000000000000000000000",
                "000000000000000000000000000000000000000",
            ), "a filler"),
            (concat!("As", "traCS:LJIllXEIX"), "too short"),
            ("The DataStax key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
