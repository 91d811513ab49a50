//! `ConfigCat`. Source: <https://configcat.com/docs/advanced/team-management/sdk-keys/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "configcat-sdk-key",
    title: "ConfigCat SDK key",
    reference: Reference::new("https://configcat.com/docs/advanced/team-management/sdk-keys/"),
    trigger: from(&["configcat-sdk-1/"], 64),
    pattern: r"\b(?<value>configcat-sdk-1/[\w-]{22}/[\w-]{22})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{co",
                "nfigcat-sdk-1/S9nzxI8y9298pzNGwIpmiY/Lek0eUH1lNEii5Bx3s6",
                "o5u}}\" />",
            ),
            concat!(
                "\"token\": \"{{co",
                "nfigcat-sdk-1/UlgX8ybSH7db5N8FDP2kAb/5bWgkE1l5nXJl67M754jek}}\",",
            ),
            concat!(
                "  token: {{co",
                "nfigcat-sdk-1/7B5Xr_pWzIenuuU0eJle9r/wHH8U7pCiQ7i9KniXzA",
                "RIu}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("co", "nfigcat-sdk-1/xxxxxxxxxxxxxxxxxxxxxx/xxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("co", "nfigcat-sdk-1/t-tfGlRpZ11ZHVd-21b20D/c89UiZW2Lw2Tfu12ad0St"), "one character short"),
            ("Which tokens begin with configcat-sdk-1/ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
