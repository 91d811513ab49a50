//! Microsoft Teams. Source: <https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "microsoft-teams-webhook",
    title: "Microsoft Teams incoming webhook",
    reference: Reference::new(
        "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    ),
    trigger: around(
        96,
        &[
            "webhook.office.com/",
            "outlook.office",
            ".logic.azure.com",
            ".api.powerplatform.com",
        ],
        400,
    ),
    // Connectors, and the workflows that replace them.
    pattern: r"(?i)\b(?:[a-z0-9.-]{1,80}\.(?:logic\.azure|api\.powerplatform)\.com(?::443)?/(?:[\w/-]{1,60}/)?workflows/[0-9a-f]{32}/triggers/[\w-]{1,40}/paths/invoke\?[\w=&%.-]{0,160}&sig=[\w-]{43}|(?:[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2|outlook\.office(?:365)?\.com/webhook)/[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36}[\w-]{0,60})",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{co",
                "ntoso.webhook.office.com/webhookb2/6d97a942-aa0e-52f6-f2",
                "bd-091da1fa37cf@c6bbabdc-54b6-e656-2cff-06e91dff9407/Inc",
                "omingWebhook/5260c3fa269c74cc9583941a09cbb190/59cb4c97-6",
                "6f3-c949-e9b2-12aa376aa123}}\" />",
            ),
            concat!(
                "\"token\": \"{{co",
                "ntoso.webhook.office.com/webhookb2/bc3f5c9f-f42c-a5d3-7d",
                "fa-ff98c027127f@8b4ecdcf-5207-6a34-dbbf-c0aa0832cc8e/Inc",
                "omingWebhook/29f8e581ea0a3b5af2307597f5a60028/f9721858-e",
                "b6e-70a8-f49c-a6e0df6f361c}}\",",
            ),
            concat!(
                "  token: {{co",
                "ntoso.webhook.office.com/webhookb2/4ccf6c61-eb0a-20b2-a1",
                "67-4d9ea3c39b8b@e30f65f0-2c94-c9da-3e10-b7bdea56c832/Inc",
                "omingWebhook/21d18fcde20bc1dfe897a6de7b9a0160/04709693-e",
                "422-23a0-74de-c8f8444eaabc}} # rotate in May",
            ),
            "https://{{prod-07.westeurope.logic.azure.com:443/workflows/0b790a6affccd4fc15bec7833f90637d/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=BYycTPJ92fAmLesu6BkfaeGveTN10RdP6KShNZO02tr}}",
            "https://{{outlook.office.com/webhook/6481307a-2757-8285-ba9f-eec0d5091b53@65e091ba-039f-b94f-aa79-11150bd5a8fb/IncomingWebhook/3d2d53a67d04364a77fa56a386ad992d/4ee61724-d1bb-86a0-e000-e04d4bcd6b11}}",
        ],
        negative: &[
            (concat!(
                "co",
                "ntoso.webhook.office.com/webhookb2/00000000-0000-0000-00",
                "00-000000000000@00000000-0000-0000-0000-000000000000/Inc",
                "omingWebhook/00000000000000000000000000000000/00000000-0",
                "000-0000-0000-000000000000",
            ), "a filler"),
            (concat!("co", "ntoso.webhook.office.com/webhookb2/795fbd41"), "too short"),
            ("Which tokens begin with contoso.webhook.office.com/webhookb2/ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
