//! Conversations.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::redact::Conversation;

/// The memory of one conversation on one site: same value, same label; and the way back.
#[wasm_bindgen(js_name = Conversation)]
#[derive(Debug)]
pub struct WasmConversation(pub(super) Conversation);

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
