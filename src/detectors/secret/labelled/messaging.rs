//! E-mail, chat, telephony and notifications.

use super::super::vendor::{everyday, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    everyday "ably-api-key": "Ably API key" at "https://ably.com/docs/auth/basic",
        ["ably"] r"[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{22,43}",
        "ABLY_API_KEY" = "7OZDY" "3.7yOBSm:ioCq4wqlHtfrZWJvurRKJ0";
    labelled "africas-talking-api-key": "Africa's Talking API key" at "https://developers.africastalking.com/docs/authentication",
        ["africastalking", "africas_talking", "africa's talking", "at_api_key"] r"(?:atsk_)?[0-9a-f]{64}",
        "AFRICASTALKING_API_KEY" = "975c6" "f1c720039f330de95a1e9149e9a7e584b80c30bc3c261f351d68eb91e7a";
    everyday "beamer-api-key": "Beamer API key" at "https://www.getbeamer.com/api",
        ["beamer"] r"b_[A-Za-z0-9=_-]{44,46}",
        "BEAMER_API_KEY" = "b_RW9" "CFPgd8WDvuhzqezATd2NzClx8RgP1ly6Y9uDwm085";
    labelled "bombbomb-api-key": "BombBomb API key" at "https://developer.bombbomb.com/auth",
        ["bombbomb"] r"eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{50,700}\.[A-Za-z0-9_-]{40,700}",
        "BOMBBOMB_TOKEN" = "eyJjq"
            "V3ZMnuII.eyJombUg0Z7R7dDuAaFCrkK8FHpS9I7LgBIgsZy6sYuNxOmNI2X"
            "Op.xJSVqtq3QmRAXtGuAoKlYWitpY9WbdUfYbLYg6FM";
    everyday "braze-api-key": "Braze REST API key" at "https://www.braze.com/docs/api/api_key/",
        ["braze", "appboy"] shape::UUID, "BRAZE_API_KEY" = "26ba8" "e55-fc3b-6ad4-ec56-a4813f0902f9";
    labelled "clicksend-api-key": "ClickSend API key" at "https://developers.clicksend.com/docs/#section/Authentication",
        ["clicksend"] r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
        "CLICKSEND_API_KEY" = "acA44" "a8b-DeC3-a8D1-d9EF-E51b69eC6dD1";
    labelled "convertkit-api-secret": "Kit (ConvertKit) API secret" at "https://developers.kit.com/v3",
        ["convertkit"] r"[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43}",
        "CONVERTKIT_API_SECRET" = "eQdss" "cbAnAVbp8fLGu6KRU";
    labelled "dingtalk-secret": "DingTalk robot signing secret" at "https://open.dingtalk.com/document/orgapp/customize-robot-security-settings",
        ["dingtalk", "dingding"] r"SEC[0-9a-f]{64}",
        "DINGTALK_SECRET" = "SEC9b" "db1d8bf1a8afbc9cecaa26c538d2f6ee3838e7dd83a1c26859c8172c9a18" "09";
    everyday "discord-client-secret": "Discord client secret" at "https://discord.com/developers/docs/topics/oauth2",
        ["discord"] r"[A-Za-z0-9=_-]{32}|[0-9a-f]{64}",
        "DISCORD_CLIENT_SECRET" = "IFOma" "CmD8KCQwcgOzRqCUjATBm5tr6ZI";
    labelled "elastic-email-api-key": "Elastic Email API key" at "https://elasticemail.com/developers/api-documentation/rest-api",
        ["elasticemail", "elastic_email", "elastic email"] r"[A-F0-9]{96}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "ELASTICEMAIL_API_KEY" = "568E3"
            "D0750947B710DF7F9325F4573D49A3A71F29B6E630B836E1B8D3B3C6149D"
            "9491B4F84E859D0BA2269C0C73C3A61";
    everyday "front-api-token": "Front API token" at "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
        ["front", "frontapp", "front_app"] r"eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{60,250}\.[A-Za-z0-9_-]{43}|[0-9a-zA-Z]{36}\.[0-9a-zA-Z._-]{188,244}",
        "FRONT_API_TOKEN" = "eyJAB"
            "5nmCrhwl7GX8kB37zQ.eyJ9Fc5D8oCwxjxQZh7yKKQi46Wyxyfm51i4yrlWy"
            "L7xBhFWUk5qIzJZhQ4kff7.Jax11q411VMEKPyWoiucnIeNenFTkvZNdFo1Q"
            "NpjNya";
    labelled "getresponse-api-key": "GetResponse API key" at "https://apidocs.getresponse.com/v3/authentication/apikey",
        ["getresponse", "get_response"] r"[a-z0-9]{32}",
        "GETRESPONSE_API_KEY" = "bm5d4" "77ecj574kdfu2uf8uy7crsyg04c";
    labelled "infobip-api-key": "Infobip API key" at "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
        ["infobip"] r"[0-9a-f]{32}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "INFOBIP_API_KEY" = "5d41e" "36d19b5c917c6f38f7ac479936d-b383f2ff-5bf5-da06-3bb0-6ad91a88" "9415";
    labelled "intercom-legacy-token": "Intercom access token" at "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
        ["intercom"] r"[A-Za-z0-9=_-]{60}",
        "INTERCOM_ACCESS_TOKEN" = "EjgDs" "4UKydGl5xc6PabGro2AOFqWMsvr0Ih30aFKWZa0ODdXrjmbIZixDBPS";
    everyday "iterable-api-key": "Iterable API key" at "https://support.iterable.com/hc/en-us/articles/360043464871",
        ["iterable"] shape::HEX_32, "ITERABLE_API_KEY" = "dd295" "96c539413e6805841e9598c469c";
    labelled "kakao-api-key": "Kakao app key" at "https://developers.kakao.com/docs/latest/en/app-setting/app#app-key",
        ["kakao"] shape::HEX_32, "KAKAO_REST_API_KEY" = "c2140" "c4d0e9fad14b68e37a25f84a36c";
    labelled "lark-app-secret": "Lark (Feishu) app secret" at "https://open.larksuite.com/document/server-docs/api-call-guide/terminology",
        ["lark", "feishu"] r"[A-Za-z0-9]{32}", "LARK_APP_SECRET" = "eVdQU" "F0icOfZnT4671LhJHPIczxO87Y8";
    everyday "line-channel-token": "LINE channel access or notify token" at "https://developers.line.biz/en/docs/basics/channel-access-token/",
        ["line", "linenotify", "line_notify", "line_messaging", "linemessaging", "notify_line"] r"[A-Za-z0-9+/]{168,174}=?|[A-Za-z0-9]{43}",
        "LINE_CHANNEL_ACCESS_TOKEN" = "rm6jL"
            "dXdTfIxVPgoeqybNpK7BfHMdYIfVgxmyzjvqWEfjxH69HGflHiMsI7JKaet3"
            "IPCdG2lTkFeGjeeTpxvXS764imhAhPWV8cpH6mgKC7QNAO5kEJf1emyMH6sR"
            "XY618AUFLm4UbX5dMHAMpzK9FFCh5FghmN0b8a3mnJr";
    labelled "mailboxlayer-api-key": "mailboxlayer API key" at "https://mailboxlayer.com/documentation",
        ["mailboxlayer"] r"[a-z0-9]{32}", "MAILBOXLAYER_KEY" = "je5iv" "y9byx5b8ymk6d5t7i3ffo537yms";
    labelled "mailerlite-api-key": "MailerLite API key" at "https://developers-classic.mailerlite.com/docs/authentication",
        ["mailerlite"] r"[0-9a-f]{32}|eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{100,500}\.[A-Za-z0-9_-]{300,700}",
        "MAILERLITE_API_KEY" = "2d5e9" "e86d756e0eb85f4f94b3b168d02";
    labelled "mailgun-public-key": "Mailgun public validation key" at "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
        ["mailgun"] r"pubkey-[0-9a-f]{32}",
        "MAILGUN_PUBLIC_KEY" = "pubke" "y-d8af76e3903d622c1d7cfd8480409a13";
    labelled "mailjet-api-secret": "Mailjet API key or secret" at "https://dev.mailjet.com/email/guides/#authentication",
        ["mailjet"] r"[A-Za-z0-9]{32}", "MAILJET_SECRET_KEY" = "iEdy3" "JdoHlotZrUCVbHtkWDZYjzK3hAm";
    labelled "mailsac-api-key": "Mailsac API key" at "https://mailsac.com/docs/api",
        ["mailsac"] r"k_[0-9A-Za-z]{36,44}", "MAILSAC_API_KEY" = "k_SoL" "mdG1SCmHbeeo3B69FroSmgvbOqmF8HiSg";
    labelled "mailtrap-api-token": "Mailtrap API token" at "https://docs.mailtrap.io/developers/authentication",
        ["mailtrap"] r"[0-9a-f]{32}", "MAILTRAP_API_TOKEN" = "3bfc0" "2fc70a6b5802c2b50cf028c77d4";
    labelled "mandrill-api-key": "Mandrill API key" at "https://mailchimp.com/developer/transactional/guides/quick-start/",
        ["mandrill"] r"[A-Za-z0-9_-]{22}", "MANDRILL_API_KEY" = "FbinE" "9GhaqYvwCGltCqcdC";
    labelled "mattermost-token": "Mattermost token" at "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        ["mattermost"] r"[a-z0-9]{26}", "MATTERMOST_TOKEN" = "7e024" "ptbnjpi7t3e1vppu4d8lp";
    labelled "messagebird-api-key": "MessageBird (Bird) access key" at "https://developers.messagebird.com/api/#authentication",
        ["messagebird", "message-bird", "message_bird"] r"[A-Za-z0-9]{25}|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
        "MESSAGEBIRD_ACCESS_KEY" = "vjQHN" "Doqto8PrBYDLjd9VO3Zh";
    labelled "msg91-auth-key": "MSG91 auth key" at "https://docs.msg91.com/overview",
        ["msg91"] r"[0-9]{6}[A-Za-z0-9]{22}P1|[0-9]{6}[A-Za-z0-9]{24}",
        "MSG91_AUTH_KEY" = "50705" "1SX9tATxHqNeBWTuJE3SFqTP1";
    labelled "omnisend-api-key": "Omnisend API key" at "https://api-docs.omnisend.com/reference/authentication",
        ["omnisend"] r"[0-9a-z]{24}-[A-Za-z0-9]{45,50}",
        "OMNISEND_API_KEY" = "owx7y" "wvkf9qjkz8nir7f4ikd-SEyYpVIMKxdB1Jo0TX39VHL2lUIPtQNE8x4xs2C2" "vyyUL";
    labelled "pepipost-api-key": "Netcore (Pepipost) API key" at "https://emaildocs.netcorecloud.com/docs/api-introduction",
        ["pepipost", "netcore"] r"[a-z0-9]{32}", "PEPIPOST_API_KEY" = "fr8gv" "63xtf6awc3u2uh832uh2t4omy7q";
    labelled "plivo-auth-token": "Plivo auth token" at "https://www.plivo.com/docs/account/api/overview",
        ["plivo"] r"[A-Za-z0-9_-]{40}", "PLIVO_AUTH_TOKEN" = "OlR4f" "Rh02M1HLEddO7JWzvNvJC1iyorUdGBtVCzk";
    labelled "postmark-server-token": "Postmark server or account token" at "https://postmarkapp.com/developer/api/overview",
        ["postmark"] shape::UUID, "POSTMARK_SERVER_TOKEN" = "d426d" "0f6-d4c7-8e40-32df-71da9e13ea62";
    labelled "pushbullet-access-token": "Pushbullet access token" at "https://docs.pushbullet.com/#authentication",
        ["pushbullet"] r"o\.[A-Za-z0-9]{32}", "PUSHBULLET_TOKEN" = "o.WK7" "2xUdJZT4mIzbNSfj9YyI14yNZ5Mq1";
    everyday "pusher-key": "Pusher key or secret" at "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
        ["pusher"] r"[0-9a-f]{20}", "PUSHER_APP_SECRET" = "402b2" "8437a97d09e2e4a";
    labelled "pushover-token": "Pushover application token or user key" at "https://pushover.net/api",
        ["pushover"] r"[a-z0-9]{30}", "PUSHOVER_TOKEN" = "nn03m" "7gb7rv2aprpehwc2kyjs23vfx";
    labelled "ringcentral-client-secret": "RingCentral client secret" at "https://developers.ringcentral.com/guide/authentication",
        ["ringcentral", "ring_central"] r"[A-Za-z0-9_-]{22}(?:[A-Za-z0-9_-]{22})?",
        "RINGCENTRAL_CLIENT_SECRET" = "9qDGt" "WzI5R4aMc4eUvPag1";
    labelled "rocketchat-token": "Rocket.Chat token" at "https://developer.rocket.chat/apidocs/introduction-to-authentication",
        ["rocketchat", "rocket_chat", "rocket.chat", "rocket-chat"] r"[A-Za-z0-9_-]{43}",
        "ROCKETCHAT_TOKEN" = "Y5nbK" "5jCzmvTCCQRysVUovZTO1eWFgq9M84gnAcsd82";
    labelled "sendbird-api-token": "Sendbird API token" at "https://sendbird.com/docs/chat/platform-api/v3/application/understanding-applications/authentication-token",
        ["sendbird"] r"[0-9a-f]{40}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "SENDBIRD_API_TOKEN" = "2e0d6" "e6a4ea23b23830d2a62d94a04b1ea4f255c";
    labelled "signalwire-api-token": "SignalWire API token" at "https://developer.signalwire.com/rest/signalwire-rest/overview/authentication",
        ["signalwire"] r"PT[0-9a-f]{48}|[0-9A-Za-z]{50}",
        "SIGNALWIRE_TOKEN" = "PT783" "5b3520d5d0b6d6d46daa9375a742d86281df5aa8bddb4";
    everyday "sinch-api-token": "Sinch API token" at "https://developers.sinch.com/docs/sms/api-reference/authentication",
        ["sinch"] r"[0-9a-f]{32}", "SINCH_API_TOKEN" = "504db" "fdf3d82a5fe86d952b50b85f5a4";
    labelled "sparkpost-api-key": "SparkPost API key" at "https://developers.sparkpost.com/api/#header-authentication",
        ["sparkpost"] shape::HEX_40, "SPARKPOST_API_KEY" = "be1dc" "156a6f8ca9f871c718ce5d4d94a17caf857";
    labelled "telnyx-api-key": "Telnyx API key" at "https://developers.telnyx.com/api/authentication",
        ["telnyx"] r"KEY[A-Za-z0-9_-]{55}",
        "TELNYX_API_KEY" = "KEYPL" "2Q3rWgxA9OyahZXgRViVFxx4xGupiTylegKNU44zYyLvVPulADywi";
    labelled "textmagic-api-key": "Textmagic API key" at "https://docs.textmagic.com/",
        ["textmagic"] r"[A-Za-z0-9]{30}", "TEXTMAGIC_API_KEY" = "PS0ca" "YObWcdOu2cu3RVBwinZLK93Op";
    everyday "twilio-auth-token": "Twilio auth token" at "https://www.twilio.com/docs/iam/api/authtoken",
        ["twilio"] shape::HEX_32, "TWILIO_AUTH_TOKEN" = "d0da3" "e48157835a7a9939c537f1a8c64";
    labelled "vonage-api-secret": "Vonage (Nexmo) API secret" at "https://developer.vonage.com/en/getting-started/concepts/authentication",
        ["vonage", "nexmo"] r"[A-Za-z0-9]{16}", "VONAGE_API_SECRET" = "5Zafx" "5Tf5f0Dowl6";
    labelled "webex-token": "Webex token or secret" at "https://developer.webex.com/create/docs/getting-started",
        ["webex", "cisco spark"] r"[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{64}",
        "WEBEX_CLIENT_SECRET" = "E4Ihi"
            "K7oeLEa8Y02eiN7fYYxNIwt12Cvm4DilW4cMu1xzHS40b9Y61VkakZbcEYG_"
            "kaGe_e8b6a891-5ef9-9608-d5e8-abbd4caf3513";
    labelled "wechat-app-secret": "WeChat AppSecret" at "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
        ["wechat", "weixin", "wx_app", "wx_secret", "wxapp", "appsecret"] shape::HEX_32,
        "WECHAT_APP_SECRET" = "9e8c0" "306c0fce4be3d7e7e8c3641d93b";
    labelled "zulip-api-key": "Zulip API key" at "https://zulip.com/api/api-keys",
        ["zulip"] r"[A-Za-z0-9]{32}", "ZULIP_API_KEY" = "obcSz" "yHZFK0bO8s2Pkq8CbOWPD8g4bSL";
}
