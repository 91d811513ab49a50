//! Tailscale. Source: <https://tailscale.com/kb/1215/oauth-clients>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "tailscale-key",
    title: "Tailscale API or auth key",
    reference: Reference::new("https://tailscale.com/kb/1215/oauth-clients"),
    trigger: from(&["tskey-"], 86),
    pattern: r"\b(?<value>tskey-[a-z]{2,12}-[0-9A-Za-z_]{6,24}-[0-9A-Za-z_]{16,40})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ts",
                "key-auth-gMiszy356tBVAGRzt-JLJurAN6pabplkfgwmYYqAi8Kfag0",
                "RiI}}\" />",
            ),
            concat!(
                "\"token\": \"{{ts",
                "key-auth-MfieFZ50v1mPNnMLX-a3jjUqf5tzLJSYccMDV8jNA30SzDS2uP}}\",",
            ),
            concat!(
                "  token: {{ts",
                "key-auth-AtguQornhgMRw3dQs-zZ976XxGvPatbhqqvScR7JOlsoovp",
                "btR}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ts", "key-auth-xxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ts", "key-auth-j6ZmD"), "too short"),
            ("Which tokens begin with tskey-auth- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
