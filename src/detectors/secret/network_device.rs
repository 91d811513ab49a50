//! Keys of networks and passwords of the devices in them.
//! Source: IEEE 802.11i; RFC 8492; the manuals of `wpa_supplicant`, `strongSwan`, Cisco IOS and Junos.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::password;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "wifi-password",
        title: "Password of a wireless network",
        reference: Reference::new(
            "https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf",
        ),
        trigger: from(
            &[
                "wifi:",
                "psk=",
                "wpa_passphrase=",
                "wpa-psk ",
                "<keymaterial>",
                "wpa_psk",
            ],
            220,
        ),
        pattern: r#"(?x) (?: \bWIFI: (?: [TSHRAIE]+:[^;\n]{0,64}; ){0,4} P: | \bwpa_passphrase= | (?i:\bwpa[_-]psk)[\ =]{1,4} | \bpsk= | <keyMaterial> )
            "? (?<value> [^\s"'<>;\#&]{8,64} )"#,
        validator: Some(password::IN_URL),
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "scan WIFI:T:WPA;S:corp-guest;P:{{tulip-Ferry-9}};;",
                "network={\n  ssid=\"corp\"\n  psk=\"{{k9Vx2QmT7p}}\"\n}",
                "hostapd.conf: wpa_passphrase={{Zr8wQz3LkV}}",
                "<sharedKey><keyType>passPhrase</keyType><keyMaterial>{{Sommer2026!}}</keyMaterial></sharedKey>",
            ],
            negative: &[
                ("WIFI:T:nopass;S:corp-guest;;", "an open network"),
                ("psk=${WIFI_PSK}", "a template"),
                ("psk=<password>", "a placeholder"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "vpn-preshared-key",
        title: "Pre-shared key of a VPN",
        reference: Reference::new("https://docs.strongswan.org/docs/latest/config/psk.html"),
        trigger: from(
            &[
                ": psk ",
                "pre-shared-key",
                "preshared-key",
                "psksecret",
                "isakmp key ",
                "enc_grouppwd",
                "shared-secret",
            ],
            180,
        ),
        pattern: r#"(?ix) (?: :\ PSK\ {1,4} | \bpre-?shared-key\ {1,4}(?:(?:local|remote|ascii-text|hexadecimal|hex|address\ \S{1,40})\ {1,4}){0,2}(?:[0-9]\ )? | \bpsksecret\ {1,4}(?:ENC\ )?
              | \bisakmp\ key\ (?:[06]\ )? | \benc_GroupPwd\ ?= | \bshared-secret\ {1,4}(?:[0-9]\ )? )
            ["']? (?<value> [^\s"'<>;]{6,100} )"#,
        validator: Some(password::IN_PROSE),
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "203.0.113.7 198.51.100.2 : PSK \"{{k9Vx2QmT7pLw}}\"",
                "crypto isakmp key {{Zr8wQz3LkV}} address 203.0.113.7",
                "set security ike policy p pre-shared-key ascii-text \"{{tulip-Ferry-9}}\"",
                "radius-server host r1 shared-secret {{W7pLrHcYd4s}}",
            ],
            negative: &[
                ("authentication pre-share uses a pre-shared-key between the peers", "a sentence"),
                (": PSK ${VPN_PSK}", "a template"),
                ("crypto isakmp key <key> address 203.0.113.7", "a placeholder"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "network-device-password",
        title: "Password in the configuration of a network device",
        reference: Reference::new(
            "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
        ),
        trigger: around(
            100,
            &[
                "enable secret",
                "enable password",
                "username ",
                "snmp-server community ",
                "encrypted-password",
            ],
            160,
        ),
        pattern: r#"(?mix) ^ \s{0,4} (?: enable\ (?:secret|password)\ (?:level\ \d{1,2}\ )? | username\ \S{1,40}\ (?:privilege\ \d{1,2}\ )?(?:role\ \S{1,30}\ )?(?:secret|password)\ | (?:set\ .{0,80})?encrypted-password\ | snmp-server\ community\ )
            (?:[05789]\ )? ["']? (?<value> [^\s"']{4,120} )"#,
        validator: Some(password::ARGUMENT),
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "set system login user jane authentication encrypted-password \"{{k9Vx2QmT7p}}\"",
                "hostname sw1\nusername admin privilege 15 password 7 {{0822455D0A16B06B5B}}\n",
                "snmp-server community {{k9Vx2QmT7p}} RO",
                "enable password {{Zr8wQz3LkV}}",
            ],
            negative: &[
                ("enable password <password>", "a placeholder"),
                ("username jane password required", "a word"),
                ("snmp-server community ${COMMUNITY} RO", "a template"),
            ],
        },
        ..TOKEN
    },
];
