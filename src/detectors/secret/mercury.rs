//! Mercury. Source: <https://docs.mercury.com/reference/getting-started>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mercury-api-token",
    title: "Mercury API token",
    reference: Reference::new("https://docs.mercury.com/reference/getting-started"),
    trigger: from(&["mercury_production_"], 86),
    pattern: r"\bmercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{me",
                "rcury_production_wma_wbEUwULEpMxIl3vch5YvIk8ZPOYOsuRSbyT",
                "UGr0jxS6N_yrucrem}}\" />",
            ),
            concat!(
                "\"token\": \"{{me",
                "rcury_production_wma_zS8arYq7t5Wkn73S2k7mn3LK7A8eoN34let",
                "bqqf8RemJ_yrucrem}}\",",
            ),
            concat!(
                "  token: {{me",
                "rcury_production_wma_kgXHt275PZM5vBcOxOLEMcPyWSJgyQ2UH5w",
                "7qyHvmdOZ_yrucrem}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "me",
                "rcury_production_wma_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxx_yrucrem",
            ), "a filler"),
            (concat!(
                "me",
                "rcury_production_wma_A2nu9utgYg1MMNV7gJrUtsDYAMoYLjAJglR",
                "51AVk9GU_yruc",
            ), "too short"),
            ("Which tokens begin with mercury_production_wma_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
