//! Names to pay to, and ids of payment processors' objects. Source: NPCI (UPI), `PayPal`, Cash App,
//! Venmo and Stripe documentation.

use super::FINANCIAL;
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference, Trigger};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "in-upi-id",
        title: "Indian UPI payment address",
        regions: &["IN"],
        reference: Reference::new("https://www.npci.org.in/what-we-do/upi/product-overview"),
        trigger: Trigger::Anchors {
            // Handles of payment service providers, as NPCI lists them.
            literals: &[
                "@ok",
                "@ybl",
                "@ibl",
                "@axl",
                "@paytm",
                "@pt",
                "@upi",
                "@apl",
                "@yapl",
                "@rapl",
                "@sbi",
                "@hdfcbank",
                "@icici",
                "@axis",
                "@kotak",
                "@pnb",
                "@barodampay",
                "@ikwik",
                "@freecharge",
                "@jupiteraxis",
                "@fam",
                "@yescred",
                "@axisb",
                "@slc",
                "@idfcbank",
                "@federal",
                "@indus",
                "@rbl",
                "@airtel",
                "@jio",
                "@fbl",
                "@timecosmos",
                "@waaxis",
                "@wahdfcbank",
                "@waicici",
                "@wasbi",
            ],
            before: 64,
            after: 24,
        },
        pattern: r"(?i)\b(?P<value>[a-z0-9][a-z0-9._-]{1,63}@(?:ok(?:axis|hdfcbank|icici|sbi|biz)|ybl|ibl|axl|paytm|pt(?:axis|hdfc|sbi|yes)|upi|y?apl|rapl|sbi|hdfcbank|icici|axis(?:bank|b)?|kotak|pnb|barodampay|ikwik|freecharge|jupiteraxis|fam|yescred|slc|idfcbank|federal|indus|rbl|airtel|jio|fbl|timecosmos|wa(?:axis|hdfcbank|icici|sbi)))\b(?:$|[^.\w@-]|\.(?:$|[^\w]))",
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "upi",
                        "upi id",
                        "vpa",
                        "gpay",
                        "google pay",
                        "phonepe",
                        "paytm",
                        "bhim",
                        "pay",
                    ],
                ),
                ("hi", &["यूपीआई"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 70,
            in_context: 92,
        },
        examples: examples! {
            positive: &["UPI: {{asha.rao@okhdfcbank}}", "GPay {{9812345670@ybl}}", "pay to {{kiran-stores@paytm}} now"],
            negative: &[
                ("mail asha.rao@okhdfcbank.example", "an address of mail"),
                ("@paytm on a network", "nobody's name"),
                ("asha@unknownpsp", "no provider's handle"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "payment-handle",
        title: "Name on PayPal, Cash App, Venmo, Revolut or Wise",
        reference: Reference::new(
            "https://www.paypal.com/us/digital-wallet/send-receive-money/paypal-me",
        ),
        trigger: Trigger::Anchors {
            literals: &[
                "paypal.me/",
                "cash.app/",
                "venmo.com/",
                "revolut.me/",
                "wise.com/pay/",
                "monzo.me/",
            ],
            before: 16,
            after: 64,
        },
        pattern: r"(?i)\b(?:(?:www\.)?paypal\.me/|cash\.app/\$|venmo\.com/(?:u/|code\?user_id=)?|revolut\.me/|wise\.com/pay/(?:me/|business/)?|monzo\.me/)[a-z0-9][\w.-]{2,40}",
        confidence: Confidence {
            alone: 55,
            in_context: 75,
        },
        context: Context {
            positive: &[("en", &["pay", "send", "donate", "tip", "owe"])],
            negative: &["legal", "docs", "api"],
        },
        examples: examples! {
            positive: &["pay me: {{paypal.me/ashawrites}}", "https://{{cash.app/$ashawrites}}", "send to {{venmo.com/u/Asha-Writes}}"],
            negative: &[
                ("https://www.paypal.com/us/home", "no one's page"),
                ("venmo.com is an app", "nobody's name"),
                ("cash.app/help", "no cashtag"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "cashtag",
        title: "Cash App $cashtag",
        regions: &["US", "GB"],
        reference: Reference::new("https://cash.app/help/us/en-us/3123-cashtags"),
        trigger: behind(&["cash app", "cashapp", "cashtag"]),
        pattern: labelled!("cash ?app|cashtag", r"\$[A-Za-z][A-Za-z0-9_-]{1,19}"),
        context: Context {
            positive: &[("en", &["cash app", "cashapp", "cashtag"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        examples: examples! {
            positive: &["Cash App: {{$ashawrites}}", "my cashtag is {{$kiran_r}}", "CashApp {{$Bo-Lee9}}"],
            negative: &[
                ("echo $cashtag", "a variable"),
                ("Cash App fee $15", "an amount"),
                ("stocks $ACME", "a ticker"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "stripe-object-id",
        title: "Stripe customer, payment or account id",
        reference: Reference::new("https://docs.stripe.com/api"),
        trigger: Trigger::Anchors {
            literals: &[
                "cus_", "pi_", "ch_", "acct_", "pm_", "sub_", "seti_", "card_", "py_", "txn_",
                "po_",
            ],
            before: 0,
            after: 32,
        },
        pattern: r"\b(?:cus_[A-Za-z0-9]{14,18}|(?:pi|ch|pm|sub|seti|card|py|txn|po)_[0-9][A-Za-z0-9]{23}|acct_1[A-Za-z0-9]{15})\b",
        context: Context {
            positive: &[(
                "en",
                &[
                    "stripe",
                    "customer",
                    "payment",
                    "charge",
                    "subscription",
                    "refund",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 30,
            in_context: 45,
        },
        examples: examples! {
            positive: &[
                concat!("Stripe customer {{cus_", "QmT4vX8kLp2ZrW}}"),
                concat!("refund {{pi_", "3PqLm8Rz5TxVb1NwK0cYdHsE}}"),
                concat!("{{acct_", "1NvTg7KqXw3BzLpR}}"),
            ],
            negative: &[
                ("cus_name", "too short"),
                ("pi_controller", "no digits"),
                ("ch_1234", "too short"),
            ],
        },
        ..FINANCIAL
    },
];
