//! Values and errors, from one language to the other.

use js_sys::{Error, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

use crate::engine::ScanError;
use crate::evidence::log::EvidenceError;
use crate::policy::error::PolicyError;
use crate::redact::SnapshotError;

pub(super) fn from_js<T>(value: &Ts<T>) -> Result<T, JsValue>
where
    T: Tsify + DeserializeOwned,
    T::JsType: Clone,
{
    value
        .to_rust()
        .map_err(|error| bad_argument(&error.to_string()))
}

/// The same for what has no type of its own in JavaScript.
#[inline(never)]
pub(super) fn part<T: DeserializeOwned>(value: &JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value.clone()).map_err(|error| bad_argument(&error.to_string()))
}

pub(super) fn bad_argument(message: &str) -> JsValue {
    throw("ArgumentError", "bad-argument", message)
}

pub(super) fn into_js<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    Ts::from_rust(value).map_err(|error| throw("ConversionError", "conversion", &error.to_string()))
}

pub(super) fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
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
