//! A compiled policy: the stages in order.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::detectors::{CATALOGUE_HASH, catalogue};
use crate::digest::sha256;
use crate::evidence::entry::{Answer, Justification};
use crate::policy::BUILT_IN_CANONICAL;
use crate::policy::decide::{Observed, tally};
use crate::policy::error::PolicyError;
use crate::policy::interface::Choice;
use crate::policy::model::{Action, Policy};
use crate::policy::site_rules::CompiledSite;
use crate::policy::verdict::{Situation, Verdict, View};
use crate::redact::{Conversation, redact};
use crate::scan::detector::Detector;
use crate::scan::finding::{Band, Finding};
use crate::scan::record_set::{RecordSet, record_sets};
use crate::scan::set::DetectorSet;
use crate::text::span::{Utf8, Utf16Cursor};

/// Longest text that is scanned, in bytes of UTF-8.
pub const LONGEST_TEXT: usize = 1 << 30;

/// Detection and decision under one policy. Immutable: another policy is another engine.
#[derive(Debug)]
pub struct Engine {
    policy: Policy,
    /// The policy in canonical JSON, where that was at hand.
    canonical: Option<&'static str>,
    set: DetectorSet,
    /// Compiled when a page first asks for them: no paste does.
    sites: OnceLock<Box<[CompiledSite]>>,
    identity: EngineIdentity,
}

/// What exactly decided, as records name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EngineIdentity {
    /// Version of this crate.
    pub version: String,
    /// SHA-256, in hex, of the built-in declarations.
    pub detectors_hash: String,
    /// The policy's id.
    pub policy_id: String,
    /// The policy's version.
    pub policy_version: u32,
    /// SHA-256, in hex, of the policy in canonical JSON (RFC 8785).
    pub policy_hash: String,
}

/// Why a text was not scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScanError {
    /// Longer than [`LONGEST_TEXT`].
    #[error("the text has {len} bytes, {limit} are the most that is scanned")]
    TooLong {
        /// Bytes it has.
        len: usize,
        /// Bytes it may have.
        limit: usize,
    },
}

impl ScanError {
    /// Refuses a text of so many bytes if it is too long.
    pub(crate) const fn check(len: usize) -> Result<(), Self> {
        if len > LONGEST_TEXT {
            return Err(Self::TooLong {
                len,
                limit: LONGEST_TEXT,
            });
        }
        Ok(())
    }
}

impl Engine {
    /// Compiles a policy document.
    ///
    /// # Errors
    /// The first mistake in it, with its place.
    pub fn new(policy_json: &str) -> Result<Self, PolicyError> {
        let policy = Policy::parse(policy_json)?;
        let hash = sha256(policy.canonical().as_bytes());
        Ok(Self::compile(policy, None, hash))
    }

    /// Compiles the policy of a company that configures nothing.
    pub fn built_in() -> Self {
        let canonical = BUILT_IN_CANONICAL.trim_ascii_end();
        let hash = sha256(canonical.as_bytes());
        Self::compile(Policy::built_in(), Some(canonical), hash)
    }

    fn compile(policy: Policy, canonical: Option<&'static str>, policy_hash: String) -> Self {
        let enabled: Vec<&'static Detector> = catalogue()
            .filter(|detector| !policy.disabled_detectors.iter().any(|id| id == detector.id))
            .collect();
        let set = DetectorSet::new(&enabled, &policy.detectors, &policy.dictionaries);
        let identity = EngineIdentity {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            detectors_hash: CATALOGUE_HASH.trim_ascii_end().to_owned(),
            policy_id: policy.id.clone(),
            policy_version: policy.version,
            policy_hash,
        };
        Self {
            policy,
            canonical,
            set,
            sites: OnceLock::new(),
            identity,
        }
    }

