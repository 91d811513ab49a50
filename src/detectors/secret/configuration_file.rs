//! Credentials in the configuration files of single programs.
//! Source: the manual of each.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::{assignment, encoded_secret, password};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pgpass-password",
        title: "Password of a .pgpass file",
        reference: Reference::new("https://www.postgresql.org/docs/current/libpq-pgpass.html"),
        trigger: around(80, &[":5432:", ":5433:", ":6432:", ":*:"], 160),
        pattern: r"(?m)^[\w.*-]{1,80}:(?:\d{4,5}|\*):[\w.*-]{1,60}:[\w.@*-]{1,60}:(?<value>[^\s:]{4,100})\r?$",
        validator: Some(password::IN_URL),
        examples: examples! {
            positive: &[
                "db.corp.example:5432:orders:app:{{k9Vx2QmT7p}}\n",
                "# host:port:database:user:password\n*:*:*:postgres:{{Zr8wQz3LkV}}",
                "10.1.2.3:6432:*:jane:{{tulip-Ferry-9}}\nlocalhost:5432:x:y:z",
            ],
            negative: &[
                ("hostname:port:database:username:password", "the words of the manual"),
                ("db:5432:orders:app:${DB_PASSWORD}", "a template"),
                ("listening on db:5432: orders", "a log line"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "kubernetes-secret",
        title: "Value of a Kubernetes Secret",
        reference: Reference::new("https://kubernetes.io/docs/concepts/configuration/secret/"),
        trigger: around(
            2048,
            &[
                "kind: secret",
                "kind: \"secret\"",
                "kind: 'secret'",
                "\"kind\": \"secret\"",
                "\"kind\":\"secret\"",
            ],
            4096,
        ),
        pattern: r#"(?m)(?:^[ \t]{1,8}|[{,]\s{0,12}")[\w.-]{1,80}"?:\s{1,3}(?:[|>][+-]?\s{1,12})?["']?(?<value>[A-Za-z0-9+/]{6,}={0,2})["']?\s{0,4}(?:[\n,}]|$)"#,
        validator: Some(encoded_secret::KUBERNETES),
        confidence: Confidence {
            alone: 85,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: {{dHVsaXAtRmVycnktOQ==}}\n",
                "kind: Secret\ntype: Opaque\ndata:\n  tls.key: |\n    {{azlWeDJRbVQ3cEx3WjRyTg==}}\n",
                "{\"kind\": \"Secret\", \"data\": {\"token\": \"{{WnI4d1F6M0xrVg==}}\" } }",
                "data:\n  pin: {{cTdSazJtVng=}}\nkind: Secret\n",
            ],
            negative: &[
                ("kind: ConfigMap\ndata:\n  greeting: R29vZCBtb3JuaW5nLCBKYW5l\n", "a config map"),
                ("kind: Secret\nmetadata:\n  name: c3VwcG9ydA\n", "metadata"),
                ("kind: Secret\ndata:\n  password: Y2hhbmdlbWU=\n", "a placeholder"),
                ("kind: Secret\ndata:\n  ready: dHJ1ZQ==\n", "a switch"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "docker-registry-credentials",
        title: "Credentials of a Docker configuration",
        reference: Reference::new("https://docs.docker.com/reference/cli/docker/login/"),
        trigger: from(&["\"auth\"", "\\\"auth\\\""], 260),
        pattern: r#"\\?"auth\\?"\s{0,3}:\s{0,3}\\?"(?<value>[A-Za-z0-9+/]{8,}={0,2})\\?""#,
        validator: Some(assignment::BASIC_CREDENTIALS),
        examples: examples! {
            positive: &[
                "{\"auths\": {\"registry.corp.example\": {\"auth\": \"{{amFuZTp0dWxpcC1GZXJyeS05}}\" } } }",
                "\"https://index.docker.io/v1/\":{\"auth\":\"{{Y2k6WnI4d1F6M0xrVg==}}\"}",
                ".dockerconfigjson: {\\\"auths\\\":{\\\"r\\\":{\\\"auth\\\":\\\"{{YXBwOms5VngyUW1UN3A=}}\\\" } } }",
            ],
            negative: &[
                ("{\"auth\": \"amFuZQ==\"}", "no colon inside"),
                ("{\"auth\": \"dXNlcjpjaGFuZ2VtZQ==\"}", "a placeholder"),
                ("{\"auth\": \"required\"}", "a word"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "aspnet-machine-key",
        title: "ASP.NET machine key",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)",
        ),
        trigger: from(&["validationkey=", "decryptionkey="], 160),
        pattern: r#"(?i)\b(?:validation|decryption)Key\s?=\s?["'](?<value>[0-9a-f]{32,128})["',]"#,
        examples: examples! {
            positive: &[
                "<machineKey validationKey=\"{{54E6765033E10104E93FD9D66149371BD48E5605A3E22CF52B6EDAFBC473AA385E5B46FF265D7B3440D76DF4B2E7DD3BA1EA27DF55FD87C519E2996D73CC1CFF}}\" validation=\"HMACSHA256\" />",
                "<machineKey decryptionKey=\"{{BC530B33F13219EB8856DADB7351CFC53D5F916A1783FEA3}}\" decryption=\"AES\" />",
                "<machineKey decryptionKey='{{7fad2620afc940d61b9ea64b00ea70a98840546d99590354efe210d24a98f04f}}'/>",
            ],
            negative: &[
                ("<machineKey validationKey=\"AutoGenerate,IsolateApps\" />", "made by the server"),
                ("validationKey=\"...\"", "an ellipsis"),
                ("<machineKey validationKey=\"00000000000000000000000000000000\" />", "zeros"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "encoded-password",
        title: "Password in base64, as FileZilla and group policies keep it",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-gppref/",
        ),
        trigger: from(&["cpassword=\"", "<pass encoding=\"base64\">"], 200),
        pattern: r#"(?i)(?:\bcpassword="(?<value>[A-Za-z0-9+/]{20,160}={0,2})"|<Pass encoding="base64">[A-Za-z0-9+/]{6,120}={0,2}<)"#,
        examples: examples! {
            positive: &[
                "<Properties action=\"U\" cpassword=\"{{LngUKRamb3k6nFizNzV+tQeVXb3HdIVfor1T5sIGuOK=}}\" userName=\"admin\"/>",
                "<Server><Host>ftp.corp.example</Host>{{<Pass encoding=\"base64\">dHVsaXAtRmVycnktOQ==<}}/Pass></Server>",
                "cpassword=\"{{H9AXDod0+Q2lOU2gIgVV0SR72mGjnotIte8FKSGDo6RmVydghTriP5XV/r2ap2DX}}\"",
            ],
            negative: &[
                ("<Properties cpassword=\"\" userName=\"admin\"/>", "empty"),
                ("<Pass encoding=\"base64\"></Pass>", "empty"),
                ("cpassword=\"xxxxxxxxxxxxxxxxxxxxxxxx\"", "a filler"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "named-value",
        title: "Secret as the value beside its name",
        reference: Reference::new(
            "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
        ),
        trigger: around(
            70,
            &[
                "password",
                "passwd",
                "secret",
                "token",
                "api_key",
                "apikey",
                "api-key",
                "credential",
                "private_key",
            ],
            300,
        ),
        pattern: r#"(?x) (?: \b(?:[Nn]ame|[Kk]ey|ParameterKey)["']?\s{0,2}[:=]\s{0,2} | \bvariable\ ) ["']?
            [\w.-]{0,40}(?i:password|passwd|secret|token|api[_-]?key|credential|private[_-]?key)[\w-]{0,20} ["']? \s{0,2} [,{]? \s{1,12} (?: type\s{1,12}=\s\w{1,10}\s{1,12} )? ["']?
            (?: [Vv]alue | ParameterValue | default )["']?\s{0,8}[:=]\s{0,3} ["']? (?<value> [^\s"'<>,;{}\[\]()]{6,200} ) (?: ["'\s,}] | $ )"#,
        validator: Some(password::NAMED),
        confidence: Confidence {
            alone: 58,
            in_context: 80,
        },
        general: true,
        examples: examples! {
            positive: &[
                "env:\n  - name: DB_PASSWORD\n    value: \"{{tulip-Ferry-9}}\"\n",
                "{\"name\": \"API_KEY\", \"value\": \"{{q7Rk2mVx9LpZwTnBdHsG}}\"}",
                "variable \"okta_api_token\" {\n  default = \"{{Zt4pLm8QxW1vNcR7yKdH}}\"\n}",
                "{\"Key\": \"db.password\", \"Value\": \"{{k9Vx2QmT7p}}\"}",
            ],
            negative: &[
                ("- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db", "a reference"),
                ("- name: TOKEN_TTL\n  value: one-day", "no secret"),
                ("name: password, value: required", "a word"),
                ("variable \"db_password\" {\n  default = var.password\n}", "an expression"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "product-key",
        title: "Product or licence key",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/windows-server/get-started/kms-client-activation-keys",
        ),
        trigger: from(
            &[
                "activation key",
                "activation_key",
                "license key",
                "licence key",
                "license_key",
                "licensekey",
                "product key",
                "product_key",
                "productkey",
                "serial key",
                "serial number",
                "lizenzschlüssel",
                "clé de licence",
                "slmgr",
            ],
            80,
        ),
        pattern: r#"(?i)(?:key|number|schl(?u:ü)ssel|licence|slmgr(?:\.vbs)?\s[/-]ipk)["'>]{0,2}\s{0,3}(?:[:=]|is)?\s{0,3}["']?(?<value>(?-i:[A-Z0-9]{5}(?:-[A-Z0-9]{5}){2,4}|[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3,7}))\b"#,
        confidence: Confidence {
            alone: 75,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                "Activation key : {{Q7RK2-MVX9L-PZWTN-BDHSG-FJCUE}}",
                "slmgr /ipk {{8HTWQ-Z3LKV-N5RXP-MC7BY-DJ2GF}}",
                "license_key = \"{{T4PL-M8QX-W1VN-CR7Y}}\"",
            ],
            negative: &[
                ("License key: XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "a filler"),
                ("License key: see the invoice", "no key"),
                ("serial number: 2026-0001-0002-0003", "digits, as a number has"),
            ],
        },
        ..TOKEN
    },
];
