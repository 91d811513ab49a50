//! Texts that give each detector as much to do as can be, for nothing.

use anyhow::Result;
use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::reference::worst;
use serde::Serialize;

/// What is repeated to make a text for a detector.
#[derive(Serialize)]
struct Unit {
    detector: &'static str,
    unit: String,
}

/// One JSON object a line.
pub(super) fn units() -> Result<String> {
    let mut lines = String::new();
    for detector in catalogue() {
        for unit in worst::units(detector) {
            let unit = Unit {
                detector: detector.id,
                unit,
            };
            lines.push_str(&serde_json::to_string(&unit)?);
            lines.push('\n');
        }
    }
    Ok(lines)
}
