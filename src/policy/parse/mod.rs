//! From JSON to a policy that holds together, or to the place where it does not.

mod place;

use std::collections::BTreeSet;

use self::place::{locate, pointer_at};
use super::decide::UNREADABLE_BODY;
use super::error::{PolicyError, PolicyFault};
use super::interface::HIGHEST_MIN_NOTE;
use super::model::{CustomDetector, Policy, Rule, SCHEMA, Site};
use super::site_rules::{Network, SiteRule, host_of, names_hosts};
use super::unread::{UNREADABLE_FILE, UNSUPPORTED_FILE};
use crate::body::TextPath;
use crate::detectors;
use crate::scan::record_set::RECORD_SET;
use crate::text::regex::{LARGEST, Regex, RegexError};

/// Shortest literal of a custom detector or dictionary, in bytes: shorter ones are everywhere.
const SHORTEST_LITERAL: usize = 3;

/// Longest id, in bytes: ids stand in every record.
const LONGEST_ID: usize = 64;

const HIGHEST_CONFIDENCE: u32 = 100;

impl Policy {
    /// Reads and checks a policy document.
    ///
    /// # Errors
    /// The first mistake, with the field's JSON pointer, line and column.
    pub fn parse(json: &str) -> Result<Self, PolicyError> {
        let policy: Self = serde_json::from_str(json).map_err(|error| syntax(&error, json))?;
        policy.check().map_err(|Misfit { path, fault }| {
            let (line, column) = locate(json, &path).unwrap_or((1, 1));
            PolicyError {
                fault,
                path,
                line,
                column,
            }
        })?;
        Ok(policy)
    }

    fn check(&self) -> Result<(), Misfit> {
        if self.schema != SCHEMA {
            return Err(Misfit::at(
                "/schema",
                PolicyFault::Schema { expected: SCHEMA },
            ));
        }
        check_id("/id", &self.id, &mut BTreeSet::new())?;
        let detectors = self.check_detectors()?;
        let sites = self.check_sites()?;
        let mut site_rules = BTreeSet::new();
        for (index, rule) in self.site_rules.iter().enumerate() {
            let path = format!("/siteRules/{index}");
            check_id(&format!("{path}/id"), &rule.id, &mut site_rules)?;
            check_site_rule(&path, rule)?;
        }
        let mut rules = BTreeSet::new();
        for (index, rule) in self.rules.iter().enumerate() {
            let path = format!("/rules/{index}");
            check_id(&format!("{path}/id"), &rule.id, &mut rules)?;
            check_rule(&path, rule, &detectors, &sites)?;
        }
        at_most(
            "/interface/minNote",
            self.interface.min_note.into(),
            HIGHEST_MIN_NOTE.into(),
        )?;
        for (index, id) in self.disabled_detectors.iter().enumerate() {
            known_detector(&format!("/disabledDetectors/{index}"), id, &detectors)?;
        }
        Ok(())
    }

    /// Checks the policy's own detectors and gives the ids of all that are not built in.
    fn check_detectors(&self) -> Result<BTreeSet<&str>, Misfit> {
        let mut ids = BTreeSet::from([
            RECORD_SET,
            UNREADABLE_BODY,
            UNREADABLE_FILE,
            UNSUPPORTED_FILE,
        ]);
        for (index, detector) in self.detectors.iter().enumerate() {
            let path = format!("/detectors/{index}");
            check_detector_id(&format!("{path}/id"), &detector.id, &mut ids)?;
            check_literals(&format!("{path}/anchors"), &detector.anchors)?;
            check_confidence(&format!("{path}/confidence"), detector.confidence)?;
            check_pattern(&format!("{path}/pattern"), detector)?;
        }
        for (index, dictionary) in self.dictionaries.iter().enumerate() {
            let path = format!("/dictionaries/{index}");
            check_detector_id(&format!("{path}/id"), &dictionary.id, &mut ids)?;
            check_literals(&format!("{path}/terms"), &dictionary.terms)?;
            check_confidence(&format!("{path}/confidence"), dictionary.confidence)?;
        }
        Ok(ids)
    }

    fn check_sites(&self) -> Result<BTreeSet<&str>, Misfit> {
        let mut ids = BTreeSet::new();
        for (index, Site { id, hosts }) in self.sites.iter().enumerate() {
            check_id(&format!("/sites/{index}/id"), id, &mut ids)?;
            for (nth, host) in hosts.iter().enumerate() {
                if !names_hosts(host) {
                    let fault = PolicyFault::Host(host.clone());
                    return Err(Misfit::at(format!("/sites/{index}/hosts/{nth}"), fault));
                }
            }
        }
        Ok(ids)
    }
}

/// A fault and the JSON pointer of the field that has it.
struct Misfit {
    path: String,
    fault: PolicyFault,
}

impl Misfit {
    fn at(path: impl Into<String>, fault: PolicyFault) -> Self {
        Self {
            path: path.into(),
            fault,
        }
    }
}

