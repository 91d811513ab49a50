//! Payments, invoices and commerce.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "amazon-pay-secret": "Amazon seller MWS secret" at "https://developer-docs.amazon.com/sp-api/docs/viewing-your-application-information-and-credentials",
        ["amazon_mws", "mws_secret", "mws-secret"] r"[A-Za-z0-9+/]{40}",
        "AMAZON_MWS_SECRET_KEY" = "YK1QY" "5CGCz4teCN2Cs9oEBicFQsf6tadMwKlon4h";
    labelled "billomat-api-key": "Billomat API key" at "https://www.billomat.com/en/api/basics/authentication/",
        ["billomat"] shape::HEX_32, "BILLOMAT_API_KEY" = "2ab83" "6972be2ac0a62aeb49cb196c1f9";
    labelled "braintree-private-key": "Braintree private key" at "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
        ["braintree"] shape::HEX_32, "BRAINTREE_PRIVATE_KEY" = "5b51f" "a73a9813840cda3063f0b53fad4";
    labelled "chargebee-api-key": "Chargebee API key" at "https://apidocs.chargebee.com/docs/api/auth",
        ["chargebee"] r"(?:live|test)_[A-Za-z0-9]{32,40}",
        "CHARGEBEE_API_KEY" = "live_" "zrdUsX6GpvQZdjPfrD7Q6f1jzLQQe03v";
    labelled "chartmogul-api-key": "ChartMogul API key" at "https://dev.chartmogul.com/docs/authentication",
        ["chartmogul"] shape::HEX_32, "CHARTMOGUL_API_KEY" = "70b6a" "46f1f94b26839b6d08d61a233f7";
    everyday "checkout-com-secret-key": "Checkout.com secret key" at "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
        ["checkout", "checkout_com", "cko"] r"sk_(?:test_|sbox_)?(?:[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}|[a-z2-7]{26}[*#$=]?)",
        "CHECKOUT_SECRET_KEY" = "sk_93" "6b0728-7470-4168-52d7-3523195b423c";
    labelled "coinbase-commerce-api-key": "Coinbase Commerce API key" at "https://docs.cdp.coinbase.com/commerce/introduction/welcome",
        ["coinbase_commerce", "coinbase-commerce", "x-cc-api-key", "coinbase commerce"] shape::UUID,
        "COINBASE_COMMERCE_API_KEY" = "03603" "784-0e18-68b1-d04c-b49e4a187a35";
    labelled "conekta-private-key": "Conekta private key" at "https://developers.conekta.com/docs/api-keys-producci%C3%B3n",
        ["conekta"] r"key_[A-Za-z0-9]{22}", "CONEKTA_PRIVATE_KEY" = "key_E" "Pl6IgBABvAz52NhYKTgCI";
    labelled "culqi-secret-key": "Culqi secret key" at "https://docs.culqi.com/es/documentacion/culqi-online/api-keys/",
        ["culqi"] r"sk_(?:live|test)_[A-Za-z0-9]{16}", "CULQI_SECRET_KEY" = "sk_li" "ve_rStNFMEn53yswCYd";
    labelled "dwolla-secret": "Dwolla application secret" at "https://developers.dwolla.com/docs/auth",
        ["dwolla"] r"[A-Za-z0-9-]{50}",
        "DWOLLA_APP_SECRET" = "IIm1N" "Robk2bHUqo7Pu7sI32GtvlC4eBkjeru5ZmjPgRMEqJXik";
    labelled "ebay-client-secret": "eBay client secret" at "https://developer.ebay.com/api-docs/static/creating-edp-key.html",
        ["ebay"] r"(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4,12}",
        "EBAY_CLIENT_SECRET" = "PRD-3" "cc80eb1df17-a4e5-633a-b631-0b24";
    labelled "etsy-api-key": "Etsy API key" at "https://developer.etsy.com/documentation/essentials/authentication",
        ["etsy"] r"[a-z0-9]{24}(?::[a-z0-9]{10,64})?", "ETSY_API_KEY" = "42pdz" "15iyf8b5xqetkbxj8ju";
    labelled "finicity-app-key": "Finicity (Mastercard Open Finance) key or secret" at "https://developer.mastercard.com/open-finance-us/documentation/",
        ["finicity"] r"[0-9a-f]{32}|[A-Za-z0-9]{20}",
        "FINICITY_APP_KEY" = "e0a7b" "74a3c7d672b8b208530d21b1957";
    labelled "freemius-secret-key": "Freemius secret key" at "https://freemius.com/help/documentation/api/",
        ["freemius"] r#"sk_[^\s"\x27]{29}"#, "FREEMIUS_SECRET_KEY" = "sk_YG" "lcyHIqqvbhTDjK0p8EIdAU1cTKy";
    labelled "freshbooks-access-token": "FreshBooks access token" at "https://www.freshbooks.com/api/authentication",
        ["freshbooks"] r"[a-z0-9]{64}",
        "FRESHBOOKS_TOKEN" = "4sawc" "69h5xhhblvbbo8celrna3bieggmvox7idiogghwtagans2uzuwgjdfr57fb";
    labelled "gocardless-access-token": "GoCardless access token" at "https://developer.gocardless.com/api-reference/#making-requests-authentication",
        ["gocardless"] r"(?:live|sandbox)_[A-Za-z0-9_=-]{40}",
        "GOCARDLESS_TOKEN" = "live_" "HF968SLbR1Bcvb3DHQs71CMHS5eP4qXkmsHRJdG1";
    labelled "gumroad-access-token": "Gumroad access token" at "https://gumroad.com/api",
        ["gumroad"] r"[0-9a-f]{64}|[A-Za-z0-9_-]{43}",
        "GUMROAD_ACCESS_TOKEN" = "8373a" "ddf6e9624c316396f7b0f8c291987e3f022acf7931e838f04e832d5849a";
    labelled "highnote-api-key": "Highnote API key" at "https://docs.highnote.com/docs/basics/api/authentication",
        ["highnote"] r"sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{69}={0,2}",
        "HIGHNOTE_API_KEY" = "sk_li"
            "ve_a2V5Xzqb0GS73w0avVcKaKr1BgSUOB3YaOcJTyYnWtRnrKEDTKo9eCRvb"
            "bjEQJqQnxhawdhrj4R";
    labelled "lemon-squeezy-api-key": "Lemon Squeezy API key" at "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
        ["lemonsqueezy", "lemon_squeezy", "lemon squeezy"] r"eyJ[A-Za-z0-9_-]{60,120}\.eyJ[A-Za-z0-9_-]{100,400}\.[A-Za-z0-9_-]{300,700}",
        "LEMONSQUEEZY_API_KEY" = "eyJ8u"
            "xg98BVgh4sTDLFxOo2bI7DXVl8U2FsKl2Yv016bE7Rz1oTalR6uKamqJoj.e"
            "yJcFFCpKWGIFqg8gIHvIfYXOknnFxYM7xn8BpTSLsa0F4Mvutgi0FVLpPMLt"
            "eabBVsuQuntxTusotgTEgDtEcJ17GrgyQO0FNikXgo.pykAgdaWuQnfPfBpz"
            "hmimKMScLt6AIXr8ke22KhtleKQu3oQT98rNvnYwejyuXZgGW2mdr9893eav"
            "LnTIj3Nk8psvyY1C4jOCyueaWbGbDKSTnUx9YffXEeLVe0UKRK7RwQfEOUIb"
            "ppulFdxATk91VJmAjnlJ4a8FLYPuXTKDfPLuLgg4kZhqqGPRrIRYBaQPs9uM"
            "e3Zxi1O4Q3S2XerkTUupYSEQkjqUo3DjGqLhkvM3ZEbRH8GWQuUwQfLomMMW"
            "hgYHEmV4porUnfmOMXWQWkyBuZwwzRarF5hnIFtarci";
    everyday "lob-api-key": "Lob API key" at "https://docs.lob.com/#tag/Authentication",
        ["lob"] r"(?:live|test)_(?:pub_)?[0-9a-f]{31,35}",
        "LOB_API_KEY" = "live_" "00dac497c4f7cedb730e4da88a0a269";
    labelled "mollie-api-key": "Mollie API key" at "https://docs.mollie.com/reference/authentication",
        ["mollie"] r"(?:live|test)_[A-Za-z0-9]{30}",
        "MOLLIE_API_KEY" = "live_" "SgYDW1G2rFatIENWqm2VCfZS3JyNbG";
    labelled "paymongo-secret-key": "PayMongo secret key" at "https://developers.paymongo.com/docs/api-keys",
        ["paymongo"] r"sk_(?:live|test)_[A-Za-z0-9]{24}",
        "PAYMONGO_SECRET_KEY" = "sk_li" "ve_AAkHwAYA5aEYTljw09EkqWMs";
    labelled "paypal-client-secret": "PayPal client secret" at "https://developer.paypal.com/api/rest/authentication/",
        ["paypal"] r"E[A-Za-z0-9_-]{79}",
        "PAYPAL_CLIENT_SECRET" = "EoIXa"
            "IKfYeUHMH9jsN58ZfZZxnAw6nqFSIDvQnSI9QRnx8oEcMQrds98YefvJSeFC"
            "QJpE3cWlbjvzaOA";
    labelled "paystack-secret-key": "Paystack secret key" at "https://paystack.com/docs/api/authentication/",
        ["paystack"] r"sk_(?:live|test)_[a-z0-9]{40}",
        "PAYSTACK_SECRET_KEY" = "sk_li" "ve_ijw8qotuch680yghrbt49s60oyr7upw26ke4iv41";
    identifier "plaid-client-id": "Plaid client ID" at "https://plaid.com/docs/quickstart/glossary/#client-id",
        ["plaid"] r"[0-9a-z]{24}", "PLAID_CLIENT_ID" = "g2dn8" "6bygjwgyv0er1snfmwp";
    everyday "plaid-secret": "Plaid secret" at "https://plaid.com/docs/quickstart/glossary/#secret",
        ["plaid"] r"[0-9a-z]{30}", "PLAID_SECRET" = "yh9ac" "t7cuwib4np38onakrfbqwchv0";
    labelled "rainforest-pay-api-key": "Rainforest API key" at "https://docs.rainforestpay.com/docs/authentication",
        ["rainforest"] r"(?:sbx_)?apikey_[0-9a-f]{64}",
        "RAINFOREST_API_KEY" = "apike"
            "y_96fd00d6377bd4c0352d3f2ea586fa4e65fd5b7de5d58f9639783a1a40"
            "9ae060";
    labelled "razorpay-key-secret": "Razorpay key secret" at "https://razorpay.com/docs/api/authentication/",
        ["razorpay"] r"[A-Za-z0-9]{24}", "RAZORPAY_KEY_SECRET" = "dYDUg" "WMJWzPLoY7vZWskPqMq";
    labelled "recharge-api-token": "Recharge API token" at "https://developer.rechargepayments.com/2021-11",
        ["recharge"] r"(?:sk_(?:\dx\d_)?[0-9a-f]{64}|[0-9a-f]{56})",
        "RECHARGE_API_TOKEN" = "sk_c5" "9a51b3181c0c79a39aaf7c4039dda03ece36dd19246a415d063d4620f813" "ae";
    labelled "recurly-api-key": "Recurly API key" at "https://recurly.com/developers/api/index.html#section/Authentication",
        ["recurly"] shape::HEX_32, "RECURLY_API_KEY" = "aa197" "626d7a2b924b3bf5c6a79796d6c";
    labelled "shipday-api-key": "Shipday API key" at "https://docs.shipday.com/reference/authentication",
        ["shipday"] r"[A-Za-z0-9.]{11}[A-Za-z0-9]{20}",
        "SHIPDAY_API_KEY" = "1Uf8s" "2Gf01Fr9Om7Uk1LopQEU0Rh7BY";
    labelled "shipengine-api-key": "ShipEngine API key" at "https://www.shipengine.com/docs/auth/",
        ["shipengine", "shipstation"] r"(?:TEST_)?[A-Za-z0-9+/]{43}",
        "SHIPENGINE_API_KEY" = "SKnZM" "Rp7ZKYCZfy6wg1zGmAcN0iQGUeKcPGmk1MJfez";
    labelled "snipcart-api-key": "Snipcart secret API key" at "https://docs.snipcart.com/v3/api-reference/authentication",
        ["snipcart"] r"S_[A-Za-z0-9_]{75}",
        "SNIPCART_API_KEY" = "S_80r"
            "YtjOZNZySG9xFqOy8aIVvfxnDxpxSDbXyoRCE2DhIkHuCezBLxmrRCrwDoHO"
            "xkHIT22aORjR";
    labelled "squarespace-api-key": "Squarespace API key" at "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
        ["squarespace"] shape::UUID, "SQUARESPACE_API_KEY" = "a031c" "7f1-6d50-3651-c3d6-66a8b646ecd7";
    labelled "taxjar-api-token": "TaxJar API token" at "https://developers.taxjar.com/api/reference/#authentication",
        ["taxjar"] shape::HEX_32, "TAXJAR_API_TOKEN" = "8fda3" "ce4e29e06934296fa52db9adb2e";
    labelled "wise-api-token": "Wise API token" at "https://docs.wise.com/api-docs/features/authentication-access",
        ["transferwise", "wise_api", "wise-api", "wise_token", "wise api"] shape::UUID,
        "WISE_API_TOKEN" = "c1672" "d6c-ec04-89c1-a3d3-a942d78c37d6";
}
