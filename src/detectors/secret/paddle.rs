//! Paddle. Source: <https://developer.paddle.com/api-reference/about/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "paddle-api-key",
    title: "Paddle API key",
    reference: Reference::new("https://developer.paddle.com/api-reference/about/api-keys"),
    trigger: from(&["pdl_live_apikey_", "pdl_sdbx_apikey_"], 71),
    pattern: r"\bpdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pd",
                "l_live_apikey_r2i7gf57s9icd5nmchvgly4u24_p6UtfqAtGWRDNDs",
                "n90llEr_K96}}\" />",
            ),
            concat!(
                "\"token\": \"{{pd",
                "l_live_apikey_q9x6d1umvsvyk46y0iyeyrafie_grzrW9VVfiDcu09",
                "xbFlqUd_6eb}}\",",
            ),
            concat!(
                "  token: {{pd",
                "l_live_apikey_tz5wcgt9wmtkj66tj4k9zn5i8y_2o4U70w8hRveSC4",
                "GLfRq3l_anR}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "pd",
                "l_live_apikey_xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxx",
                "xxxxxxx_xxx",
            ), "a filler"),
            (concat!(
                "pd",
                "l_live_apikey_gwsowx045hbqko7qeubc9fpu04_LBQOwWrDfGDjWgK",
                "Mq9cOQP_0A",
            ), "one character short"),
            ("Which tokens begin with pdl_live_apikey_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
