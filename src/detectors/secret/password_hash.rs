//! Stored password hashes.
//! Source: crypt(5), <https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[CRYPT, APPLICATION];

const CRYPT: Detector = Detector {
    id: "password-hash",
    title: "Password hash (crypt, bcrypt, Argon2)",
    reference: Reference::new("https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html"),
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
};

const APPLICATION: Detector = Detector {
    id: "application-password-hash",
    title: "Password hash of an application, directory, database or device",
    reference: Reference::new("https://passlib.readthedocs.io/en/stable/lib/passlib.hash.html"),
    trigger: from(
        &[
            "pbkdf2_sha",
            "pbkdf2:sha",
            "scrypt:",
            "$p$",
            "$h$",
            "$s$",
            "$8$",
            "$9$",
            "$7$",
            "$sha1$",
            "{ssha",
            "{sha}",
            "{pbkdf2",
            "{crypt}",
            "{smd5}",
            "scram-sha-256$",
            "identified by password",
        ],
        260,
    ),
    pattern: r"(?x) \bpbkdf2_sha(?:1|256|512)\$\d{3,8}\$[^\s$]{6,40}\$[A-Za-z0-9+/]{27,88}={0,2}   # Django
        | \b(?:pbkdf2:sha(?:1|256|512):\d{3,8}|scrypt:\d{4,7}:\d{1,3}:\d{1,3})\$[A-Za-z0-9]{6,24}\$[0-9a-f]{40,128} # Werkzeug
        | \$[PH]\$[./0-9A-Za-z]{31} | \$S\$[./0-9A-Za-z]{52}                               # phpass, Drupal
        | \$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43} | \$7\$[./0-9A-Za-z]{11,30}\$[./0-9A-Za-z]{43} # Cisco, scrypt
        | \$sha1\$\d{1,7}\$[./0-9A-Za-z]{8,64}\$[./0-9A-Za-z]{28}
        | \{(?:S?SHA(?:256|384|512)?|SMD5|ssha(?:256|512)?)\}[A-Za-z0-9+/]{27,140}={0,2} | \{PBKDF2[A-Z0-9-]{0,12}\}\d{2,7}\$[./A-Za-z0-9+]{8,40}\$[./A-Za-z0-9+]{20,120} # LDAP
        | \bSCRAM-SHA-256\$\d{4,7}:[A-Za-z0-9+/]{16,48}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=   # PostgreSQL
        | (?i:identified\ by\ password)\ '\*[0-9A-F]{40}                                   # MySQL",
    confidence: Confidence {
        alone: 80,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "{{pbkdf2_sha256$600000$7o6mAnZUN6pCq21Gho8kw5$KVbEVhpehawnYWodHlmBRuCPf+JmL4ZwCBOaISoVTll=}}",
            "userPassword: {{{SSHA}a4i/MxupuRedn6rAOPuk6KSIgTI2b/UkqSTHlG==}}",
            "hash = '{{scrypt:32768:8:1$PBNFSaLm640q53If$0c05a391210a1c7f997fcfd4b45df9b54d53f22d8ad91ff9eeaf55abeba2527d8c6ec6791c53e2f29da942f9f26b7baa4c9386e19a513879b75a1540a30a882e}}'",
            "wp_users: {{$P$B6a3jx.8.2A/jB.r9gL3HHBqdWMM.IV}}",
            "enable secret 9 {{$9$mIz2kECj4eZIZZ$wA60iA.vHjBgQ83UVRCL.bSavJ.Rd1LRdT0uG5UD8Kl}}",
            "rolpassword {{SCRAM-SHA-256$4096:VusqquMkJGBzCpcC+xYg4Q==$a0WoebL74ywXuSwlmjacFlH4wWeeJilzfIgy+H/fAar=:BIUwNqwHcv9ZNmXnaq2jr4QXqSU9Uus2AfW172V5lmc=}}",
        ],
        negative: &[
            ("pbkdf2_sha256$600000$salt", "no hash"),
            ("{SSHA} is a salted SHA-1", "only the prefix"),
            ("$P$, $H$ and $S$ mark PHP hashes", "only the prefixes"),
            ("IDENTIFIED BY PASSWORD '<hash>'", "a placeholder"),
        ],
    },
    ..TOKEN
};
