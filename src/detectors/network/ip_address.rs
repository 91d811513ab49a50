//! Internet addresses. Source: RFC 791 and RFC 4291; RFC 5737 and RFC 3849 for the ranges of
//! documentation.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ipv4-address",
        title: "IPv4 address",
        category: Category::Network,
        regions: &[],
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc791"),
        trigger: Trigger::Number {
            digits: 4,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?P<value>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\b(?:/\d{1,2}\b)?",
        validator: Some(Validator {
            name: "address ranges",
            check: ipv4,
        }),
        context: Context {
            positive: NETWORK_WORDS,
            negative: VERSION_WORDS,
        },
        confidence: Confidence {
            // A dotted quad is an address; published ones fall from here to medium.
            alone: 80,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ssh to {{10.24.7.113}} and restart",
                "server={{172.19.40.8}};",
                "{{203.0.113.77}} appears in the manual",
                "subnet {{10.88.0.0}}/16",
            ],
            negative: &[
                ("host 10.24.7.256", "an octet above 255"),
                ("version 4.18.2.1", "a version number"),
                ("section 1.2.3.4.5", "five parts"),
            ],
        },
    },
    Detector {
        id: "ipv6-address",
        title: "IPv6 address",
        category: Category::Network,
        regions: &[],
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc4291#section-2.2"),
        trigger: Trigger::Joint {
            mark: ":",
            longest: 4,
            before: 40,
            after: 48,
        },
        pattern: r"(?x)
            (?: \b (?: [0-9A-Fa-f]{1,4}: ){1,6} | :: (?: [0-9A-Fa-f]{1,4}: ){0,5} | \b (?: [0-9A-Fa-f]{1,4}: ){1,5} : (?: [0-9A-Fa-f]{1,4}: ){0,4} )
            \d{1,3} (?: \. \d{1,3} ){3} \b
          | :: [0-9A-Fa-f]{1,4} (?: : [0-9A-Fa-f]{1,4} ){0,6} \b
          | \b (?: [0-9A-Fa-f]{1,4}: ){7} [0-9A-Fa-f]{1,4} \b
          | \b (?: [0-9A-Fa-f]{1,4}: ){1,7}
            (?: : (?: [0-9A-Fa-f]{1,4} (?: : [0-9A-Fa-f]{1,4} ){0,6} \b )? )",
        validator: Some(Validator {
            name: "address ranges",
            check: ipv6,
        }),
        context: Context {
            positive: NETWORK_WORDS,
            negative: &[],
        },
        confidence: Confidence {
            alone: 80,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "listens on {{::1}}",
                "NAT64 {{64:ff9b::10.24.7.113}}",
                "ping {{fd4c:9a1e:77b0::12f}} works",
                "host {{2A0B:6F41:13C2:9D:4E58:71FF:FE20:A6B3}}",
                "listens on {{fe80::9c31:4dff:fe07:2ab8}}%eth0",
                "{{2001:db8:40::5}} is for documentation",
            ],
            negative: &[
                ("std::vec::Vec", "a path in code"),
                ("reversed = items[::1]", "the step of a slice"),
                ("at 12:34:56 sharp", "a time"),
                ("fd4c:9a1e:77b0:12f", "four groups"),
            ],
        },
    },
];

/// What numbers of four parts are called that are no addresses.
const VERSION_WORDS: &[&str] = &[
    "version",
    "v",
    "ver",
    "release",
    "build",
    "driver",
    "firmware",
    "section",
    "chapter",
    "assemblyversion",
];

/// What addresses of machines are called near them.
const NETWORK_WORDS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "ip",
            "ip address",
            "ipv4",
            "ipv6",
            "address",
            "host",
            "hostname",
            "server",
            "gateway",
            "subnet",
            "dns",
            "ping",
            "ssh",
            "router",
            "firewall",
            "client",
            "remote",
            "source",
            "netmask",
            "cidr",
            "vpn",
            "proxy",
            "nat",
            "login",
        ],
    ),
    ("de", &["ip adresse", "rechner"]),
    ("fr", &["adresse ip", "serveur", "passerelle"]),
    ("es", &["dirección ip", "servidor"]),
];

fn ipv4(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    // The standard library refuses octets above 255 and such with leading zeros.
    let address: Ipv4Addr = candidate
        .value()
        .parse()
        .map_err(|_| Refusal::Range("octet"))?;
    let published = address.is_documentation()
        || address.is_loopback()
        || address.is_unspecified()
        || address.is_broadcast();
    if !published && address.octets()[0] == 255 {
        return Err(Refusal::Range("address"));
    }
    Ok(if published {
        Validity::TestValue
    } else if is_version(candidate) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// Whether the words in front of the value say that it numbers a version or a chapter.
fn is_version(candidate: &Candidate<'_>) -> bool {
    const NEAR: usize = 24;
    let before = candidate.before();
    let start = before.ceil_char_boundary(before.len().saturating_sub(NEAR));
    let near = before.get(start..).unwrap_or_default().to_ascii_lowercase();
    let mut words = near.split(|c: char| !c.is_ascii_alphabetic());
    words.any(|word| VERSION_WORDS.contains(&word) || word.ends_with("version"))
}

fn ipv6(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let around = |c: Option<char>| c.is_some_and(|c| c == ':' || c.is_alphanumeric());
    if around(candidate.before().chars().next_back()) || around(candidate.after().chars().next()) {
        return Err(Refusal::Structure("surroundings"));
    }
    // The step of a slice: `items[::1]`.
    let list = candidate.before().strip_suffix('[').unwrap_or_default();
    if list.ends_with(|c: char| c.is_alphanumeric() || "_])".contains(c)) {
        return Err(Refusal::Structure("surroundings"));
    }
    let address: Ipv6Addr = candidate
        .value()
        .parse()
        .map_err(|_| Refusal::Structure("address"))?;
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 1] | [0x2001, 0x0DB8, ..] | [0x3FFF, 0..0x1000, ..] => {
            Ok(Validity::TestValue)
        }
        [0, ..] if address.to_ipv4_mapped().is_none() => Err(Refusal::Range("address")),
        // Short words of hexadecimal letters around `::` are more often code than addresses.
        [
            0 | 0x2000..=0x3FFF | 0xFC00..=0xFDFF | 0xFE80..=0xFEBF | 0xFF00..=0xFFFF,
            ..,
        ]
        | [0x0064, 0xFF9B, ..] => Ok(Validity::Real),
        // All eight groups, some with more digits than the bytes of a fingerprint have.
        _ if !candidate.value().contains("::")
            && candidate.value().split(':').any(|group| group.len() > 2) =>
        {
            Ok(Validity::Real)
        }
        _ => Ok(Validity::Plausible),
    }
}
