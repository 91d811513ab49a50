//! Logs written by the writer under keys from fixed seeds, so that the same call gives the same bytes.

use std::borrow::Cow;

use ed25519_dalek::{Signer, SigningKey};
use prompt_dlp::evidence::base64::Base64;
use prompt_dlp::evidence::checkpoint::VerifierKey;
use prompt_dlp::evidence::entry::{
    Answer, Decision, EngineEvent, EngineVersion, Entry, Export, Frame, Justification, KeyChange,
    KeyEvent, Lifecycle, Outcome, PolicyChange, PolicyIdentity, PolicySource, Reason,
};
use prompt_dlp::evidence::export::{EarlierKey, ExportHeader};
use prompt_dlp::evidence::log::{
    LogState, Stamp, append, checkpoint_body, export_file, signed_note,
};
use prompt_dlp::evidence::record::SCHEMA;
use prompt_dlp::policy::model::{Action, Channel};
use prompt_dlp::policy::verdict::Tally;
use prompt_dlp::scan::detector::Category;

const DEVICE: &str = "device-1";
pub(super) const ORIGIN: &str = "prompt-dlp.local/device-1";

/// A key that signs under the log's origin.
pub(super) struct Key(SigningKey);

impl Key {
    pub(super) fn from_seed(seed: u8) -> Self {
        Self(SigningKey::from_bytes(&[seed; 32]))
    }

    pub(super) fn verifier(&self) -> VerifierKey {
        VerifierKey::new(ORIGIN, self.0.verifying_key().as_bytes()).unwrap()
    }

    pub(super) fn note(&self, body: &str) -> String {
        let signature = self.0.sign(body.as_bytes()).to_bytes();
        signed_note(body, ORIGIN, self.0.verifying_key().as_bytes(), &signature).unwrap()
    }
}

/// A log under way.
pub(super) struct Log {
    key: Key,
    earlier: Vec<EarlierKey>,
    pub(super) state: LogState,
    pub(super) records: Vec<String>,
    pub(super) checkpoints: Vec<String>,
}

impl Log {
    /// Empty, under the key of this seed.
    pub(super) fn new(seed: u8) -> Self {
        Self {
            key: Key::from_seed(seed),
            earlier: Vec::new(),
            state: LogState::default(),
            records: Vec::new(),
            checkpoints: Vec::new(),
        }
    }

    pub(super) fn append(&mut self, entry: Entry) {
        let seq = self.state.size;
        let stamp = Stamp {
            device: DEVICE.to_owned(),
            time: 1_790_000_000_000 + seq * 1_500,
            salt: Base64(
                u128::from(seq)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                    .to_be_bytes(),
            ),
        };
        let appended = append(&self.state, entry, stamp).unwrap();
        self.state = appended.state;
        self.records.push(appended.record);
    }

    pub(super) fn checkpoint(&mut self) {
        let body = checkpoint_body(&self.state, ORIGIN).unwrap();
        self.checkpoints.push(self.key.note(&body));
    }

    /// Hands over to the key of another seed.
    pub(super) fn rotate(&mut self, seed: u8) {
        let next = Key::from_seed(seed);
        let previous = self.key.verifier().to_string();
        let rotation = self.state.size;
        self.append(Entry::Key(KeyEvent {
            event: KeyChange::Rotate,
            verifier_key: next.verifier().to_string(),
            previous: Some(previous.clone()),
        }));
        self.checkpoint();
        self.earlier.push(EarlierKey {
            verifier_key: previous,
            rotation,
        });
        self.key = next;
    }

    pub(super) fn verifier_key(&self) -> VerifierKey {
        self.key.verifier()
    }

    /// Closes the log and exports it.
    pub(super) fn export(mut self) -> String {
        self.append(Entry::Export(Export {
            tree_size: self.state.size,
        }));
        self.checkpoint();
        let header = ExportHeader {
            schema: SCHEMA.to_owned(),
            origin: ORIGIN.to_owned(),
            verifier_key: self.key.verifier().to_string(),
            earlier_keys: self.earlier,
        };
        export_file(&header, &self.records, &self.checkpoints).unwrap()
    }
}

/// A day on one device: most kinds of records, a rotated key, three checkpoints before the last.
pub(super) fn day() -> Log {
    let mut log = Log::new(1);
    let verifier_key = log.verifier_key().to_string();
    log.append(Entry::Key(KeyEvent {
        event: KeyChange::Create,
        verifier_key,
        previous: None,
    }));
    log.append(Entry::Engine(EngineEvent {
        event: Lifecycle::Start,
        version: "0.1.0".to_owned(),
        detectors: "c2FtcGxl".to_owned(),
    }));
    log.append(Entry::Policy(PolicyChange {
        source: PolicySource::Managed,
        id: "acme".to_owned(),
        version: 7,
        hash: "cG9saWN5".to_owned(),
        refused: None,
    }));
    log.append(decision(Action::Block, Outcome::Blocked));
    log.checkpoint();
    log.append(decision(Action::Warn, Outcome::Held));
    log.append(Entry::Justification(Justification {
        decision: 4,
        outcome: Answer::Overridden,
        reason: Some(Reason::BusinessNeed),
        note: Some("Kundennummer für Ticket [CREDIT_CARD_1] – „dringend“".to_owned()),
        kept: Vec::new(),
    }));
    log.checkpoint();
    log.rotate(2);
    log.append(decision(Action::Redact, Outcome::Redacted));
    log
}

/// A log of `size` decisions with a checkpoint every 64, before its closing.
pub(super) fn of_size(size: u64) -> Log {
    let mut log = Log::new(1);
    for seq in 0..size {
        log.append(decision(Action::Redact, Outcome::Redacted));
        if seq % 64 == 63 {
            log.checkpoint();
        }
    }
    log
}

pub(super) fn decision(action: Action, outcome: Outcome) -> Entry {
    Entry::Decision(Decision {
        host: "chat.example".to_owned(),
        site: Some("assistants".to_owned()),
        channel: Channel::Paste,
        action,
        rule: Some("cards".to_owned()),
        outcome,
        tallies: vec![Tally {
            detector: Cow::Borrowed("credit-card"),
            category: Category::Financial,
            count: 2,
            confidence: 95,
        }],
        length: 1_204,
        policy: PolicyIdentity {
            id: "acme".to_owned(),
            version: 7,
            hash: "cG9saWN5".to_owned(),
        },
        engine: EngineVersion {
            version: "0.1.0".to_owned(),
            detectors: "c2FtcGxl".to_owned(),
        },
        frame: Frame::Top,
        unscanned: None,
    })
}
