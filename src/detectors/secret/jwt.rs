//! JSON Web Tokens and their kin.
//! Source: RFC 7519, <https://www.rfc-editor.org/rfc/rfc7519>; PASETO, <https://paseto.io>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::jwt;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "jwt",
        title: "JSON Web Token",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc7519"),
        trigger: from(&["eyj"], 8192),
        // The window bounds each part; counted repetition would make the pattern large.
        pattern: r"\beyJ[A-Za-z0-9_-]{10,}={0,2}\.(?:[A-Za-z0-9_-]{2,}={0,2})?(?:\.[A-Za-z0-9_-]+){1,3}",
        validator: Some(jwt::JOSE_HEADER),
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                concat!("Authorization: Bearer {{ey", "JhbGciOiJSUzI1NiIsImtpZCI6ImMzIn0.ey", "JzdWIiOiJ1LTE3Iiwic2NwIjoicGF5cm9sbCJ9.q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYo}}"),
                concat!("id_token={{ey", "JhbGciOiJFUzI1NiJ9.ey", "JlbWFpbCI6ImpAY29ycC5leGFtcGxlIn0.Zt4pLm8QxW1vNcR7yKdHb2sGf9JuTe}}&state=1"),
                concat!("cookie: session={{ey", "JhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..8hTwQz3LkVn5.RxPmC7bYdJ2gFs9U.uAe4oXiK1ZtW}}"),
            ],
            negative: &[
                (concat!("ey", "JhbGciOiJSUzI1NiJ9"), "a header alone"),
                (concat!("ey", "JuYW1lIjoieCIsInkiOjF9.ey", "JzdWIiOiIxIn0.q7Rk2mVx9LpZ"), "a header without an algorithm"),
                ("eyJournal.entries.of.the.week", "not base64 of JSON"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "paseto",
        title: "PASETO token",
        reference: Reference::new("https://github.com/paseto-standard/paseto-spec"),
        trigger: from(
            &[
                "v1.local.",
                "v2.local.",
                "v3.local.",
                "v4.local.",
                "v1.public.",
                "v2.public.",
                "v3.public.",
                "v4.public.",
            ],
            4096,
        ),
        pattern: r"\bv[1-4]\.(?:local|public)\.[A-Za-z0-9_-]{64,}(?:\.[A-Za-z0-9_-]+)?",
        examples: examples! {
            positive: &[
                concat!("token={{v4.lo", "cal.q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aVo6XiY5P}}"),
                concat!("Authorization: Bearer {{v4.pub", "lic.8hTwQz3LkVn5RxPmC7bYdJ2gFs9UuAe4oXiK1ZtWqHfTnBvMlDcSgEyRpOwJaUxIkNz6Vt0Q}}"),
                concat!("cookie: s={{v2.lo", "cal.tN5bV2xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt0mQwR5xNvB9gLhSjUe2kDqA7oWzMrTyF}}"),
            ],
            negative: &[
                ("v4.local.short", "too short"),
                ("see v2.public.api.corp.example", "a host name"),
                ("v4.local. and v4.public. differ in purpose", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "fernet-token",
        title: "Fernet token",
        reference: Reference::new("https://github.com/fernet/spec/blob/master/Spec.md"),
        trigger: from(&["gaaaaa"], 2048),
        pattern: r"\bgAAAAA[A-Za-z0-9_-]{94,}={0,2}",
        confidence: Confidence {
            alone: 70,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                concat!("cookie={{gAAA", "AABmVq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aVo6XiY5PQz3LkVn5RxPmC7bYdJ2gFs9UuAe==}}"),
                concat!("\"X-Subject-Token\": \"{{gAAA", "AABnT5bV2xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt0mQwR5xNvB9gLhSjUe2kDqA7oWzMrTyFwQz3LkVn5RxPmC7bYdJ2gFs9Uu}}\""),
                concat!("token: {{gAAA", "AABkWqHfTnBvMlDcSgEyRpOwJaUxIkNz6Vt0QmLpFhYdGsCbXeWrTuAq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7==}}"),
            ],
            negative: &[
                ("gAAAAABshort", "too short"),
                ("gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "nothing but zeros"),
                ("the letters gAAAAA at the front are the version", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
