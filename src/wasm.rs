//! The surface that JavaScript sees. Conversion of errors, offsets and types happens here and
//! nowhere else; offsets are UTF-16 code units.
//!
//! What is thrown is an `Error` with `name` and `code`: a `PolicyError` (with `path`, `line`,
//! `column`), `ScanError`, `SnapshotError`, `EvidenceError`, or an `ArgumentError` where an argument
//! is not of its type.
#![expect(
    clippy::missing_errors_doc,
    reason = "JavaScript has no `Result`: what is thrown stands above"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands over what crosses by value"
)]

use js_sys::{Error, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::detectors::DetectorInfo;
use crate::document::{Draft, MarkChanges};
use crate::engine::{Engine, EngineIdentity, ScanError};
use crate::evidence::checkpoint::VerifierKey;
use crate::evidence::entry::{Entry, Justification};
use crate::evidence::export::ExportHeader;
use crate::evidence::log::{self, Appended, EvidenceError, LogState, Stamp};
use crate::evidence::verify::{Report, verify};
use crate::inspect::{Destination, Inspection};
use crate::policy::error::PolicyError;
use crate::policy::model::Policy;
use crate::policy::verdict::{Situation, Verdict, View};
use crate::redact::{Conversation, SnapshotError};
use crate::scan::finding::Finding;
use crate::text::span::{Utf16, Utf16Cursor, byte_offsets};

/// Reports a panic on the console before the instance dies. The message is a place in the source,
/// never text that was scanned.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Detection and decision under one policy. Immutable: another policy is another engine.
#[wasm_bindgen(js_name = Engine)]
#[derive(Debug)]
pub struct WasmEngine(Engine);

#[wasm_bindgen(js_class = Engine)]
impl WasmEngine {
    /// Compiles a policy document. Throws a `PolicyError` with `code`, `path`, `line`, `column`.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &str) -> Result<Self, JsValue> {
        Engine::new(policy).map(Self).map_err(JsValue::from)
    }

    /// Compiles the policy of a company that configures nothing.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in() -> Result<Self, JsValue> {
        Engine::built_in().map(Self).map_err(JsValue::from)
    }

    /// The policy as it was compiled.
    #[wasm_bindgen(getter)]
    pub fn policy(&self) -> Result<Ts<Policy>, JsValue> {
        into_js(self.0.policy())
    }

    /// What exactly decides here.
    #[wasm_bindgen(getter)]
    pub fn identity(&self) -> Result<Ts<EngineIdentity>, JsValue> {
        into_js(self.0.identity())
    }

    /// Finds what the catalogue and the policy describe. Findings ascend and do not overlap.
    #[wasm_bindgen(unchecked_return_type = "Finding<Utf16>[]")]
    pub fn scan(&self, text: &str) -> Result<JsValue, JsValue> {
        let mut cursor = Utf16Cursor::new(text);
        let findings: Vec<Finding<Utf16>> = self
            .0
            .scan(text)?
            .into_iter()
            .map(|finding| finding.in_utf16(&mut cursor))
            .collect();
        to_value(&findings)
    }

    /// Decides about content, given in one or more views (its plain text, the text of its HTML).
    pub fn decide(
        &self,
        views: Vec<String>,
        situation: Ts<Situation>,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<Verdict>, JsValue> {
        let situation = from_js(&situation)?;
        let views: Vec<&str> = views.iter().map(String::as_str).collect();
        into_js(&self.0.decide(&views, &situation, &mut conversation.0)?)
    }

    /// Decides about a body or a query that a page is sending.
    pub fn inspect(
        &self,
        destination: Ts<Destination>,
        body: &[u8],
        situation: Ts<Situation>,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<Inspection>, JsValue> {
        let destination = from_js(&destination)?;
        let situation = from_js(&situation)?;
        into_js(
            &self
                .0
                .inspect(&destination, body, &situation, &mut conversation.0)?,
        )
    }

    /// Whether prompts that pages of `host` send can be read and changed on their way, as far as
    /// a site rule knows. Then nothing has to be held before they are sent.
    #[wasm_bindgen(js_name = rewritesPromptsOf)]
    pub fn rewrites_prompts_of(&self, host: &str) -> bool {
        self.0.rewrites_prompts_of(host)
    }

    /// The requests that a site rule blocks whatever is in them.
    #[wasm_bindgen(js_name = blockedRequests, unchecked_return_type = "RequestFilter[]")]
    pub fn blocked_requests(&self) -> Result<JsValue, JsValue> {
        to_value(&self.0.blocked_requests())
    }

    /// The requests in which a page of `host` may send what the employee has written.
    #[wasm_bindgen(js_name = requestsOf, unchecked_return_type = "RequestFilter[]")]
    pub fn requests_of(&self, host: &str) -> Result<JsValue, JsValue> {
        to_value(&self.0.requests_of(host))
    }

    /// Replaces everything found at medium confidence or above, whatever the policy's rules say.
    pub fn redact(
        &self,
        text: &str,
        conversation: &mut WasmConversation,
    ) -> Result<Ts<View>, JsValue> {
        into_js(&self.0.redact(text, &mut conversation.0)?)
    }

    /// Whether the policy lets the employee answer a warning like this; the note as they wrote it.
    pub fn allows(&self, answer: Ts<Justification>) -> Result<bool, JsValue> {
        Ok(self.0.allows(&from_js(&answer)?))
    }
}

/// The memory of one conversation on one site: same value, same label; and the way back.
#[wasm_bindgen(js_name = Conversation)]
#[derive(Debug)]
pub struct WasmConversation(Conversation);

#[wasm_bindgen(js_class = Conversation)]
impl WasmConversation {
    /// A new conversation, or one as `snapshot` left it. `key` holds at least 16 random bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(key: &[u8], snapshot: Option<String>) -> Result<Self, JsValue> {
        Ok(Self(match snapshot {
            Some(snapshot) => Conversation::resume(key, &snapshot)?,
            None => Conversation::new(key),
        }))
    }

    /// Puts the originals back in place of labels and surrogates.
    pub fn restore(&self, text: &str) -> String {
        self.0.restore(text)
    }

    /// Remembers that the employee let these values go, as a verdict named them.
    pub fn answer(&mut self, values: Vec<String>) {
        self.0.answer(values);
    }

    /// The surrogates that stand for something. Unlike labels, nothing in their shape tells them.
    #[wasm_bindgen(getter)]
    pub fn surrogates(&self) -> Vec<String> {
        self.0.surrogates().map(str::to_owned).collect()
    }

    /// Whether there is nothing to restore.
    #[wasm_bindgen(getter, js_name = isEmpty)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Forgets the originals; no label is given a second time.
    pub fn forget(&mut self) {
        self.0.forget();
    }

    /// What it remembers, as JSON. Holds originals: for memory only, never for a disk.
    pub fn snapshot(&self) -> String {
        self.0.snapshot()
    }
}

