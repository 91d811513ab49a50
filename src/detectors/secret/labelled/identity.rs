//! Sign-in, social networks and devices.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    identifier "auth0-client-id": "Auth0 client ID" at "https://auth0.com/docs/get-started/applications/application-settings",
        ["auth0"] r"[A-Za-z0-9]{32}", "AUTH0_CLIENT_ID" = "vRHtK" "0XARkgdQbewQXzonhbmiM1JSrCz";
    labelled "auth0-client-secret": "Auth0 client secret" at "https://auth0.com/docs/get-started/applications/application-settings",
        ["auth0"] r"[A-Za-z0-9_-]{64}",
        "AUTH0_CLIENT_SECRET" = "3QXhC" "l3RhrO2fvEPycuzbCYLJOpFLFUJNTo8abrnr9HaVaD5ErFKozNQDLIvz2cS";
    labelled "autodesk-client-secret": "Autodesk client secret" at "https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/",
        ["autodesk"] r"[A-Za-z0-9]{32}|[A-Za-z0-9]{16}",
        "AUTODESK_CLIENT_SECRET" = "74rhu" "IonD13WM0HbzD049XcTbfiz8CA8";
    labelled "blynk-auth-token": "Blynk auth token" at "https://docs.blynk.io/en/concepts/device#authtoken",
        ["blynk"] r"[A-Za-z0-9_-]{32}", "BLYNK_AUTH_TOKEN" = "R1LBR" "1RgzTdfEwwMl5rgtTKAREOapzJm";
    everyday "box-client-secret": "Box client secret or developer token" at "https://developer.box.com/guides/authentication/",
        ["box", "boxapp", "box_com"] r"[A-Za-z0-9]{32}",
        "BOX_CLIENT_SECRET" = "8abGE" "slVjzF21ZGJ5zAOQzdoQI6uzP8f";
    labelled "clerk-secret-key": "Clerk secret key" at "https://clerk.com/docs/deployments/clerk-environment-variables",
        ["clerk"] r"sk_(?:live|test)_[A-Za-z0-9]{32,50}",
        "CLERK_SECRET_KEY" = "sk_li" "ve_JSVGPk3FfuEl7Rvnnwh34HoG4mvNtFWn";
    identifier "discord-client-id": "Discord client ID" at "https://discord.com/developers/docs/topics/oauth2",
        ["discord"] r"[0-9]{17,19}", "DISCORD_CLIENT_ID" = "83808" "392917998248";
    labelled "disqus-api-key": "Disqus API key" at "https://disqus.com/api/docs/auth/",
        ["disqus"] r"[A-Za-z0-9]{64}",
        "DISQUS_API_KEY" = "0o1QP" "mfaafgUb7qiB7QYWy4oErWv2acBD3Ecy3nOJTSmjmhAaNMKH7gkFs4mvt9c";
    everyday "duo-secret-key": "Duo secret key" at "https://duo.com/docs/adminapi#authentication",
        ["duo", "duo_security", "duosecurity"] r"[A-Za-z0-9]{40}|DI[A-Z0-9]{18}",
        "DUO_SKEY secret" = "E4lGB" "CLdCO9yW58Mfhh9pkJeLATlp3E5AWEAF3ZW";
    labelled "facebook-app-access-token": "Facebook (Meta) app access token" at "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
        ["facebook", "fb_"] r"[0-9]{15,16}(?:\||%7C)[A-Za-z0-9_-]{27,40}",
        "FACEBOOK_APP_TOKEN" = "18311" "4963060374|xI7rK8Hfz3ErMNhTc115YTvs9Wz";
    identifier "facebook-app-id": "Facebook (Meta) app ID" at "https://developers.facebook.com/docs/development/create-an-app/",
        ["facebook"] r"[0-9]{15,16}", "FACEBOOK_APPLICATION_ID" = "08023" "7953592868";
    labelled "facebook-app-secret": "Facebook (Meta) app secret" at "https://developers.facebook.com/docs/facebook-login/security/",
        ["facebook", "fb_", "fbapi", "meta_app", "instagram", "whatsapp"] shape::HEX_32,
        "FACEBOOK_APP_SECRET" = "f8079" "5e8eb2a648045a3d63049b19f64";
    labelled "foursquare-client-secret": "Foursquare client secret" at "https://docs.foursquare.com/developer/reference/v2-authentication",
        ["foursquare"] r"[A-Z0-9]{48}",
        "FOURSQUARE_CLIENT_SECRET" = "39JYA" "PDMMO6BJLH9FIXAVYTQXBPXTSQXRZT2M1XBANC7VJQ0";
    labelled "jumpcloud-api-key": "JumpCloud API key" at "https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key",
        ["jumpcloud"] r"[a-z0-9]{40}|jca_[A-Za-z0-9]{36}",
        "JUMPCLOUD_API_KEY" = "k7qxf" "xqsyn1byj9gqd58wd7jye4vih313wq3lmd7";
    labelled "linkedin-client-secret": "LinkedIn client ID or secret" at "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",
        ["linkedin", "linked_in", "linked-in"] r"[A-Za-z0-9]{16}|[A-Za-z0-9]{14}|WPL_AP[01]\.[A-Za-z0-9.]{16,32}={0,2}",
        "LINKEDIN_CLIENT_SECRET" = "33PLC" "sxQZylCPHCf";
    labelled "loginradius-api-secret": "LoginRadius API key or secret" at "https://www.loginradius.com/docs/api/v2/",
        ["loginradius"] shape::UUID, "LOGINRADIUS_API_SECRET" = "5e0a3" "c5c-3f26-8523-d85a-1bf9a977561d";
    labelled "mulesoft-anypoint-secret": "MuleSoft Anypoint client secret" at "https://docs.mulesoft.com/access-management/connected-apps-overview",
        ["anypoint", "mulesoft"] r"[0-9A-Fa-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "ANYPOINT_CLIENT_SECRET" = "ca4eB" "FACb8B6b5C63ba446d05bCFbDd4";
    labelled "okta-api-token": "Okta API token" at "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        ["okta", "ssws"] r"00[A-Za-z0-9_-]{40}",
        "OKTA_API_TOKEN" = "00SH3" "BJHajr1yA88SNWmQSo7sM0bVCor9YP7RGzUvY";
    labelled "onelogin-client-secret": "OneLogin client secret" at "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
        ["onelogin", "one_login"] shape::HEX_64,
        "ONELOGIN_CLIENT_SECRET" = "62739" "c507d1aecf1372b15e4974683cd3fb7a069a7e21b4537b99b04c21a6a8f";
    labelled "particle-access-token": "Particle access token" at "https://docs.particle.io/reference/cloud-apis/access-tokens/",
        ["particle"] shape::HEX_40, "PARTICLE_ACCESS_TOKEN" = "71274" "6ce346a49d7e81d5af39fbe4ae6faa0937d";
    labelled "recaptcha-secret-key": "reCAPTCHA key" at "https://developers.google.com/recaptcha/docs/verify",
        ["recaptcha", "captcha"] r"6[Lc][A-Za-z0-9_-]{38}",
        "RECAPTCHA_SECRET_KEY" = "6LveV" "CEWxTdloxnugxEHC7a0TkLGtUKDEZnqkO2i";
    labelled "reddit-client-secret": "Reddit client secret" at "https://github.com/reddit-archive/reddit/wiki/OAuth2",
        ["reddit"] r"[A-Za-z0-9_-]{27,30}", "REDDIT_CLIENT_SECRET" = "6KpV6" "YHBdGwhq5hwkdai3lQ2guD";
    labelled "strava-client-secret": "Strava client secret" at "https://developers.strava.com/docs/authentication/",
        ["strava"] shape::HEX_40, "STRAVA_CLIENT_SECRET" = "1629e" "8a0c27f5b4a8fc21cfd314d9ff30c8a0823";
    labelled "telegram-legacy-bot-token": "Telegram bot token (behind its name)" at "https://core.telegram.org/bots/api#authorizing-your-bot",
        ["telegr"] r"[0-9]{5,16}:[A-Za-z0-9_-]{35}",
        "TELEGRAM_BOT_TOKEN" = "45707" ":zI8ab42K2lkWCXdOldODc3Pugzj5fyZi7PI";
    labelled "tiktok-client-secret": "TikTok client secret" at "https://developers.tiktok.com/doc/login-kit-web",
        ["tiktok"] r"[A-Za-z0-9]{32}", "TIKTOK_CLIENT_SECRET" = "jtYVf" "2QvOUQQKICaKgBJjBKg9OnieAYN";
    labelled "twitch-client-secret": "Twitch client secret" at "https://dev.twitch.tv/docs/authentication/",
        ["twitch"] r"[a-z0-9]{30}", "TWITCH_CLIENT_SECRET" = "yzg9p" "x9lfltoje86s7z60fz1cea9rk";
    labelled "vk-access-token": "VK access token" at "https://dev.vk.com/en/api/access-token/getting-started",
        ["vk_token", "vk_access", "vk_api", "vkontakte", "vk.com"] r"[0-9a-f]{85}|vk1\.a\.[A-Za-z0-9_-]{80,220}",
        "VK_ACCESS_TOKEN" = "f1e2a"
            "6c75f9db192515d051b181da9104fc2da2033ade4845a63c269b52a5c314"
            "a94b2df04fe96f07cd27";
    labelled "workos-api-key": "WorkOS API key" at "https://workos.com/docs/reference/api-keys",
        ["workos"] r"sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{40,90}={0,2}",
        "WORKOS_API_KEY" = "sk_li" "ve_a2V5XzahkB7I8QhoQDii64moCHYOIwTPPOqsEtEUn0xSDQ";
    labelled "x-api-secret": "X (Twitter) API key or secret" at "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
        ["twitter", "x_consumer", "x_api_secret"] r"[A-Za-z0-9]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{25}|[0-9]{15,25}-[A-Za-z0-9]{20,40}",
        "TWITTER_API_SECRET" = "A6DBD" "d8XHApJbZuh7KqYjYMA1xUkkjaqclBOeKAnrZaA4Msty5";
    labelled "yandex-static-key": "Yandex Cloud static access key" at "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
        ["yandex"] r"YC[A-Za-z0-9_-]{38}", "YANDEX_SECRET_KEY" = "YCrbd" "j58JlYY8pj0GBeShO3QZV8podASqRHVO6wR";
}
