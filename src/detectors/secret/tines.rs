//! Tines. Source: <https://www.tines.com/docs/actions/types/webhook/>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "tines-webhook",
    title: "Tines webhook",
    reference: Reference::new("https://www.tines.com/docs/actions/types/webhook/"),
    trigger: around(44, &[".tines.com/webhook/"], 126),
    pattern: r"(?i)\b[a-z0-9-]{1,40}\.tines\.com/webhook/[0-9a-z]{32}/[0-9a-z]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{co",
                "rp.tines.com/webhook/oatoue7ro17a8d50hh9tct9o73n0scda/6e",
                "kjr0qjs36da9mzvw0pmfuaf5c8spcg}}\" />",
            ),
            concat!(
                "\"token\": \"{{co",
                "rp.tines.com/webhook/n35c1l3uf2zticb359l1061r2eu05ab6/gl",
                "wyz3kp3ghtw4z2g1smn20q3lunzy2z}}\",",
            ),
            concat!(
                "  token: {{co",
                "rp.tines.com/webhook/2189dmnc3wfoj7n4ux0pnwry34i2bzjf/8l",
                "36qoipk66u6p715fu8yquswg6gkmvs}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "co",
                "rp.tines.com/webhook/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/xx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "co",
                "rp.tines.com/webhook/fsjzqzab173ewa3zxgpy2k0tx1oqa0zf/em",
                "7xpp6lefcohm1ely8x3esi2x0da2f",
            ), "one character short"),
            ("Which tokens begin with corp.tines.com/webhook/ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
