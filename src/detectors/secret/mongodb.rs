//! `MongoDB Atlas`. Source: <https://www.mongodb.com/docs/atlas/api/service-accounts-overview/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mongodb-atlas-secret",
    title: "MongoDB Atlas service account secret",
    reference: Reference::new("https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"),
    trigger: from(&["mdb_sa_sk_"], 53),
    pattern: r"\b(?<value>mdb_sa_sk_[\w-]{40})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{md",
                "b_sa_sk_wjCd4jk2LBnlpYxfqtETvIJXpWY7Ir8h6DrtbLcK}}\" />",
            ),
            concat!(
                "\"token\": \"{{md",
                "b_sa_sk_fz5QUX_9Q9jYUydzhhG65XM8nh1CNBznvpAvvgfn}}\",",
            ),
            concat!(
                "  token: {{md",
                "b_sa_sk_Q94BF61lpe-CrduwJ4qa25R5uwu_kI-jPSPUx2CF}} # rot",
                "ate in May",
            ),
        ],
        negative: &[
            (concat!("md", "b_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("md", "b_sa_sk_5GuTPYZumxyW7Ps82jIXDb1ktmSMfMZPE7APdfn"), "one character short"),
            ("Which tokens begin with mdb_sa_sk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
