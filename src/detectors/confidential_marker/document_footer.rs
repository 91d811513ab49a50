//! Footers that documents repeat on every page. Source: ISO/IEC 27002:2022, control 5.13.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "confidential-footer",
    general: true,
    title: "Confidential page footer",
    reference: Reference::new("https://www.iso.org/standard/75652.html"),
    trigger: near(
        &[
            "confidential",
            "vertraulich",
            "confidentiel",
            "confidencial",
            "riservato",
            "vertrouwelijk",
            "proprietary",
            "internal",
            "all rights reserved",
        ],
        90,
    ),
    // A number of a page beside the word, or the word behind the reservation of rights.
    pattern: r"(?i)\b(?:(?:strictly|highly|company) )?(?:(?:confidential|proprietary)(?: (?:and|&) (?:confidential|proprietary|privileged))?(?: information)?|internal use only|internal|(?:streng )?vertraulich|(?:strictement )?confidentiel|(?:estrictamente )?confidencial|(?:strettamente )?riservato|(?:strikt )?vertrouwelijk)[\x20\t]{0,8}(?:[|,-]|(?u:–|—|·|•))?[\x20\t]{0,8}(?:page|seite|página|pagina|p\.|pg\.)\x20?\d{1,4}\b(?:\x20?(?:of|von|sur|de|di|van|/)\x20?\d{1,4}\b)?|\b(?:page|seite|página|pagina)\x20?\d{1,4}(?:\x20?(?:of|von|sur|de|di|van|/)\x20?\d{1,4})?[\x20\t]{0,8}(?:[|,-]|(?u:–|—|·|•))[\x20\t]{0,8}(?:(?:strictly|highly|company) )?(?:confidential|proprietary|internal use only|vertraulich|confidentiel|confidencial|riservato|vertrouwelijk)\b|\ball rights reserved\.?[\x20\t]{0,8}(?:[|-]|(?u:–|—|·|•))?[\x20\t]{0,8}(?:(?:strictly|company) )?confidential\b",
    confidence: Confidence {
        alone: 85,
        in_context: 92,
    },
    examples: examples! {
        positive: &[
            "Northwind GmbH · {{Confidential – Page 3 of 12}}",
            "{{Page 4 of 9 | confidential}}",
            "© 2026 Northwind. {{All rights reserved. Confidential}}",
            "{{Streng vertraulich, Seite 2 von 7}}",
        ],
        negative: &[
            ("Confidential matters are on page 3 of the contract", "a sentence"),
            ("Internal links, page layout", "no number"),
            ("© 2026 Northwind. All rights reserved.", "no more than copyright"),
        ],
    },
    ..PHRASE
}];
