//! Any document: a policy or an error with a place in it, and what is a policy compiles.
#![no_main]

use libfuzzer_sys::fuzz_target;
use prompt_dlp::Engine;

fuzz_target!(|json: &str| {
    match Engine::new(json) {
        Ok(engine) => drop(engine.scan(json)),
        Err(error) => {
            let lines = json.split('\n').count();
            assert!(error.line as usize <= lines.max(1), "{error}");
        }
    }
});
