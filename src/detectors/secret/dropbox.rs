//! Dropbox. Source: <https://developers.dropbox.com/oauth-guide>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "dropbox-access-token",
    title: "Dropbox access token",
    reference: Reference::new("https://developers.dropbox.com/oauth-guide"),
    trigger: from(&["sl."], 1208),
    pattern: r"\b(?<value>sl\.(?:u\.)?[\w-]{130,1200})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sl",
                ".2457vbnFEkacRdU1EmJ64dMe225xx9DYJud7MA7N5vX0EPQdSHLHYOW",
                "QRmCNIKQWIUPqWdHnEDBAKCg6uHVOaVeW0Tsl1tasNbowXEXnqTjss7y",
                "5CPSterSC2JApY1xAQUXg0pV}}\" />",
            ),
            concat!(
                "\"token\": \"{{sl",
                ".WZnG2iHK_nM390US98KmYKtws4cyyuxwf20z1JcY5FNsQAnwCSqmeON",
                "ivdT-u1rvG2DH6MLy8MpXaHkjq_itX9ZBQLDXklMDREAglfFVIWNzICj",
                "wtwFwU6HaBI46O4TGShPgxxt}}\",",
            ),
            concat!(
                "  token: {{sl",
                ".NYDUbs62aV79QYbMhE6TDUdh_yzWOGgmdA5OzQn6DM0Ezy-UYlkJYTL",
                "cJN7ZdYHaFcI0pFIN0cjDmxa0oVOi8LS1yO-hywLbahTcrjt4SCHA4SP",
                "imqbAOMezDmy5k8oGkjZHX94}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sl",
                ".xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("sl", ".6cxQfaUMsQ6BVB3UafXsi8F3qiZh05"), "too short"),
            ("Which tokens begin with sl. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
