//! How one detector of a set works.

use super::detector::{Confidence, Detector, Validator};
use super::pattern::Pattern;
use crate::policy::model::{CustomDetector, Dictionary};

/// How one detector looks for what it is for, wherever it was declared.
#[derive(Debug)]
pub(super) struct Member {
    /// `None`: what nominates it is the finding.
    pub(super) pattern: Option<Pattern>,
    pub(super) validator: Option<Validator>,
    pub(super) confidence: Confidence,
}

impl Member {
    pub(super) fn built_in(detector: &'static Detector) -> Self {
        Self {
            pattern: Some(Pattern::of(detector)),
            validator: detector.validator,
            confidence: detector.reported_confidence(),
        }
    }

    pub(super) fn custom(detector: &CustomDetector) -> Self {
        Self {
            pattern: Some(Pattern::of_policy(detector.pattern.clone())),
            ..Self::of_policy(detector.confidence)
        }
    }

    pub(super) fn dictionary(dictionary: &Dictionary) -> Self {
        Self::of_policy(dictionary.confidence)
    }

    fn of_policy(confidence: u8) -> Self {
        Self {
            pattern: None,
            validator: None,
            confidence: Confidence {
                alone: confidence,
                in_context: confidence,
            },
        }
    }

    /// Whether its values are nothing by themselves.
    pub(super) const fn is_silent(&self) -> bool {
        self.confidence.alone == 0
    }
}
