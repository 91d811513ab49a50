//! Braintree. Source: <https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "braintree-access-token",
    title: "Braintree access token",
    reference: Reference::new(
        "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
    ),
    trigger: from(&["access_token$"], 75),
    pattern: r"\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ac",
                "cess_token$production$hemt4n09nczwhfoa$d658dbaf130ca7967",
                "13297341ef6a0ce}}\" />",
            ),
            concat!(
                "\"token\": \"{{ac",
                "cess_token$production$wz1jfqdeurh61ytd$f55097b35bcf670d4",
                "c89ac1992515f38}}\",",
            ),
            concat!(
                "  token: {{ac",
                "cess_token$production$biv4og48ogsz5msc$70de3b965f5703d83",
                "265f9da0aa94ffb}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "ac",
                "cess_token$production$xxxxxxxxxxxxxxxx$00000000000000000",
                "000000000000000",
            ), "a filler"),
            (concat!(
                "ac",
                "cess_token$production$8ya5l5qb5zkfjli9$a5cbb39e1d7602ae5",
                "334574cc0cd74c",
            ), "one character short"),
            ("Which tokens begin with access_token$production$ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
