//! Texts that are being written.

use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::conversation::WasmConversation;
use super::convert::{from_js, into_js};
use super::engine::WasmEngine;
use crate::document::{Draft, MarkChanges};
use crate::policy::verdict::Situation;
use crate::text::span::byte_offsets;

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
