//! docs/detectors.md: the catalogue as a page.

use std::fmt::Write;

use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::detector::{Category, Detector};

use super::COMMAND;

/// Each category once, in the order of the page, with its heading.
const CATEGORIES: &[(Category, &str)] = &[
    (Category::Personal, "Personal"),
    (Category::Contact, "Contact"),
    (Category::GovernmentId, "Government identifiers"),
    (Category::Financial, "Financial"),
    (Category::Health, "Health"),
    (Category::Secret, "Secrets"),
    (Category::Network, "Network"),
    (Category::ConfidentialMarker, "Confidential markers"),
];

/// The page, in Markdown.
pub(super) fn page() -> String {
    let all = catalogue();
    let mut page = format!(
        "<!-- Made by `{COMMAND}` from the declarations in src/detectors/ -->\n\
         # Detectors\n\n\
         {} detectors are built in. Confidence is 0–100: first that of a match alone (a value that its \
         validator refuses is no match), then that of one with a word of its context nearby, under a \
         column header or behind a label.\n",
        all.len()
    );
    for (category, heading) in CATEGORIES {
        let of_category = all
            .clone()
            .filter(|detector| detector.category == *category)
            .collect::<Vec<_>>();
        if of_category.is_empty() {
            continue;
        }
        let _ = write!(
            page,
            "\n## {heading}\n\n\
             | Detector | Finds | Regions | Validator | Confidence | Reference |\n\
             |---|---|---|---|---|---|\n"
        );
        for detector in of_category {
            page.push_str(&row(detector));
        }
    }
    page
}

fn row(detector: &Detector) -> String {
    let regions = if detector.regions.is_empty() {
        "–".to_owned()
    } else {
        detector.regions.join(", ")
    };
    format!(
        "| `{}` | {} | {regions} | {} | {} / {} | {} |\n",
        detector.id,
        cell(detector.title),
        detector.validator.map_or("–", |validator| validator.name),
        detector.reported_confidence().alone,
        detector.confidence.in_context,
        cell(detector.reference.text())
    )
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_every_detector_once() {
        let page = page();
        for detector in catalogue() {
            let row = format!("| `{}` |", detector.id);
            assert_eq!(page.matches(&row).count(), 1, "{}", detector.id);
        }
    }
}
