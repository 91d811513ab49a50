//! Source code that is not free.
//! Source: SPDX 3.0, annex on licence expressions, <https://spdx.github.io/spdx-spec/>; headers in common use.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validator, Validity};
use crate::validators::{marking_position, vicinity};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "proprietary-source-header",
    title: "Proprietary source code header",
    reference: Reference::new(
        "https://spdx.github.io/spdx-spec/v3.0.1/annexes/using-SPDX-short-identifiers-in-source-files/",
    ),
    trigger: near(
        &[
            "proprietary and confidential",
            "confidential and proprietary",
            "unauthorized copying",
            "unauthorised copying",
            "licenseref-proprietary",
            "licenseref-commercial",
            "unpublished proprietary",
            "unpublished source",
            "@license commercial",
            "trade secrets of",
        ],
        160,
    ),
    pattern: r"(?i)\b(?:proprietary and confidential|confidential and proprietary)\b|\bunauthori[sz]ed copying of this file\b(?:[^\n]{0,40}?\bprohibited\b)?|\bSPDX-License-Identifier:\s{1,3}LicenseRef-(?:Proprietary|Commercial|Internal)[\w.-]{0,40}|\bunpublished (?:proprietary source code|source code)\b|@license\s{1,3}commercial\b|\bcontains? (?:confidential information and )?trade secrets of\b",
    validator: Some(Validator {
        name: "no open licence",
        check: no_open_licence,
    }),
    confidence: Confidence {
        alone: 82,
        in_context: 92,
    },
    examples: examples! {
        positive: &[
            "// Copyright 2026 Northwind. All rights reserved. {{Proprietary and confidential}}.",
            "/* {{Unauthorized copying of this file, via any medium, is strictly prohibited}} */",
            "# {{SPDX-License-Identifier: LicenseRef-Proprietary}}",
        ],
        negative: &[
            ("// SPDX-License-Identifier: MIT", "an open licence"),
            (
                "// SPDX-License-Identifier: Apache-2.0\n// formerly proprietary and confidential",
                "an open licence beside it",
            ),
            ("Copyright 2026. All rights reserved.", "no more than copyright"),
            ("unauthorized access is logged", "other words"),
        ],
    },
    ..PHRASE
}];

/// The words are void where an open licence stands beside them.
fn no_open_licence(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const TAG: &str = "SPDX-License-Identifier:";
    let open = |text: &str| {
        text.match_indices(TAG).any(|(at, _)| {
            let id = text.get(at + TAG.len()..).unwrap_or_default().trim_start();
            !id.is_empty() && !id.starts_with("LicenseRef-")
        })
    };
    if vicinity::around(candidate).into_iter().any(open) {
        return Err(Refusal::Placeholder);
    }
    (marking_position::PHRASE.check)(candidate)
}
