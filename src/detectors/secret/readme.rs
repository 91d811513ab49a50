//! `ReadMe`. Source: <https://docs.readme.com/main/reference/intro/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "readme-api-key",
    title: "ReadMe API key",
    reference: Reference::new("https://docs.readme.com/main/reference/intro/authentication"),
    trigger: from(&["rdme_"], 77),
    pattern: r"\brdme_[0-9a-z]{70}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{rd",
                "me_7n1bai8au8tmstqu59b59a1ax68b7pdkblb5d1xgll88oy9y0ckbm",
                "wpdcjx7gddky1g4eo}}\" />",
            ),
            concat!(
                "\"token\": \"{{rd",
                "me_xrseyn9lw9akqq31rc6uhr18f9ybcpiba974otodzeri25if2farz",
                "s3gozssnh1oddk3iu}}\",",
            ),
            concat!(
                "  token: {{rd",
                "me_wsg7zwzs8v2ovzhph66euqm22eyaww4qu6oc7ahcrj0zoz0r3gzot",
                "3nshdux9mphgn9al5}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "rd",
                "me_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "rd",
                "me_kl51rf61haytw04gbwo0q5t98ifqish76yzhrq1zifvkehkj81t2v",
                "imcxs5tpvdxhdwd2",
            ), "one character short"),
            ("Which tokens begin with rdme_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
