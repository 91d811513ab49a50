//! The log of evidence.

use js_sys::Reflect;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{bad_argument, from_js, into_js, part};
use crate::evidence::checkpoint::VerifierKey;
use crate::evidence::entry::Entry;
use crate::evidence::export::ExportHeader;
use crate::evidence::log::{self, Appended, EvidenceError, LogState, Stamp};
use crate::evidence::verify::{Report, verify};

/// The state of a log without records.
#[wasm_bindgen(js_name = emptyLog)]
pub fn empty_log() -> Result<Ts<LogState>, JsValue> {
    into_js(&LogState::default())
}

/// Appends one record. Pure: the caller stores state and record in one transaction.
#[wasm_bindgen(js_name = appendEvidence)]
pub fn append_evidence(
    state: Ts<LogState>,
    #[wasm_bindgen(unchecked_param_type = "Entry")] entry: JsValue,
    stamp: Ts<Stamp>,
) -> Result<Ts<Appended>, JsValue> {
    let appended = log::append(&from_js(&state)?, read_entry(&entry)?, from_js(&stamp)?)?;
    into_js(&appended)
}

/// Reads an entry by its kind, for serde would copy all of it first to find the kind. The names are those that it gives them.
fn read_entry(entry: &JsValue) -> Result<Entry, JsValue> {
    let kind = Reflect::get(entry, &"kind".into())?;
    Ok(match kind.as_string().unwrap_or_default().as_str() {
        "decision" => Entry::Decision(part(entry)?),
        "justification" => Entry::Justification(part(entry)?),
        "false-alarm" => Entry::FalseAlarm(part(entry)?),
        "policy" => Entry::Policy(part(entry)?),
        "engine" => Entry::Engine(part(entry)?),
        "guard" => Entry::Guard(part(entry)?),
        "key" => Entry::Key(part(entry)?),
        "export" => Entry::Export(part(entry)?),
        _ => return Err(bad_argument("no such kind of entry")),
    })
}

/// The text of the log's checkpoint; its UTF-8 bytes are what the device signs.
#[wasm_bindgen(js_name = checkpointBody)]
pub fn checkpoint_body(state: Ts<LogState>, origin: &str) -> Result<String, JsValue> {
    Ok(log::checkpoint_body(&from_js(&state)?, origin)?)
}

/// A checkpoint's text and its Ed25519 signature as a signed note.
#[wasm_bindgen(js_name = signedNote)]
pub fn signed_note(
    body: &str,
    key_name: &str,
    public_key: &[u8],
    signature: &[u8],
) -> Result<String, JsValue> {
    Ok(log::signed_note(body, key_name, public_key, signature)?)
}

/// The verifier key of an Ed25519 public key: `name+id+key`.
#[wasm_bindgen(js_name = verifierKey)]
pub fn verifier_key(key_name: &str, public_key: &[u8]) -> Result<String, JsValue> {
    let key = VerifierKey::new(key_name, public_key).map_err(EvidenceError::from)?;
    Ok(key.to_string())
}

/// The exported file. The last record must be of kind `export`, the last checkpoint must cover it.
#[wasm_bindgen(js_name = exportFile)]
pub fn export_file(
    header: Ts<ExportHeader>,
    records: Vec<String>,
    checkpoints: Vec<String>,
) -> Result<String, JsValue> {
    Ok(log::export_file(
        &from_js(&header)?,
        &records,
        &checkpoints,
    )?)
}

/// Checks an exported file. Never throws for what is in the file: the report says it.
#[wasm_bindgen(js_name = verifyEvidence)]
pub fn verify_evidence(file: &[u8]) -> Result<Ts<Report>, JsValue> {
    into_js(&verify(file, None))
}
