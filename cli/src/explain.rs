//! `prompt-dlp scan --explain`: a finding's confidence in sentences.

use prompt_dlp::detectors::DetectorInfo;
use prompt_dlp::scan::finding::{Finding, Precedence};
use prompt_dlp::text::span::Utf8;

use crate::render::name;

/// How the confidence came about, what else it might have been, and what the format follows.
pub(crate) fn in_sentences(finding: &Finding<Utf8>) -> Vec<String> {
    let explanation = &finding.explanation;
    let detector = DetectorInfo::all()
        .into_iter()
        .find(|detector| detector.id == finding.detector);
    let mut lines = Vec::new();
    lines.push(match &explanation.validator {
        Some(validator) => format!("It has the format, and passes the check: {validator}."),
        None => "It has the format.".to_owned(),
    });
    if !explanation.decoders.is_empty() {
        let decoders: Vec<String> = explanation.decoders.iter().map(name).collect();
        lines.push(format!(
            "It was hidden; this was undone to read it: {}.",
            decoders.join(", then ")
        ));
    }
    if !explanation.context.is_empty() {
        lines.push(format!(
            "These words near it, or at the head of its column, speak for it: {}.",
            explanation.context.join(", ")
        ));
    }
    if !explanation.against.is_empty() {
        lines.push(format!(
            "These words in front of it speak against it: {}.",
            explanation.against.join(", ")
        ));
    }
    if explanation.test_value {
        lines.push("It is published as an example or a test value: one band lower.".to_owned());
    }
    if let Some(detector) = &detector {
        lines.push(format!(
            "That makes {}; such a value alone has {}, in context {}.",
            finding.confidence, detector.alone, detector.in_context
        ));
    }
    for alternative in &finding.alternatives {
        lines.push(format!(
            "It might have been {} ({}), but {}.",
            alternative.detector,
            alternative.confidence,
            because(alternative.lost)
        ));
    }
    lines.extend(detector.map(|detector| format!("Source: {}", detector.reference)));
    lines
}

/// Why another detector gave way.
const fn because(lost: Precedence) -> &'static str {
    match lost {
        Precedence::Band => "what is likely beats a guess",
        Precedence::Specific => "what knows the thing by name beats a catch-all",
        Precedence::Validated => "what passed a check beats what has none",
        Precedence::Plain => "what is there to see beats what had to be decoded",
        Precedence::Context => "what more words speak for beats what has fewer",
        Precedence::Longer => "the longer stretch beats the shorter",
        Precedence::Confidence => "the surer one stays",
        _ => "the one that comes first stays",
    }
}
