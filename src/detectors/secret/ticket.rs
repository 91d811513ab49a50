//! What a network's sign-on services hand out, and what is captured of it: Kerberos, NTLM, SAML,
//! macaroons.
//! Source: RFC 4120, <https://www.rfc-editor.org/rfc/rfc4120>; MS-NLMP; OASIS SAML 2.0; “Macaroons”,
//! NDSS 2014.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validator, Validity};
use crate::validators::placeholder;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "kerberos-hash",
        title: "Kerberos ticket for offline guessing",
        reference: Reference::new("https://hashcat.net/wiki/doku.php?id=example_hashes"),
        trigger: from(&["$krb5"], 8192),
        pattern: r#"\$krb5(?:tgs|asrep|pa|tgt)\$(?:17|18|19|20|23)\$[^\s"'<>$]{0,120}(?:\$[^\s"'<>$]{1,120}){0,4}?[$:][0-9a-fA-F]{24,}(?:\$[0-9a-fA-F]{32,})?"#,
        validator: Some(DIGEST),
        examples: examples! {
            positive: &[
                "{{$krb5tgs$23$*svc-sql$CORP.EXAMPLE$corp.example/svc-sql*$e96066c21848db4161b214e0c4fb0e88$4ae3c4b5a10f61b622436490d0142bb6677065bc258d76338f41da7b688b6cb0c3a0e686f0057dfdfa88a70501ee5bb8db3ade2cd6bae707601fc3df4d066cdf9aa94ee64b0fd27fdbbe0bf239793cc0f522afcdb7cdb98c9f539b5bc3d23ce815c77200}}",
                "{{$krb5asrep$23$jane@CORP.EXAMPLE:6166ad1f80853da55aabe271cc2a02e5$8204a4b413fb32272de0f55d154a8326dd1f92b1ac84913bc9d4eb311c94d77f3c830ada84e3013df6d1f36ae3a462860297b3679b9009bd4e8adceca68c2dd973ccfc410082b8183ae9bff81106ce7a}}",
                "hash: {{$krb5pa$18$jane$CORP.EXAMPLE$CORP.EXAMPLEjane$49cae125c90626d1f6eb27bc52dffd8d00b63b12b6be4044b19090e2d8ebbe37470ef4d8ff8844f0d9ef691a42878c137e66d26a}}",
            ],
            negative: &[
                ("$krb5tgs$23$*user$realm$spn*$<hash>", "a placeholder"),
                ("$krb5asrep$23$ is how such hashes begin", "only the front"),
                ("KRB5CCNAME=$krb5_cache_dir/tickets", "a variable"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "kerberos-ticket",
        title: "Kerberos credential (KRB-CRED) in base64",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc4120#section-5.8"),
        trigger: around(24, &["awibbaedagewo"], 8192),
        pattern: r"\bdo[IM][A-Z][A-Za-z0-9+/]{2}C[BC][A-Za-z0-9+/]{0,8}AwIBBaEDAgEWo[A-Za-z0-9+/]{80,}(?:\s{1,8}[A-Za-z0-9+/]{20,})*={0,2}",
        examples: examples! {
            positive: &[
                concat!("{{doIF", "qDCCBaSgAwIBBaEDAgEWo9rCSCLaockKuDFqz6Ht7ikgP/7IM5HdwQQ8mavA8sHnyi8pcztLH+JZZMrHuCKLtjDXYN2vNuaVP3ftZ15X61D1zwlzQPHeq6+VpAek3jFSKd4FU7OTD5B/DaAGBm6cu/+COw+4xdbKghqUxzdz/dpx8b9GHeFu+==}}"),
                concat!("Rubeus.exe ptt /ticket:{{doIE", "mDCCBJSgAwIBBaEDAgEWogOW8xQet9ri31V/pWKQ+KggcALpDde6hIauZ3dG4n6uXxrIXkvJKwc5HhSAAa8WMrP7hX5bV74FgQldBaUFSjK8OEdGiz8pV46wqG6+EiFcbs5l7ATmsHFGg9Az82MuoeyGLoG2T6YgY}}"),
                concat!("ticket = '{{doIG", "JjCCBiKgAwIBBaEDAgEWoknjyrE4kmWfrrLxDkNkTSE/zArLyj2vvbEGxU8dUTD3KA+/KXj/iiB367hMOwRZDnGCWA2re8m9fmFYPGyNBk6UFWslSgMnUMZ/giO1ievaXfFsiI/U4CzBx=}}'"),
            ],
            negative: &[
                ("doIFqDCCBaSgAwIBBaEDAgEWo", "too short"),
                ("AwIBBaEDAgEWo stands in every ticket", "only a part"),
                ("doItAgain with the next ticket", "words"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "windows-password-hash",
        title: "Windows password hash or NTLM response",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/",
        ),
        trigger: around(200, &[":::", "tlrmtvntuaadaaaa"], 900),
        pattern: r"(?i)\b[^\s:]{1,80}:\d{3,10}:(?<value>[0-9a-f]{32}:[0-9a-f]{32}):::|(?-i)TlRMTVNTUAADAAAA[A-Za-z0-9+/]{80,}={0,2}",
        examples: examples! {
            positive: &[
                "Administrator:500:{{aad3b435b51404eeaad3b435b51404ee:d81ff332b56382628ed5024cd6c2986d}}:::",
                "corp.example\\jane:1104:{{aad3b435b51404eeaad3b435b51404ee:997f8aa013c1122f93c75dc241a20d1a}}:::",
                concat!("Authorization: NTLM {{TlRMTVNTUAAD", "AAAAzON7ZrVB/FcOqW/DMWZ+DhhSvRLzP5JVLjr9FZWCagLDsLVqMkoo+fGL23ePU9xYIl3M1Jpi1c0XdFfnsKVcwfegPFg9sgSNs5TyRCC8qceKOBS8COOx0vAA=}}"),
            ],
            negative: &[
                ("user:1001:NO PASSWORD:NO PASSWORD:::", "no hash"),
                ("Authorization: NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==", "the first message has no response"),
                ("::: warning\nThis is a note\n:::", "markup"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "saml-response",
        title: "SAML response or assertion",
        reference: Reference::new(
            "https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf",
        ),
        trigger: from(
            &[
                "samlresponse",
                "phnhbwxwoljlc3bvbnnl",
                "phnhbwwycdpszxnwb25zz",
                "phnhbww6qxnzzxj0aw9u",
                "phnhbwwyokfzc2vydglvb",
            ],
            8192,
        ),
        pattern: r#"(?:SAMLResponse["']?\s{0,3}[=:]\s{0,3}["']?|SAMLResponse"\s{1,3}value=")(?<value>[A-Za-z0-9+/%=_-]{200,})|\b(?:PHNhbWxwOlJlc3BvbnNl|PHNhbWwycDpSZXNwb25zZ|PHNhbWw6QXNzZXJ0aW9u|PHNhbWwyOkFzc2VydGlvb)[A-Za-z0-9+/=]{180,}"#,
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "SAMLResponse={{PHNhbWxwOlJlc3BvbnNlL23TvK8n4YzPUWajBbwxeNtOt2TTx5K0YTmtDJwM5+WjN8PHlImnxVxRdtHRFCMFhbrUSU8wjELgqckhCgZRS5PKW5Cw2mru0FqWCz+idQoRys1ztDDOmRBOZzlfLmAlziG/dnyK7OKlAf64/k2ZPDWO1je0ko+0r5sNE9iOq6LM/eJLecjZuYgfoS8qp8AjtsQCwZI7NUStcRGGyqMwoA7n7QZRafhVsPUuJXSJgwp6jFMyrNPvcpReIpP9m+wzsGGW%3D}}&RelayState=x",
                "<input type=\"hidden\" name=\"SAMLResponse\" value=\"{{PD94bWwg+GuFLPKTC92P/hU1cwgL0XT9SAs2X8Z9Vm+arvsjN0C9vrrP+RcE1OqZv6MWEtaOYsOyqfjLesHeXH/YiMKy9+8yQaF6LNcAWvmnX9D3RS+WWTwZKaexwT0e9tyk/qPcDP7lxPYIrzpSbySDz8O1FN2iW8OA2Vd5kDS/gxeKKuf9ocWP5Auzpglf0+GTV0rC2NTzgVOAghW+v4Xv9g0iMSqfhSVyxfji9ST+wKo+2mtPIbBSYncsbtOoEynBYb6qtqf1==}}\"/>",
                "assertion: {{PHNhbWw6QXNzZXJ0aW9uc6YDc0lotrOc8Dll5n85QInByK+gMvHowGJ1sfa2pz+IWibrrgRuFtMac8hetF3kjysFlP8LK9vr1GYuAbgF7tAaWOGEd2M/3DEzabp/lT4unmwn6yFQlqV/I4wtG0KrQhPbcUXiYIDDz7ewSEDCG4bOjNXdLex7va3Pim4QrY7R4gFsgdNLVmzC62JwtEDnW8AcNy+KYzp0kZC2rdjFmgUgb25mmUZ3BPJ03Q+crbJztnoy}}",
            ],
            negative: &[
                ("SAMLResponse=<base64>", "a placeholder"),
                ("The SAMLResponse parameter is posted to the service.", "a sentence"),
                ("PHNhbWxwOlJlc3BvbnNl", "only the front"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "macaroon",
        title: "Macaroon",
        reference: Reference::new(
            "https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/",
        ),
        trigger: around(8, &["xvy2f0aw9u"], 2048),
        pattern: r"\bMDA[A-Za-z0-9][A-Z][GWm2]xvY2F0aW9u[A-Za-z0-9+/_-]{60,}={0,2}",
        examples: examples! {
            positive: &[
                concat!("Authorization: Macaroon root=\"{{MDAy", "MWxvY2F0aW9uI-mlSMR2n9H4D-f1qVszO9tkyejCWSMiElhFhWVGwHmtUjqpjzRGlVdSiuCwrxdeSGuTMYjSXzAL1YGKE6SjfXlPn1C8cs58JJpSjsPJb5Bg-gImjQ_TxPmU}}\""),
                concat!("macaroon = '{{MDAx", "YWxvY2F0aW9uO-CAx1jtU0Ym5s2kuyvoDP_gBRu2O3A7yvZq9DhV1wjQnEJYXLvL6J5HLELmnrMgR-7tP-FrSk_FgJyiM3WrtK2YdTDNW6VOP5Ls==}}'"),
                concat!("token: {{MDAy", "OWxvY2F0aW9uvDbv1GGRVo0pemqKdBSNtIEPAizZ46n_dHkzKNClXAYDJP-ef4LCZ4uNPaztYfhHWRy2f_aDzBmitpLgh4jkTdtGCD-6yRSm-IZf8dfYOF-SRl8hAm6RzIpBnoz6ttnZ-sEMcT69G2Hc}}"),
            ],
            negative: &[
                ("MDAyMWxvY2F0aW9uIA==", "too short"),
                ("MDAyMWxvY2F0aW9u is how they begin", "only the front"),
                ("xvY2F0aW9u", "a part of it"),
            ],
        },
        ..TOKEN
    },
];

const DIGEST: Validator = Validator {
    name: "digest",
    check: digest,
};

/// Names of realms in front of the digest may say what they like.
fn digest(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let last = candidate.value().rsplit(['$', ':']).next();
    if last.is_none_or(placeholder::is_filler) {
        return Err(Refusal::Placeholder);
    }
    Ok(Validity::Real)
}
