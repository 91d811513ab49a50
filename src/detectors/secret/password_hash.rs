//! Stored password hashes.
//! Source: crypt(5), <https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "password-hash",
    title: "Password hash (crypt, bcrypt, Argon2)",
    reference: "https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html",
    trigger: from(
        &[
            "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$", "$1$", "$argon2", "$apr1$", "$scrypt$",
            "$pbkdf2",
        ],
        260,
    ),
    pattern: r"\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|y\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}|argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,128})",
    confidence: Confidence {
        alone: 80,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "root:{{$6$q7Rk2mVx$LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aVo6XiY5PQz3LkVn5RxPmC7bYdJ2gFs9U}}:19700:0:99999:7:::",
            "INSERT INTO users VALUES (7, 'jane', '{{$2b$12$q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2}}');",
            "jane:{{$apr1$q7Rk2mVx$LpZwTnBdHsGfJcUeAvXiYo}}",
        ],
        negative: &[
            ("the price is $6$ or $5$ a piece", "money"),
            ("$2b$12$short", "too short"),
            ("$6$ marks SHA-512, $y$ yescrypt", "only the prefixes"),
        ],
    },
    ..TOKEN
}];
