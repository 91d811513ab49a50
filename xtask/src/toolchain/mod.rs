//! What a bare machine lacks. Each part is looked for first; nothing is said or done when it is there.

mod apt;
pub(crate) mod browser;
pub(crate) mod hyperscan;
pub(crate) mod node;
pub(crate) mod python;
mod rust;
pub(crate) mod valgrind;
mod wasm_pack;

pub(crate) use rust::RustForWasm;
pub(crate) use wasm_pack::WasmPack;
