//! Payments, commerce, messaging and other business services.

use super::super::vendor::{marked, prefixed, public, secrets};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    prefixed "adapty-secret-key": "Adapty secret key" at "https://adapty.io/docs/api-adapty",
        ["secret_live_"] r"\b(?<value>secret_live_[A-Za-z0-9]{8}\.[A-Za-z0-9]{20,40})(?:[^\w-]|$)",
        "ADAPTY_SECRET_KEY" = "secret_live_ZEf" "ZEQcs.pz6otQuimQTWXoCKI7JI";
    prefixed "cal-com-api-key": "Cal.com API key" at "https://cal.com/docs/api-reference/v2/introduction",
        ["cal_live_"] r"\b(?<value>cal_live_[0-9a-f]{32})(?:[^\w-]|$)",
        "CAL_API_KEY" = "cal_live_b43" "a27ad1a1a4f2bd6a10ea37db9560a";
    prefixed "canada-notify-api-key": "GC Notify API key" at "https://documentation.notification.canada.ca/en/start.html",
        ["gcntfy-"] r"\b(?<value>gcntfy-[a-z0-9_]{1,60}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "NOTIFY_API_KEY" = "gcntfy-r-9"
            "2df407a-368d-cacd-d4fa-205f775067ed-6d41a8d4-f15e-3bf6-65fc-"
            "69ed1a94d752";
    prefixed "cashfree-secret-key": "Cashfree secret key" at "https://www.cashfree.com/docs/api-reference/authentication",
        ["cfsk_ma_"] r"\b(?<value>cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8})(?:[^\w-]|$)",
        "CASHFREE_SECRET_KEY" = "cfsk_ma_pro" "d_fa1e47ac5172c7c4729488ea3ce823a5_54892426";
    public "coinbase-cdp-key-name": "Coinbase CDP API key name" at "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
        ["organizations/"] r"\b(?<value>organizations/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "CDP_API_KEY_NAME" = "organizations/406"
            "2d64e-33e1-efb9-e68f-b69a0e3a3e3d/apiKeys/90cca095-6055-48b2"
            "-e733-b1409184281a";
    prefixed "coingecko-api-key": "CoinGecko API key" at "https://docs.coingecko.com/reference/setting-up-your-api-key",
        ["cg-"] r"\b(?<value>CG-[A-Za-z0-9]{24})(?:[^\w-]|$)",
        "COINGECKO_API_KEY" = "CG-RSQ" "f1IEHUA4eHsvgn1AZDlD2";
    prefixed "courier-api-key": "Courier API key" at "https://www.courier.com/docs/reference/auth/intro",
        ["pk_prod_", "pk_test_", "dk_prod_"] r"\b(?<value>[pd]k_(?:prod|test)_[A-Z0-9]{28})(?:[^\w-]|$)",
        "COURIER_AUTH_TOKEN" = "pk_" "prod_HQ3QS342I1RPNNBPG1WT4AEB0RNP";
    public "devcycle-client-key": "DevCycle client or mobile SDK key" at "https://docs.devcycle.com/platform/security-and-guardrails/sdk-keys",
        ["dvc_client_", "dvc_mobile_"] r"\b(?<value>dvc_(?:client|mobile)_[A-Za-z0-9]{8,32}(?:_[0-9a-z]{4,14}){0,2})(?:[^\w-]|$)",
        "DVC_CLIENT_KEY" = "dvc_cli" "ent_9BbPo5Lq";
    public "flutterwave-public-key": "Flutterwave public key" at "https://developer.flutterwave.com/docs/authentication",
        ["flwpubk"] r"\b(?<value>FLWPUBK(?:_TEST)?-[0-9a-h]{32}-X)(?:[^\w-]|$)",
        "FLW_PUBLIC_KEY" = "FLWPUBK-20" "e18da33h54ga1aehh09g6d0940fh1b-X";
    prefixed "klarna-api-key": "Klarna API key" at "https://docs.klarna.com/acquirer/klarna/get-started/",
        ["klarna_live_api_", "klarna_test_api_"] r"\b(?<value>klarna_(?:live|test)_api_[A-Za-z0-9_-]{40,200})(?:[^\w-]|$)",
        "KLARNA_API_KEY" = "klarna_liv" "e_api_YyHbdv888jh4jh1GSxTWPpYhqHO9vEhD6cSwt6t9";
    public "lark-app-id": "Lark (Feishu) app ID" at "https://open.larksuite.com/document/server-docs/api-call-guide/terminology",
        ["cli_"] r"\b(?<value>cli_[0-9a-f]{16})(?:[^\w-]|$)", "LARK_APP_ID" = "cli_18d" "243b3851a956b";
    prefixed "mailchimp-transactional-key": "Mailchimp Transactional API key" at "https://mailchimp.com/developer/transactional/guides/quick-start/",
        ["md-"] r"\b(?<value>md-[A-Za-z0-9_-]{22})(?:[^\w-]|$)",
        "MAILCHIMP_TRANSACTIONAL_KEY" = "md-VbB" "qbAaM9RXqX8R9Ib84vJ";
    marked "maxmind-license-token": "MaxMind license key" at "https://dev.maxmind.com/license-key/",
        ["_mmk"] r"\b(?<value>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[^\w-]|$)",
        "GEOIP_LICENSE_KEY" = "24G" "7yH_G4m2lAq9bcZCLf3gyt3Bsw4PpJRV2_mmk";
    prefixed "mercado-pago-access-token": "Mercado Pago access token" at "https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials",
        ["app_usr-"] r"\b(?<value>APP_USR-\d{12,19}-\d{6}-[0-9a-f]{32}-\d{6,12})(?:[^\w-]|$)",
        "MP_ACCESS_TOKEN" = "APP_USR-610" "912758884-519585-916d7786c0d6a35ea9a57cbc49804ae2-609316";
    prefixed "omise-secret-key": "Omise (Opn Payments) secret key" at "https://docs.opn.ooo/api-authentication",
        ["skey_"] r"\b(?<value>skey_(?:test_)?[0-9a-z]{19})(?:[^\w-]|$)",
        "OMISE_SECRET_KEY" = "skey_814" "j5hf8ydfikb4grsc";
    prefixed "persona-api-key": "Persona API key" at "https://docs.withpersona.com/api-keys",
        ["persona_production_", "persona_sandbox_"] r"\b(?<value>persona_(?:production|sandbox)_[A-Za-z0-9_-]{20,80})(?:[^\w-]|$)",
        "PERSONA_API_KEY" = "persona_pro" "duction_GB5JmpgQcBioJEdRm6Gw";
    public "posthog-project-api-key": "PostHog project API key" at "https://posthog.com/docs/api#authentication",
        ["phc_"] r"\b(?<value>phc_[A-Za-z0-9_-]{43})(?:[^\w-]|$)",
        "POSTHOG_API_KEY" = "phc_XS8" "mjxyoQF7W2TEPiHKkbyBSJtGiWUAGK5Kov7vOoq4";
    prefixed "pubnub-key": "PubNub secret or subscribe key" at "https://www.pubnub.com/docs/general/setup/account-setup",
        ["sec-c-", "sub-c-", "pub-c-"] r"\b(?<value>sec-c-[A-Za-z0-9+/]{47,48}=?|(?:sub|pub)-c-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "PUBNUB_SECRET_KEY" = "sec-c-4gh" "URRpACLalVIEqvVVGTnI3pTRClTzSUo9U4Xt17qbqNnw";
    prefixed "radar-secret-key": "Radar secret key" at "https://radar.com/documentation/api#authentication",
        ["prj_live_sk_", "prj_test_sk_"] r"\b(?<value>prj_(?:live|test)_sk_[0-9a-f]{40})(?:[^\w-]|$)",
        "RADAR_SECRET_KEY" = "prj_liv" "e_sk_062840596ebf085df2a4f4d2e2b7050e2c996582";
    prefixed "redirect-pizza-api-token": "redirect.pizza API token" at "https://redirect.pizza/docs",
        ["rpa_"] r"\b(?<value>rpa_[A-Za-z0-9]{30})(?:[^\w-]|$)",
        "REDIRECT_PIZZA_TOKEN" = "rpa_rZV" "rxsw3cFdRb1oANe0Q0UEgo4bjXJ";
    prefixed "salesforce-refresh-token": "Salesforce refresh token" at "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm",
        ["5aep"] r"\b(?<value>5AEP8[A-Za-z0-9._=-]{60,110})(?:[^\w-]|$)",
        "SF_REFRESH_TOKEN" = "5AEP8rvZ" "pPcTa9zo1OEZJ7mmO0tCKg1HMuFEkbBfDcrQCXrG9bg1HvdAvONeikhDE";
    marked "salesforce-session-id": "Salesforce session ID or access token" at "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm",
        ["!aq"] r"\b(?<value>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!AQ[A-Za-z0-9._-]{80,260})(?:[^\w-]|$)",
        "SF_ACCESS_TOKEN" = "00DgJ8"
            "R8gKrVMfK!AQGZpsUYN956TWckmFV5OhsA9II40wZFIpPTqXmkt3AaLoPEIf"
            "oCunrnWkS3ZRZMEgD2GGNWujBgq3DF4A";
    prefixed "scrapfly-api-key": "Scrapfly API key" at "https://scrapfly.io/docs/scrape-api/getting-started",
        ["scp-live-", "scp-test-"] r"\b(?<value>scp-(?:live|test)-[0-9a-f]{32})(?:[^\w-]|$)",
        "SCRAPFLY_KEY" = "scp-liv" "e-f5b4bf2c40f16ce17dd09319990c2c8b";
    prefixed "smtp2go-api-key": "SMTP2GO API key" at "https://developers.smtp2go.com/docs/getting-started",
        ["api-"] r"\b(?<value>api-[0-9A-F]{32})(?:[^\w-]|$)",
        "SMTP2GO_API_KEY" = "api-39A" "C530A55FA75527CE45252D31D417B";
    public "square-application-id": "Square application ID" at "https://developer.squareup.com/docs/build-basics/access-tokens",
        ["sq0idp-", "sq0idb-"] r"\b(?<value>sq0id[pb]-[A-Za-z0-9_-]{22})(?:[^\w-]|$)",
        "SQUARE_APPLICATION_ID" = "sq0idb-Y" "ydpColDYggoZhuRGaXtJI";
    prefixed "stytch-secret": "Stytch project secret" at "https://stytch.com/docs/workspace-management/pwa/overview",
        ["secret-live-", "secret-test-"] r"\b(?<value>secret-(?:live|test)-[A-Za-z0-9_-]{35}=)(?:[^\w-]|$)",
        "STYTCH_SECRET" = "secret-liv" "e-2IdvXAcoxZxp3r2EBUG0bC8Np0B5hWTAZen=";
    prefixed "toss-payments-secret-key": "Toss Payments secret key" at "https://docs.tosspayments.com/en/api-guide",
        ["live_sk_", "test_sk_", "live_gsk_", "test_gsk_"] r"\b(?<value>(?:live|test)_g?sk_[A-Za-z0-9]{32})(?:[^\w-]|$)",
        "TOSS_SECRET_KEY" = "liv" "e_sk_kUCiEM9jiic9WrYUKQ2Y0bzYZtbOnlDS";
    prefixed "woocommerce-consumer-secret": "WooCommerce consumer key or secret" at "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
        ["ck_", "cs_"] r"\b(?<value>c[ks]_[0-9a-f]{40})(?:[^\w-]|$)",
        "WC_CONSUMER_SECRET" = "cs_6" "8fd830850356e2c353d251e2c91d14917925e82";
    prefixed "xendit-secret-key": "Xendit secret key" at "https://docs.xendit.co/docs/api-keys",
        ["xnd_production_", "xnd_development_"] r"\b(?<value>xnd_(?:production|development)_[A-Za-z0-9]{40,70})(?:[^\w-]|$)",
        "XENDIT_SECRET_KEY" = "xnd_pro" "duction_YSEWtu6P50X4rUjDYyaxE9sn2dZw6prwsqKVmEo8";
    prefixed "zoho-token": "Zoho OAuth access or refresh token" at "https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html",
        ["1000."] r"\b(?<value>1000\.[0-9a-f]{32}\.[0-9a-f]{32})(?:[^\w-]|$)",
        "ZOHO_ACCESS_TOKEN" = "1000.c3b" "89d785c20bfac6cde0baf6b785cfb.184cd8abdbaaca8ab8d10bd825fe89" "39";
}
