//! Labels that classification software writes into documents and mails.
//! Source: <https://learn.microsoft.com/en-us/information-protection/develop/concept-mip-metadata>; PSPF e-mail protective marking standard.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "msip-label",
        title: "Microsoft Purview sensitivity label",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/information-protection/develop/concept-mip-metadata",
        ),
        trigger: near(&["msip_label", "labelinfo.xml", "miplabelmetadata"], 160),
        pattern: r"(?i)\bMSIP_Labels?(?:_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}_[A-Za-z]{3,20})?(?:\s{0,3}[=:]\s{0,3}[\w.=@-]{1,80})?|\bdocMetadata/LabelInfo\.xml\b|\bschemas\.microsoft\.com/office/2020/mipLabelMetadata\b",
        confidence: Confidence {
            alone: 88,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{MSIP_Label_3f2a9c10-7b4e-4d61-9a8f-0c5d2e7b1a94_Name=Secret}}; x",
                "{{msip_labels: MSIP_Label_3f2a9c10-7b4e-4d61-9a8f-0c5d2e7b1a94_Enabled=true}};",
                "<property name=\"{{MSIP_Label_3f2a9c10-7b4e-4d61-9a8f-0c5d2e7b1a94_SetDate}}\">",
            ],
            negative: &[
                ("MSI labels of the graphics card", "other letters"),
                ("mip_label", "other letters"),
                ("the MSIP standard", "other letters"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "protective-marking-header",
        title: "Protective marking in a mail header",
        reference: Reference::new(
            "https://www.protectivesecurity.gov.au/publications-library/policy-8-classification-system",
        ),
        trigger: near(
            &[
                "x-protective-marking",
                "x-titus",
                "titusguid",
                "bjdocumentsecuritylabel",
                "bjlabelhistoryid",
                "bjclsuserrvm",
                "x-classification",
            ],
            200,
        ),
        pattern: r"(?i)\bx-protective-marking:[^\n]{0,80}?\bsec=(?:protected|secret|top[ -]secret|official[ :\-]{1,2}sensitive)[^\n]{0,80}|\b(?:x-titus[\w-]{0,40}|titusguid|bj(?:documentsecuritylabel|labelhistoryid|clsuserrvm))\b|\bx-classification:\s?(?:confidential|secret|restricted|internal)[^\n]{0,40}",
        confidence: Confidence {
            alone: 90,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{X-Protective-Marking: VER=2018.6, NS=gov.au, SEC=PROTECTED, ORIGIN=j@corp.example}}",
                "<Property name=\"{{bjDocumentSecurityLabel}}\">",
                "{{X-Classification: Confidential}}\nFrom: j",
            ],
            negative: &[
                ("X-Protective-Marking: VER=2018.6, NS=gov.au, SEC=OFFICIAL", "routine"),
                ("the moons of Titus", "a name"),
                ("X-Classification: public", "public"),
            ],
        },
        ..PHRASE
    },
];