fn check_rule(
    path: &str,
    rule: &Rule,
    detectors: &BTreeSet<&str>,
    sites: &BTreeSet<&str>,
) -> Result<(), Misfit> {
    for (nth, id) in rule.when.detectors.iter().enumerate() {
        known_detector(&format!("{path}/when/detectors/{nth}"), id, detectors)?;
    }
    for (nth, id) in rule.when.sites.iter().enumerate() {
        if !sites.contains(id.as_str()) {
            let fault = PolicyFault::UnknownSite(id.clone());
            return Err(Misfit::at(format!("{path}/when/sites/{nth}"), fault));
        }
    }
    check_confidence(
        &format!("{path}/when/minConfidence"),
        rule.when.min_confidence,
    )
}

fn check_site_rule(path: &str, rule: &SiteRule) -> Result<(), Misfit> {
    for (nth, pattern) in rule.matches.iter().enumerate() {
        if host_of(pattern).is_none() {
            let fault = PolicyFault::MatchPattern(pattern.clone());
            return Err(Misfit::at(format!("{path}/matches/{nth}"), fault));
        }
    }
    if rule.network == Network::Block && rule.endpoints.is_empty() {
        let fault = PolicyFault::NoEndpoints;
        return Err(Misfit::at(format!("{path}/network"), fault));
    }
    for (nth, endpoint) in rule.endpoints.iter().enumerate() {
        let path = format!("{path}/endpoints/{nth}");
        if !endpoint.url.starts_with('/') && !endpoint.url.contains("://") {
            let fault = PolicyFault::Endpoint(endpoint.url.clone());
            return Err(Misfit::at(format!("{path}/url"), fault));
        }
        for (at, text) in endpoint.texts.iter().enumerate() {
            if text.parse::<TextPath>().is_err() {
                let fault = PolicyFault::TextPath(text.clone());
                return Err(Misfit::at(format!("{path}/texts/{at}"), fault));
            }
        }
    }
    Ok(())
}

/// `own`: the ids of the detectors that are not built in.
fn known_detector(path: &str, id: &str, own: &BTreeSet<&str>) -> Result<(), Misfit> {
    if own.contains(id) || detectors::is_built_in(id) {
        Ok(())
    } else {
        Err(Misfit::at(
            path,
            PolicyFault::UnknownDetector(id.to_owned()),
        ))
    }
}

fn check_detector_id<'p>(
    path: &str,
    id: &'p str,
    own: &mut BTreeSet<&'p str>,
) -> Result<(), Misfit> {
    if detectors::is_built_in(id) {
        return Err(Misfit::at(path, PolicyFault::Duplicate(id.to_owned())));
    }
    check_id(path, id, own)
}

fn check_id<'p>(path: &str, id: &'p str, taken: &mut BTreeSet<&'p str>) -> Result<(), Misfit> {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.split('-').all(is_part) {
        return Err(Misfit::at(path, PolicyFault::Id(id.to_owned())));
    }
    if id.len() > LONGEST_ID {
        return Err(Misfit::at(path, PolicyFault::TooLong { limit: LONGEST_ID }));
    }
    if !taken.insert(id) {
        return Err(Misfit::at(path, PolicyFault::Duplicate(id.to_owned())));
    }
    Ok(())
}

fn check_confidence(path: &str, confidence: u8) -> Result<(), Misfit> {
    at_most(path, confidence.into(), HIGHEST_CONFIDENCE)
}

fn at_most(path: &str, value: u32, limit: u32) -> Result<(), Misfit> {
    if value > limit {
        return Err(Misfit::at(path, PolicyFault::TooHigh { value, limit }));
    }
    Ok(())
}

fn check_literals(path: &str, literals: &[String]) -> Result<(), Misfit> {
    let fault = PolicyFault::TooShort {
        limit: SHORTEST_LITERAL,
    };
    if literals.is_empty() {
        return Err(Misfit::at(
            path,
            PolicyFault::Syntax("at least one is needed".to_owned()),
        ));
    }
    match literals
        .iter()
        .position(|literal| literal.len() < SHORTEST_LITERAL)
    {
        Some(nth) => Err(Misfit::at(format!("{path}/{nth}"), fault)),
        None => Ok(()),
    }
}

fn check_pattern(path: &str, detector: &CustomDetector) -> Result<(), Misfit> {
    match Regex::new(&detector.pattern) {
        Ok(_) => Ok(()),
        Err(RegexError::TooLarge) => Err(Misfit::at(
            path,
            PolicyFault::PatternTooLarge { limit: LARGEST },
        )),
        Err(error) => {
            let text = error.to_string();
            let last = text
                .lines()
                .last()
                .unwrap_or_default()
                .trim_start_matches("error: ");
            Err(Misfit::at(path, PolicyFault::Pattern(last.to_owned())))
        }
    }
}

/// What the JSON reader says, with the place that it puts at the end of its words taken out of them.
fn syntax(error: &serde_json::Error, json: &str) -> PolicyError {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    PolicyError {
        fault: PolicyFault::Syntax(text.strip_suffix(&place).unwrap_or(&text).to_owned()),
        path: pointer_at(json, error.line(), error.column()),
        line: error.line().try_into().unwrap_or(u32::MAX),
        column: error.column().try_into().unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests;
