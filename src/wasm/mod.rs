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

mod conversation;
mod convert;
mod draft;
mod engine;
mod evidence;
mod text;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use self::convert::to_value;
use crate::detectors::DetectorInfo;

pub use self::conversation::WasmConversation;
pub use self::draft::WasmDraft;
pub use self::engine::WasmEngine;
pub use self::evidence::{
    append_evidence, checkpoint_body, empty_log, export_file, signed_note, verifier_key,
    verify_evidence,
};

/// Reports a panic on the console before the instance dies. The message is a place in the source,
/// never text that was scanned.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
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
