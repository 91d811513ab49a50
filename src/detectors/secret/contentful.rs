//! Contentful. Source: <https://www.contentful.com/developers/docs/references/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "contentful-management-token",
    title: "Contentful personal access token",
    reference: Reference::new(
        "https://www.contentful.com/developers/docs/references/authentication/",
    ),
    trigger: from(&["cfpat-"], 52),
    pattern: r"\b(?<value>CFPAT-[\w-]{43})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{CF",
                "PAT-13jUmSHgq0KNOBDq2ctyEtnA1me1jHu64G2yQmZtiB8}}\" />",
            ),
            concat!("\"token\": \"{{CF", "PAT-CxB3WK2QdIT0AJh2OAzwJMmQpYCTHyo7JMjReaWbKZl}}\","),
            concat!(
                "  token: {{CF",
                "PAT-p0qLKzGwsb9PxYKPstNAU6WH2inbkI5FhdRZVdeMk47}} # rota",
                "te in May",
            ),
        ],
        negative: &[
            (concat!("CF", "PAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("CF", "PAT-HaJRjYP96P67Qlfz0-5O2p2G16xR6exAiFmssKrucY"), "one character short"),
            ("Which tokens begin with CFPAT- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
