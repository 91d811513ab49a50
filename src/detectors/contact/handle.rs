//! Names in social networks and messengers. Source: each network's rules for user names, and the
//! links that it makes of them.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Examples, Reference, Refusal, Trigger, Validator,
    Validity,
};

/// A user name behind the network's: `Telegram: @mara_l`, `skype id live:mara.l`.
macro_rules! handle {
    ($networks:literal, $value:literal) => {
        concat!(
            r"\b(?i:",
            $networks,
            r")(?:[\x20_-](?i:handle|id|user(?:[\x20_-]?name)?|account|name|nutzername|konto|usuario))?(?:\x20{0,3}[:=(]|\x20is|\x20ist)?[\x20\x22'\t]{0,4}(?P<value>",
            $value,
            r")(?:[^\w.@/-]|[.-](?:\W|$)|$)"
        )
    };
}

const NETWORK: Detector = Detector {
    id: "",
    title: "",
    category: Category::Contact,
    regions: &[],
    reference: Reference::new(""),
    trigger: Trigger::Anchors {
        literals: &[],
        before: 1,
        after: 64,
    },
    pattern: "",
    validator: Some(Validator {
        name: "user name",
        check: user_name,
    }),
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 62,
        in_context: 62,
    },
    general: true,
    examples: Examples {
        #[cfg(feature = "examples")]
        positive: &[],
        #[cfg(feature = "examples")]
        negative: &[],
    },
};

