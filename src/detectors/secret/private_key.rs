//! Private keys in text armour.
//! Source: RFC 7468, <https://www.rfc-editor.org/rfc/rfc7468>; RFC 9580; `PuTTY` manual, appendix C; age, C2SP.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::{assignment, pem};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "private-key",
        title: "Private key (PEM, OpenSSH, OpenPGP)",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc7468"),
        trigger: from(&["-----begin "], 16_384),
        // Bounded by the window: counted repetition of a whole key would make the pattern large.
        pattern: r#"(?x)
            -----BEGIN\ (?:[A-Z0-9]{2,12}\ ){0,2} PRIVATE\ KEY (?:\ BLOCK)? -----
            (?: [A-Za-z0-9+/=\s\\"',.:;()>|*\#$_] | -[A-Za-z0-9\ ] )+
            (?: -----END\ [A-Z0-9\ ]{0,24} PRIVATE\ KEY (?:\ BLOCK)? ----- )?"#,
        validator: Some(pem::PRIVATE_KEY),
        confidence: Confidence {
            alone: 98,
            in_context: 99,
        },
        examples: examples! {
            positive: &[
                concat!("{{-----BEGIN ", "PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8Qx\n-----END ", "PRIVATE KEY-----}}\n"),
                concat!("id_ed25519:\n  {{-----BEGIN ", "OPENSSH PRIVATE KEY-----\n  b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz\n  c2gtZWQyNTUxOQAAACB7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vN\n  -----END ", "OPENSSH PRIVATE KEY-----}}"),
                concat!("{\"private_key\": \"{{-----BEGIN ", "RSA PRIVATE KEY-----\\nMIIEowIBAAKCAQEAq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7y\\nKdHb2sGf9JuTe3aVo6XiY5P\\n-----END ", "RSA PRIVATE KEY-----}}\\n\"}"),
                concat!("{{-----BEGIN ", "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,8A1C07E93B5D62A9C4E17B08F3D56A90\n\nq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf9JuTe3aV\n-----END ", "RSA PRIVATE KEY-----}}"),
                concat!("{{-----BEGIN ", "PGP PRIVATE KEY BLOCK-----\n\nlQdGBGbVq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1vNcR7yKdHb2sGf\n=9JuT\n-----END ", "PGP PRIVATE KEY BLOCK-----}}"),
            ],
            negative: &[
                (concat!("-----BEGIN ", "PRIVATE KEY-----\n...\n-----END ", "PRIVATE KEY-----"), "nothing between header and footer"),
                (concat!("-----BEGIN ", "PUBLIC KEY-----\nMCowBQYDK2VwAyEAq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1s=\n-----END ", "PUBLIC KEY-----"), "a public key"),
                (concat!("-----BEGIN ", "CERTIFICATE-----\nMIIBtjCCAVugAwIBAgITBmyf1XSXNmY/Owua2eiedgPySjAKBggqhkjOPQQDAjA5\n-----END ", "CERTIFICATE-----"), "a certificate"),
                (concat!("if (pem.startsWith('-----BEGIN ", "PRIVATE KEY-----')) return importKey(pem);"), "code that looks for the header"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "putty-private-key",
        title: "PuTTY private key file",
        reference: Reference::new(
            "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
        ),
        trigger: from(&["putty-user-key-file-"], 8192),
        pattern: r"PuTTY-User-Key-File-[23]: [\w@.-]{4,40}\r?\n(?:[A-Z][\w-]{2,24}: [^\r\n]*\r?\n|[A-Za-z0-9+/=]{4,80}\r?\n)+Private-(?:MAC|Hash): [0-9a-f]{40,64}",
        examples: examples! {
            positive: &[
                concat!("{{PuTTY-User-", "Key-File-3: ssh-ed25519\nEncryption: none\nComment: jane@corp\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIHtGTaZXH0ulnBOcF0ewZ8lxR4C9eJihm3ikubxD\nFbW8\nPrivate-Lines: 1\nAAAAIAq7Rk2mVx9LpZwTnBdHsGfJcUeAvXiYoZt4pLm8QxW1\nPrivate-MAC: 4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a}}\n"),
                concat!("key.ppk:\n{{PuTTY-User-", "Key-File-2: ssh-rsa\nEncryption: none\nComment: deploy\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAADAQABAAABAQ==\nPrivate-Lines: 1\nAAABAQCrtGTaZXH0ulnBOcF0ewZ8lxR4C9eJihm3\nPrivate-MAC: 07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d}}"),
                concat!("{{PuTTY-User-", "Key-File-3: ecdsa-sha2-nistp256\nEncryption: aes256-cbc\nComment: build\nPublic-Lines: 1\nAAAAE2VjZHNhLXNoYTItbmlzdHAyNTY=\nKey-Derivation: Argon2id\nPrivate-Lines: 1\nq7Rk2mVx9LpZwTnBdHsGfA==\nPrivate-MAC: 62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d}}\n"),
            ],
            negative: &[
                (concat!("PuTTY-User-", "Key-File-3: ssh-ed25519\nEncryption: none\n"), "the first lines only"),
                (concat!("A file that begins with PuTTY-User-", "Key-File-3: is a private key."), "a sentence about the format"),
                ("---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3NzaC1yc2EAAAADAQABAAABAQ==\n", "a public key"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "age-secret-key",
        title: "age secret key",
        reference: Reference::new("https://github.com/C2SP/C2SP/blob/main/age.md"),
        trigger: from(&["age-secret-key-"], 64),
        pattern: r"(?i)\bAGE-SECRET-KEY-(?:PQ-)?1[02-9ac-hj-np-z]{58}\b",
        examples: examples! {
            positive: &[
                concat!("{{AGE-SECRET-", "KEY-1QYPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHC}}"),
                concat!("# created: 2026-01-02\n{{AGE-SECRET-", "KEY-1H7TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2QYPZRY9X8GF2TVDW0S3JN54K}}\n"),
                concat!("SOPS_AGE_KEY={{AGE-SECRET-", "KEY-1MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE6QYPZRY9X8GF2TVDW0S3JN54KHC}}"),
            ],
            negative: &[
                (concat!("AGE-SECRET-", "KEY-1QYPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"), "too short"),
                ("age1qypzry9x8gf2tvdw0s3jn54khce6mua7lqpzry9x8gf2tvdw0s3jn54khce", "a public key"),
                ("AGE-SECRET-KEY-1...", "an ellipsis"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "wireguard-private-key",
        title: "WireGuard private or preshared key",
        reference: Reference::new("https://www.wireguard.com/quickstart/"),
        trigger: from(&["privatekey", "presharedkey"], 56),
        pattern: r"(?i)\b(?:Private|Preshared)Key\s{0,3}=\s{0,3}(?<value>[a-z0-9+/]{43}=)",
        validator: Some(assignment::RANDOM_VALUE),
        examples: examples! {
            positive: &[
                concat!("[Interface]\nPrivateKey = {{Wq7Zx2mT9p", "LvK4rNcHdYb8sGf3JuTe6aVo1XiY5PcZs=}}\nAddress = 10.0.0.2/32"),
                concat!("PresharedKey = {{b3Nk9wQz+L", "kVn5RxPmC7bYdJ2gFs8UuAe4oXiK1ZtWU=}}"),
                concat!("PrivateKey={{tN5bV2xQ9m", "KzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZs=}}"),
            ],
            negative: &[
                ("PublicKey = Wq7Zx2mT9pLvK4rNcHdYb8sGf3JuTe6aVo1XiY5PcZs=", "a public key"),
                ("PrivateKey = <private key>", "a placeholder"),
                ("PrivateKey = Wq7Zx2mT9pLvK4=", "too short"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "json-web-key",
        title: "JSON Web Key with its private part",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc7517"),
        trigger: from(&["\"kty\"", "\"kty\\\""], 4096),
        pattern: r#""kty\\?"\s*:\s*\\?"(?:RSA|EC|OKP|oct)\\?"[^{}]*?\\?"[dk]\\?"\s*:\s*\\?"(?<value>[A-Za-z0-9_-]{32,})"#,
        examples: examples! {
            positive: &[
                concat!("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\",\"", "d\":\"{{Wq7Zx2mT9pLvK4rNcHdYb8sGf3JuTe6aVo1XiY5PcZs}}\"}"),
                concat!("{\"kty\": \"oct\", \"alg\": \"HS256\", \"", "k\": \"{{b3Nk9wQzLkVn5RxPmC7bYdJ2gFs8UuAe4oXiK1ZtWU}}\"}"),
                concat!("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\",\"", "d\":\"{{tN5bV2xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZs}}\"}"),
            ],
            negative: &[
                ("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}", "a public key"),
                ("{\"kty\":\"RSA\",\"d\":\"...\"}", "an ellipsis"),
                ("\"kty\" is the family of the algorithm", "no key"),
            ],
        },
        ..TOKEN
    },
];
