//! Vercel. Source: <https://vercel.com/docs/rest-api#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "vercel-token",
    title: "Vercel token",
    reference: Reference::new("https://vercel.com/docs/rest-api#authentication"),
    trigger: from(&["vcp_", "vci_", "vca_", "vcr_", "vck_"], 63),
    pattern: r"\b(?<value>vc[piark]_[\w-]{56})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{vc",
                "p_JzEnloVQSb5yqUjuldwg819UucUSTrsOg0c5NvOAcpdbwJznLIequHTs}}\" />",
            ),
            concat!(
                "\"token\": \"{{vc",
                "p_SC-WPgToFzvm6eDJ83_hCYEoS7y6N4sbU7wuYvuQQ9CP21DhCzim6Bel}}\",",
            ),
            concat!(
                "  token: {{vc",
                "p_nrHZv9msGLPj3Ab3y4CHSh73MEsP_g8HyMS9XWCq09HJSVTgtV7DBO",
                "La}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("vc", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("vc", "p_a2zPiX911tSqFMQ9AaHf8vIgrLQFvj-dAMEYbKwxTtNoZunO5UESbZy"), "one character short"),
            ("Which tokens begin with vcp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
