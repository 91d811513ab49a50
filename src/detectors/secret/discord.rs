//! Discord. Source: <https://discord.com/developers/docs/reference#authentication>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Trigger};

const REFERENCE: &str = "https://discord.com/developers/docs/reference#authentication";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "discord-bot-token",
        title: "Discord bot token",
        reference: Reference::new(REFERENCE),
        // The number of an account in base64, which has letters and digits only.
        trigger: Trigger::Word {
            min: 24,
            max: 28,
            before: 0,
            after: 48,
        },
        pattern: r"\b(?<value>[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,38})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "DISCORD_TOKEN={{Mc",
                    "r1ot8EwkVWcDe9DZeuREU8cg.b08WLl.OsdcdDHarcc2meAlwJF6J0JG",
                    "fSHK0iSFvkRpgg}}",
                ),
                concat!(
                    "# staging\nDISCORD_TOKEN={{MI",
                    "lc0Cs8Hwzuf8qxIGuh1R6NK2.wwwThE.ec5fNhNgmA3EjAsbr0lloFmJ",
                    "EWDeY4ZUF3LMWv}}\n",
                ),
                concat!(
                    "Is this still right? DISCORD_TOKEN={{M7",
                    "47ENM47eE5xRffTpwyeJImmc.BiNgRu.bGFbicMV1b20vGTCcgjWq2nR",
                    "J9tewyA7cVB6aw}}",
                ),
            ],
            negative: &[
                (concat!(
                    "DI",
                    "SCORD_TOKEN=Mxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxx.xxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("di", "scord MdUecNDadrTaF2j1YsRpy.9Lngrr.Fj3ypnA9ajyogxNTSdwR"), "too short"),
                ("Which tokens begin with DISCORD_TOKEN=M and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "discord-webhook",
        title: "Discord webhook",
        reference: Reference::new(REFERENCE),
        trigger: around(24, &["/api/webhooks/"], 100),
        pattern: r"(?i)\bdiscord(?:app)?\.com/api/webhooks/\d{17,20}/[\w-]{60,68}",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{di",
                    "scord.com/api/webhooks/405433606344756530/bMQoBiumg1KzCr",
                    "EEtHX0oPcSl3p3M66xwT3Ueq7vz8j1fF0uSMuDaCwwgK-fwd3I9yE3}}\" />",
                ),
                concat!(
                    "\"token\": \"{{di",
                    "scord.com/api/webhooks/670461173859300733/R1SeGnmp963R3w",
                    "FEsd1FWVothuHULuaGxLz23fvyAADGKixXqiSbkTOkG8quFoOCQQ7e}}\",",
                ),
                concat!(
                    "  token: {{di",
                    "scord.com/api/webhooks/115596638895023170/yAmKdOKtbMdYBN",
                    "Eg4Zk-ihpXnBUBVX_N3L14qPGonI5FEggxqzu5gdhXQMVeJFxsdhH1}}",
                    " # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "di",
                    "scord.com/api/webhooks/000000000000000000/xxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("di", "scord.com/api/webhooks/747781576279686495"), "too short"),
                ("Which tokens begin with discord.com/api/webhooks/ and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
