//! Controlled Unclassified Information and the markings it replaces. Source: <https://www.archives.gov/cui>.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::marking_position;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-cui-banner",
        title: "Controlled Unclassified Information with category",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/cui/registry/category-list"),
        trigger: near(&["cui//", "controlled//"], 130),
        pattern: r"\b(?:CUI|CONTROLLED)//[A-Z][A-Z0-9 ,\-]{1,40}(?:/{1,2}[A-Z][A-Z0-9 ,\-]{1,40}){0,5}",
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{CUI//SP-PRVCY}}",
                "{{CUI//SP-CTI//NOFORN}}\nDrawing 7",
                "marked {{CONTROLLED//PRVCY}}",
            ],
            negative: &[
                ("cui//bono", "lower case"),
                ("CUI bono?", "Latin"),
                ("Registry of CUI", "the abbreviation"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-cui-label",
        title: "Controlled Unclassified Information as a banner",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/cui/registry/category-list"),
        trigger: near(&["cui", "controlled unclassified", "cui category"], 80),
        pattern: r"\bCUI\b|\b(?i:controlled unclassified information)\b",
        examples: examples! {
            positive: &[
                "{{CUI}}\nStatement of work",
                "{{CONTROLLED UNCLASSIFIED INFORMATION}}",
                "Classification: {{CUI}}",
            ],
            negative: &[
                ("The CUI program replaces FOUO.", "about the programme"),
                ("CUI = concept unique identifier", "another CUI"),
                ("training on controlled unclassified information", "about it"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "us-cui-designation",
        title: "CUI designation block",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/cui/registry/category-list"),
        trigger: near(&["controlled by:", "cui categor"], 200),
        pattern: r"(?i)\bcontrolled by:[^\n]{1,100}\n[\s>*]{0,12}(?:controlled by:[^\n]{1,100}\n[\s>*]{0,12})?cui categor(?:y|ies):[^\n]{1,100}",
        confidence: Confidence {
            alone: 97,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{Controlled by: OUSD(R&E)\nCUI Category: PRVCY}}\nPOC: J. Smith",
                "{{Controlled By: Navy\nControlled By: PMS 400\nCUI Categories: CTI}}",
                "> {{controlled by: DCSA\n> CUI category: OPSEC}}",
            ],
            negative: &[
                ("Controlled by: remote", "a device"),
                ("CUI Category: see registry", "a single line"),
                ("Controlled by: A\nOwned by: B", "other lines"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-legacy-sensitive",
        title: "Legacy US marking: FOUO, SBU, LES, SSI",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/cui/registry/category-list"),
        trigger: near(
            &[
                "for official use only",
                "fouo",
                "law enforcement sensitive",
                "sensitive but unclassified",
                "sensitive security information",
                "official use only",
                "limdis",
                "ouo",
            ],
            60,
        ),
        pattern: r"\b(?:FOR OFFICIAL USE ONLY|OFFICIAL USE ONLY|LAW ENFORCEMENT SENSITIVE|SENSITIVE BUT UNCLASSIFIED|SENSITIVE SECURITY INFORMATION|FOUO|OUO|LIMDIS)\b|(?i)\bfor official use only\b",
        validator: Some(marking_position::BANNER_OR_CAPITALS),
        examples: examples! {
            positive: &[
                "{{FOR OFFICIAL USE ONLY}}\nRoster",
                "[{{FOUO}}] Travel plan",
                "{{SENSITIVE SECURITY INFORMATION}}\n49 CFR 1520",
            ],
            negative: &[
                ("FOUO was replaced by CUI in 2010.", "about it"),
                ("The printer is for official use only, please.", "a sentence"),
                ("sensitive security information is defined there", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "us-export-controlled",
        title: "Export-controlled or limited distribution",
        regions: &["US"],
        reference: Reference::new(
            "https://www.dtic.mil/wp-content/uploads/2022/05/DISTRIBUTION_STATEMENTS_AND_REASONS.pdf",
        ),
        trigger: near(
            &[
                "distribution statement",
                "itar controlled",
                "itar-controlled",
                "itar restricted",
                "export controlled",
                "export-controlled",
                "arms export control act",
                "restricted data",
            ],
            130,
        ),
        pattern: r"(?i)\bdistribution statement [B-F]\b[.:]|\bITAR[ -](?:controlled|restricted)\b|\bexport[ -]controlled (?:information|data|technical data)\b|\bthis document contains technical data[^\n]{0,60}arms export control act\b|(?-i)\b(?:FORMERLY )?RESTRICTED DATA\b",
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "{{DISTRIBUTION STATEMENT D.}} Distribution authorized to the Department of Defense",
                "WARNING: {{ITAR-controlled}} drawing",
                "contains {{export controlled technical data}}",
            ],
            negative: &[
                ("DISTRIBUTION STATEMENT A. Approved for public release", "public"),
                ("restricted data types in SQL", "lower case"),
                ("Which goods are export controlled?", "a question"),
            ],
        },
        ..PHRASE
    },
];
