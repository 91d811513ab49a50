//! Secrets that only their name gives away: `api_key = …`, `password: …`.
//! Source: CWE-798, <https://cwe.mitre.org/data/definitions/798.html>.

use super::{TOKEN, around, claimed};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference, Validator};
use crate::validators::{assignment, password};

const REFERENCE: &str = "https://cwe.mitre.org/data/definitions/798.html";

static SECRET: Validator = Validator {
    name: assignment::SECRET.name,
    check: |candidate| claimed::judge(&assignment::SECRET, candidate),
};

static PUNCTUATED: Validator = Validator {
    name: assignment::PUNCTUATED.name,
    check: |candidate| claimed::judge(&assignment::PUNCTUATED, candidate),
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "generic-secret-assignment",
        title: "Random value assigned to a key, token or secret",
        reference: Reference::new(REFERENCE),
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
        validator: Some(SECRET),
        // Half of a pair beside it.
        context: Context {
            positive: &[(
                "en",
                &[
                    "client id",
                    "access key id",
                    "account sid",
                    "tenant id",
                    "app id",
                    "application id",
                    "key id",
                    "user name",
                    "username",
                ],
            )],
            negative: &[],
        },
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
        id: "punctuated-secret-assignment",
        title: "Random value with punctuation assigned to a key or secret",
        reference: Reference::new(
            "https://docs.djangoproject.com/en/stable/ref/settings/#std-setting-SECRET_KEY",
        ),
        trigger: around(
            0,
            &[
                "secret",
                "apikey",
                "api_key",
                "private_key",
                "access_key",
                "auth_key",
                "auth_salt",
                "logged_in_",
                "nonce_key",
                "nonce_salt",
            ],
            150,
        ),
        pattern: r#"(?x)
            (?i: secret | api_?key | private_key | access_key | (?:auth|logged_in|nonce)_(?:key|salt) ) (?: [A-Z_-][A-Za-z0-9_-]* | [a-z]{1,2} )?
            (?: \[[0-9]{0,3}\] )? ["'`]? \s{0,8} (?: [:=!]{1,3} >? | , ) \s{0,12} @? ["'`]
            (?<value> [^"'`\s\\] [^"'`\n\\]{10,98} [^"'`\s\\] ) ["'`]"#,
        validator: Some(PUNCTUATED),
        confidence: Confidence {
            alone: 65,
            in_context: 80,
        },
        general: true,
        examples: examples! {
            positive: &[
                "SECRET_KEY = '{{wq#7rk2(mvx9)lpz&tn_bdh!sg$fjc*ueav+xi=yoz@t4plm8}}'",
                "define('AUTH_KEY',         '{{q7Rk |mVx;9Lp}Z-wT<nBd>Hs,Gf[Jc]Ue?Av/Xi.YoZ~t4pLm8Qx{W1vNcR7y}}');",
                "os.environ.get('DJANGO_SECRET_KEY', '{{8ht(wqz3-lkvn5$rxpmc^7bydj2gfs9*uuae4o&xik1ztw}}')",
            ],
            negative: &[
                ("SECRET_KEY = 'set it in the environment, please (or in the vault)'", "a sentence"),
                ("define('AUTH_KEY', 'put your unique phrase here');", "a placeholder"),
                ("secretPattern: '^(?:[a-z]{2,3})-(?:token|secret)$'", "an expression of words"),
                ("SECRET_KEY = '${SECRET_KEY}'", "a template"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "generic-password-assignment",
        title: "Value assigned to a password",
        reference: Reference::new(REFERENCE),
        trigger: around(
            2,
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
                "арол",
                "ifre",
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
            (?i: pass(?:word|wd|phrase|wort|code|key)s? | (?: (?:\b|[_.-])(?-i:[Pp]ass|PASS) | (?-i:[a-z]Pass) ) (?:\b|[_-](?:prod|dev|test|live|\d)) | pwd | (?:\b|_)pw | kennwort | mot_?de_?passe | contrase(?:n|(?u:ñ))a | senha | wachtwoord | has(?:l|(?u:ł))o
                | (?u:lösenord) | (?u:пароль) | (?u:şifre) | parola | (?u:密码|密碼|パスワード|비밀번호) )
            (?: [_.-]?[A-Za-z0-9_.-]* )
            [\\"'`\])*]{0,4} (?: \s{0,3}:\s{0,2}&?'?[A-Za-z\[\]<>]{2,20} | \s{1,3}[Ss]tring )?
            \s{0,8} (?: [:=!?+.|]{0,3} [=:] >? | (?u::) | , | \( | > | "\s{1,3}value= ) \*{0,2} \s{0,8}
            (?: [bBrRu@]? [\\"'`(]{1,4} )?
            (?<value> [^\s"'`<,;\\\x00-\x1f]{3,} [^\s"'`<>,;\\\x00-\x1f)\]}.:] )"#,
        validator: Some(password::ASSIGNED),
        // Whose password it is.
        context: Context {
            positive: &[
                (
                    "en",
                    &["user", "username", "user name", "login", "account", "uid"],
                ),
                ("de", &["benutzer", "benutzername"]),
                ("fr", &["utilisateur", "identifiant"]),
                ("es", &["usuario"]),
                ("pt", &["usuário", "utilizador"]),
                ("it", &["utente"]),
                ("nl", &["gebruiker"]),
            ],
            negative: &[],
        },
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
];
