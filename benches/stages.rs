//! The stages of a scan by themselves: `cargo bench --bench stages`.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use prompt_dlp::Engine;
use prompt_dlp::redact::Conversation;
use prompt_dlp::scan::record_set::record_sets;
use prompt_dlp::text::decode::decode;
use prompt_dlp::text::normalize::Normalized;
use prompt_dlp::text::span::Utf16Cursor;

const CORPORA: [(&str, &str); 4] = [
    ("prose", include_str!("../tests/corpus/prose.txt")),
    ("code", include_str!("../tests/corpus/code.txt")),
    ("mixed", include_str!("../tests/corpus/mixed.txt")),
    ("records", include_str!("../tests/corpus/records.txt")),
];

fn stages(criterion: &mut Criterion) {
    let engine = Engine::built_in();
    for (name, text) in CORPORA {
        let findings = engine.scan(text).unwrap_or_default();
        let mut stage = |stage: &str, run: &mut dyn FnMut(&str) -> usize| {
            let mut group = criterion.benchmark_group(stage);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(name), text, |bencher, text| {
                bencher.iter(|| run(text));
            });
            group.finish();
        };
        stage("normalize", &mut |text| Normalized::new(text).text().len());
        stage("decode", &mut |text| decode(text).len());
        stage("scan", &mut |text| {
            engine.scan(text).map_or(0, |found| found.len())
        });
        stage("offsets", &mut |text| {
            let mut cursor = Utf16Cursor::new(text);
            let spans = findings
                .iter()
                .map(|finding| cursor.span(finding.span).start as usize);
            spans.sum()
        });
        stage("record sets", &mut |text| {
            record_sets(text, &findings).len()
        });
        stage("redact", &mut |text| {
            let view = engine.redact(text, &mut Conversation::new(b"key of this conversation"));
            view.map_or(0, |view| view.redacted.len())
        });
    }
    criterion.bench_function("compile the built-in policy", |bencher| {
        bencher.iter(Engine::built_in);
    });
}

criterion_group!(benches, stages);
criterion_main!(benches);
