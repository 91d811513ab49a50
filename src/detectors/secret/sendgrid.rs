//! `SendGrid`. Source: <https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "sendgrid-api-key",
    title: "SendGrid API key",
    reference: Reference::new(
        "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    ),
    trigger: from(&["sg."], 103),
    pattern: r"\b(?<value>SG\.[\w-]{16,32}\.[\w-]{16,64})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{SG",
                ".M9zJmvt1NMxN178xduOWQK.sRSFtOO2oO6joegzLtDjdqMflREh1XRi",
                "yst7e3CGw0T}}\" />",
            ),
            concat!(
                "\"token\": \"{{SG",
                ".XlGhs2XhxO3W6HQM1ak6sH.eA7r4QPA-V3g5nKuSUWoZLWAfrPYcRWS",
                "NC5WFwIW6j3}}\",",
            ),
            concat!(
                "  token: {{SG",
                ".SpDeVTU86_weXQ7hbnQjyJ.AbHfA9vnPthLeyxe9IpKgeUhmPDYR1OT",
                "HpGztoMOvRm}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "SG",
                ".xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxx",
            ), "a filler"),
            (concat!("SG", ".mGLJkXSEh.Fsbh_94VPI683X50G8Np7gcomkskuScXeQmAuq57uzi"), "too short"),
            ("Which tokens begin with SG. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
