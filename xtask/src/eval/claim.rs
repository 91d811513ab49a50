//! What an engine says it found, ours or another.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use anyhow::Result;
use prompt_dlp::Engine;

/// Detectors of ours, by id: the common language of all type names.
pub(super) type Kinds = BTreeSet<&'static str>;

/// One thing found.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// What the engine calls it.
    pub(super) name: String,
    /// The detectors of ours that find the same.
    pub(super) kinds: Rc<Kinds>,
    /// In bytes.
    pub(super) range: Range<usize>,
    /// 0–100.
    pub(super) confidence: u8,
}

/// Our own engine, as one of those that are measured.
pub(super) struct Own {
    engine: Engine,
    kinds: BTreeMap<&'static str, Rc<Kinds>>,
}

impl Own {
    /// The engine as it is shipped.
    pub(super) fn new() -> Self {
        let kinds = prompt_dlp::detectors::catalogue()
            .map(|detector| (detector.id, Rc::new(Kinds::from([detector.id]))))
            .collect();
        Self {
            engine: Engine::built_in(),
            kinds,
        }
    }

    /// What it finds in `text`.
    pub(super) fn scan(&self, text: &str) -> Result<Vec<Claim>> {
        Ok(self
            .engine
            .scan(text)?
            .into_iter()
            .map(|finding| Claim {
                kinds: self
                    .kinds
                    .get(finding.detector.as_ref())
                    .cloned()
                    .unwrap_or_default(),
                name: finding.detector.into_owned(),
                range: finding.span.range(),
                confidence: finding.confidence,
            })
            .collect())
    }
}
