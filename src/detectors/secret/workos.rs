//! WorkOS. Source: <https://workos.com/docs/reference/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "workos-api-key",
    title: "WorkOS API key",
    reference: "https://workos.com/docs/reference/api-keys",
    trigger: from(&["sk_live_a2v5xz", "sk_test_a2v5xz"], 98),
    pattern: r"\bsk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{60,80}={0,2}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sk",
                "_live_a2V5XzWTMFcZtAczul6THjrW18z0GoKefk3bLe2Evy1ix4S3jG",
                "Ien4E6GlN3MoMILARH0DzkCah}}\" />",
            ),
            concat!(
                "\"token\": \"{{sk",
                "_live_a2V5XzsHwBge3JZDAiuvn7RkAQyI4j3sTuUqfgZ0djqG19htF7",
                "bfsTrwPbXtDPzZ5JuedEPVzH9}}\",",
            ),
            concat!(
                "  token: {{sk",
                "_live_a2V5XzrQVXFW7CYXqu7BxdbVM4sN2lwfAi5JTdecP07bfc6buY",
                "yvvQ5fwArKLBJRhtHn87td41z}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sk",
                "_live_a2V5Xzxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "sk",
                "_live_a2V5Xz11JGLb6HZDo5OzuuA2dry5CfnJIqvk5ehlU8kNergnW8",
                "FmX34lr98tDCQGB",
            ), "too short"),
            ("Which tokens begin with sk_live_a2V5Xz and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
