//! Sonar. Source: <https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "sonar-token",
    title: "SonarQube token",
    reference: Reference::new(
        "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
    ),
    trigger: from(&["squ_", "sqp_", "sqa_"], 46),
    pattern: r"\bsq[upa]_[0-9a-f]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sq",
                "u_e0188b4eb4357c00328a56b3c2f54e3ac3ec0049}}\" />",
            ),
            concat!("\"token\": \"{{sq", "u_126672593503ef53e4db2fb50067922c7e0a626f}}\","),
            concat!(
                "  token: {{sq",
                "u_6c789772b4fc1701e5733143f531bbbe8e4a9473}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("sq", "u_0000000000000000000000000000000000000000"), "a filler"),
            (concat!("sq", "u_8cf5797f4031422a61c72bb8c3027e49739450f"), "one character short"),
            ("Which tokens begin with squ_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
