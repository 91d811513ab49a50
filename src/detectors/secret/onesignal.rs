//! `OneSignal`. Source: <https://documentation.onesignal.com/docs/en/keys-and-ids>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "onesignal-api-key",
    title: "OneSignal API key",
    reference: Reference::new("https://documentation.onesignal.com/docs/en/keys-and-ids"),
    trigger: from(&["os_v2_app_", "os_v2_org_"], 115),
    pattern: r"\bos_v2_(?:app|org)_[a-z2-7]{103}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{os",
                "_v2_app_ht5hrq5bnk4btqhqh52e2d4sxaw43pif3r52tozebnayduqp",
                "lovv3tyzftwi5ddlpsfw6ajx3owu5jqartqre2ehfakym6g7ftybkcf}}\" />",
            ),
            concat!(
                "\"token\": \"{{os",
                "_v2_app_tbcu6ll72h5r4kaieqvmp3ccl6xjhmrynkabnvvmrykbfxen",
                "g2acculf4qwrtydef7dxnqt2u4jd3t2d5b3fmmygzxcxkjlw23apmu7}}\",",
            ),
            concat!(
                "  token: {{os",
                "_v2_app_35osfuom42tesjoopfiioxyvefrnzklkdu4yzhkthgz5cfw5",
                "powroun6kkppyahnvoief2r4l5j3c7tl5d2t2cairubb634b6p3zntl}",
                "} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "os",
                "_v2_app_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "os",
                "_v2_app_2btmaxzi4x3ehilnwok3qhcvpjk4jjv3cst3fg64n4porrom",
                "vvhg4maahoaz2d65qizxxypcg3bwx3slxqxmah2bzsqdd4p2t2yxng",
            ), "one character short"),
            ("Which tokens begin with os_v2_app_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
