//! Secrets that only their name gives away: `api_key = …`, `password: …`.
//! Source: CWE-798, <https://cwe.mitre.org/data/definitions/798.html>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};
use crate::validators::{assignment, password};

const REFERENCE: &str = "https://cwe.mitre.org/data/definitions/798.html";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "generic-secret-assignment",
        title: "Random value assigned to a key, token or secret",
        reference: REFERENCE,
        trigger: around(
            1,
            &[
                "secret",
                "token",
                "apikey",
                "api_key",
                "api-key",
                "api key",
                "api.key",
                "_key",
                "-key",
                "accesskey",
                "access key",
                "authkey",
                "privatekey",
                "signingkey",
                "encryptionkey",
                "masterkey",
                "licensekey",
                "sharedkey",
                "appkey",
                "clientkey",
                "writekey",
                "deploykey",
                "credential",
                "auth",
                "bearer",
                "_pat",
                "signature",
                "salt",
                "nonce",
                "key",
            ],
            480,
        ),
        // The window bounds name and value; counted repetition would make the pattern large and slow.
        pattern: r#"(?x)
            (?i: secret | token | api[_.\ -]?key | [_-]key | (?:access|auth|private|signing|encryption|master|license|shared|app|client|write|deploy|consumer|storage|account|service|session|crypt|crypto)[_.\ -]?key
                | credential | auth (?: oriz | entic ) ation | auth | bearer | [_-]pat | salt | key )
            # the rest of the name: a new word, not the rest of this one
            s? (?: [_.-][A-Za-z0-9_.-]* | [A-Z0-9][A-Za-z0-9_.-]* )?
            # what JSON, XML, calls and typed languages put behind it
            [\\"'`\])*]{0,4} (?: \s{0,3}:\s{0,2}&?'?[A-Za-z\[\]<>]{2,20} | \s{1,3}[Ss]tring )?
            \s{0,8} (?: [:=!?+.|]{0,3} [=:] >? | , | \( | > | \| | -{1,2} | \ is | \ \ ? | "\s{1,3}value= ) \*{0,2} \s{0,8}
            (?: (?:[Bb]earer|[Bb]asic|[Tt]oken)\s{1,2} )?
            (?: [bBrRu@]? [\\"'`(]{1,4} )? =?
            (?<value> [A-Za-z0-9_+/=.~:!@%^*-]{10,} )
            (?: [^A-Za-z0-9_+/=~] | $ )"#,
        validator: Some(assignment::SECRET),
        confidence: Confidence {
            alone: 60,
            in_context: 75,
        },
        general: true,
        examples: examples! {
            positive: &[
                "API_KEY={{q7Rk2mVx9LpZwTnBdHsG}}",
                "\"clientSecret\": \"{{Zt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aVo6XiY5P}}\",",
                "const authToken: string = '{{8hTwQz3LkVn5RxPmC7bYdJ2g}}';",
                "<add key=\"ServiceToken\" value=\"{{tN5bV2xQ9mKzW7pLrHcYd4sG}}\" />",
                "signing_key: {{4f8a1c07e93b5d62a9c4e17b08f3d56a}}",
            ],
            negative: &[
                ("API_KEY=${API_KEY}", "a template"),
                ("api_key = \"your_api_key_here_please\"", "a placeholder"),
                ("token = getAccessTokenFromSession(request)", "a call"),
                ("secret_name: production/orders/database-credentials", "words"),
                ("\"integrity_key\": \"sha512-q7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aV==\"", "a digest of a package"),
                ("primary_key: 550e8400-e29b-41d4-a716-446655440000", "a UUID"),
                ("The token was issued by authentication-service-production.", "a sentence"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "generic-password-assignment",
        title: "Value assigned to a password",
        reference: REFERENCE,
        trigger: around(
            1,
            &[
                "pass",
                "pwd",
                "kennwort",
                "motdepasse",
                "mot_de_passe",
                "contrasen",
                "contraseñ",
                "senha",
                "wachtwoord",
                "haslo",
                "hasło",
                "lösenord",
                "парол",
                "şifre",
                "parola",
                "密码",
                "密碼",
                "パスワード",
                "비밀번호",
                "pw:",
                "pw=",
                "pw(",
            ],
            190,
        ),
        pattern: r#"(?x)
            (?i: pass(?:word|wd|phrase|wort|code|key)s? | (?: (?:\b|[_.-])(?-i:[Pp]ass|PASS) | (?-i:[a-z]Pass) ) (?:\b|[_-](?:prod|dev|test|live|\d)) | pwd | \bpw | kennwort | mot_?de_?passe | contrase(?:n|(?u:ñ))a | senha | wachtwoord | has(?:l|(?u:ł))o
                | (?u:lösenord) | (?u:пароль) | (?u:şifre) | parola | (?u:密码|密碼|パスワード|비밀번호) )
            (?: [_.-]?[A-Za-z0-9_.-]* )
            [\\"'`\])*]{0,4} (?: \s{0,3}:\s{0,2}&?'?[A-Za-z\[\]<>]{2,20} | \s{1,3}[Ss]tring )?
            \s{0,8} (?: [:=!?+.|]{0,3} [=:] >? | (?u::) | , | \( | > | "\s{1,3}value= ) \*{0,2} \s{0,8}
            (?: [bBrRu@]? [\\"'`(]{1,4} )?
            (?<value> [^\s"'`<>,;\\\x00-\x1f]{3,} [^\s"'`<>,;\\\x00-\x1f)\]}.:] )"#,
        validator: Some(password::ASSIGNED),
        confidence: Confidence {
            alone: 65,
            in_context: 80,
        },
        general: true,
        examples: examples! {
            positive: &[
                "DB_PASSWORD={{hunter2!}}",
                "spring.datasource.password: {{Zr8wQz3LkV}}",
                "{\"user\": \"jane\", \"password\": \"{{tulip-Ferry-9}}\"}",
                "Kennwort: {{Sommer2026!}}",
                "contraseña: {{Zap4to.Rojo}}",
                "Login jane@corp.example, 密码:{{Xy7-blau}}",
            ],
            negative: &[
                ("password = os.environ[\"DB_PASSWORD\"]", "read from the environment"),
                ("password: ${DB_PASSWORD}", "a template"),
                ("<input type=\"password\" name=\"password\" required>", "a form"),
                ("password: string;", "a type"),
                ("Password: required", "a rule"),
                ("if (password == null) throw", "a comparison"),
                ("user.password = hashPassword(form.password)", "a call"),
                ("Your password: ********", "masked"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "password-in-prose",
        title: "Password told in a sentence",
        reference: REFERENCE,
        trigger: from(
            &[
                "password",
                "passwort",
                "passphrase",
                "passcode",
                "kennwort",
                "mot de passe",
                "contraseñ",
                "contrasena",
                "clave",
                "senha",
                "wachtwoord",
                "hasło",
                "пароль",
                "login",
            ],
            130,
        ),
        pattern: r#"(?x)
            (?i: pass(?:word|wort|phrase|code) | kennwort | mot\ de\ passe | contrase(?:n|(?u:ñ))a | clave | senha | wachtwoord | (?u:hasło) | (?u:пароль) )
            (?: \ [^\s.,:;]{1,20} ){0,5}?
            (?i: \ is | \ was | \ ist | \ lautet | \ est | \ es | \ era | (?u:\ é) | \ to | \ jest | \ wordt | \ (?u:—|–)|\ - ) (?: \ now | \ jetzt )? :? \ {1,2}
            ["'`(\[]? (?<value> [^\s"'`<>,;()\[\]]{5,63} [^\s"'`<>,;()\[\].:?] )"#,
        validator: Some(password::IN_PROSE),
        confidence: Confidence {
            alone: 60,
            in_context: 75,
        },
        general: true,
        examples: examples! {
            positive: &[
                "The password for the router is {{tulip-Ferry-9}}, tell nobody.",
                "Das Passwort lautet {{Sommer2026!}}",
                "le mot de passe est {{Zr8wQz3LkV}}.",
                "La contraseña es {{Zap4to.Rojo}}",
                "I changed the password to {{hunter2!x}} yesterday",
            ],
            negative: &[
                ("The password is required to have twelve characters.", "a rule"),
                ("The password is case-sensitive.", "a property"),
                ("Le mot de passe est obligatoire.", "a rule"),
                ("your password is ********", "masked"),
                ("The password was changed on 2026-01-02.", "a date"),
            ],
        },
        ..TOKEN
    },
];
