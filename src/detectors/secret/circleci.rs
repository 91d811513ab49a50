//! `CircleCI`. Source: <https://circleci.com/docs/managing-api-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "circleci-token",
    title: "CircleCI API token",
    reference: Reference::new("https://circleci.com/docs/managing-api-tokens/"),
    trigger: from(&["ccipat_", "cciprj_"], 72),
    pattern: r"\bCCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[0-9a-z]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{CC",
                "IPAT_p1CHCQXHdzyWEmMCmULQcW_40b100dce2d6568624877c9fa438",
                "412f3df9106a}}\" />",
            ),
            concat!(
                "\"token\": \"{{CC",
                "IPAT_aRFZZzampjkXIuEeqfAnuA_6453f6eaa5df509dbcc2ff38acb8",
                "235a671ac362}}\",",
            ),
            concat!(
                "  token: {{CC",
                "IPAT_9w00Fk6Xm9qfW1H3fRmAPw_a28db6fc9967bad92efabd98baa3",
                "3657c68f4166}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "CC",
                "IPAT_xxxxxxxxxxxxxxxxxxxxxx_0000000000000000000000000000",
                "000000000000",
            ), "a filler"),
            (concat!(
                "CC",
                "IPAT_IrLvapWYx6Rig7FJam3WPy_d2b56b9e67d8c257ca639158177a",
                "64900131260",
            ), "one character short"),
            ("Which tokens begin with CCIPAT_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
