//! Webhooks: addresses that whoever knows them may post to.
//! Source: the manual of each vendor.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Examples};

pub(super) static DETECTORS: &[Detector] = &[
    webhook(
        "google-chat-webhook",
        "Google Chat webhook",
        "https://developers.google.com/workspace/chat/quickstart/webhooks",
        &["chat.googleapis.com/v1/spaces/"],
        r"\bchat\.googleapis\.com/v1/spaces/[\w-]{6,20}/messages\?[\w=&%-]*?key=[\w-]{39}&(?:amp;)?token=[\w%-]{43,}",
        examples! {
            positive: &[
                concat!("url = \"https://{{chat.google", "apis.com/v1/spaces/AAAACy0AF4G/messages?key=AIza21Gho8kw5HZ5ZsKxapxZT291UdhcdNalgzy&token=odHlmBRuCPf-JmL4ZwCBOaISoVTlla4i_MxupuRedn6%3D}}\""),
                concat!("curl -X POST 'https://{{chat.google", "apis.com/v1/spaces/iO3n0S9u0Hu/messages?key=AIzak77fDswLRrdwP27r9BSaFx7KfiwwqMfqPBN&token=_ayHkaXdvRnLeihcPeXD-MLE9Z_2rVtw3_LTws2vo8k}}'"),
                concat!("webhook: https://{{chat.google", "apis.com/v1/spaces/AAQAeQ54JGA/messages?threadKey=a&key=AIzaWqvS1RBU7KtdFW6EsCXDuEPJYQlkv8xSCLW&token=SRjviC3IXy4ZzCLeWwn4l_jK0ONtk9K-jzUCTPPqWMm%3D}}"),
            ],
            negative: &[
                ("https://chat.googleapis.com/v1/spaces/SPACE_ID/messages", "the interface itself"),
                ("https://chat.googleapis.com/v1/spaces/AAAAtest123/messages?key=<key>&token=<token>", "placeholders"),
                (concat!("https://chat.google", "apis.com/v1/spaces/AAAAqNnCctu/messages?key=short&token=short"), "too short"),
            ],
        },
    ),
    webhook(
        "ifttt-webhook",
        "IFTTT webhook",
        "https://ifttt.com/maker_webhooks",
        &["maker.ifttt.com/"],
        r"\bmaker\.ifttt\.com/(?:trigger/[\w-]{1,60}(?:/json)?/with/key|use)/[\w-]{20,64}",
        examples! {
            positive: &[
                concat!("https://{{maker.if", "ttt.com/trigger/door_open/with/key/whmICMTEwQeuqcPobOHIl76a3jx-8-2A_jB-r9gL3HH}}"),
                concat!("curl -X POST https://{{maker.if", "ttt.com/trigger/build/json/with/key/nibyttFrxRg6HUrmKB278f}}"),
                concat!("IFTTT = 'https://{{maker.if", "ttt.com/use/ECj4eZIZZwA60iA-vHjBgQ83UVRCL-bSavJ-Rd1LRdT}}'"),
            ],
            negative: &[
                ("https://maker.ifttt.com/trigger/{event}/with/key/{key}", "a template"),
                ("https://maker.ifttt.com/trigger/door_open/with/key/", "no key"),
                ("https://maker.ifttt.com/use/xxxxxxxxxxxxxxxxxxxxxxxx", "a filler"),
            ],
        },
    ),
    webhook(
        "make-webhook",
        "Make (Integromat) webhook",
        "https://help.make.com/webhooks",
        &[".make.com/", "hook.integromat.com/"],
        r"\bhook\.(?:(?:eu|us)\d\.make|integromat)\.com/[a-z0-9]{32}\b",
        examples! {
            positive: &[
                concat!("https://{{hook.eu1.ma", "ke.com/0kq2xo4sfxkji7iktfrq7nmohb96o58l}}"),
                concat!("\"webhook\": \"https://{{hook.us2.ma", "ke.com/zd92va0yhcas32mlyk9wlfgeabpfq2l9}}\""),
                concat!("url: https://{{hook.integro", "mat.com/yc6crefmc6rdm5q5cnainrxltil6qbk4}}"),
            ],
            negative: &[
                ("https://eu1.make.com/organization/123/dashboard", "the application"),
                (concat!("https://hook.eu1.ma", "ke.com/ztgyg8ai1e9i2vyiwx4x"), "too short"),
                ("https://hook.eu1.make.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a filler"),
            ],
        },
    ),
    webhook(
        "pipedream-webhook",
        "Pipedream webhook",
        "https://pipedream.com/docs/workflows/building-workflows/triggers/",
        &[".m.pipedream.net"],
        r"\be[no][a-z0-9]{10,30}\.m\.pipedream\.net\b",
        examples! {
            positive: &[
                concat!("https://{{eokj1ncy031x2fgbl9.m.pipe", "dream.net}}/orders"),
                concat!("HOOK=https://{{en6t0a87l043u0u.m.pipe", "dream.net}}"),
                concat!("fetch('https://{{eopx57c4difa823p.m.pipe", "dream.net}}')"),
            ],
            negative: &[
                ("https://api.m.pipedream.net/", "no webhook"),
                ("https://pipedream.com/docs", "the manual"),
                ("https://eoxxxxxxxxxxxx.m.pipedream.net", "a filler"),
            ],
        },
    ),
    webhook(
        "chat-bot-webhook",
        "Feishu, Lark, DingTalk or WeCom bot webhook",
        "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
        &[
            "/open-apis/bot/",
            "oapi.dingtalk.com/robot/",
            "qyapi.weixin.qq.com/cgi-bin/webhook/",
        ],
        r"(?:/open-apis/bot/(?:v2/)?hook/|\bqyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=|\boapi\.dingtalk\.com/robot/send\?access_token=)(?<value>[0-9a-f]{64}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32})\b",
        examples! {
            positive: &[
                "https://open.feishu.cn/open-apis/bot/v2/hook/{{7bad8cbb-1f80-7021-9caf-087337e9c83b}}",
                "https://oapi.dingtalk.com/robot/send?access_token={{f8d474849ff1c794d5440a5b51b80b9f9e5b77493a1eb33553f969c724c486d8}}",
                "curl 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={{07706f7d-a160-b70d-9bc5-a8913c49ab63}}'",
            ],
            negative: &[
                ("https://open.feishu.cn/open-apis/bot/v2/hook/****", "masked"),
                ("https://oapi.dingtalk.com/robot/send?access_token=XXXXXX", "a filler"),
                ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<key>", "a placeholder"),
            ],
        },
    ),
    Detector {
        confidence: Confidence {
            alone: 75,
            in_context: 90,
        },
        ..webhook(
            "mattermost-webhook",
            "Mattermost or Rocket.Chat webhook",
            "https://developers.mattermost.com/integrate/webhooks/incoming/",
            &["/hooks/"],
            r"/hooks/(?<value>[a-z0-9]{26}|[A-Za-z0-9]{17,24}/[A-Za-z0-9]{32,64})\b",
            examples! {
                positive: &[
                    "curl -d 'payload=…' https://chat.corp.example/hooks/{{jshjfomcfka3wrwuoq5stt2wve}}",
                    "MATTERMOST_URL=https://mattermost.corp.example/hooks/{{tipundwqg4xiywsp7oxnmatywt}}",
                    "https://rocket.corp.example/hooks/{{fUIwGsAzTv8zlbfsh/21IQNEmhsW6uZB7KlO6AS3e7U0znjpNK4PQwCjiezkx1cK8k}}",
                ],
                negative: &[
                    ("import useAuth from '../hooks/useAuthenticatedSessionTok'", "a file"),
                    ("https://chat.corp.example/hooks/abcdefghijklmnopqrstuvwxyz", "a sequence"),
                    ("src/hooks/pre-commit/configuration", "a path"),
                ],
            },
        )
    },
];

const fn webhook(
    id: &'static str,
    title: &'static str,
    reference: &'static str,
    literals: &'static [&'static str],
    pattern: &'static str,
    examples: Examples,
) -> Detector {
    Detector {
        id,
        title,
        reference,
        trigger: around(32, literals, 240),
        pattern,
        examples,
        ..TOKEN
    }
}
