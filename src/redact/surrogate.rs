//! Values of the same format from ranges that are reserved for examples.
//!
//! Sources: RFC 2606 (example.com), RFC 5737 (192.0.2.0/24), RFC 3849 (`2001:db8::/32`), RFC 7042
//! §2.1.1 (00-00-5E-00-53), the North American Numbering Plan's 555-01XX.

/// The `number`th surrogate (from 1) for a detector; `None` where no range is reserved, or it is
/// used up.
pub(super) fn surrogate(detector: &str, number: u32) -> Option<String> {
    let within = |limit: u32| (1..=limit).contains(&number).then_some(number);
    match detector {
        "email" => Some(format!("user{number}@example.com")),
        "ipv4" => within(254).map(|n| format!("192.0.2.{n}")),
        "ipv6" => within(0xFFFF).map(|n| format!("2001:db8::{n:x}")),
        "mac-address" => within(0xFF).map(|n| format!("00:00:5E:00:53:{n:02X}")),
        "phone" | "phone-national" => within(99).map(|n| format!("+1 202-555-01{n:02}")),
        _ => None,
    }
}
