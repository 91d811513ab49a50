//! Harness. Source: <https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "harness-api-key",
    title: "Harness API key",
    reference: Reference::new(
        "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    ),
    trigger: from(&["pat.", "sat."], 75),
    pattern: r"\b(?<value>[ps]at\.[\w-]{22}\.[0-9A-Za-z]{24}\.[A-Za-z0-9]{20})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pa",
                "t.HwKPbYqlzDX2McBbW6dHEU.50444a32e59987d5a50b7dfd.a2A5cg",
                "joYm5u7eaWPV5p}}\" />",
            ),
            concat!(
                "\"token\": \"{{pa",
                "t.UzVhE9XAp46u0cIcGsN9As.b2109a84bf9cd8319dc6c819.wEn3Pp",
                "OApk0nYajeqn0Z}}\",",
            ),
            concat!(
                "  token: {{pa",
                "t.tSBr6iWUQHR4bl0VxmqPgL.bf5f072833ea1fe9b9cf4529.LQFoZC",
                "0V0Hw4VWekFHYS}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "pa",
                "t.xxxxxxxxxxxxxxxxxxxxxx.000000000000000000000000.xxxxxx",
                "xxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "pa",
                "t.jDysCoVHjwyLRS2_zLmMYL.4cac7d846700f2e9a718901a.6Su708",
                "g9ydqzaBdtnfL",
            ), "one character short"),
            ("Which tokens begin with pat. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
