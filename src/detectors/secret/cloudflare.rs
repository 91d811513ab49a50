//! Cloudflare. Source: <https://developers.cloudflare.com/fundamentals/api/get-started/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://developers.cloudflare.com/fundamentals/api/get-started/";

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cloudflare-origin-ca-key",
    title: "Cloudflare Origin CA key",
    reference: Reference::new(REFERENCE),
    trigger: from(&["v1.0-"], 266),
    pattern: r"\bv1\.0-(?:[0-9a-f]{24}-[0-9a-f]{146}|[0-9a-f]{64}-[0-9a-f]{128}-[0-9a-f]{64})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{v1",
                ".0-a7ec9455bf0ab8cb9afba450-170ef67cf086027b05107cfd9f49",
                "42a140ee6071db8bbb05a3fa418643d1fce810742a2855c47e4af248",
                "c47b7bcd29ecfc655d983fd8c21606fc727321e1a259939fdb3db7ed",
                "5898df}}\" />",
            ),
            concat!(
                "\"token\": \"{{v1",
                ".0-2034093b8bb99f79823f2bda-23667ba37eb4650aad54814c596b",
                "e7704fcab625eaeddfd003b7d3a488a742dedf8ce456eb42b5e95c7a",
                "4a6e32bec2b279722bede4e9ec6c798c2961f634c4d8c553ada3f9e5",
                "bd37b9}}\",",
            ),
            concat!(
                "  token: {{v1",
                ".0-8a698342651201bff3cf2b4b-a207632e1c6d0c01ab9e5aebc6f6",
                "b227c3910277d757fd1f0f1549dab880673de7e108162cd2606ba7d9",
                "6ff8154a1020f079b7511106fc95b07a7de6e79ee9453778235aeb64",
                "9f9cd8}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "v1",
                ".0-000000000000000000000000-0000000000000000000000000000",
                "00000000000000000000000000000000000000000000000000000000",
                "00000000000000000000000000000000000000000000000000000000000000",
            ), "a filler"),
            (concat!(
                "v1",
                ".0-35d1ababbea304e0056e723a-b0840cf6d78d0512bb392494ed64",
                "3422464766bf370de206c022a88cd44681a871426e0360e901d428a3",
                "2ae2445a4898ccb39c1ea5016ae2b49c54fd012d6bcd6c04cd5cec89914f0",
            ), "one character short"),
            ("Which tokens begin with v1.0- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