const fn named(literals: &'static [&'static str]) -> Trigger {
    Trigger::Anchors {
        literals,
        before: 1,
        after: 64,
    }
}

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "twitter-handle",
        title: "User name on X (Twitter)",
        reference: Reference::new("https://help.x.com/en/managing-your-account/x-username-rules"),
        trigger: named(&["twitter"]),
        pattern: handle!("twitter", "@?[A-Za-z0-9_]{4,15}"),
        examples: examples! {
            positive: &["Twitter: {{@mara_lindq}}", "twitter handle {{@northwind7}}", "Twitter ({{jortega_82}})"],
            negative: &[
                ("Twitter is down", "a word"),
                ("twitter: @a", "too short"),
                ("twitter_api_key2 = x", "an identifier"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "instagram-handle",
        title: "User name on Instagram",
        reference: Reference::new("https://help.instagram.com/182492381886913"),
        trigger: named(&["instagram", "insta:"]),
        pattern: handle!(
            "insta(?:gram)?",
            "@?[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_])"
        ),
        examples: examples! {
            positive: &["Instagram: {{@mara.lindqvist}}", "instagram {{@k_gross}}", "Insta: {{ortega.82}}"],
            negative: &[
                ("Instagram: photos", "a word"),
                ("instagram.com is blocked", "a site"),
                ("see Instagram, version 12", "no name"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "telegram-handle",
        title: "User name on Telegram",
        reference: Reference::new("https://core.telegram.org/method/account.checkUsername"),
        trigger: named(&["telegram"]),
        pattern: handle!("telegram", "@?[A-Za-z][A-Za-z0-9_]{4,31}"),
        examples: examples! {
            positive: &["Telegram: {{@mara_lindq}}", "telegram id {{@kgross}}", "Telegram: {{ortega82}}"],
            negative: &[
                ("Telegram: closed", "a word"),
                ("telegram @bot", "too short"),
                ("telegram.bot2(x)", "code"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "discord-handle",
        title: "User name on Discord",
        reference: Reference::new("https://support.discord.com/hc/en-us/articles/12620128861463"),
        trigger: named(&["discord"]),
        pattern: handle!("discord", r"@?[A-Za-z0-9_.]{2,32}(?:#\d{4})?"),
        examples: examples! {
            positive: &["Discord: {{mara.l#4821}}", "discord {{@kgross}}", "Discord id: {{ortega_82}}"],
            negative: &[
                ("Discord: join us", "a word"),
                ("discord.js 14", "a library"),
                ("on Discord we talk", "a word"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "skype-name",
        title: "Skype name",
        reference: Reference::new("https://support.microsoft.com/skype"),
        trigger: named(&["skype"]),
        pattern: handle!(
            "skype",
            r"(?:live:)?(?:\.cid\.[0-9a-f]{16}|@?[A-Za-z][A-Za-z0-9_.-]{4,30}[A-Za-z0-9])"
        ),
        examples: examples! {
            positive: &["Skype: {{live:mara.lindqvist}}", "skype id {{kgross82}}", "Skype name: {{live:.cid.8f3a91c07be2d456}}"],
            negative: &[
                ("Skype: calling", "a word"),
                ("skype 8.110 is out", "a version"),
                ("Skype for Business", "a product"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "wechat-id",
        title: "WeChat ID",
        reference: Reference::new("https://help.wechat.com/"),
        trigger: named(&["wechat", "weixin", "微信"]),
        pattern: r"(?:\b(?i:wechat|weixin)|微信)(?i:\x20?(?:id|account)|号)?(?:\x20?[:=]|：)?\x20{0,3}(?P<value>[A-Za-z][A-Za-z0-9_-]{5,19})(?:[^\w.@/-]|[.-](?:\W|$)|$)",
        examples: examples! {
            positive: &["WeChat: {{mara_l82}}", "微信号：{{lin8204k}}", "weixin id {{wxid_8k2m4q7x}}"],
            negative: &[
                ("WeChat: payments", "a word"),
                ("wechat ab1", "too short"),
                ("WeChat Pay 2024", "a product"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "whatsapp-link",
        title: "Phone number in a WhatsApp link",
        reference: Reference::new("https://faq.whatsapp.com/5913398998672934"),
        trigger: named(&["wa.me/", "whatsapp.com/send", "whatsapp://send"]),
        pattern: r"(?:wa\.me/|whatsapp(?:\.com/|://)send/?\?phone=)\+?(?P<value>[1-9]\d{6,14})\b",
        validator: None,
        confidence: Confidence {
            alone: 75,
            in_context: 75,
        },
        general: false,
        examples: examples! {
            positive: &["https://wa.me/{{491714826073}}", "api.whatsapp.com/send?phone={{34612804917}}&text=hi", "<a href=\"https://wa.me/{{5511984207316}}\">"],
            negative: &[
                ("https://wa.me/message", "no number"),
                ("wa.me/12", "too short"),
                ("whatsapp.com/send?text=hi", "no number"),
            ],
        },
        ..NETWORK
    },
    Detector {
        id: "social-profile-link",
        title: "Link to a person's profile",
        reference: Reference::new("https://www.linkedin.com/help/linkedin/answer/a542685"),
        trigger: Trigger::Anchors {
            literals: &[
                "linkedin.com/",
                "xing.com/profile/",
                "facebook.com/",
                "instagram.com/",
                "twitter.com/",
                "tiktok.com/@",
                "snapchat.com/add/",
                "//t.me/",
                "vk.com/",
                "threads.net/@",
            ],
            before: 24,
            after: 64,
        },
        pattern: r"\b(?:[a-z]{2,3}\.)?(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|facebook\.com/|instagram\.com/|twitter\.com/|tiktok\.com/@|snapchat\.com/add/|t\.me/|vk\.com/|threads\.net/@)[A-Za-z0-9_.%-]{2,47}[A-Za-z0-9]",
        validator: None,
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "my profile",
                        "her profile",
                        "his profile",
                        "candidate",
                        "applicant",
                        "customer",
                    ],
                ),
                ("de", &["bewerber", "bewerberin", "kunde", "mein profil"]),
            ],
            negative: &["follow us", "share"],
        },
        confidence: Confidence {
            alone: 45,
            in_context: 62,
        },
        examples: examples! {
            positive: &["candidate: {{linkedin.com/in/mara-lindqvist-82}}", "https://{{www.xing.com/profile/Karl_Gross}}", "https://{{t.me/ortega82}}"],
            negative: &[
                ("https://www.linkedin.com/company/northwind", "a company"),
                ("instagram.com is blocked", "no name"),
                ("follow us: https://twitter.com/northwind", "nobody is spoken of"),
            ],
        },
        ..NETWORK
    },
];

/// A word is no name of a user: `Telegram: closed`.
fn user_name(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let marked = value.contains(['@', '#', ':']) || candidate.before().ends_with('@');
    let labelled = candidate
        .before()
        .trim_end()
        .ends_with([':', '=', '(', '"', '：'])
        || candidate.before().ends_with("id ");
    let written = value.contains(|c: char| c.is_ascii_digit())
        && value.contains(char::is_alphabetic)
        || value.contains('.');
    if marked || labelled && written {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("user name"))
    }
}
