//! Customers, support, marketing, staff and projects.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "activecampaign-api-key": "ActiveCampaign API key" at "https://developers.activecampaign.com/reference/authentication",
        ["activecampaign", "active_campaign"] r"[0-9a-f]{64,72}",
        "ACTIVECAMPAIGN_API_KEY" = "b6f06" "5b3729a5e1c14a6359ab1b2bfd0c372358a61c1ccecd1e6209794e352d0";
    labelled "aha-api-key": "Aha! API key" at "https://www.aha.io/api#authentication",
        ["aha_", "aha.io", "aha "] shape::HEX_64,
        "AHA_API_KEY" = "4247e" "93e32d06b1daeab5839c435c6da8d226eb696a4b7b92ad94d1ae0725bfc";
    labelled "airtable-legacy-api-key": "Airtable API key (legacy)" at "https://airtable.com/developers/web/api/authentication",
        ["airtable"] r"key[A-Za-z0-9]{14}", "AIRTABLE_API_KEY" = "keyYK" "zV3IY6zLeZaZ";
    labelled "alegra-token": "Alegra token" at "https://developer.alegra.com/docs/autenticación",
        ["alegra"] r"[a-z0-9]{20}", "ALEGRA_TOKEN" = "6tp74" "2fn1i8h91rj164n";
    everyday "apollo-api-key": "Apollo.io API key" at "https://docs.apollo.io/reference/authentication",
        ["apollo", "apolloio", "apollo_io"] r"[A-Za-z0-9_-]{22}",
        "APOLLO_API_KEY" = "uNtZd" "UOcSr73gnbSmYpmc1";
    labelled "apptivo-api-key": "Apptivo API key" at "https://www.apptivo.com/api-documentation/",
        ["apptivo"] r"[A-Za-z0-9-]{36}|[A-Za-z0-9_-]{32}",
        "APPTIVO_API_KEY" = "meeRl" "9zv9SeRFV2ADTmMFmawg6yT7mRlrJNf";
    identifier "asana-client-id": "Asana client ID" at "https://developers.asana.com/docs/oauth",
        ["asana"] r"[0-9]{16}", "ASANA_CLIENT_ID" = "51859" "75392013397";
    everyday "asana-token": "Asana personal access token or client secret" at "https://developers.asana.com/docs/personal-access-token",
        ["asana"] r"[0-2]/[0-9]{15,17}(?:/[0-9]{15,17})?:[0-9a-f]{32}|[A-Za-z0-9]{32}",
        "ASANA_ACCESS_TOKEN" = "1/563" "708203083942:35ac28e381f6826cf7d102fa31df3065";
    labelled "autoklose-api-token": "Autoklose API token" at "https://api.autoklose.com/",
        ["autoklose"] r"[A-Za-z0-9_-]{32}", "AUTOKLOSE_TOKEN" = "pOR6a" "FoapVGicNcHRJMX2lkYQ7veoAlr";
    labelled "autopilot-api-key": "Ortto (Autopilot) API key" at "https://help.ortto.com/developer/latest/api-reference/",
        ["autopilot", "ortto"] shape::HEX_32, "AUTOPILOT_API_KEY" = "1d8ae" "92b566908d0a15e369f5a48f964";
    labelled "axonaut-api-key": "Axonaut API key" at "https://axonaut.com/api/v2/doc",
        ["axonaut"] shape::HEX_32, "AXONAUT_API_KEY" = "7fad0" "7e80ea61cd4cf80bf269b162fcb";
    labelled "bannerbear-api-key": "Bannerbear API key" at "https://developers.bannerbear.com/#authentication",
        ["bannerbear"] r"(?:bb_(?:pr|ma)_[0-9a-f]{30}|[A-Za-z0-9]{22}tt)",
        "BANNERBEAR_API_KEY" = "bb_pr" "_07bfc5c938e0cc46a40091e737db39";
    labelled "baremetrics-api-key": "Baremetrics API key" at "https://developers.baremetrics.com/reference/authentication",
        ["baremetrics"] r"(?:lk|sk)_[A-Za-z0-9]{22}|[A-Za-z0-9_]{25}",
        "BAREMETRICS_API_KEY" = "lk_Pq" "wEGfT3kRbfEVELOkPO4z";
    labelled "beebole-token": "Beebole token" at "https://beebole.com/help/api/",
        ["beebole"] r"[0-9a-z]{40}", "BEEBOLE_TOKEN" = "xi85r" "ioo5qjo022kdrvmb73ydvgr2g593l4gcpd3";
    labelled "besnappy-api-key": "BeSnappy API key" at "https://besnappy.com/developers",
        ["besnappy"] shape::HEX_64,
        "BESNAPPY_API_KEY" = "c0f3a" "ef0d4ea2152966399c75d6e96c96207c61616f6af7f050026b253ecfbd4";
    labelled "calendly-token": "Calendly token" at "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
        ["calendly"] r"eyJ[A-Za-z0-9_-]{20,100}\.eyJ[A-Za-z0-9_-]{80,300}\.[A-Za-z0-9_-]{40,90}",
        "CALENDLY_TOKEN" = "eyJRM"
            "uaLyIYHGsuriLafIPu.eyJn1XqJx38rv1h9CXf86XPJZ95r1eVCKKb9gxVci"
            "QOFMaH3OHuhkpT13GxJoRCuz84EnaSULpcs4Ep5xbh.xLwzFtEDwblsHZVmi"
            "uX8A67mkqPsFKJSsQ7NZCGN";
    identifier "canva-client-id": "Canva client ID" at "https://www.canva.dev/docs/connect/creating-integrations/",
        ["canva"] r"OC-[A-Za-z0-9_-]{8,16}", "CANVA_CLIENT_ID" = "OC-nF" "89JpVn";
    labelled "capsule-crm-token": "Capsule CRM token" at "https://developer.capsulecrm.com/v2/overview/authentication",
        ["capsule_crm", "capsulecrm", "capsule crm"] r"[A-Za-z0-9._+/=-]{64}",
        "CAPSULECRM_TOKEN" = "eFM7L" "2dNcSPnVTG9nkOpvZsR141YH5fAgRN0FQ0AuM27ZGujCiYMceTGkfIbuviO";
    labelled "central-station-crm-key": "CentralStationCRM API key" at "https://api.centralstationcrm.net/api-docs/",
        ["centralstation"] r"[a-z0-9]{30}", "CENTRALSTATIONCRM_API_KEY" = "i4tg5" "oh8zzmysgv6v2vua261yr9zph";
    labelled "chatfuel-token": "Chatfuel token" at "https://docs.chatfuel.com/",
        ["chatfuel"] r"[A-Za-z0-9]{128}",
        "CHATFUEL_TOKEN" = "ziPgJ"
            "Mv79libKD6IK4gNHe26cWGtFznNeHhjnv2bOGGmEAyvFCxQfZv1WM2ZE5Opy"
            "dDQtodsY0mAVcWHW7UKWFFDoH9xaGsRxkGQaizgUQNeXp1PEZTqhSPj0ipm8"
            "uDx";
    labelled "checkvist-api-key": "Checkvist API key" at "https://checkvist.com/auth/api",
        ["checkvist"] r"[A-Za-z0-9]{14}", "CHECKVIST_API_KEY" = "0H8Xc" "5QnxFx4Ot";
    everyday "clearbit-api-key": "Clearbit API key" at "https://dashboard.clearbit.com/docs#authentication",
        ["clearbit"] r"sk_[0-9a-f]{32}", "CLEARBIT_API_KEY" = "sk_4d" "aa8a2f074b62da139c12635c6be6ec";
    labelled "clockify-api-key": "Clockify API key" at "https://docs.clockify.me/#section/Authentication",
        ["clockify"] r"[A-Za-z0-9]{48}",
        "CLOCKIFY_API_KEY" = "bQmkK" "Vhvy1RNJkfoo2IdlXT6R3qiOqWPD7VvUEGT9P9NcIWQ";
    everyday "close-api-key": "Close API key" at "https://developer.close.com/topics/authentication-with-api-keys/",
        ["close", "closecrm", "closeio", "close_io"] r"api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}|api_[A-Za-z0-9._]{40,45}",
        "CLOSE_API_KEY" = "api_L" "KOnIDqJW2kQ21DOiiLaLZ.jWeVTDdlfY6QyltScClKT2";
    labelled "cloze-api-key": "Cloze API key" at "https://api.cloze.com/api-docs/",
        ["cloze"] shape::HEX_32, "CLOZE_API_KEY" = "5f185" "d04cf5a71615f9a3ca937c9b583";
    everyday "copper-api-key": "Copper API key" at "https://developer.copper.com/introduction/authentication.html",
        ["copper", "coppercrm", "prosperworks"] shape::HEX_32,
        "COPPER_API_KEY" = "19f40" "e13aa0448f6197b957359fb71a6";
    labelled "crisp-token": "Crisp token" at "https://docs.crisp.chat/guides/rest-api/authentication/",
        ["crisp_token", "crisp_key", "crisp-token", "crisp_api", "crisp token"] shape::HEX_64,
        "CRISP_TOKEN_KEY" = "fd6ea" "71be4d1dc2e388b7eb7dac6ad144a2614d81f48f5921252fdad368a7308";
    labelled "currencycloud-api-key": "Currencycloud API key" at "https://developer.currencycloud.com/guides/integration-guides/authentication/",
        ["currencycloud"] shape::HEX_64,
        "CURRENCYCLOUD_API_KEY" = "27827" "b0e4b14a374f2b7d57fac7bc9bbf71fca5b97aca1c92828b77b0717d6f9";
    everyday "daily-co-api-key": "Daily API key" at "https://docs.daily.co/reference/rest-api",
        ["daily", "daily_co", "dailyco"] shape::HEX_64,
        "DAILY_API_KEY" = "b3d0a" "2dc25e7c150819f84141b2c36c585273e20b8f0912c399243f66b6b29e3";
    labelled "delighted-api-key": "Delighted API key" at "https://app.delighted.com/docs/api#authentication",
        ["delighted"] r"[A-Za-z0-9]{32}", "DELIGHTED_API_KEY" = "04Dm2" "zKGFctOl4vKkUV03XLswqE5cv4G";
    labelled "docparser-api-key": "Docparser API key" at "https://docparser.com/api/#authentication",
        ["docparser"] r"[0-9a-f]{40}", "DOCPARSER_API_KEY" = "703f9" "ce12fc35fdfbd586c482f7c74cf12e31e09";
    everyday "drift-token": "Drift access token" at "https://devdocs.drift.com/docs/authentication-and-scopes",
        ["drift"] r"[A-Za-z0-9]{32}", "DRIFT_TOKEN" = "w8Me2" "tNQzG14cIseDKKS6jxoTV41JiJc";
    labelled "dropbox-app-secret": "Dropbox app key or secret" at "https://www.dropbox.com/developers/reference/oauth-guide",
        ["dropbox"] r"[a-z0-9]{15}|[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9=_-]{43}",
        "DROPBOX_APP_SECRET" = "gzfz6" "kc0xb1e317";
    labelled "dynalist-token": "Dynalist token" at "https://apidocs.dynalist.io/",
        ["dynalist"] r"[A-Za-z0-9_-]{128}|[A-Za-z0-9_-]{146}",
        "DYNALIST_TOKEN" = "EjWg1"
            "A6S5zLjWh9zcNnf6PvGEhTIhWn5EmD74kQKyzp5WByyZdlrAsMrqkHoE0AKw"
            "CUIfyGFkpsoRcckKy1WnNZScpdkITacNLsehvVMtkJM5UiWuueUtQ8TWwYOw"
            "965";
    labelled "dyspatch-api-key": "Dyspatch API key" at "https://docs.dyspatch.io/docs/api/",
        ["dyspatch"] r"[A-Z0-9]{52}",
        "DYSPATCH_API_KEY" = "OUTLB" "ZC9YDP3PIV9GBLM8KECQL8R0GLMSJCP8B3C67CTYHU0T0JP";
    everyday "envoy-api-key": "Envoy API key" at "https://developers.envoy.com/hub/docs/api-keys",
        ["envoy"] r"[A-Za-z0-9]{213,230}",
        "ENVOY_API_KEY" = "JRpme"
            "cAwSoEXIydfsWneRmdexl8QyiX5lS7rC6VaNORXbEAETgBWeHOch5duvJg7N"
            "3jDEHxpoCyTsK68kFsQHFO45trLucoKoN7nqe3PaGVSWQpzHmEtz1UCPtjkL"
            "4BKkwPr2suS8b7v7XLwvlEjoCfam5lJA8XObiwT7cChwHFOJkooXZ4rOeUU7"
            "6znyAIywv9AVccOJEAF4hn9ZZfTG";
    everyday "eraser-api-token": "Eraser API token" at "https://docs.eraser.io/reference/api-token",
        ["eraser"] r"[A-Za-z0-9]{20}", "ERASER_API_TOKEN" = "Cg6th" "vdSvyx9o7JhW7WG";
    labelled "eventbrite-token": "Eventbrite private token" at "https://www.eventbrite.com/platform/api#/introduction/authentication",
        ["eventbrite"] r"[A-Z0-9]{20}", "EVENTBRITE_TOKEN" = "2ELGJ" "ODR8A98NHB128FY";
    labelled "freshdesk-api-key": "Freshdesk or Freshworks API key" at "https://developers.freshdesk.com/api/#authentication",
        ["freshdesk", "freshworks", "freshservice", "freshsales"] r"[A-Za-z0-9_-]{20,22}",
        "FRESHDESK_API_KEY" = "FswKG" "eGVsGvwJ0dNKC2w";
    labelled "fullstory-api-key": "FullStory API key" at "https://developer.fullstory.com/server/authentication/",
        ["fullstory", "full_story", "fs_api"] r"(?:na1|eu1)\.[A-Za-z0-9+/]{20,120}={0,2}",
        "FULLSTORY_API_KEY" = "na1.m" "XT0b9z8rxWsHrGHvuNV";
    labelled "getgist-api-key": "Gist API key" at "https://developers.getgist.com/api/",
        ["getgist"] r"[A-Za-z0-9+/]{66}==|[A-Za-z0-9]{68}",
        "GETGIST_API_KEY" = "PCaLI" "Ae0CdAA9mVLFrSZZXAkum0KILW8MHpGtZDF4m72De3ikQRP5k1NHTNNYrfxq" "H==";
    labelled "gocanvas-token": "GoCanvas token" at "https://help.gocanvas.com/hc/en-us/articles/360040434033",
        ["gocanvas"] r"[A-Za-z0-9+/]{43}=",
        "GOCANVAS_TOKEN" = "QHj55" "dnN9yTcMyJvawcnVvgUPCI4RwdRfpeYChe6BuB=";
    labelled "goodday-token": "GoodDay API token" at "https://www.goodday.work/developers/api-v2",
        ["goodday"] r"[a-z0-9]{32}", "GOODDAY_TOKEN" = "u9quh" "b5z68wea8en763gt0mlxk9ebhfz";
    labelled "groove-api-token": "Groove API token" at "https://developer.groovehq.com/docs/authentication",
        ["groovehq", "groove_"] shape::HEX_64,
        "GROOVEHQ_TOKEN" = "0afa6" "4157fd070e7f1713eb09b790e2a6391c70f56e014b5d104e75d8a45f5d3";
    labelled "hellosign-api-key": "Dropbox Sign (HelloSign) API key" at "https://developers.hellosign.com/api/reference/authentication/",
        ["hellosign", "dropbox_sign", "dropbox sign"] r"[a-z0-9]{64}",
        "HELLOSIGN_API_KEY" = "d5x0x" "sy29vo5m4dc9j4yelbds5k66h9ahxlkcmax9ifrg11dj15rvsg6ba8ju6pw";
    labelled "helpscout-secret": "Help Scout application secret" at "https://developer.helpscout.com/mailbox-api/overview/authentication/",
        ["helpscout", "help_scout", "help scout"] r"[A-Za-z0-9]{32}|[A-Za-z0-9]{56}",
        "HELPSCOUT_APP_SECRET" = "QWkUt" "C8xoNKGksr2FZF5DA8ALCih4pbg";
    everyday "hive-api-key": "Hive API key" at "https://developers.hive.com/reference/api-keys-and-auth",
        ["hive"] r"[A-Za-z0-9]{17}|[0-9a-z]{32}", "HIVE_API_KEY" = "yZIf7" "5iXBQGKNNQ4d";
    labelled "hiveage-api-key": "Hiveage API key" at "https://www.hiveage.com/api/",
        ["hiveage"] r"[A-Za-z0-9_-]{20}", "HIVEAGE_API_KEY" = "8X7vg" "KoLQ4vUHRi3lpju";
    labelled "hubspot-api-key": "HubSpot API key" at "https://developers.hubspot.com/docs/api/overview",
        ["hubspot", "hapikey"] r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
        "HUBSPOT_API_KEY" = "1B0B1" "bd8-B930-b931-EaD4-2DaeF8cD261C";
    everyday "hunter-api-key": "Hunter API key" at "https://hunter.io/api-documentation/v2",
        ["hunter", "hunterio", "hunter.io"] shape::HEX_40,
        "HUNTER_API_KEY" = "783c8" "02bb3f86fb60e9285e8d82eb71c550808fc";
    labelled "insightly-api-key": "Insightly API key" at "https://api.insightly.com/v3.1/Help#!/Overview/Authentication",
        ["insightly"] shape::UUID, "INSIGHTLY_API_KEY" = "f04aa" "c30-8c2c-e88d-7f53-b6ed26fd842a";
    labelled "jotform-api-key": "Jotform API key" at "https://api.jotform.com/docs/",
        ["jotform"] r"[0-9a-z]{32}", "JOTFORM_API_KEY" = "fl5ak" "crtnc5hipdakku0fi6rchx9u60t";
    everyday "karma-crm-token": "karmaCRM API token" at "https://www.karmacrm.com/api",
        ["karma", "karmacrm"] r"[A-Za-z0-9]{20}", "KARMACRM_TOKEN" = "K95o9" "P05byBJ5leqEwii";
    labelled "kylas-api-key": "Kylas API key" at "https://support.kylas.io/portal/en/kb/articles/api-key",
        ["kylas"] r"[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}(?::[0-9]{1,6})?",
        "KYLAS_API_KEY" = "w35vk" "ltq-3i8j-d1nq-81xs-0sw5nyst4nnh";
    labelled "lemlist-api-key": "lemlist API key" at "https://developer.lemlist.com/api-reference/getting-started/authentication",
        ["lemlist"] shape::HEX_32, "LEMLIST_API_KEY" = "266e0" "7b39d039649d689fa9b5d7a1d4c";
    everyday "linear-client-secret": "Linear OAuth client secret" at "https://linear.app/developers/oauth-2-0-authentication",
        ["linear", "linearapp", "linear_app"] shape::HEX_32,
        "LINEAR_CLIENT_SECRET" = "5ea8e" "b7570175a4b797f79f315fc9da5";
    labelled "liveagent-api-key": "LiveAgent API key" at "https://support.liveagent.com/740982-API-key",
        ["liveagent"] r"[A-Za-z0-9]{32}", "LIVEAGENT_API_KEY" = "97dyH" "bNcLf3PdRF3eiX9JJEMbX4qyjuA";
    labelled "magicbell-api-key": "MagicBell API key" at "https://www.magicbell.com/docs/api/reference",
        ["magicbell"] r"[A-Za-z0-9_-]{40}",
        "MAGICBELL_API_KEY" = "IDNmL" "wSoua58yfGSOhQsW2g3jferVc4mCJGqHZ0I";
    labelled "mailmodo-api-key": "Mailmodo API key" at "https://www.mailmodo.com/developers/",
        ["mailmodo"] r"[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}",
        "MAILMODO_API_KEY" = "9HZRH" "C4-H51TZLJ-OTJGLVW-VDW1ZLY";
    labelled "metrilo-api-token": "Metrilo API token" at "https://help.metrilo.com/",
        ["metrilo"] r"[a-z0-9]{16}", "METRILO_TOKEN" = "7vkia" "8dayhzxow8v";
    everyday "miro-access-token": "Miro access token" at "https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app",
        ["miro"] r"[A-Za-z0-9_-]{27}", "MIRO_ACCESS_TOKEN" = "DD96E" "qdMvGPaSdE5z5iOG3TfrXO";
    everyday "mite-api-key": "mite API key" at "https://mite.de/en/api/",
        ["mite"] r"[0-9a-z]{16}", "MITE_API_KEY" = "gtjke" "unut8zbr7bx";
    labelled "mixmax-api-token": "Mixmax API token" at "https://developer.mixmax.com/reference/getting-started-with-the-api",
        ["mixmax"] r"[A-Za-z0-9_-]{36}", "MIXMAX_API_TOKEN" = "cUWkB" "CqD6IL8keZBjec5XFqV6mC1wt6Jirc7";
    everyday "monday-api-token": "monday.com API token" at "https://developer.monday.com/api-reference/docs/authentication",
        ["monday", "mondaycom", "monday_com", "monday.com"] r"eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{80,300}\.[A-Za-z0-9_-]{40,90}",
        "MONDAY_API_TOKEN" = "eyJYM"
            "Zi2hkpU4Dlp6s.eyJSOwRG1yCMBMtT4dKy2sUMzxfKnQBjBzMHph3hZPjCQo"
            "3FltmlhbHAHwVrTBwV6YugYXEm5eaKEcCUnPN.z8c3S3duVQP8PIKeSSemZc"
            "r0OBzNDNnbXUDFvYpp";
    labelled "myintervals-api-token": "Intervals API token" at "https://www.myintervals.com/api/",
        ["myintervals"] r"[0-9a-z]{11}", "MYINTERVALS_TOKEN" = "d6k26" "2iobsz";
    labelled "nicereply-api-key": "Nicereply API key" at "https://docs.nicereply.com/",
        ["nicereply"] shape::HEX_40, "NICEREPLY_API_KEY" = "91e7a" "8afb1b82168ac7739f848f23d5c538d6ada";
    labelled "nozbe-token": "Nozbe token" at "https://nozbe.help/advancedfeatures/api/",
        ["nozbe"] r"[A-Za-z0-9]{16}_[A-Za-z0-9_=-]{64,66}",
        "NOZBE_TOKEN" = "SXcnj"
            "C92OmdcfSOZ_QNpqZyCkLE4pLsxIMAIpMHP5f8TWmXqPAJleRJgDNLfr35ov"
            "1gkOYG7X0jLS0ul1";
    labelled "pandadoc-api-key": "PandaDoc API key" at "https://developers.pandadoc.com/reference/api-key-authentication-process",
        ["pandadoc"] r"[A-Za-z0-9]{40}", "PANDADOC_API_KEY" = "NwhoK" "AySn4sdtBrYl7M5d81mZWj0zcYe5utfObFO";
    labelled "parseur-api-key": "Parseur API key" at "https://developer.parseur.com/",
        ["parseur"] r"[0-9a-f]{40}", "PARSEUR_API_KEY" = "fd088" "af38406c4afa5a2d6d7e26106d080c0b2fa";
    everyday "paydirt-api-key": "Paydirt API key" at "https://paydirtapp.com/",
        ["paydirt", "paydirtapp"] r"[a-z0-9]{32}", "PAYDIRT_API_KEY" = "5n1wc" "j6vxbe4y5g13avxatfpjht0yk46";
    labelled "people-data-labs-api-key": "People Data Labs API key" at "https://docs.peopledatalabs.com/docs/authentication",
        ["peopledatalabs", "people_data_labs", "pdl_api"] r"[0-9a-f]{64}",
        "PEOPLEDATALABS_API_KEY" = "de7d2" "ba02bf5e2a82472c626c6e25ca0a593cb0746964c06d9dd8c6ee13d357b";
    labelled "pipedrive-api-token": "Pipedrive API token" at "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
        ["pipedrive"] r"[A-Za-z0-9]{40}",
        "PIPEDRIVE_API_TOKEN" = "jVykN" "fOJaVGF2mC5JmTChI8IJyEBh8KubVrImuna";
    labelled "podio-client-secret": "Podio client secret" at "https://developers.podio.com/authentication",
        ["podio"] r"[A-Za-z0-9]{64}|[a-z0-9]{32}",
        "PODIO_CLIENT_SECRET" = "zOYoG" "dnIgGFMOjyRbNaoUA5ngdHzfCfJpmjEVkuXtg1sz9z5qmV5yLI7D505ZcEx";
    labelled "pollsapi-key": "PollsAPI key" at "https://docs.pollsapi.com/",
        ["pollsapi"] r"[A-Z0-9]{28}", "POLLSAPI_KEY" = "0K75F" "L0PUN957OJLYBIIEQ8U6QS4";
    labelled "powrbot-api-key": "Powrbot API key" at "https://powrbot.com/api/",
        ["powrbot"] r"[A-Za-z0-9]{40,50}", "POWRBOT_API_KEY" = "Z6Hu3" "7EginQNTBFepBt0ZfFigAw7xjv86P0uR4wE";
    everyday "refiner-api-key": "Refiner API key" at "https://refiner.io/docs/api/",
        ["refiner"] shape::UUID, "REFINER_API_KEY" = "fda22" "05a-51c6-f120-4c1b-35725864e0b4";
    labelled "rentman-token": "Rentman token" at "https://api.rentman.net/",
        ["rentman"] r"eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{50,300}\.[A-Za-z0-9_-]{40,90}",
        "RENTMAN_TOKEN" = "eyJPu"
            "Eg4SX19aGUFMO.eyJ0L8pjItKG9rdQWDHdcs2kly8zINDVJCBrqQqQz9gUzo"
            "gZtOyeU.rSSpf2eD8DWtEY5kbs1bah8hU88EhEanZKUZLEog";
    labelled "rocketreach-api-key": "RocketReach API key" at "https://docs.rocketreach.co/reference/rocketreach-api",
        ["rocketreach"] r"[0-9a-z-]{36,40}", "ROCKETREACH_API_KEY" = "ae4w7" "y24vcx1yiogn5890qd3hnvmyr1oguis";
    labelled "salesforce-client-secret": "Salesforce consumer secret" at "https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm",
        ["salesforce", "sfdc"] r"[0-9A-F]{64}|3MVG9[A-Za-z0-9._]{60,90}",
        "SALESFORCE_CLIENT_SECRET" = "D00BD" "8DF2E5DC5CE83E32A849A5BD3A300084D9D2B1D63D41D0AF1D3EA72BFB1";
    labelled "sherpadesk-api-token": "SherpaDesk API token" at "https://github.com/sherpadesk/api/wiki",
        ["sherpadesk"] r"[0-9a-z]{32}", "SHERPADESK_TOKEN" = "x0che" "bz1bj8pw9u5t711htj4auw4r3re";
    everyday "shortcut-api-token": "Shortcut API token" at "https://developer.shortcut.com/api/rest/v3#Authentication",
        ["shortcut", "clubhouse"] shape::UUID,
        "SHORTCUT_API_TOKEN" = "264e9" "17c-3750-6e76-6617-c4eb1c63306d";
    labelled "signaturit-token": "Signaturit access token" at "https://docs.signaturit.com/api/latest",
        ["signaturit"] r"[A-Za-z0-9]{86}",
        "SIGNATURIT_TOKEN" = "tCpbA"
            "201xgolrFpCMAnNL62GHDgtz0qqb3JL0aoGo5lcERc5D2pgfFeQoqvOCHbEs"
            "ddVDTf3w41u06tRrzIuUh";
    labelled "skrapp-api-key": "Skrapp API key" at "https://skrapp.io/api",
        ["skrapp"] r"[A-Za-z0-9]{42}", "SKRAPP_API_KEY" = "Z3yLy" "tgFox54tv1f8AWkdFaEF6FUls6eLrUE9Gxqys";
    labelled "smartsheet-access-token": "Smartsheet access token" at "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
        ["smartsheet"] r"[A-Za-z0-9]{37}|[A-Za-z0-9]{26}",
        "SMARTSHEET_ACCESS_TOKEN" = "4OF4w" "83IUe7XAB0r2PKh1JnIh1dgPxZYoBZPR";
    labelled "supernotes-api-key": "Supernotes API key" at "https://api.supernotes.app/docs/swagger",
        ["supernotes"] r"[A-Za-z0-9_-]{43}",
        "SUPERNOTES_API_KEY" = "84MxS" "crZ0K8Pm2o1GceR2LpEg5pjyt7HdbQtmUrAJKp";
    labelled "surveymonkey-token": "SurveyMonkey access token" at "https://api.surveymonkey.com/v3/docs#authentication",
        ["surveymonkey"] r"[A-Za-z0-9.=_-]{80,160}",
        "SURVEYMONKEY_TOKEN" = "NzOIi"
            "EeeuskqPkmrEXGa8qmmweLs3KhTMRnj50XpkGeOCmdiN0QOUAW7OPbpB16fr"
            "uL8bqijJfcFY14A";
    labelled "surveysparrow-token": "SurveySparrow access token" at "https://developers.surveysparrow.com/rest-apis",
        ["surveysparrow"] r"[A-Za-z0-9_-]{88}",
        "SURVEYSPARROW_TOKEN" = "3NBGO"
            "BcGExAabjmI1BSbTQJKTqFMZ6BcR1AA7wc0KmHc2knuJBRXL8H4m1Fp7c8g1"
            "23sZn1JqT8c9IzkO7CLNXOk";
    labelled "teamwork-token": "Teamwork token" at "https://apidocs.teamwork.com/guides/teamwork/authentication",
        ["teamwork"] r"tkn\.v1_[A-Za-z0-9=]{50,90}",
        "TEAMWORK_TOKEN" = "tkn.v" "1_PoeUBKtQ6rqIRjwYE9FeniZLIiO2XYi7HzWi9q2vCb1i3jLqwc";
    labelled "tefter-api-key": "Tefter API key" at "https://tefter.io/api",
        ["tefter"] r"[A-Za-z0-9]{20}", "TEFTER_API_KEY" = "lpOED" "fR8OIpNkgNj9hfL";
    labelled "ticketmaster-api-key": "Ticketmaster API key" at "https://developer.ticketmaster.com/products-and-docs/apis/getting-started/",
        ["ticketmaster"] r"[A-Za-z0-9]{32}", "TICKETMASTER_API_KEY" = "NG8KL" "ZiDaVGJKAysXjKzcDFTjRmEYxO2";
    labelled "tmetric-api-token": "TMetric API token" at "https://app.tmetric.com/api-docs/v3",
        ["tmetric"] r"[0-9A-Z]{64}",
        "TMETRIC_TOKEN" = "3NEIS" "QSDK604LMJ3Z2XDVEK1K7JN4MP2ZMAU7VIC43PVIV0XRK22L22Y4NX8A9IT";
    labelled "todoist-api-token": "Todoist API token" at "https://developer.todoist.com/guides/#authorization",
        ["todoist"] shape::HEX_40, "TODOIST_API_TOKEN" = "f326b" "0ff7dad4ec041b8be5ebde9ac370d5025f4";
    labelled "toggl-api-token": "Toggl Track API token" at "https://engineering.toggl.com/docs/authentication",
        ["toggl"] r"[0-9a-f]{32}", "TOGGL_API_TOKEN" = "d84d0" "d9b0b03bf523e316d8fc32b3817";
    labelled "trello-key": "Trello key or token" at "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
        ["trello"] r"[0-9a-f]{64}|[0-9a-z]{32}|[0-9a-z]{64}",
        "TRELLO_API_KEY" = "3a59b" "160a7b95f6b5d29d8d542e1c8368e7a09c21d692a27b57f6bc43fc80627";
    labelled "uploadcare-secret-key": "Uploadcare secret key" at "https://uploadcare.com/docs/start/settings/#keys-public",
        ["uploadcare"] r"[0-9a-f]{20}", "UPLOADCARE_SECRET_KEY" = "7d3ee" "1d7c7fb05942c82";
    labelled "vbout-api-key": "VBOUT API key" at "https://developers.vbout.com/",
        ["vbout"] r"[0-9]{25}", "VBOUT_API_KEY" = "86949" "70645716063796295730";
    labelled "wrike-access-token": "Wrike access token" at "https://developers.wrike.com/oauth-20-authorization/",
        ["wrike"] r"ey[A-Za-z0-9_.-]{200,340}|[A-Za-z0-9_-]{333}",
        "WRIKE_TOKEN" = "eyFdb"
            "AgE7SQzUUSJx6z9UVZEDkazb0xVEgpt4b6PIuOqsCDZIS2jfHDZs5BuDw6CW"
            "z05rUghFaHSZCQKF5cVahBGZG8a7ZqrPIAZSaViKACVCHoQ5EqOIvCBEm7Nq"
            "2YQv5AkUDiViBbOg3eGzUSdoM6WmQavuHB52i1neGeGvmheuwTLSB2LYFQZa"
            "xKTbrUT3xblhjpcns";
    labelled "ynab-access-token": "YNAB access token" at "https://api.ynab.com/#authentication",
        ["ynab", "youneedabudget", "you_need_a_budget"] r"[A-Za-z0-9_-]{43}|[0-9a-f]{64}",
        "YNAB_ACCESS_TOKEN" = "xGyXG" "b7xcvoH92e0AjQuWhranQAdxVVokCMrRGWM6mn";
    labelled "zendesk-api-token": "Zendesk API token" at "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
        ["zendesk"] r"[A-Za-z0-9]{40}", "ZENDESK_API_TOKEN" = "1Owzk" "Lyz05yExLN2diW5K4t2hOBJTGLHe9lspYCM";
}
