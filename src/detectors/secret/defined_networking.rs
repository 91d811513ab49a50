//! Defined Networking. Source: <https://docs.defined.net/guides/automating-host-creation/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "defined-networking-token",
    title: "Defined Networking API token",
    reference: Reference::new("https://docs.defined.net/guides/automating-host-creation/"),
    trigger: from(&["dnkey-"], 88),
    pattern: r"\b(?<value>dnkey-[\w=-]{26}-[\w=-]{52})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dn",
                "key-8KYOQ9963EQY4KO0GFDWQ3MJH6-K2VSW647SANYFO77BA9TA3FK3",
                "IAYXU3K55NUA7TCJV5JXW0OCHVX}}\" />",
            ),
            concat!(
                "\"token\": \"{{dn",
                "key-V32MODJR4PW9SAJJNY7Q0KGJX3-Y3S7DJRBOM70X4BJ5S1UA5JPW",
                "4SDUT4KEA5MGPHCDR446PYSYCE4}}\",",
            ),
            concat!(
                "  token: {{dn",
                "key-JDTU2GXO7YSXPOQXRQ4OYTGU8S-ZA4QHE1LV3GP1EAWKE3S4KC7W",
                "0LJ062GN1P56TJVGF6WNPOS9B88}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "dn",
                "key-XXXXXXXXXXXXXXXXXXXXXXXXXX-XXXXXXXXXXXXXXXXXXXXXXXXX",
                "XXXXXXXXXXXXXXXXXXXXXXXXXXX",
            ), "a filler"),
            (concat!(
                "dn",
                "key-FYJYC3XNKT4ILXMXR4ZFU3VG1T-INGTZ71EB361JA6L16MN7VF81",
                "KO4ZB2YU26DEAEB2C6F6CXQROT",
            ), "one character short"),
            ("Which tokens begin with dnkey- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
