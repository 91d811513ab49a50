//! Mergify. Source: <https://docs.mergify.com/api/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mergify-application-key",
    title: "Mergify application key",
    reference: Reference::new("https://docs.mergify.com/api/"),
    trigger: from(&["mergify_application_key_"], 227),
    pattern: r"\b(?<value>mergify_application_key_[\w-]{40,200})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{me",
                "rgify_application_key_EEbgIpyyxNw9XTmn7vdU8FuNHbrUxa6J6E",
                "LWAR15ezWF86fuQDbE8xe0Zia0ZKCd}}\" />",
            ),
            concat!(
                "\"token\": \"{{me",
                "rgify_application_key_MjSp3u1nyPUFu1A1zXjPZzg4XCkEYPRaeY",
                "09bC1PHpEg7YpZrVD7zj43mtBwS1o2}}\",",
            ),
            concat!(
                "  token: {{me",
                "rgify_application_key_ztBYio5gVNoVMgidAs5l1jMQF0ZPwINp8K",
                "aR0nI1HrJYqLbZtL0BRyPwabbQ0FDh}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "me",
                "rgify_application_key_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("me", "rgify_application_key_irTOsa5psy5A"), "too short"),
            ("Which tokens begin with mergify_application_key_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
