//! `IBM Cloud`. Source: <https://cloud.ibm.com/docs/account?topic=account-manapikey>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ibm-cloud-api-key",
    title: "IBM Cloud API key",
    reference: "https://cloud.ibm.com/docs/account?topic=account-manapikey",
    trigger: from(&["ibm"], 110),
    pattern: r#"(?i)\bibm[\w. -]{0,30}?(?:key|token|pass(?:word)?)[\"']?\s{0,3}(?:=|:|,|=>|:=)\s{0,3}[\"']?(?<value>[\w-]{44})(?:[^\w-]|$)"#,
    examples: examples! {
        positive: &[
            concat!("IBM_CLOUD_API_KEY={{2Z", "g21OmJqlqS2LmVEpNdCc0jQmEUMejwUwHkU5QDSsRV}}"),
            concat!(
                "# staging\nIBM_CLOUD_API_KEY={{6H",
                "5ACIPAvVQqsPAN3nFkf7zdW44SYBKJVZG1FnP3bVj4}}\n",
            ),
            concat!(
                "Is this still right? IBM_CLOUD_API_KEY={{2Q",
                "_uxXThIvaoxP0t4Bj6mfeSY4xlRbq9sM-TmJJbA9tg}}",
            ),
        ],
        negative: &[
            (concat!("IB", "M_CLOUD_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("IB", "M_CLOUD_API_KEY=qFNqYQqSnXv5iohS7ApI-gcmxTJqwkxHu3XxoFDmr2w"), "one character short"),
            ("The IBM Cloud key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
