//! Credentials in HTTP headers.
//! Source: RFC 9110 §11.6.2, <https://www.rfc-editor.org/rfc/rfc9110>; RFC 7617; RFC 6750.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::assignment;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "basic-authorization",
        title: "HTTP Basic credentials",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc7617"),
        trigger: from(&["basic "], 210),
        pattern: r"(?i)\bbasic\s{1,3}(?<value>[A-Za-z0-9+/_-]{8,200}={0,2})",
        validator: Some(assignment::BASIC_CREDENTIALS),
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "Authorization: Basic {{amFuZTp0dWxpcC1GZXJyeS05}}",
                "headers={\"authorization\": \"basic {{c3ZjOlpyOHdRejNMa1Y=}}\"}",
                "curl -H 'Authorization: Basic {{cm9vdDpXN3BMckhjWWQ0cw==}}' https://api.corp.example",
            ],
            negative: &[
                ("Basic authentication is out of date.", "a sentence"),
                ("Authorization: Basic <credentials>", "a placeholder"),
                ("Authorization: Basic Zm9vYmFyYmF6", "no colon inside"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "bearer-token",
        title: "HTTP bearer token",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc6750"),
        trigger: from(
            &[
                "bearer ",
                "authorization",
                "x-api-key",
                "x-auth-token",
                "x-access-token",
                "private-token",
                "api-key:",
            ],
            560,
        ),
        pattern: r#"(?i)\b(?:bearer\s{1,3}|(?:authorization|x-api-key|x-auth-token|x-access-token|private-token|api-key)["'\\]{0,3}\s{0,3}[:=,]\s{0,3}["'\\]{0,3}(?:(?:bearer|token|apikey|key)\s{1,3})?)(?<value>[A-Za-z0-9_.~+/=-]{16,512})"#,
        validator: Some(assignment::RANDOM_VALUE),
        confidence: Confidence {
            alone: 75,
            in_context: 85,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Authorization: Bearer {{q7Rk2mVx9LpZwTnBdHsGfJcU}}",
                "curl -H \"X-Api-Key: {{Zt4pLm8QxW1vNcR7yKdHb2sG}}\" https://api.corp.example",
                "\"authorization\": \"token {{8hTwQz3LkVn5RxPmC7bYdJ2g}}\"",
            ],
            negative: &[
                ("Authorization: Bearer <token>", "a placeholder"),
                ("Authorization: Bearer ${ACCESS_TOKEN}", "a template"),
                ("The bearer authenticationmechanism is described there.", "a sentence"),
                ("Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx", "a filler"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "session-cookie",
        title: "Session cookie",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc6265"),
        trigger: from(
            &[
                "sessionid=",
                "session_id=",
                "jsessionid=",
                "phpsessid=",
                "connect.sid=",
                "asp.net_sessionid=",
                "laravel_session=",
                "_session=",
                "session=",
                "auth_token=",
                "remember_token=",
            ],
            420,
        ),
        pattern: r"(?i)\b(?:sessionid|session_id|jsessionid|phpsessid|connect\.sid|asp\.net_sessionid|\w{0,24}_session|session|auth_token|remember_token)=(?<value>[A-Za-z0-9_.~+/%=!-]{20,400})",
        validator: Some(assignment::RANDOM_VALUE),
        confidence: Confidence {
            alone: 60,
            in_context: 80,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Cookie: sessionid={{q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZ}}; theme=dark",
                "Set-Cookie: JSESSIONID={{4F8A1C07E93B5D62A9C4E17B08F3D56A}}; Path=/; HttpOnly",
                "curl -b 'PHPSESSID={{8htwqz3lkvn5rxpmc7bydj2gfs}}' https://corp.example",
            ],
            negative: &[
                ("Cookie: sessionid=<id>", "a placeholder"),
                ("session=sessionmaker(bind=engine)", "a call"),
                ("PHPSESSID=xxxxxxxxxxxxxxxxxxxxxxxxxx", "a filler"),
            ],
        },
        ..TOKEN
    },
];
