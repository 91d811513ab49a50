//! Records: one spelling, within limits, and the writer's refusals.

use prompt_dlp::evidence::base64::Base64;
use prompt_dlp::evidence::entry::{
    Answer, Entry, Export, FalseAlarm, Justification, Outcome, Unscanned,
};
use prompt_dlp::evidence::log::{EvidenceError, LogState, Stamp, append, export_file};
use prompt_dlp::evidence::record::{Record, RecordError};
use prompt_dlp::policy::model::Action;
use proptest::prelude::*;

use super::sample::{Log, day, decision};

fn stamp() -> Stamp {
    Stamp {
        device: "device-1".to_owned(),
        time: 1_790_000_000_000,
        salt: Base64([7; 16]),
    }
}

fn note(note: String) -> Entry {
    Entry::Justification(Justification {
        decision: 0,
        outcome: Answer::Cancelled,
        reason: None,
        note: Some(note),
        kept: Vec::new(),
    })
}

#[test]
fn a_record_is_its_canonical_bytes() {
    let record = append(
        &LogState::default(),
        decision(Action::Block, Outcome::Blocked),
        stamp(),
    )
    .unwrap()
    .record;
    assert_eq!(
        record,
        concat!(
            r#"{"action":"block","channel":"paste","device":"device-1","#,
            r#""engine":{"detectors":"c2FtcGxl","version":"0.1.0"},"frame":"top","#,
            r#""host":"chat.example","kind":"decision","length":1204,"outcome":"blocked","#,
            r#""policy":{"hash":"cG9saWN5","id":"acme","version":7},"rule":"cards","#,
            r#""salt":"BwcHBwcHBwcHBwcHBwcHBw==","schema":"prompt-dlp/evidence/v1","seq":0,"#,
            r#""site":"assistants","tallies":[{"category":"financial","confidence":95,"#,
            r#""count":2,"detector":"credit-card"}],"time":1790000000000}"#,
        )
    );
}

#[test]
fn every_kind_of_record_reads_back() {
    for text in day().records {
        let record = Record::parse(text.as_bytes()).unwrap();
        assert_eq!(record.canonical().unwrap(), text);
    }
}

