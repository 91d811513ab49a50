//! Elastic. Source: <https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "elastic-cloud-api-key",
    title: "Elastic Cloud API key",
    reference: Reference::new(
        "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
    ),
    trigger: from(&["essu_"], 209),
    pattern: r"\bessu_[A-Za-z0-9+/]{60,200}={0,2}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{es",
                "su_etKSBxPQsKf8rWqWb32w4ggo9KJTg7OrIZP/1jENLIfvZDSzNgWbP",
                "dJ+MWFzNfg9Z3rXbSmpcDop/3MK}}\" />",
            ),
            concat!(
                "\"token\": \"{{es",
                "su_Auyhf9j2Uq19JIfU764jYrZD6+DjCh3vZmZnRdiEWqKnAXM0oOwqS",
                "dGqaoqDEH5n99ZWoVCV07pYqDmI}}\",",
            ),
            concat!(
                "  token: {{es",
                "su_4ME6bzuS2uNrDjCAGrVI1Ma234bZknmrG7COviKPuN5IqZm7ldgun",
                "sCFVjiM9jXEB0uJiB5C+hDrPoDE}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "es",
                "su_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("es", "su_p3j4S3/bBwjrm/YW4cdIUl5CAuM72mmdL+8wpHgZiIHvWZ91z+zi8ZVlWO"), "too short"),
            ("Which tokens begin with essu_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
