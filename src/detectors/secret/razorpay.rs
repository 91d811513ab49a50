//! Razorpay. Source: <https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "razorpay-key-id",
    title: "Razorpay key",
    reference: Reference::new(
        "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
    ),
    trigger: from(&["rzp_live_", "rzp_test_"], 25),
    pattern: r"\brzp_(?:live|test)_[A-Za-z0-9]{14}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{rz", "p_live_9dtDPz6mtiGcah}}\" />"),
            concat!("\"token\": \"{{rz", "p_live_GFJPbEdi9TDA1v}}\","),
            concat!("  token: {{rz", "p_live_PTy6z6zKITjwS1}} # rotate in May"),
        ],
        negative: &[
            (concat!("rz", "p_live_xxxxxxxxxxxxxx"), "a filler"),
            (concat!("rz", "p_live_hYJUJVYjeisV2"), "one character short"),
            ("Which tokens begin with rzp_live_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
