//! Doppler. Source: <https://docs.doppler.com/reference/auth-token-formats>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "doppler-token",
    title: "Doppler token",
    reference: Reference::new("https://docs.doppler.com/reference/auth-token-formats"),
    trigger: from(
        &[
            "dp.pt.",
            "dp.st.",
            "dp.ct.",
            "dp.sa.",
            "dp.scim.",
            "dp.audit.",
        ],
        88,
    ),
    pattern: r"\bdp\.(?:(?:pt|ct|sa|scim|audit)\.[A-Za-z0-9]{40,44}|st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dp",
                ".pt.1PibJs3RLCLxxDV5B1qpm5pMxa7c8dV34UXvvKuZjP5}}\" />",
            ),
            concat!("\"token\": \"{{dp", ".pt.nHcocm9s0VaUXMY4JNU5hQdjJnVHS0USPJVQ3dFp5LU}}\","),
            concat!(
                "  token: {{dp",
                ".pt.HGAPy7cqstwYgclO1eUsBaG9EIP6GMptD6YAyI6ZlJ3}} # rota",
                "te in May",
            ),
        ],
        negative: &[
            (concat!("dp", ".pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("dp", ".pt.xMmxyAuZJ2KdVd6lGnNJ5w2WT0w9sLC5kMwTQc7"), "too short"),
            ("Which tokens begin with dp.pt. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
