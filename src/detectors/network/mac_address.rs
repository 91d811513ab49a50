//! Hardware addresses. Source: IEEE 802-2014 §8 (EUI-48); RFC 7042 for the range of documentation.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mac-address",
    title: "MAC address",
    category: Category::Network,
    regions: &[],
    reference: Reference::new("https://standards.ieee.org/products-programs/regauth/"),
    // A group of digits and letters: addresses without one are made up, such as 00:11:22:33:44:55.
    trigger: Trigger::Word {
        min: 2,
        max: 4,
        before: 15,
        after: 15,
    },
    pattern: r"(?xi)\b(?:
            [0-9A-F]{2} (?: :[0-9A-F]{2} ){5}
          | [0-9A-F]{2} (?: -[0-9A-F]{2} ){5}
          | [0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}
        )\b",
    validator: Some(Validator {
        name: "address ranges",
        check: mac,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "mac",
                "mac address",
                "hwaddr",
                "ether",
                "ethernet",
                "physical address",
                "bssid",
                "lladdr",
                "nic",
                "wifi",
            ],
        )],
        negative: &["fingerprint", "md5", "sha", "thumbprint"],
    },
    confidence: Confidence {
        alone: 65,
        in_context: 92,
    },
    general: false,
    examples: examples! {
        positive: &[
            "ether {{3c:a8:2f:91:d0:4e}} txqueuelen",
            "MAC {{B4-1E-7C-05-F9-62}}",
            "switch port {{7e0c.a913.5fd8}}",
        ],
        negative: &[
            ("SHA1 3c:a8:2f:91:d0:4e:77:1b", "more than six groups"),
            ("3c:a8:2f:91:d0:4g", "g is no hexadecimal digit"),
            ("mixed 3c:a8-2f:91-d0:4e", "two kinds of separator"),
        ],
    },
}];

fn mac(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    // A fingerprint goes on with more groups.
    let joins = |text: Option<char>| text.is_some_and(|c| matches!(c, ':' | '-'));
    let hexadecimal = |c: Option<char>| c.is_some_and(|c| c.is_ascii_hexdigit());
    let mut before = candidate.before().chars().rev();
    let mut after = candidate.after().chars();
    if joins(before.next()) && hexadecimal(before.next())
        || joins(after.next()) && hexadecimal(after.next())
    {
        return Err(Refusal::Structure("surroundings"));
    }
    let digits: String = candidate
        .value()
        .chars()
        .filter(char::is_ascii_hexdigit)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    // RFC 7042 §2.1.2 keeps 00-00-5E-00-53 for documentation.
    Ok(if digits.starts_with("00005e0053") {
        Validity::TestValue
    } else {
        Validity::Real
    })
}