/// A text that is being written, kept here: an edit brings only what is new. Offsets as ever.
#[wasm_bindgen(js_name = Draft)]
#[derive(Debug)]
pub struct WasmDraft(Draft);

#[wasm_bindgen(js_class = Draft)]
impl WasmDraft {
    /// Takes a text that has not been looked at. Every call names the same engine.
    #[wasm_bindgen(constructor)]
    pub fn new(text: String) -> Self {
        Self(Draft::new(text))
    }

    /// The text as it is now.
    #[wasm_bindgen(getter)]
    pub fn text(&self) -> String {
        self.0.document().text().to_owned()
    }

    /// Replaces a stretch and looks around it; gives the marks that may have changed.
    pub fn edit(
        &mut self,
        engine: &WasmEngine,
        start: u32,
        end: u32,
        inserted: &str,
        situation: Ts<Situation>,
        conversation: &WasmConversation,
    ) -> Result<Ts<MarkChanges>, JsValue> {
        let places = byte_offsets(self.0.document().text(), [start, end.max(start)]);
        let range = places.first().copied().unwrap_or(0)..places.last().copied().unwrap_or(0);
        let (on, situation) = (&engine.0, from_js(&situation)?);
        into_js(
            &self
                .0
                .edit(on, range, inserted, &situation, &conversation.0)?,
        )
    }

    /// Scans all of it; gives all marks.
    pub fn settle(
        &mut self,
        engine: &WasmEngine,
        situation: Ts<Situation>,
        conversation: &WasmConversation,
    ) -> Result<Ts<MarkChanges>, JsValue> {
        into_js(
            &self
                .0
                .settle(&engine.0, &from_js(&situation)?, &conversation.0)?,
        )
    }
}

/// Every built-in detector, sorted by id.
#[wasm_bindgen(unchecked_return_type = "DetectorInfo[]")]
pub fn detectors() -> Result<JsValue, JsValue> {
    to_value(&DetectorInfo::all())
}

/// The policy of a company that configures nothing, as JSON.
#[wasm_bindgen(js_name = builtInPolicy)]
pub fn built_in_policy() -> String {
    crate::policy::BUILT_IN.to_owned()
}

/// The state of a log without records.
#[wasm_bindgen(js_name = emptyLog)]
pub fn empty_log() -> Result<Ts<LogState>, JsValue> {
    into_js(&LogState::default())
}

/// Appends one record. Pure: the caller stores state and record in one transaction.
#[wasm_bindgen(js_name = appendEvidence)]
pub fn append_evidence(
    state: Ts<LogState>,
    entry: Ts<Entry>,
    stamp: Ts<Stamp>,
) -> Result<Ts<Appended>, JsValue> {
    let appended = log::append(&from_js(&state)?, from_js(&entry)?, from_js(&stamp)?)?;
    into_js(&appended)
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

fn from_js<T>(value: &Ts<T>) -> Result<T, JsValue>
where
    T: Tsify + DeserializeOwned,
    T::JsType: Clone,
{
    value
        .to_rust()
        .map_err(|error| throw("ArgumentError", "bad-argument", &error.to_string()))
}

fn into_js<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    Ts::from_rust(value).map_err(|error| throw("ConversionError", "conversion", &error.to_string()))
}

fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value
        .serialize(&serializer)
        .map_err(|error| throw("ConversionError", "conversion", &error.to_string()))
}

/// A JavaScript `Error` that programs can tell apart by `name` and `code`.
fn throw(name: &str, code: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    error.set_name(name);
    set(&error, "code", &code.into());
    error.into()
}

/// Sets a field of an error; a field that cannot be set is not worth another error.
fn set(error: &Error, field: &str, value: &JsValue) {
    let _ = Reflect::set(error, &field.into(), value);
}

impl From<PolicyError> for JsValue {
    fn from(error: PolicyError) -> Self {
        let js: Error = throw("PolicyError", error.fault.code(), &error.to_string()).into();
        set(&js, "path", &error.path.into());
        set(&js, "line", &error.line.into());
        set(&js, "column", &error.column.into());
        js.into()
    }
}

impl From<EvidenceError> for JsValue {
    fn from(error: EvidenceError) -> Self {
        throw("EvidenceError", error.code(), &error.to_string())
    }
}

impl From<ScanError> for JsValue {
    fn from(error: ScanError) -> Self {
        throw("ScanError", "text-too-long", &error.to_string())
    }
}

impl From<SnapshotError> for JsValue {
    fn from(error: SnapshotError) -> Self {
        throw("SnapshotError", "bad-snapshot", &error.to_string())
    }
}
