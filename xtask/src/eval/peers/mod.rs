//! Other engines, measured on the same texts in the same run.

mod answers;
pub(super) mod bench;
mod install;

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use self::install::Runtime;
use super::case;
use super::claim::{Claim, Kinds};
use super::types::{Pattern, Types};

/// An engine that benches/eval-peers runs.
#[derive(Debug)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    runtime: Runtime,
    /// From this score on it counts what it found as found. Engines with a score of their own are held to
    /// the bound that they, or those who measure them, recommend.
    least: f64,
    /// Whether it looks for secrets, whose names are then matched by vendor.
    secrets: bool,
}

/// All of them.
pub(super) const PEERS: &[Peer] = &[
    Peer {
        name: "presidio",
        runtime: Runtime::Python,
        // As its own evaluation does.
        least: 0.4,
        secrets: false,
    },
    Peer {
        name: "presidio-all",
        runtime: Runtime::Python,
        least: 0.4,
        secrets: false,
    },
    Peer {
        name: "scrubadub",
        runtime: Runtime::Python,
        least: 0.0,
        secrets: false,
    },
    Peer {
        name: "datafog",
        runtime: Runtime::Python,
        least: 0.0,
        secrets: false,
    },
    Peer {
        name: "openredaction",
        runtime: Runtime::Node,
        least: 0.0,
        secrets: true,
    },
    Peer {
        name: "arcjet",
        runtime: Runtime::Node,
        least: 0.0,
        secrets: false,
    },
    Peer {
        name: "secretlint",
        runtime: Runtime::Node,
        least: 0.0,
        secrets: true,
    },
    Peer {
        name: "detect-secrets",
        runtime: Runtime::Python,
        least: 0.0,
        secrets: true,
    },
];

/// What a peer answers.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) version: String,
    /// For each text, in order.
    pub(super) claims: Vec<Vec<Claim>>,
    /// Texts it gave up on.
    pub(super) errors: usize,
}

/// The table of types.toml: by peer, then by the peer's type.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct PeerTypes(BTreeMap<String, BTreeMap<String, Vec<String>>>);

#[derive(Deserialize)]
struct Version {
    version: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Answer {
    Findings(Vec<PeerFinding>),
    Error(#[expect(dead_code, reason = "only counted")] String),
}

/// In code points.
#[derive(Deserialize)]
struct PeerFinding {
    r#type: String,
    start: usize,
    end: usize,
    score: f64,
}

/// The names of all.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    PEERS.iter().map(|peer| peer.name)
}

impl Peer {
    /// Runs it on `texts`; installs it first if need be.
    pub(super) fn run(&self, texts: &[&str], types: &Types, names: &PeerTypes) -> Result<Answers> {
        self.read(&answers::answers(self, texts)?, texts, types, names)
    }

    fn read(
        &self,
        output: &str,
        texts: &[&str],
        types: &Types,
        names: &PeerTypes,
    ) -> Result<Answers> {
        let mut known = BTreeMap::new();
        let mut lines = output.lines();
        let first = lines.next().context("it does not answer")?;
        let Version { version } = serde_json::from_str(first)?;
        let mut claims = Vec::new();
        let mut errors = 0;
        for (line, text) in lines.zip(texts) {
            claims.push(match serde_json::from_str(line)? {
                Answer::Findings(findings) => findings
                    .into_iter()
                    .map(|finding| self.claim(&finding, text, types, names, &mut known))
                    .collect(),
                Answer::Error(_) => {
                    errors += 1;
                    Vec::new()
                }
            });
        }
        ensure!(claims.len() == texts.len(), "it stops answering");
        Ok(Answers {
            version,
            claims,
            errors,
        })
    }

    fn claim(
        &self,
        finding: &PeerFinding,
        text: &str,
        types: &Types,
        names: &PeerTypes,
        known: &mut BTreeMap<String, (String, Rc<Kinds>)>,
    ) -> Claim {
        const SURE: u8 = 100;
        let name = &finding.r#type;
        let (name, kinds) = known
            .entry(name.clone())
            .or_insert_with(|| self.kinds(name, types, names));
        Claim {
            name: name.clone(),
            kinds: kinds.clone(),
            range: case::byte(text, finding.start)..case::byte(text, finding.end),
            confidence: if finding.score >= self.least { SURE } else { 0 },
        }
    }

    /// What the peer's `name` means here: the name of a type, and our detectors that find the same.
    fn kinds(&self, name: &str, types: &Types, names: &PeerTypes) -> (String, Rc<Kinds>) {
        let listed = names.0.get(self.name).and_then(|names| {
            names
                .iter()
                .find(|(pattern, _)| super::group::matches(pattern, name))
        });
        let mut alias = None;
        let mut kinds = Kinds::new();
        if let Some((_, meanings)) = listed {
            for meaning in meanings {
                if let Some(of_type) = meaning.strip_prefix("type:") {
                    alias.get_or_insert(of_type);
                    kinds.append(&mut types.of_type(of_type));
                } else {
                    let pattern = Pattern::from(meaning.clone());
                    kinds.append(&mut super::types::kinds(&[pattern]));
                }
            }
        } else {
            kinds = types.of_type(name);
            if kinds.is_empty() && self.secrets {
                kinds = types.of_vendor(name);
            }
        }
        (alias.unwrap_or(name).to_owned(), Rc::new(kinds))
    }
}

impl PeerTypes {
    /// Reads the table.
    pub(super) fn load() -> Result<Self> {
        toml::from_str(include_str!("types.toml")).context("in peers/types.toml")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_every_peer_and_no_other() {
        let names = PeerTypes::load().expect("the table is valid");
        let mut peers = PEERS.iter().map(|peer| peer.name).collect::<Vec<_>>();
        peers.sort_unstable();
        assert_eq!(names.0.into_keys().collect::<Vec<_>>(), peers);
    }

    #[test]
    fn reads_answers_in_code_points() {
        let answers = concat!(
            "{\"version\": \"1\"}\n",
            "{\"findings\": [{\"type\": \"email\", \"start\": 1, \"end\": 4, \"score\": 1}]}\n",
            "{\"error\": \"too long\"}\n",
        );
        let peer = PEERS
            .iter()
            .find(|peer| peer.name == "arcjet")
            .expect("it is listed");
        let types = Types::load().expect("the table is valid");
        let names = PeerTypes::load().expect("the table is valid");
        let answers = peer
            .read(answers, &["é a@b", ""], &types, &names)
            .expect("two answers");
        assert_eq!(answers.errors, 1);
        let claim = &answers.claims[0][0];
        assert_eq!(claim.range, 2..5);
        assert_eq!(claim.name, "EMAIL_ADDRESS");
        assert!(claim.kinds.contains("email"));
    }
}
