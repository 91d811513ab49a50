//! New Relic. Source: <https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "new-relic-key",
        title: "New Relic API key",
        reference: Reference::new(REFERENCE),
        trigger: from(
            &[
                "nrak-", "nrii-", "nrjs-", "nraa-", "nriq-", "nrra-", "nrsp-", "nrbr-",
            ],
            54,
        ),
        pattern: r"\b(?<value>(?i:NRAK-[0-9a-z]{27,42}|NRAA-[0-9a-f]{27}|NRJS-[0-9a-f]{19}|NRBR-[0-9a-f]{19}|NRI[IQ]-[\w-]{25}(?:[\w-]{7})?|NRRA-[0-9a-f]{42}|NRSP-[a-z]{2}\d{2}[0-9A-Z]{31}))(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!("<add key=\"token\" value=\"{{NR", "AK-4FHTJSRCBQAA9KZ0HBGGG5LPNVG}}\" />"),
                concat!("\"token\": \"{{NR", "AK-YD4KGTYL1Z0ZOQCF6EQTJYCPO5U}}\","),
                concat!("  token: {{NR", "AK-54JP3G9UVJMRZBZJVT9WNUUGB34}} # rotate in May"),
            ],
            negative: &[
                (concat!("NR", "AK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"), "a filler"),
                (concat!("NR", "AK-GJUTAZEQ8MMTQA2DG3DA19F5MC"), "one character short"),
                ("Which tokens begin with NRAK- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "new-relic-license-key",
        title: "New Relic licence key",
        reference: Reference::new(REFERENCE),
        trigger: around(48, &["nral", "-nrma"], 80),
        pattern: r"\b(?:eu01xx)?[0-9a-f]{30,40}(?:(?:FF)?NRAL|-NRMA)\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{e3",
                    "7dd9be5305cabf813a1675beb8f3cc7714NRAL}}\" />",
                ),
                concat!("\"token\": \"{{7c", "dd6a89fcb88edc14781380a64810bfb103NRAL}}\","),
                concat!("  token: {{11", "711485a76c606ca0676dcb3f8153a4de52NRAL}} # rotate in May"),
            ],
            negative: &[
                (concat!("00", "0000000000000000000000000000000000NRAL"), "a filler"),
                (concat!("75", "370e8580bc6c9578176fe4936e80de5abN"), "too short"),
                ("The New Relic key is in the vault.", "no key"),
            ],
        },
        ..TOKEN
    },
];
