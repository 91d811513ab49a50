//! Brevo. Source: <https://developers.brevo.com/docs/getting-started>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "brevo-api-key",
    title: "Brevo (Sendinblue) API key",
    reference: Reference::new("https://developers.brevo.com/docs/getting-started"),
    trigger: from(&["xkeysib-", "xsmtpsib-"], 92),
    pattern: r"\bx(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{xk",
                "eysib-7fba14e1904fe9dbcd68a6ea4e963526c05f6e090da05ec4f3",
                "c2e5eed79819b2-SIfQYw0T3aB3NGA1}}\" />",
            ),
            concat!(
                "\"token\": \"{{xk",
                "eysib-edb1c85d63dd74592ce46d1d1b051b3e9eb1cc67d886d306b9",
                "3167f5aadcc89e-YAGtYxWO6LosxLKg}}\",",
            ),
            concat!(
                "  token: {{xk",
                "eysib-bd03c518849e24935ec12fc5cd9f36de7716019d9a8bdc1610",
                "2d4880dde3e471-WnXYEklhMSX11c3E}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "xk",
                "eysib-00000000000000000000000000000000000000000000000000",
                "00000000000000-xxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "xk",
                "eysib-9beb415ea566e68942be41c275c36871347ecdc454d61323c7",
                "cd2d1719e04e1b-Wdd9x5LwlU68gRo",
            ), "one character short"),
            ("Which tokens begin with xkeysib- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
