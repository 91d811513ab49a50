//! Slack. Source: <https://docs.slack.dev/authentication/tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.slack.dev/authentication/tokens";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "slack-bot-token",
        title: "Slack bot token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["xoxb-"], 117),
        pattern: r"\b(?<value>xoxb-(?:\d{8,14}-){1,3}[A-Za-z0-9-]{18,64})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{xo",
                    "xb-913698322741-7880539635128-nIfi6AR2cdIjzVbkcIJABBtj}}\" />",
                ),
                concat!(
                    "\"token\": \"{{xo",
                    "xb-756730595419-7973819921288-21gwgI935WDChYZT1s8krkOw}}\",",
                ),
                concat!(
                    "  token: {{xo",
                    "xb-115285183921-8067481917877-LPwWFeS9KYJeZd3F2VhbLmWq}}",
                    " # rotate in May",
                ),
            ],
            negative: &[
                (concat!("xo", "xb-000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("xo", "xb-705664137554-9078190479967-cW"), "too short"),
                ("Which tokens begin with xoxb- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "slack-user-token",
        title: "Slack user token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["xoxp-", "xoxe-", "xoxa-", "xoxr-", "xoxo-", "xoxs-"], 117),
        pattern: r"\b(?<value>xox[pe](?:-\d{9,14}){3}-[A-Za-z0-9-]{28,34}|xox[ar]-(?:\d-)?(?:(?:\d{8,14}-){1,3}[0-9A-Za-z]{8,48}|\d{0,12}[A-Za-z][0-9A-Za-z]{6,40})|xox[os]-\d{1,14}-\d{1,14}-\d{1,14}-[0-9a-fA-F]{8,64})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{xo",
                    "xp-276648959454-867796035739-7337810314931-0ecc7e63d6dd5",
                    "2435732b7f719288fc8}}\" />",
                ),
                concat!(
                    "\"token\": \"{{xo",
                    "xp-740001979852-496981960380-2358232647976-9cf03817a1810",
                    "7eadadca8009b7b7a08}}\",",
                ),
                concat!(
                    "  token: {{xo",
                    "xp-646050961905-475383706703-4480014037171-881002ba77a74",
                    "b5526e957a24f76ebcf}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "xo",
                    "xp-000000000000-000000000000-0000000000000-0000000000000",
                    "0000000000000000000",
                ), "a filler"),
                (concat!(
                    "xo",
                    "xp-843209438518-422448265273-5303898511871-69bc9fd116c32",
                    "44aa64c407aa",
                ), "too short"),
                ("Which tokens begin with xoxp- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "slack-app-token",
        title: "Slack app-level token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["xapp-"], 131),
        pattern: r"(?i)\bxapp-\d-[A-Z0-9]{8,20}-\d{8,20}-[a-z0-9]{32,80}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{xa",
                    "pp-1-ABQ8QVM4XMG-3358393291962-56067496d545bdffa876b3d11",
                    "56f27f9903fda2b8ff46057c2b983356146d5d8}}\" />",
                ),
                concat!(
                    "\"token\": \"{{xa",
                    "pp-1-AR7ROR9IFZR-7816235215042-08caa893c6fa0e3cb6bce5c0f",
                    "b00bce8e5dfb7c3f803cbce1bf12fd5e5162ce2}}\",",
                ),
                concat!(
                    "  token: {{xa",
                    "pp-1-A50VR8CN5JX-9775496660985-2908f5dd4feb8f563b802f777",
                    "243225456ab0f68a3825173b2e5c4664dfe9f6e}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "xa",
                    "pp-1-AXXXXXXXXXX-0000000000000-0000000000000000000000000",
                    "000000000000000000000000000000000000000",
                ), "a filler"),
                (concat!("xa", "pp-1-A5NGMG48ZQN-1305891630739-2c957d4cdca4d624f958e1ffffd655"), "too short"),
                ("Which tokens begin with xapp-1-A and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "slack-config-token",
        title: "Slack configuration token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["xoxe.xox", "xoxe-"], 180),
        pattern: r"(?i)\bxoxe(?:\.xox[bp])?-\d-[A-Z0-9]{146,166}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{xo",
                    "xe-1-mWI4hC0ta9pN6iTc8NQl90R8YJnfYV1504t1kOMIte3YUuwLtQV",
                    "hWdCCxInez1MRZtO4te4lt8AEsD8ESj3jTqYPlvmbScoed9G46I9iCsc",
                    "xe3PgpHcq4OeYix8VArvfejwey29inSr7twyf4e}}\" />",
                ),
                concat!(
                    "\"token\": \"{{xo",
                    "xe-1-KxqKmoamLBdQcV9Poi4WgxuvJiOayNFWacVj02kRPQNvfukrdc8",
                    "bWidLA1J2HhhlUtRdF0eknbyQyBW1psUH2ohbJ2QlB6LaXCCIac02c98",
                    "eutNhMegVDgGQaV2x7DGSMd4mIUhpJMehV22TsX}}\",",
                ),
                concat!(
                    "  token: {{xo",
                    "xe-1-JnzEht7dYwevbT12YbdSWJe9kM11udCO45d579iEXBgBiHCU4W1",
                    "ooVPGNfl7KrDWjJnZPX4Zv2YfxJ8jhUlmqzgtGjEG18fuGomYQoA1vpP",
                    "1HmV6rDvxaQTXw6ra973ahnZaDk6MAL7PA1iCGt}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "xo",
                    "xe-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "xo",
                    "xe-1-bekMa0EjK77qQHztFBeVBn8874xiC3p4hLo1qcLX2DQ74BDLvv7",
                    "FyLpxybxdFLMgHeOplC1THU8ZFDQutGlbCCR0vS0L0w3ImMBNsTVlWIf",
                    "ocK6OrpJTmQ19leK7OMtDtu6aWtOko6U47DvKu",
                ), "one character short"),
                ("Which tokens begin with xoxe-1- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "slack-session-token",
        title: "Slack session token or cookie",
        reference: Reference::new(REFERENCE),
        trigger: from(&["xoxc-", "xoxd-"], 407),
        pattern: r"\b(?:xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[0-9a-f]{64}\b|xoxd-[A-Za-z0-9%+/=_-]{100,400})",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{xo",
                    "xc-275752033544-385041446188-1004735266415-70169bdaad9b1",
                    "2d848b33623bed41ab2746c14f0577bba2468a2924ff79914c4}}\" />",
                ),
                concat!(
                    "\"token\": \"{{xo",
                    "xc-346458343604-516836893687-4670033535277-abee34e7725f9",
                    "658705716ee2dcadf6e7602dffc7ff45625a321323cb9bfb963}}\",",
                ),
                concat!(
                    "  token: {{xo",
                    "xc-749699431805-164305481873-8942138523941-0be74769acb73",
                    "a3d538aa872ae5350306bb2134b4c3e201debab54ecbc83fd50}} # ",
                    "rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "xo",
                    "xc-000000000000-000000000000-0000000000000-0000000000000",
                    "000000000000000000000000000000000000000000000000000",
                ), "a filler"),
                (concat!(
                    "xo",
                    "xc-693803677404-521254852550-7324713535006-5d3ce9aa1a268",
                    "d08d3fc86e7f713226261e75b379b557fe851c782b111e32a8",
                ), "one character short"),
                ("Which tokens begin with xoxc- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "slack-webhook",
        title: "Slack incoming webhook",
        reference: Reference::new(REFERENCE),
        trigger: from(&["hooks.slack.com/"], 108),
        pattern: r"(?i)\bhooks\.slack\.com/(?:services|workflows|triggers)/[A-Z0-9+/]{43,80}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{ho",
                    "oks.slack.com/services/TRJTWD2CBI/BGKEYXA2RY/5WVz2ScbggV",
                    "WnVWBApPllGhh}}\" />",
                ),
                concat!(
                    "\"token\": \"{{ho",
                    "oks.slack.com/services/T4R16M3TVC/BQ2IF77E4A/rs2v3JmV4yL",
                    "lsgnY0L7jwiYY}}\",",
                ),
                concat!(
                    "  token: {{ho",
                    "oks.slack.com/services/T0LTZXZQVV/BAQKDWS5GB/siYKDJvWM0v",
                    "JJdJw9JCNxjUX}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "ho",
                    "oks.slack.com/services/TXXXXXXXXX/BXXXXXXXXX/xxxxxxxxxxx",
                    "xxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "ho",
                    "oks.slack.com/services/TFE4897NO6/BJE1HW0UPU/yWJvvD7RJr5",
                    "MguTnnXIw",
                ), "too short"),
                ("Which tokens begin with hooks.slack.com/services/T and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
