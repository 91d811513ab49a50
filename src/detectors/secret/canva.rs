//! Canva. Source: <https://www.canva.dev/docs/connect/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "canva-client-secret",
    title: "Canva client secret",
    reference: Reference::new("https://www.canva.dev/docs/connect/authentication/"),
    trigger: from(&["cnvca"], 59),
    pattern: r"\b(?<value>cnvca[\w-]{51})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{cn",
                "vcanjl6V3DU3B_9w_knyINlDSJxvqbpks6278FmxWMV7Oc0KODccrf}}\" />",
            ),
            concat!(
                "\"token\": \"{{cn",
                "vcaixbwaO9Nlkcir9NkXiUejqs5OY9NLKdAe-eei9gpNXdmUI0ycGL}}\",",
            ),
            concat!(
                "  token: {{cn",
                "vca8DruiFGzTfr0HyL4-11Jc0X0yxAlcRzCt5jDEEVyMG0uULL2lWk}}",
                " # rotate in May",
            ),
        ],
        negative: &[
            (concat!("cn", "vcaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("cn", "vca2XuAU4r4flct5gKBgmxgJJMLNlpvtx3gRiD8UEzDmUuGdHrznb"), "one character short"),
            ("Which tokens begin with cnvca and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
