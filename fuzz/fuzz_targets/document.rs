//! Any edits, wherever they begin: a document follows them, what it points out lies in its text, and
//! once settled it has what a scan finds.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use prompt_dlp::Engine;
use prompt_dlp::document::Document;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::built_in);

/// Where a stretch begins, how long it is, and what takes its place.
type Edit<'t> = (u16, u8, &'t str);

fuzz_target!(|typed: (&str, Vec<Edit<'_>>)| {
    let (start, edits) = typed;
    let mut text = start.to_owned();
    let mut document = Document::new(&ENGINE, text.clone()).expect("short enough");
    for (at, len, inserted) in edits {
        let start = text.floor_char_boundary(usize::from(at) % (text.len() + 1));
        let end = text.ceil_char_boundary((start + usize::from(len)).min(text.len()));
        text.replace_range(start..end, inserted);
        document.edit(&ENGINE, start..end, inserted).expect("short enough");
        assert_eq!(document.text(), text);
        let mut behind = 0;
        for finding in document.findings() {
            assert!(finding.span.start >= behind, "findings overlap");
            assert!(text.get(finding.span.range()).is_some_and(|value| !value.is_empty()));
            behind = finding.span.end;
        }
    }
    document.settle(&ENGINE).expect("short enough");
    let found = ENGINE.scan(&text).expect("short enough");
    assert_eq!(format!("{:?}", document.findings()), format!("{found:?}"));
});
