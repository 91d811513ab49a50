//! Passwords told in a sentence, in some thirty languages.
//! Source: CWE-798, <https://cwe.mitre.org/data/definitions/798.html>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::password;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "password-in-prose",
        title: "Password told in a sentence",
        reference: Reference::new("https://cwe.mitre.org/data/definitions/798.html"),
        trigger: around(
            2,
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
                "palavra-passe",
                "parola",
                "wachtwoord",
                "lösenord",
                "adgangskode",
                "passord",
                "salasana",
                "hasło",
                "heslo",
                "jelszó",
                "lozinka",
                "geslo",
                "parool",
                "slaptažodis",
                "ifre",
                "sandi",
                "mật khẩu",
                "арол",
                "ωδικός",
                "סיסמה",
                "كلمة ال",
                "رمز عبور",
                "पासवर्ड",
                "รหัสผ่าน",
                "密码",
                "密碼",
                "口令",
                "パスワード",
                "비밀번호",
                "login",
            ],
            150,
        ),
        pattern: r#"(?x)
            (?: (?i: pass(?:word|wort|phrase|code|ord) | kennwort | mot\ de\ passe | contrase(?:n|(?u:ñ))a | clave | senha | palavra-passe | parol[aeo] | parool | wachtwoord | l(?u:ö)senord(?:et)? | adgangskoden? | salasana
                  | (?u:hasło|heslo|jelszó|lozinka|geslo|slaptažodis|şifre(?:niz|m)?|sandi|mật\ khẩu|пароль|парола|κωδικός|סיסמה|हिसाब|पासवर्ड) )
                (?: \ [^\s.,:;]{1,40} ){0,6}?
                (?: (?i: \ is | \ was | \ ist | \ lautet | \ est | \ es | \ era | (?u:\ é|\ è|\ är|\ je|\ là|\ היא|\ है) | \ er | \ on | \ to | \ jest | \ wordt | \ adalah | \ (?u:—|–) | \ - ) (?: \ now | \ jetzt | \ nu )? :? \ {1,2} | (?u::|：) \ ? )
              | (?u: 密码 | 密碼 | 口令 ) (?u: 是 | 为 | 為 | ： | : ) \ ? | (?u: パスワード ) (?u: は | が | ： ) (?u: 、 )? \ ? | (?u: 비밀번호 ) (?u: 는 | 은 | ： ) \ ?
              | (?u: كلمة\ المرور | كلمة\ السر | رمز\ عبور | รหัสผ่าน ) (?: \ (?u: هي | هو | คือ ) | (?u: คือ ) | : )? \ ? )
            ["'`(\[]? (?<value> (?: [!-~&&[^"'`<>,;()\[\]]] | (?u:[À-ɏͰ-ӿ]) ){3,} (?: [!-~&&[^"'`<>,;()\[\].:?]] | (?u:[À-ɏͰ-ӿ]) ) )"#,
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
                "Lösenordet är {{Sommar-2026}}",
                "A senha é {{Zap4to.Rojo}} desde ontem",
                "新密码是{{Xy7-blau}}，请勿外传",
                "パスワードは{{tulip-Ferry-9}}です",
                "Пароль от сервера: {{k9Vx2QmT7p}}",
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
    Detector {
        id: "password-beside-its-name",
        title: "Password beside the word, or beside its user",
        reference: Reference::new("https://cwe.mitre.org/data/definitions/798.html"),
        trigger: from(
            &[
                "password ",
                "passwort ",
                "passphrase ",
                "passcode ",
                "kennwort ",
                "mot de passe ",
                "contraseña ",
                "senha ",
                "wachtwoord ",
                "lösenord ",
                "hasło ",
                "heslo ",
                "пароль ",
                "creds",
                "credentials",
                "zugangsdaten",
                "login",
                "id/p",
                "user/p",
                "name/p",
            ],
            130,
        ),
        pattern: r#"(?x)
            (?: (?i: pass(?:word|wort|phrase|code) | kennwort | mot\ de\ passe | contrase(?u:ñ)a | senha | wachtwoord | l(?u:ö)senord | (?u:hasło|heslo|пароль) ) \ {1,2} (?: ["'`] | (?u:“|„|«) )?
              | (?i: creds? | credentials | zugangsdaten | logins? | (?:id|user(?:name)?)\ ?/\ ?(?:pw|pass(?:word|wd)?|pwd) ) \b (?i:\ are|\ is|\ for\ \S{1,40})? \ ?[:=(-]?>?\ {0,2} [\w.@-]{2,40} \ ?(?:/|//|\||,|:|\()\ ? )
            (?<value> [!-~&&[^"'`<>,;()\[\]]]{7,} [!-~&&[^"'`<>,;()\[\].:?]] )"#,
        validator: Some(password::UNMISTAKABLE),
        confidence: Confidence {
            alone: 55,
            in_context: 70,
        },
        general: true,
        examples: examples! {
            positive: &[
                "log in with user jane and password {{tulip-Ferry-9}} and check the export",
                "Benutzer jane, Passwort {{Sommer2026!}}",
                "creds: jane / {{k9Vx2QmT7p}}",
                "poll mail.corp.example user \"jane\" password \"{{Zr8w-Qz3LkV}}\"",
                "login: jane | {{W7pLrHcYd4s}}",
            ],
            negative: &[
                ("the password PBKDF2-SHA256 derives", "an algorithm"),
                ("password authentication is off", "a sentence"),
                ("a password Base64-encoded twice", "words"),
                ("login: jane / forgotten-password", "words"),
            ],
        },
        ..TOKEN
    },
];
