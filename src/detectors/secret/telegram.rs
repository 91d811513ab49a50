//! Telegram. Source: <https://core.telegram.org/bots/api#authorizing-your-bot>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "telegram-bot-token",
    title: "Telegram bot token",
    reference: Reference::new("https://core.telegram.org/bots/api#authorizing-your-bot"),
    trigger: around(14, &[":aa"], 52),
    pattern: r"\b(?:bot)?(?<value>\d{8,10}:AA[\w-]{32,33})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{14",
                "46117029:AAKXgkjRJx1ZtzeHf7Qk6wOb8xpH1uci7kz}}\" />",
            ),
            concat!("\"token\": \"{{71", "96799452:AArm2MhY2oW2la92LGRrgrVMbim7WmohNsW}}\","),
            concat!(
                "  token: {{71",
                "03172240:AAWCDG6mkaRn78dyPppiTsAa9tJifGJ7ZSj}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("00", "00000000:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("75", "03701000:AAb523Gmse9NXsZYczN3JAkH1oQxBtz"), "too short"),
            ("The Telegram key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