#[test]
fn absent_values_are_absent() {
    let Entry::Decision(mut bare) = decision(Action::Allow, Outcome::Unscanned) else {
        panic!()
    };
    (bare.site, bare.rule, bare.unscanned) = (None, None, Some(Unscanned::TooLarge));
    let record = append(&LogState::default(), Entry::Decision(bare), stamp())
        .unwrap()
        .record;
    assert!(
        !record.contains("null") && !record.contains("\"prev\"") && !record.contains("\"rule\"")
    );
    assert!(record.contains(r#""unscanned":"too-large""#));
}

#[test]
fn refuses_other_spellings_of_the_same_values() {
    let record = &day().records[3];
    assert!(Record::parse(record.as_bytes()).is_ok());
    let spaced = record.replacen(':', ": ", 1);
    let escaped = record.replacen("chat", "\\u0063hat", 1);
    let exponent = record.replacen("\"seq\":3", "\"seq\":3e0", 1);
    let mut members: Vec<&str> = record.trim_matches(['{', '}']).split(",\"time\"").collect();
    members.reverse();
    for other in [
        spaced,
        escaped,
        exponent,
        format!("{record} "),
        format!("{{{}", members.concat()),
    ] {
        assert!(Record::parse(other.as_bytes()).is_err(), "{other}");
    }
}

#[test]
fn refuses_what_is_not_in_the_format() {
    let record = &day().records[3];
    for (from, to) in [
        ("{\"action\"", "{\"aaction\":\"x\",\"action\""),
        ("\"kind\":\"decision\"", "\"kind\":\"decisions\""),
        ("\"length\":1204", "\"length\":1204.5"),
        ("\"length\":1204", "\"length\":-1"),
        ("\"length\":1204", "\"length\":null"),
        ("\"length\":1204", "\"length\":1204,\"length\":1204"),
        ("evidence/v1", "evidence/v2"),
        ("\"rule\":\"cards\"", "\"rule\":null"),
    ] {
        let changed = record.replacen(from, to, 1);
        assert_ne!(&changed, record);
        assert!(Record::parse(changed.as_bytes()).is_err(), "{changed}");
    }
    let large = record.replacen("\"seq\":3", "\"seq\":9007199254740992", 1);
    assert!(matches!(
        Record::parse(large.as_bytes()),
        Err(RecordError::IntegerTooLarge {
            field: "seq",
            value: 9_007_199_254_740_992
        })
    ));
}

#[test]
fn refuses_strings_and_records_over_their_limits() {
    let mut log = Log::new(1);
    log.append(decision(Action::Warn, Outcome::Held));
    assert!(append(&log.state, note("x".repeat(4_096)), stamp()).is_ok());
    let error = append(&log.state, note("x".repeat(4_097)), stamp()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`note` has 4097 bytes, at most 4096 are allowed"
    );

    let Entry::Decision(mut many) = decision(Action::Log, Outcome::Released) else {
        panic!()
    };
    many.tallies = vec![many.tallies[0].clone(); 1_000];
    let error = append(&log.state, Entry::Decision(many), stamp()).unwrap_err();
    assert!(matches!(error, EvidenceError::Record(RecordError::TooLong(bytes)) if bytes > 65_535));
    assert_eq!(error.code(), "record");
}

#[test]
fn a_false_alarm_names_detectors_and_nothing_else() {
    let mut log = Log::new(1);
    log.append(decision(Action::Redact, Outcome::Redacted));
    log.append(Entry::FalseAlarm(FalseAlarm {
        decision: 0,
        detectors: vec!["credit-card".to_owned()],
    }));
    let record = log.records.last().unwrap();
    assert!(
        record.contains(
            r#""decision":0,"detectors":["credit-card"],"device":"device-1","kind":"false-alarm","#
        ),
        "{record}"
    );
    assert_eq!(
        Record::parse(record.as_bytes())
            .unwrap()
            .canonical()
            .unwrap(),
        *record
    );
}

#[test]
fn the_writer_refuses_entries_that_contradict_the_log() {
    let state = LogState::default();
    let early = append(&state, note(String::new()), stamp()).unwrap_err();
    assert_eq!(early.code(), "unknown-decision");
    let alarm = Entry::FalseAlarm(FalseAlarm {
        decision: 0,
        detectors: vec!["iban".to_owned()],
    });
    let early = append(&state, alarm, stamp()).unwrap_err();
    assert_eq!(early.code(), "unknown-decision");
    let wrong = append(&state, Entry::Export(Export { tree_size: 1 }), stamp()).unwrap_err();
    assert_eq!(wrong.code(), "tree-size");
    let broken = LogState { size: 3, ..state };
    let broken = append(&broken, note(String::new()), stamp()).unwrap_err();
    assert_eq!(broken.code(), "log-state");
}

#[test]
fn an_export_must_be_closed() {
    let mut log = day();
    log.checkpoint();
    let header = prompt_dlp::evidence::export::ExportHeader {
        schema: prompt_dlp::evidence::record::SCHEMA.to_owned(),
        origin: super::sample::ORIGIN.to_owned(),
        verifier_key: log.verifier_key().to_string(),
        earlier_keys: Vec::new(),
    };
    let error = export_file(&header, &log.records, &log.checkpoints).unwrap_err();
    assert_eq!(error.code(), "closing");
    assert_eq!(
        export_file(&header, &[], &[]).unwrap_err().code(),
        "closing"
    );
}

proptest! {
    #[test]
    fn canonical_json_is_a_fixed_point(text in "\\PC{0,200}|[\\x00-\\x1f\"\\\\é€😀\u{2028}]{0,40}") {
        let mut log = Log::new(1);
        log.append(decision(Action::Warn, Outcome::Held));
        let record = append(&log.state, note(text.clone()), stamp()).unwrap().record;
        let parsed = Record::parse(record.as_bytes()).unwrap();
        prop_assert_eq!(parsed.canonical().unwrap(), record);
        let Entry::Justification(justification) = parsed.entry else { panic!() };
        prop_assert_eq!(justification.note.unwrap(), text);
    }
}
