//! `OpenShift`. Source: <https://docs.openshift.com/container-platform/latest/authentication/index.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "openshift-token",
    title: "OpenShift user token",
    reference: Reference::new(
        "https://docs.openshift.com/container-platform/latest/authentication/index.html",
    ),
    trigger: from(&["sha256~"], 53),
    pattern: r"\b(?<value>sha256~[\w-]{43})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sh",
                "a256~BZcAiR664I0sWliPFnB6uu35BFmqfeDXaNCX0V0mTgh}}\" />",
            ),
            concat!(
                "\"token\": \"{{sh",
                "a256~cvelVZ021y0HTM9mbbYiZr5wlD7p1SKf0G05qmLP972}}\",",
            ),
            concat!(
                "  token: {{sh",
                "a256~qLiEhUVNY9VjN7j7PmBLizTpbY4oyALeAZs0V4QntK9}} # rot",
                "ate in May",
            ),
        ],
        negative: &[
            (concat!("sh", "a256~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("sh", "a256~5fBrGo0k90SUg3euM7Z6ZemRHNXIvWoI0TyXiWdsHk"), "one character short"),
            ("Which tokens begin with sha256~ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
