//! The policy of a company that configures nothing, as the engine holds it: to read
//! [`BUILT_IN`](super::BUILT_IN) would take longer than all else that is done before the first scan.

use std::collections::BTreeMap;

use super::decide::UNREADABLE_BODY;
use super::interface::InterfaceSettings;
use super::model::{
    Action, Condition, EvidenceSettings, Fail, Policy, Redaction, Rule, SCHEMA, Style,
};
use super::unread::FileSettings;
use crate::scan::detector::Category;
use crate::scan::record_set::RECORD_SET;

/// A rule before its strings are allocated.
struct Declared {
    id: &'static str,
    categories: &'static [Category],
    /// Ids, in lists that rules share.
    detectors: &'static [&'static [&'static str]],
    min_confidence: u8,
    min_count: u32,
    action: Action,
}

impl Declared {
    const fn new(id: &'static str, action: Action) -> Self {
        Self {
            id,
            categories: &[],
            detectors: &[],
            min_confidence: 50,
            min_count: 1,
            action,
        }
    }

    fn rule(&self) -> Rule {
        let detectors = self.detectors.iter().copied().flatten();
        Rule {
            id: self.id.to_owned(),
            when: Condition {
                detectors: detectors.map(|&id| id.to_owned()).collect(),
                categories: self.categories.to_vec(),
                min_confidence: self.min_confidence,
                min_count: self.min_count,
                ..Condition::default()
            },
            action: self.action,
        }
    }
}

static RULES: &[Declared] = &[
    Declared {
        categories: &[Category::Secret],
        min_confidence: 80,
        ..Declared::new("secrets-are-blocked", Action::Block)
    },
    Declared {
        categories: &[Category::Secret],
        ..Declared::new("likely-secrets-warn", Action::Warn)
    },
    Declared {
        categories: &[
            Category::Financial,
            Category::GovernmentId,
            Category::Health,
        ],
        ..Declared::new("identifiers-are-redacted", Action::Redact)
    },
    Declared {
        categories: &[Category::Contact],
        detectors: &[
            &["date-of-birth", "imei"],
            &["postal-address", "vin"],
            LICENSE_PLATES,
        ],
        min_count: 5,
        ..Declared::new("customer-lists-are-redacted", Action::Redact)
    },
    Declared {
        detectors: &[&[RECORD_SET]],
        min_count: 20,
        ..Declared::new("bulk-records-warn", Action::Warn)
    },
    Declared {
        categories: &[Category::Contact, Category::Network],
        detectors: &[
            &["date-of-birth", "imei"],
            &["person-name"],
            &["postal-address", "vin"],
            LICENSE_PLATES,
        ],
        ..Declared::new("contacts-are-logged", Action::Log)
    },
    Declared {
        categories: &[Category::ConfidentialMarker],
        ..Declared::new("confidential-documents-warn", Action::Warn)
    },
    Declared {
        detectors: &[&[UNREADABLE_BODY]],
        ..Declared::new("unreadable-bodies-warn", Action::Warn)
    },
];

const LICENSE_PLATES: &[&str] = &[
    "br-license-plate",
    "cn-license-plate",
    "de-license-plate",
    "es-license-plate",
    "fr-license-plate",
    "gb-license-plate",
    "in-license-plate",
    "it-license-plate",
    "jp-license-plate",
    "kr-license-plate",
    "license-plate",
    "ng-license-plate",
    "nl-license-plate",
    "ru-license-plate",
    "tr-license-plate",
];

impl Policy {
    /// What [`BUILT_IN`](super::BUILT_IN) says.
    pub(crate) fn built_in() -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            id: "built-in".to_owned(),
            version: 1,
            default_action: Action::Allow,
            rules: RULES.iter().map(Declared::rule).collect(),
            sites: Vec::new(),
            site_rules: Vec::new(),
            detectors: Vec::new(),
            dictionaries: Vec::new(),
            disabled_detectors: Vec::new(),
            redaction: Redaction {
                style: Style::Label,
                ..Redaction::default()
            },
            messages: BTreeMap::new(),
            files: FileSettings::default(),
            interface: InterfaceSettings::default(),
            evidence: EvidenceSettings::default(),
            fail: Fail::Closed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BUILT_IN, BUILT_IN_CANONICAL};
    use super::*;

    #[test]
    fn it_is_what_its_document_says() {
        let policy = Policy::built_in();
        assert_eq!(policy, Policy::parse(BUILT_IN).unwrap());
        assert_eq!(policy.canonical(), BUILT_IN_CANONICAL.trim_end());
    }
}
