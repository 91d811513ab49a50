//! Passwords on command lines and in the files that tools read them from.
//! Source: CWE-214, <https://cwe.mitre.org/data/definitions/214.html>; manual pages of the tools.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::{assignment, password};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "command-line-password",
        title: "Password on a command line",
        reference: Reference::new("https://cwe.mitre.org/data/definitions/214.html"),
        trigger: around(
            3,
            &[
                "sshpass ",
                "curl ",
                "wget ",
                "mysql ",
                "mysqldump ",
                "docker login",
                "podman login",
                "psexec",
                "net use",
                "smbclient",
                "-password",
                "-passwd",
                "-pass ",
                "-passphrase",
                "ldapsearch",
                "mongo ",
                "redis-cli",
                "az login",
                "sqlcmd",
                "openssl ",
                "htpasswd",
                "keytool",
                "-storepass",
                "-keypass",
                "winrs",
                "xfreerdp",
                "rdesktop",
                "convertto-securestring",
                "sqlplus ",
                "net user ",
                "chpasswd",
                "sudo -s",
                "snmpwalk ",
                "snmpget ",
                "useradd ",
                "evil-winrm",
            ],
            300,
        ),
        pattern: r#"(?x)
            (?: \bsshpass\ [^\n|;&]{0,20}-p\ ?
              | \b(?:curl|wget)\ (?:[^\n|;&]|\\\n){0,200}?(?:-u|--user|--proxy-user|-U)[\ =]{1,3}['"]?[^\s:'"]{1,60}['"]?:
              | \bmysql(?:dump|admin)?\ [^\n|;&]{0,120}?\ -p
              | \b(?:docker|podman)\ login\ [^\n|;&]{0,120}?(?:-p\ |--password[\ =])
              | (?i:\bpsexec(?:64)?(?:\.exe)?|\bwinrs)\ [^\n]{0,120}?-p:?\ ?
              | (?i:\bnet\ use)\ [^\n]{0,120}?/user:\S{1,60}[\ ]
              | (?i:\bnet\ use)\ \S{1,8}\ \\\\\S{1,80}[\ ]
              | \bsmbclient\ [^\n]{0,120}?-U\ ?['"]?[^\s%'"]{1,60}%
              | \bldapsearch\ [^\n]{0,160}?\ -w[\ ]
              | \bredis-cli\ [^\n]{0,80}?-a[\ ]
              | \bsqlcmd\ [^\n]{0,120}?-P[\ ]
              | \baz\ login\ [^\n]{0,160}?-p[\ ]
              | (?i:\bxfreerdp)\ [^\n]{0,120}?/p:
              | \bopenssl\ [^\n]{0,160}?\ -(?:pass|passin|passout)\ pass:
              | \bhtpasswd\ -\w{0,6}b\w{0,6}\ \S{1,80}\ \S{1,40}[\ ]
              | (?i:\bConvertTo-SecureString)\ (?:-String\ )?
              | (?i:\bsqlplus)\ (?:-\w{1,3}\ ){0,3}[\w$\#.]{1,40}/
              | (?i:\bnet\ user)\ [\w.$-]{1,40}[\ ]
              | \bsnmp(?:walk|get)\ [^\n]{0,60}?-c[\ ]
              | \buseradd\ [^\n]{0,120}?\ -p[\ ]
              | \bevil-winrm\ [^\n]{0,120}?\ -p[\ ]
              | \s-(?:storepass|keypass)[\ ]
              | \s-?-(?i:password|passwd|pass|passphrase)[\ =:] )
            ['"]? (?<value> [^\s"'|;<>]{4,100} )"#,
        validator: Some(password::ARGUMENT),
        confidence: Confidence {
            alone: 75,
            in_context: 85,
        },
        general: true,
        examples: examples! {
            positive: &[
                "sshpass -p '{{tulip-Ferry-9}}' ssh root@db.corp.example",
                "curl -u jane:{{k9Vx2QmT7p}} https://api.corp.example/v1",
                "mysql -h db -u root -p{{Zr8wQz3LkV}} orders",
                "docker login registry.corp.example -u ci --password {{W7pLrHcYd4s}}",
                "net use Z: \\\\files\\share /user:corp\\jane {{Sommer2026!}}",
                "keytool -list -keystore k.jks -storepass {{tN5bV2xQ}}",
                "gpg --batch --passphrase {{k9Vx2QmT7p}} --decrypt f.gpg",
                "$p = ConvertTo-SecureString '{{Sommer2026!}}' -AsPlainText -Force",
                "sqlplus -s hr/{{Zr8wQz3LkV}} @report.sql",
            ],
            negative: &[
                ("sshpass -p \"$SSH_PASS\" ssh root@db.corp.example", "a variable"),
                ("docker login --password-stdin -u ci", "read from standard input"),
                ("mysql -u root -p orders", "asked for"),
                ("curl -u user:password https://api.corp.example", "the words of the manual"),
                ("pg_dump --password --host db", "another option"),
                ("net user jane /active:yes", "a switch"),
                ("Connect-VIServer vc -Password $pass", "a variable"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "netrc-password",
        title: "Password of a .netrc file",
        reference: Reference::new(
            "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
        ),
        trigger: from(&["machine ", "default login"], 220),
        pattern: r"(?i)\b(?:machine\s+[\w.-]{1,80}|default)\s+login\s+\S{1,60}\s+password\s+(?<value>\S{4,100})",
        validator: Some(password::ARGUMENT),
        examples: examples! {
            positive: &[
                "machine git.corp.example login jane password {{k9Vx2QmT7p}}",
                "machine api.corp.example\n  login ci\n  password {{Zr8wQz3LkV}}\n",
                "machine ftp.corp.example login anonymous password {{tulip-Ferry-9}}",
            ],
            negative: &[
                ("machine git.corp.example login jane password ${TOKEN}", "a template"),
                ("machine git.corp.example login jane", "no password"),
                ("machine learning needs no password today", "a sentence"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "npmrc-auth-token",
        title: "Registry credential of an .npmrc file",
        reference: Reference::new("npm documentation, “npmrc”, auth related configuration"),
        trigger: from(&["_authtoken", "_auth", "_password"], 140),
        pattern: r#"(?i)_(?:authToken|auth|password)\s{0,2}=\s{0,2}["']?(?<value>[A-Za-z0-9+/=_.-]{12,120})"#,
        validator: Some(assignment::RANDOM_VALUE),
        examples: examples! {
            positive: &[
                "//npm.corp.example/:_authToken={{q7Rk2mVx9LpZwTnBdHsGfJcU}}",
                "_auth = {{amFuZTp0dWxpcC1GZXJyeS05}}",
                "//npm.corp.example/:_password=\"{{WnI4d1F6M0xrVm41UnhQbQ==}}\"",
            ],
            negative: &[
                ("//npm.corp.example/:_authToken=${NPM_TOKEN}", "a template"),
                ("//npm.corp.example/:always-auth=true", "a switch"),
                ("_auth=xxxxxxxxxxxxxxxx", "a filler"),
            ],
        },
        ..TOKEN
    },
];
