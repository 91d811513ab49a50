//! Tencent Cloud. Source: <https://www.tencentcloud.com/document/product/598/37140>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "tencent-secret-id",
    title: "Tencent Cloud SecretId",
    reference: Reference::new("https://www.tencentcloud.com/document/product/598/37140"),
    trigger: from(&["akid"], 38),
    pattern: r"\bAKID[A-Za-z0-9]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{AK",
                "IDi6ncIGAby8ftn1UKHgurpiwg1Ljq7zlp}}\" />",
            ),
            concat!("\"token\": \"{{AK", "IDAiG5paUo8D3Dh2fL9V0UVZfVmrX3ipLd}}\","),
            concat!("  token: {{AK", "IDauVTkp31BQyzCAlLD8yY1LL1VPg2bSvY}} # rotate in May"),
        ],
        negative: &[
            (concat!("AK", "IDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("AK", "ID8t02lhUXmp6cFygcIkhDnWDKQEJ4jGa"), "one character short"),
            ("Which tokens begin with AKID and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
