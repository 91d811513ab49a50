//! Private keys in files other than PEM: bare DER, key stores, and formats of single tools.
//! Source: RFC 8017, RFC 5958, RFC 5915, RFC 7292, <https://www.rfc-editor.org/rfc/rfc7292>; manual
//! pages of the tools. What is said of base64 follows from the first bytes of each structure.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "der-private-key",
        title: "Private key in base64 without armour",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc5958"),
        trigger: around(
            16,
            &[
                "ibadanbgkqhkig9w0baqefaasc",
                "ibaakca",
                "ibaajb",
                "mhccaqeei",
                "byqgsm49ageg",
                "mc4caqawbqydk2vwbciei",
            ],
            8192,
        ),
        pattern: r"(?x) \b
            (?: MII[A-Za-z0-9+/]{2}[AQgw] (?: IBADANBgkqhkiG9w0BAQEFAASC | IBAA[JK] )   # RSA, PKCS #8 and #1
              | MHcCAQEEI | MI(?:G[A-Za-z0-9+/]|H[A-Za-z0-9+/]|[A-Za-z0-9+/]{2})AgEAM[A-Za-z0-9+/]{2}GByqGSM49AgEG # elliptic curves, SEC 1 and PKCS #8
              | MC4CAQAwBQYDK2VwBCIEI )                                                # Ed25519
            [A-Za-z0-9+/]{24,} (?: (?:\\n|\s{1,8}) [A-Za-z0-9+/]{30,} )* (?: (?:\\n|\s{1,8}) [A-Za-z0-9+/]{1,64} )? ={0,2}",
        examples: examples! {
            positive: &[
                concat!("\"privateKey\": \"{{MIIEvQ", "IBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQPqFlp/DrNY/x+/K5YH4rt6U2pvliH/atZKRNfah/nBe/QfDrt7vKuwjWEJ64TrWoYJqvSoMixfc/GMp0E494erOkMt==}}\""),
                concat!("SIGNING_KEY={{MHcCA", "QEEInInsWfP+tKEFOEFbmxnJ/kdk4kxDhsmTi0UKeGsi6NgUzcdYTUjeLk267vooE7k9ljuV5bc96FTgdVGNJsqWyp2dMy620XZhZEchJdTSzo+VPpNcFHKjVQVYfJ5bUEMcRBO9+WY2q8XfxU7WEJno9L==}}"),
                concat!("key: {{MC4CAQ", "AwBQYDK2VwBCIEIaBnF1BYycTPJ92fAmLesu6BkfaeGveTN10RdP6KShNZ}}"),
            ],
            negative: &[
                ("MCowBQYDK2VwAyEAO02trBrJgoaEOjCwEIjGwVRL/67Xc3wdMeSwpyv4cKh=", "a public key"),
                ("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAVPapM9SKq/QQCMhhfvdS3vRH+Vo2i0wnRyE0aspzsPED/RwAPnJAP0NMj1r64BgEls0hUVIBOc4caa5ar3rTW1zTeg", "a public key"),
                (concat!("MHcCA", "QEEI…"), "an ellipsis"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "key-store",
        title: "PKCS #12 or Java key store in base64",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc7292"),
        trigger: around(8, &["ibazcc", "/u3+7qaaaa", "zs7ozgaaaa"], 8192),
        pattern: r"\b(?:MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC|zs7OzgAAAA[EI])[A-Za-z0-9+/]{60,}(?:(?:\\n|\s{1,8})[A-Za-z0-9+/]{30,})*={0,2}|/u3\+7QAAAA[EI][A-Za-z0-9+/]{60,}(?:(?:\\n|\s{1,8})[A-Za-z0-9+/]{30,})*={0,2}",
        examples: examples! {
            positive: &[
                concat!("PFX_BASE64={{MIIK", "QQIBAzCC5EQUNjq0+h2Au19C+lZWMJiSEjBZBoKzKsq5hWg27nEA0EYVAmTAnTS20nA4rqUI8kOYZ6qkbSjYdIFP446qo1lMRonAyi+5Uvdh+e4SieFvuxdXRR8IAcqK==}}"),
                concat!("keystore: {{/u3+7QAAAA", "IAAAABAAAAAQSJMdN5loTyomKrJPG+ny2aMxkMlWocVmHeggmNeeIluS+95fgzfsUPpyEsqEe4S6h2AsTu5cv2h8C2/VKjzeGaYA9cXzAPbkmjQBL8gGtwfz9WogL+ge+B=}}"),
                concat!("p12 = '{{MIIJ", "mgIBAzCCMSbTfdsriwGCOck43zbwbclbrKrqeNg2rKGPoND1UbSj2jTEJiPA++yiz9mEfwWM3xq6AbOfQNoqqt3KTdiGq0UPla4rjSwriUYIME4q93XLDo}}'"),
            ],
            negative: &[
                ("MIIKQQIBAzCC is how a PKCS #12 file begins", "only the front"),
                (concat!("MIID", "mgIBAgIUIAx9MuGiusevIFV/xPrLA3F5VHia2DlvJ+z/TkooeCdwfK+VB1vd6AZq8TcWW8yfdJCsgHnI86RYv9YiyFF2qTg8sCvY/Rwi6M87"), "a certificate"),
                (concat!("/u3+7QAAAA", "IAAAAB"), "too short"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "ssh2-private-key",
        title: "SSH2 private key",
        reference: Reference::new("ssh.com, “Private key file format”"),
        trigger: from(&["---- begin ssh2 "], 8192),
        pattern: r"---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----\s+[A-Za-z0-9+/=\s:;,.@'()-]*[A-Za-z0-9+/=]{40,}\s+(?:[A-Za-z0-9+/=]+\s+)*---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----",
        examples: examples! {
            positive: &[
                concat!("{{---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----\nComment: jane at corp\n47QtMAZmO9WwxlCIpED2tSqPmN8NM2owkbtE9R8UIlnvjgaAmJC0xZS5JmLq6bWK\ntSrLUHCePOFnwKQ0WiJeJZzHU2N8GSUtO0aJkcf4WJMzQMg1fhx6JF5f/ymUylIF\n5JfrRmQ81yVGDQva8qmA6dAYndefJP=\n---- END SSH2 ", "ENCRYPTED PRIVATE KEY ----}}\n"),
                concat!("{{---- BEGIN SSH2 ", "PRIVATE KEY ----\nRRDlCWR3xJBArzOOB2S2VIIATQc3i3FXu7hj+25wAuLgxku+GOdIsskoH5N+INQ0\nTWEa+ssyT5uAvj34LET/ZXaHtHQTQn=\n---- END SSH2 ", "PRIVATE KEY ----}}"),
                concat!("id_dsa:\n{{---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----\nXVKFj8Roxu4f6Ih2w7F41iCLmNK6NHdwxYL8K3ChEgtXEfcKLduMAjtrcttsKJSEP6LPWg\n6RdQfSNGRypL5u2O82we3pPSqV5vQd/juwKHsGGpigLXIciQ30JvLhcnGqR/x3C8EOg6n+\n---- END SSH2 ", "ENCRYPTED PRIVATE KEY ----}}"),
            ],
            negative: &[
                ("---- BEGIN SSH2 PUBLIC KEY ----\nab6u71x8T22NMdQxa5ZaeC6byQa1/wPZaoOg1QEg8rg0XO5VIbVOy5QNyPX7R+Ql\n---- END SSH2 PUBLIC KEY ----", "a public key"),
                (concat!("---- BEGIN SSH2 ", "PRIVATE KEY ----\n...\n---- END SSH2 ", "PRIVATE KEY ----"), "an ellipsis"),
                (concat!("grep -- '---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----' *"), "a search for the header"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "signing-tool-secret-key",
        title: "Secret key of minisign or signify",
        reference: Reference::new("https://jedisct1.github.io/minisign/"),
        trigger: from(&["rwrty0iy", "rwrcs"], 220),
        pattern: r"\b(?:RWRTY0Iy[A-Za-z0-9+/]{203}=|RWRCS[A-Za-z0-9+/]{134}=)",
        examples: examples! {
            positive: &[
                concat!("untrusted comment: minisign encrypted secret key\n{{RWRTY0", "Iy/nMz3A4goW074IaZSP0La0Bd2vLEypaab1vSOJ4PXYkuFvrijhWrrVk0R3ugsGrjTi74lS6RSwfTv+xGXPVgVAnkyybrDu7aUvrS93zBjiN2v7HsumqxouFFFf6hwlwlYoOTKSTSFJjmoFbdtihcPrVSfsv2SU2DlIoO4mIzmqV+woUEgqxMaA4y4HeaIY0w10R5hC0qGiT=}}\n"),
                concat!("untrusted comment: signify secret key\n{{RWRC", "Sqbu4i6TpES8OKY912QY+4PLay78Y5SI6U3GH30MsIlXX76tsri4Ye0UxdaqIDJkhzMV33RxnpRb5ca4t9T1Zfq7b+zVSCFrLy2R0w2NUfle0BiOSOY3cDokYgJ3vdQ1O+Ihl82=}}\n"),
                concat!("MINISIGN_KEY={{RWRTY0", "Iy6FiGPl0p3YCDEZieaymxh9RZKjHnn6fg1PVIzsXOgvpgd1tkziZz04kW7a9S457FUKWSH8r74Q6SWxPn26DMUncU3NW69nCm/pfb5zlDXIUeqMPlNTzcqu+oPUVL8Rmx4m3hLHvXhT3hdW1tnGMjvTX/Ow2ZZQcusuiiN9mOkDs1tlZrI65vCMrz1q88+9lECt/7LkeDexd=}}"),
            ],
            negative: &[
                ("RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaV", "a public key"),
                (concat!("RWRTY0", "IyL2y+yT8Uucbugn8+2R/D3PzBwQ3N/+G+2Jugbhmv7HrEr4LoTORaC3FpOiHbjgWt85Ssgk1FQGZVxmy0AXBJekbXdFhq9ZKC4Ykh="), "too short"),
                ("RWRTY0Iy is the front of a minisign key", "only the front"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "openvpn-static-key",
        title: "OpenVPN static or tls-crypt key",
        reference: Reference::new("https://openvpn.net/community-docs/static-key-mini-howto.html"),
        trigger: from(&["-----begin openvpn "], 2048),
        pattern: r"-----BEGIN OpenVPN [A-Za-z0-9 -]{6,40}-----\s+(?:[0-9a-fA-F]{32}\s+){4,}(?:-----END)?|-----BEGIN OpenVPN tls-crypt-v2 [a-z]{6} key-----\s+[A-Za-z0-9+/=\s]{80,}(?:-----END)?",
        examples: examples! {
            positive: &[
                concat!("<tls-auth>\n{{-----BEGIN Open", "VPN Static key V1-----\n6198f6ef08001ad927e1b5c97dcec63b\n714036b8ac2797d9a1bbc505d0cdfdb9\n8530513a564ae4b3614748cf5536bbf7\n8aef79fef241a44c0f1f096a382ae5cf\n00967aecd77058febcc4e5b5052fa14f\n-----END}} OpenVPN Static key V1-----\n</tls-auth>"),
                concat!("{{-----BEGIN Open", "VPN Static key V1-----\n7bed488d26c833f09db979ddad163655\nde7a23e16d4a28523d64448b0154148c\ncb763b3098220ff71dafbefac957d523\n9146f03c714d5d3384f9864c6abfb4b4\n-----END}} OpenVPN Static key V1-----"),
                concat!("{{-----BEGIN Open", "VPN tls-crypt-v2 client key-----\nhSBZKCaBwTsaKcS7+wuPWpNCiQaxYqTkQfoOQnQfe5QBR8OYKn1BDqgdqfxsxf6W\n23ug5U9rNsmA3DEaBSGJCZAvaGBYXxxFgfkTYyVID8qsWYWwL1+UsK8Se7+3LyHY\n-----END}} OpenVPN tls-crypt-v2 client key-----"),
            ],
            negative: &[
                (concat!("-----BEGIN Open", "VPN Static key V1-----\n...\n-----END OpenVPN Static key V1-----"), "an ellipsis"),
                ("openvpn --genkey secret ta.key", "the command that makes one"),
                (concat!("-----BEGIN Open", "VPN Static key V1-----"), "only the header"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "xml-private-key",
        title: "RSA private key in XML",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring",
        ),
        trigger: from(&["<rsakeyvalue>"], 4096),
        pattern: r"<RSAKeyValue>(?:[A-Za-z0-9+/=\s]|</?[A-Z][A-Za-z]*>)*?<D>(?<value>[A-Za-z0-9+/=\s]{40,})</D>",
        examples: examples! {
            positive: &[
                "<RSAKeyValue><Modulus>Ay8sZ9v5exmD2P3C7LK8Bj3gh6/Mhc+SJDdCTmAThZhGUdEsDtTSuUl7d4lqc2/PYulJYyAA7RlewMmvqFsiOZ==</Modulus><Exponent>AQAB</Exponent><P>K38p9fTGM45HMRSfNgolDBN1OiCnnuvHdwatu14bStP=</P><D>{{1OjuAHfhVp4V3UhaU15kUinAdPqOWCbMqHrho8+t3rFujyu3UbDLa+MO3XHTrdGIKHa7IZrNFLaV9lZ+DEkVgv==}}</D></RSAKeyValue>",
                "<RSAKeyValue>\n  <Modulus>+9YYZzjOVoP/hzVhjAuZoRKyVivFVmU3beO5aLWMED1s406JSa01pudWV7u4z0R8uOkLFIvxGA7hcblE1G8jVo==</Modulus>\n  <Exponent>AQAB</Exponent>\n  <D>{{rVw5TK7D7FplUubRMQEsf+2uDy2fsanFOeO5hWOe0YkR/OdYefMeFgxKs5fVDsxydJGoiT2jVQ77hFcMUSuzpx==}}</D>\n</RSAKeyValue>",
                "key = \"<RSAKeyValue><Modulus>sTEyDzUroMNoklQZp+X6bSa6FElKRj4dOPtduLajj8u=</Modulus><Exponent>AQAB</Exponent><DP>HnJOheH+R2ScEoShlKIPsNYE6J/ie45IPUFxAf1KUiG=</DP><D>{{OZONVZtrTvt339re4jS72QGidciS/UwDbqwj47JFuq6=}}</D></RSAKeyValue>\"",
            ],
            negative: &[
                ("<RSAKeyValue><Modulus>U2fvrQncR3DX4/l1nBml7KuIsImZsdMkSdHd8oXnnWcL4uDyrJS8loIDzAOTTzL8s2SDqf4FkixqQcCWFEqX0e==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>", "a public key"),
                ("<RSAKeyValue><Modulus>...</Modulus><D>...</D></RSAKeyValue>", "ellipses"),
                ("<D>GPN/bMhy6kC5n7bKi7ACK296RhoDUdpqvlxGJc84h3pKlECkxUbcO0aPuHNslO65CtRWVdHb0UU4aZpbEzVacq==</D>", "no key around it"),
            ],
        },
        ..TOKEN
    },
];