    /// The policy as it was compiled.
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The policy in canonical JSON.
    pub fn canonical_policy(&self) -> Cow<'static, str> {
        self.canonical
            .map_or_else(|| self.policy.canonical().into(), Cow::Borrowed)
    }

    /// The site rules in force.
    pub(crate) fn sites(&self) -> &[CompiledSite] {
        self.sites.get_or_init(|| {
            let rules = self.policy.effective_site_rules();
            let compiled = rules.iter().map(CompiledSite::new);
            compiled.filter_map(Result::ok).collect()
        })
    }

    /// What exactly decides here.
    pub const fn identity(&self) -> &EngineIdentity {
        &self.identity
    }

    /// Finds what the catalogue and the policy describe. Findings ascend and do not overlap.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`].
    pub fn scan(&self, text: &str) -> Result<Vec<Finding<Utf8>>, ScanError> {
        ScanError::check(text.len())?;
        Ok(self.set.scan(text))
    }

    /// Decides about content, given in one or more views (its plain text, the text of its HTML).
    ///
    /// # Errors
    /// When a view is longer than [`LONGEST_TEXT`].
    pub fn decide(
        &self,
        views: &[&str],
        situation: &Situation,
        conversation: &mut Conversation,
    ) -> Result<Verdict, ScanError> {
        let scanned: Vec<Vec<Finding<Utf8>>> = views
            .iter()
            .map(|text| self.scan(text))
            .collect::<Result<_, _>>()?;
        let observed: Vec<Observed<'_>> = views
            .iter()
            .zip(&scanned)
            .flat_map(|(text, findings)| {
                findings.iter().map(|finding| Observed::new(finding, text))
            })
            .collect();
        let sets: Vec<Vec<RecordSet<Utf8>>> = views
            .iter()
            .zip(&scanned)
            .map(|(text, findings)| record_sets(text, findings))
            .collect();
        // The views say the same, so that the largest set of any is as many records as there are.
        let bulk = sets.iter().flatten().max_by_key(|set| set.records);
        let mut decision = self.policy.decide(situation, &observed, bulk);
        let is_fixed = |view: usize| situation.fixed.iter().any(|&at| at as usize == view);
        let unredactable = decision.action == Action::Redact
            && scanned.iter().enumerate().any(|(view, findings)| {
                is_fixed(view) && findings.iter().any(|finding| decision.covers(finding))
            });
        if unredactable {
            decision.action = self.policy.files.unredactable();
        }
        let tallies = tally(&observed, bulk, &situation.unread);
        let holds = decision.action >= Action::Warn;
        let values: BTreeSet<String> = observed
            .iter()
            .filter(|each| decision.action == Action::Warn && decision.covers(each.finding))
            .map(|each| conversation.mark(&each.finding.detector, &each.value))
            .collect();
        Ok(Verdict {
            action: decision.action,
            rule: decision.rule.map(|rule| rule.id.clone()),
            unredactable,
            site: decision.site.map(|site| site.id.clone()),
            tallies,
            // Nobody can have answered for what nobody has read.
            answered: situation.unread.is_empty()
                && !values.is_empty()
                && values.iter().all(|mark| conversation.has_answer(mark)),
            values: values.into_iter().collect(),
            views: views
                .iter()
                .zip(scanned.into_iter().zip(sets))
                .map(|(text, (findings, sets))| {
                    if findings.is_empty() && sets.is_empty() && !holds {
                        return View::default();
                    }
                    self.view(
                        text,
                        findings,
                        sets,
                        holds,
                        &|finding| decision.covers(finding),
                        conversation,
                    )
                })
                .collect(),
        })
    }

    /// Replaces everything found at medium confidence or above, whatever the policy's rules say.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`].
    pub fn redact(&self, text: &str, conversation: &mut Conversation) -> Result<View, ScanError> {
        let findings = self.scan(text)?;
        let sets = record_sets(text, &findings);
        Ok(self.view(
            text,
            findings,
            sets,
            true,
            &|finding| finding.band > Band::Low,
            conversation,
        ))
    }

    /// Whether the policy lets the employee answer a warning like this. The note is the one that
    /// they wrote, before it is redacted.
    pub fn allows(&self, answer: &Justification) -> bool {
        let settings = &self.policy.interface;
        let offers = |choice| settings.choices.contains(&choice);
        let characters = answer.note.as_deref().unwrap_or_default().trim().chars();
        let explained =
            answer.reason.is_some() && characters.count() >= usize::from(settings.min_note);
        match answer.outcome {
            Answer::Cancelled => answer.kept.is_empty(),
            Answer::Overridden => answer.kept.is_empty() && offers(Choice::Override) && explained,
            Answer::Redacted if answer.kept.is_empty() => offers(Choice::Redact),
            Answer::Redacted => {
                let both = offers(Choice::Redact) && offers(Choice::Override);
                both && settings.choose_findings && explained
            }
        }
    }

    /// What became of a view in which something was found, or that may have to be written again.
    #[inline(never)]
    fn view(
        &self,
        text: &str,
        findings: Vec<Finding<Utf8>>,
        sets: Vec<RecordSet<Utf8>>,
        redacts: bool,
        covered: &dyn Fn(&Finding<Utf8>) -> bool,
        conversation: &mut Conversation,
    ) -> View {
        let (redacted, replacements) = if redacts {
            let targets = findings.iter().filter(|finding| covered(finding));
            let redacted = redact(text, targets, &self.policy.redaction, conversation);
            (redacted.text, redacted.replacements)
        } else {
            (String::new(), Vec::new())
        };
        let mut cursor = Utf16Cursor::new(text);
        let findings = findings
            .into_iter()
            .map(|finding| finding.in_utf16(&mut cursor))
            .collect();
        let mut cursor = Utf16Cursor::new(text);
        let record_sets = sets
            .into_iter()
            .map(|set| set.in_utf16(&mut cursor))
            .collect();
        View {
            findings,
            record_sets,
            redacted,
            replacements,
        }
    }
}
