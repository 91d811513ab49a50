//! `UpCloud`. Source: <https://developers.upcloud.com/1.3/3-accounts/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "upcloud-api-token",
    title: "UpCloud API token",
    reference: Reference::new("https://developers.upcloud.com/1.3/3-accounts/"),
    trigger: from(&["ucat_"], 39),
    pattern: r"\bucat_[A-Za-z0-9]{24,32}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{uc", "at_8WUK5IWW8JV0PYSUK339XE840O}}\" />"),
            concat!("\"token\": \"{{uc", "at_U2MEF95Z5HDBX4TVPKP0QRIUAZ}}\","),
            concat!("  token: {{uc", "at_NXUEG64RVMYTP2AHLQVW9MFAVW}} # rotate in May"),
        ],
        negative: &[
            (concat!("uc", "at_XXXXXXXXXXXXXXXXXXXXXXXXXX"), "a filler"),
            (concat!("uc", "at_K8AFTQ5M58JF"), "too short"),
            ("Which tokens begin with ucat_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
