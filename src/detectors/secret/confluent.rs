//! Confluent. Source: <https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "confluent-api-secret",
    title: "Confluent Cloud API secret",
    reference: Reference::new(
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    ),
    trigger: from(&["cflt"], 66),
    pattern: r"\bcflt[A-Za-z0-9+/]{60}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{cf",
                "ltQkXxfIZGImeAAuagjTABak6a/D80eQ4WgNiArlvBp1xwMrOWDa4kiC",
                "5HloOE}}\" />",
            ),
            concat!(
                "\"token\": \"{{cf",
                "lto5VpGc8xkBKf0xIHu43SuDKxZVat9kjZsP65zXwFWNo/zhU1hmN73m",
                "HElvry}}\",",
            ),
            concat!(
                "  token: {{cf",
                "ltdnsfvYG8Otl2LqUfvyw9L0mZoqsgRcIY8IURtEfG1mNknnvtaAXSaU",
                "sq6Ijs}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("cf", "ltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("cf", "ltKdnM4YkVvG2hqKOnlK8M3tlNzGt5i1cfGPcslh8suQrgWKPOTAwS20tVQF6"), "one character short"),
            ("Which tokens begin with cflt and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
