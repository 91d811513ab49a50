//! Adyen. Source: <https://docs.adyen.com/development-resources/api-credentials/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "adyen-api-key",
    title: "Adyen API key",
    reference: Reference::new("https://docs.adyen.com/development-resources/api-credentials/"),
    trigger: from(&["aqe"], 392),
    pattern: r#"\bAQE[a-z]hmfuXNWTK0Qc\+i[A-Za-z0-9+/=]{50,250}-[A-Za-z0-9+/=]{20,80}-[^\s\"']{8,40}"#,
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{AQ",
                "EyhmfuXNWTK0Qc+id4OGUoYsLwQm9zrlQWC+W9GFoCGjzK6COXCYX9WV",
                "mLjR9kVAAujS3vcHbVyFL/SBGEYdvx5Ksi8hyGI7-j6ZqhgM8y8oJNiu",
                "t08B2UWMmn4bAim0hcTrQd7Ha9pqq-Z4j8dcBNhuIrZPw6}}\" />",
            ),
            concat!(
                "\"token\": \"{{AQ",
                "EyhmfuXNWTK0Qc+iNaRDx6cPMLigSwZw02wJjyO3AxF01T5MeWjqnsRS",
                "WtgaQzyBQavpFzXh1078BAJmpf1Xhf5So92sg9pq-Zs3ovXVEXDFifZL",
                "TJO4c5Zb4IxFtmRj2HBHBnpoPQ948-p9rcBWwtfSvSIkle}}\",",
            ),
            concat!(
                "  token: {{AQ",
                "EyhmfuXNWTK0Qc+iozv6qIpnqNssrKfVdJi92bQcz9EukAGVIMjMB63v",
                "iZwQmvn+XCIpn/aQOe190fubfIQpSIZV1lo3DOoT-8fJJYzHlMFw38DO",
                "aOI6plEvoN4wZCrwedY6yaGq4gUgK-QGiIVdjxSd9ut7gK}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "AQ",
                "EyhmfuXNWTK0Qc+ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("AQ", "EyhmfuXNWTK0Qc+iJeTTZM0NeSHjDbQ9ONCf"), "too short"),
            ("Which tokens begin with AQEyhmfuXNWTK0Qc+i and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
