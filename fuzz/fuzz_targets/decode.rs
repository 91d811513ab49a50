//! Any text: decoded stretches ascend, do not overlap, lie on character boundaries, and say no more
//! than they are long, but where they were compressed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use prompt_dlp::scan::finding::Decoder;
use prompt_dlp::text::decode::decode;
use prompt_dlp::text::normalize::Normalized;

fuzz_target!(|text: &str| {
    let normalized = Normalized::new(text);
    let mut end = 0;
    for decoded in decode(normalized.text()) {
        let range = decoded.span.range();
        assert!(range.start >= end);
        assert!(normalized.text().get(range.clone()).is_some());
        let most = match decoded.decoder {
            Decoder::Gzip => 3 * 100 * range.len(),
            _ => range.len(),
        };
        assert!(decoded.text.len() <= most);
        assert!(text.get(normalized.original(decoded.span).range()).is_some());
        end = range.end;
    }
});
