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
        "ipv4-address" => within(254).map(|n| format!("192.0.2.{n}")),
        "ipv6-address" => within(0xFFFF).map(|n| format!("2001:db8::{n:x}")),
        "mac-address" => within(0xFF).map(|n| format!("00:00:5E:00:53:{n:02X}")),
        "phone-international" | "phone-number" => phone(number),
        national if national.ends_with("-phone") => phone(number),
        _ => None,
    }
}

fn phone(number: u32) -> Option<String> {
    (number <= 99).then(|| format!("+1 202-555-01{number:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::catalogue;
    use crate::engine::Engine;
    use crate::scan::detector::Category;

    /// Detectors of these categories whose values have no range reserved for examples.
    const WITHOUT: &[&str] = &[
        "discord-handle",
        "email-obfuscated",
        "instagram-handle",
        "internal-host-name",
        "skype-name",
        "social-profile-link",
        "telegram-handle",
        "twitter-handle",
        "unc-path",
        "user-home-path",
        "wechat-id",
        "whatsapp-link",
    ];

    #[test]
    fn contacts_and_machines_have_surrogates_that_are_found_as_test_values() {
        let engine = Engine::built_in();
        let reserved = |category| matches!(category, Category::Contact | Category::Network);
        for detector in catalogue().filter(|detector| reserved(detector.category)) {
            let made = surrogate(detector.id, 1);
            assert_eq!(
                made.is_none(),
                WITHOUT.contains(&detector.id),
                "{}",
                detector.id
            );
            let Some(made) = made else { continue };
            let found = engine
                .scan(&format!("phone, mail or address: {made}"))
                .unwrap();
            assert!(
                found.iter().any(|finding| finding.explanation.test_value),
                "{made}: {found:?}"
            );
        }
    }
}
