//! Grafana. Source: <https://grafana.com/docs/grafana/latest/administration/service-accounts/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://grafana.com/docs/grafana/latest/administration/service-accounts/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "grafana-service-account-token",
        title: "Grafana service account token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glsa_"], 48),
        pattern: r"\bglsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gl",
                    "sa_6eoNqa69mswRr4a3bJm4g9VsGYL7zW3N_1468b1bb}}\" />",
                ),
                concat!("\"token\": \"{{gl", "sa_fWOwjY2yerRzCFVKXq72ptD3WmEizNDC_98f3055e}}\","),
                concat!(
                    "  token: {{gl",
                    "sa_YDtI3ITV916A2DO5kVPuslGWfMRWHAfv_d3b48c57}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!("gl", "sa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000"), "a filler"),
                (concat!("gl", "sa_wsoFMHZdfPJJaXOyAPlV8BkxPoDciIbD_79cc60f"), "one character short"),
                ("Which tokens begin with glsa_ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "grafana-cloud-token",
        title: "Grafana Cloud access policy token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["glc_"], 408),
        pattern: r"\bglc_[A-Za-z0-9+/]{32,400}={0,2}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{gl",
                    "c_eyJvIjoiDQn5k4n3a0jMss9X00FGpr3ZxX5icFemP68dEvsWFtT4yg",
                    "WCcHDFbfIWUt8mmEwsSdGj3f4dSSO90FwxchRc48euL5}}\" />",
                ),
                concat!(
                    "\"token\": \"{{gl",
                    "c_eyJvIjoiYQsMVNUS8WMSDDGF2TzIxdFEV5cet4W2M+QnHQ86YJQvKW",
                    "p06owLi5K3kHTggSx5aMdmakKvFil7Bw6PIiBwb+7d+J}}\",",
                ),
                concat!(
                    "  token: {{gl",
                    "c_eyJvIjoiQewhKlQZ43KwKzgOwjbjCAomGxcpUNIxea3UUcS7Auwm1z",
                    "FpfiOV28mMdydQJURcBc0f95QBKldEyRcrAaKwNLgiYh}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "gl",
                    "c_eyJvIjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("gl", "c_PaD3zuDxCuA49iFPNY7O"), "too short"),
                ("Which tokens begin with glc_eyJvIjoi and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "grafana-api-key",
        title: "Grafana API key (legacy)",
        reference: Reference::new(REFERENCE),
        trigger: from(&["eyjrijoi"], 392),
        pattern: r"\beyJrIjoi[A-Za-z0-9+/]{40,380}={0,2}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{ey",
                    "JrIjoib/Aj4qjJQccQs6KRJ1A8FwC6CcxZDMUunKfosOH9JY5CrOTIIQ",
                    "9bKEEkpU8Hk46ZLmGd696kj6pr==}}\" />",
                ),
                concat!(
                    "\"token\": \"{{ey",
                    "JrIjoi6yJ1B1VFkJABvjGqUP5Jk85Z78AHxZqQ5SSRWhDpqisn0O7xmU",
                    "+4rbyTtPXoOVF4J+yHJG5oNqWq==}}\",",
                ),
                concat!(
                    "  token: {{ey",
                    "JrIjoixvNapEVNnSppqUbewyRyqRKznIlnR53t0KyPVW6gowZxRMKmty",
                    "U4xukomzMwd8r0dwkb4JFMkGFr==}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "ey",
                    "JrIjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxx==",
                ), "a filler"),
                (concat!("ey", "JrIjoiaywQWiBi94KN3F3zNkrF"), "too short"),
                ("Which tokens begin with eyJrIjoi and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
