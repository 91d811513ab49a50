//! Text on its way in.

use js_sys::{JsString, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Of the Encoding standard, <https://encoding.spec.whatwg.org/#interface-textencoder>.
    type TextEncoder;

    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;

    /// Writes as many whole characters as there is room for; says how many code units it has `read`
    /// and how many bytes it has `written`.
    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, text: &JsString, room: &mut [u8]) -> JsValue;
}

/// Bytes that are always free, so that a character fits.
const SPARE: usize = 64;

/// The text in UTF-8; half of a surrogate pair is U+FFFD.
///
/// It is written where it stays, in as much room as it turns out to need: memory of WebAssembly that
/// has once been taken is never given back.
pub(super) fn utf8(text: &JsString) -> String {
    let encoder = TextEncoder::new();
    let units = text.length();
    let mut bytes = vec![0; units as usize + SPARE];
    let (mut read, mut written) = (0, 0);
    loop {
        let rest = text.slice(read, units);
        let room = bytes.get_mut(written..).unwrap_or_default();
        let done = encoder.encode_into(&rest, room);
        read += count(&done, "read");
        written += count(&done, "written") as usize;
        if read >= units {
            break;
        }
        // What is left is taken to be like what has been read.
        let left = (units - read) as usize;
        let each = (written / (read as usize).max(1) + 1).min(3);
        bytes.resize(written + left * each + SPARE, 0);
    }
    bytes.truncate(written);
    String::from_utf8(bytes).unwrap_or_default()
}

fn count(done: &JsValue, what: &str) -> u32 {
    let count = Reflect::get(done, &what.into()).ok();
    let count = count.and_then(|count| count.as_f64()).unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a length of a string or of memory"
    )]
    let count = count as u32;
    count
}
