//! Running the peers and scoring them as this engine is scored.

use std::collections::BTreeMap;

use anyhow::Result;

use super::{PEERS, Peer, PeerTypes};
use crate::eval::benign::Alarms;
use crate::eval::benign::corpora::{Corpus, File};
use crate::eval::case::Case;
use crate::eval::claim::{Claim, Own};
use crate::eval::report::{EngineReport, Report};
use crate::eval::score::{Labels, Scores};
use crate::eval::types::Types;
use crate::progress;

/// What peers are measured with.
pub(in crate::eval) struct Bench<'a> {
    pub(in crate::eval) cases: &'a [Case],
    pub(in crate::eval) labels: &'a Labels,
    pub(in crate::eval) types: &'a Types,
    /// Some benign text: peers are slow.
    pub(in crate::eval) samples: &'a [Corpus],
    pub(in crate::eval) min_confidence: u8,
}

impl Bench<'_> {
    /// Adds the figures of the peers named (all, if none is) to `report`, and to those of this engine what it
    /// does with the sample. A peer that fails is reported with the reason.
    pub(in crate::eval) fn compare(
        &self,
        own: &Own,
        names: &[String],
        report: &mut Report,
    ) -> Result<()> {
        let mut alarms = self.alarms();
        for (corpus, file) in self.files() {
            alarms.add(corpus, file, own.scan(&file.text)?);
        }
        if let Some(engine) = report.engines.first_mut() {
            engine.sample = Some(alarms.report());
        }
        let peer_types = PeerTypes::load()?;
        for peer in PEERS {
            if !names.is_empty() && !names.iter().any(|name| name == peer.name) {
                continue;
            }
            match self.measure(peer, &peer_types) {
                Ok(engine) => report.engines.push(engine),
                Err(error) => {
                    progress::note(format_args!("{} is left out: {error:#}", peer.name));
                    let reason = format!("{error:#}").replace('\n', " ");
                    report.unavailable.insert(peer.name.to_owned(), reason);
                }
            }
        }
        Ok(())
    }

    fn measure(&self, peer: &Peer, peer_types: &PeerTypes) -> Result<EngineReport> {
        // Some sources have texts in common; peers need not read them twice.
        let mut places = BTreeMap::new();
        let mut texts = Vec::new();
        let of_cases = self.cases.iter().map(|case| case.text.as_str());
        for text in of_cases.chain(self.files().map(|(_, file)| file.text.as_str())) {
            places.entry(text).or_insert_with(|| {
                texts.push(text);
                texts.len() - 1
            });
        }
        let answers = peer.run(&texts, self.types, peer_types)?;
        let claims = |text: &str| -> &[Claim] {
            places
                .get(text)
                .and_then(|place| answers.claims.get(*place))
                .map_or(&[], Vec::as_slice)
        };
        let mut scores = Scores::default();
        for case in self.cases {
            self.labels.score(case, claims(&case.text), &mut scores);
        }
        let mut alarms = self.alarms();
        for (corpus, file) in self.files() {
            alarms.add(corpus, file, claims(&file.text).to_vec());
        }
        let mut engine = EngineReport::new(peer.name, &answers.version, &scores, self.types);
        engine.sample = Some(alarms.report());
        engine.errors = answers.errors;
        Ok(engine)
    }

    fn alarms(&self) -> Alarms<'_> {
        Alarms::new(self.samples, self.types.alarms(), self.min_confidence)
    }

    fn files(&self) -> impl Iterator<Item = (&Corpus, &File)> {
        self.samples
            .iter()
            .flat_map(|corpus| corpus.files.iter().map(move |file| (corpus, file)))
    }
}
