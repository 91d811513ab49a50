//! Attacks on an exported log: each is found, and what was touched is named.

use prompt_dlp::evidence::verify::{CheckName, Conclusion, ProblemCode, Report, Status, verify};
use proptest::prelude::*;

use super::sample::{Key, Log, day, of_size};

/// The lines of an export: 0 is the header, `seq + 1` is a record (but for the closing one).
fn lines(file: &str) -> Vec<String> {
    file.lines().map(str::to_owned).collect()
}

fn check(lines: &[String]) -> Report {
    let mut file = lines.join("\n");
    file.push('\n');
    verify(file.as_bytes(), None)
}

/// Code, line and number of the first problem.
fn first(report: &Report) -> (ProblemCode, Option<u64>, Option<u64>) {
    let problem = report.problems.first().expect("a problem");
    (problem.code, problem.line, problem.seq)
}

#[test]
fn an_untouched_log_verifies() {
    for file in [
        day().export(),
        of_size(0).export(),
        of_size(1).export(),
        of_size(200).export(),
    ] {
        let report = verify(file.as_bytes(), None);
        assert_eq!(report.problems, []);
        assert_eq!(report.outcome, Conclusion::Verified);
        assert!(
            report
                .checks
                .iter()
                .all(|check| check.status != Status::Fail)
        );
        assert!(
            report
                .notes
                .iter()
                .any(|note| note.contains("agrees with itself only"))
        );
    }
}

#[test]
fn counts_and_the_unanchored_span_are_reported() {
    let report = verify(day().export().as_bytes(), None);
    assert_eq!((report.counts.records, report.counts.decisions), (9, 3));
    assert_eq!(
        (report.counts.checkpoints, report.counts.unsigned_records),
        (4, 0)
    );
    assert_eq!(report.unanchored_seconds, 12, "8 steps of 1.5 s");
}

#[test]
fn every_one_byte_change_is_found() {
    let file = day().export().into_bytes();
    for at in 0..file.len() {
        let mask = [0x01, 0x20, 0x80][at % 3];
        let mut changed = file.clone();
        changed[at] ^= mask;
        let report = verify(&changed, None);
        assert_ne!(
            report.outcome,
            Conclusion::Verified,
            "byte {at} ^ {mask:#x}"
        );
        assert_ne!(report.problems, [], "byte {at} ^ {mask:#x}");
    }
}

#[test]
fn a_one_byte_change_in_a_record_names_that_record() {
    let file = day().export();
    let mut start = 0;
    for (line, number) in file.split_inclusive('\n').zip(1_u64..) {
        let is_record = line.contains("\"kind\":");
        let seq = if number == 13 {
            8
        } else {
            number.saturating_sub(2)
        };
        for at in start..start + line.len() - 1 {
            let mut changed = file.clone().into_bytes();
            changed[at] ^= 0x01;
            // A line feed makes two lines of one, which no line number survives.
            if !is_record || changed[at] == b'\n' {
                continue;
            }
            let report = verify(&changed, None);
            assert_eq!(report.outcome, Conclusion::Tampered, "byte {at}");
            let named = report
                .problems
                .iter()
                .any(|problem| problem.line == Some(number) || problem.seq == Some(seq));
            assert!(named, "byte {at} of line {number}: {:#?}", report.problems);
            assert!(
                report.problems.len() <= 2,
                "byte {at}: {:#?}",
                report.problems
            );
        }
        start += line.len();
    }
}

#[test]
fn names_an_altered_record_and_says_that_the_signed_root_agrees() {
    let mut lines = lines(&day().export());
    lines[4] = lines[4].replace("\"outcome\":\"blocked\"", "\"outcome\":\"released\"");
    let report = check(&lines);
    assert_eq!(report.outcome, Conclusion::Tampered);
    assert_eq!(first(&report), (ProblemCode::Altered, Some(5), Some(3)));
    assert_eq!(report.problems.len(), 1, "{:#?}", report.problems);
    assert!(report.problems[0].detail.contains("signed root is right"));
}

#[test]
fn names_a_record_whose_link_was_altered() {
    let mut lines = lines(&day().export());
    let other = lines[2].split("\"prev\":\"").nth(1).unwrap()[..44].to_owned();
    let prev = lines[4].split("\"prev\":\"").nth(1).unwrap()[..44].to_owned();
    lines[4] = lines[4].replace(&prev, &other);
    let report = check(&lines);
    assert_eq!(first(&report), (ProblemCode::Altered, Some(5), Some(3)));
    assert_eq!(report.problems.len(), 1, "{:#?}", report.problems);
}

#[test]
fn names_an_altered_closing_record() {
    let mut lines = lines(&day().export());
    let closing = lines.len() - 2;
    lines[closing] = lines[closing].replace("\"time\":179", "\"time\":178");
    let report = check(&lines);
    assert_eq!(first(&report), (ProblemCode::Root, Some(14), Some(8)));
}

#[test]
fn names_a_renumbered_record() {
    let mut lines = lines(&day().export());
    lines[5] = lines[5].replace("\"seq\":4", "\"seq\":5");
    let report = check(&lines);
    assert_eq!(first(&report), (ProblemCode::Altered, Some(6), Some(4)));
}

#[test]
fn names_removed_records() {
    let whole = lines(&day().export());
    for seq in 0..8 {
        let mut lines = whole.clone();
        lines.remove(seq + 1);
        let report = check(&lines);
        assert_eq!(report.outcome, Conclusion::Tampered);
        let (code, _, named) = first(&report);
        assert_eq!(
            (code, named),
            (ProblemCode::Removed, Some(seq as u64)),
            "{:#?}",
            report.problems
        );
    }
    let mut lines = whole;
    lines.drain(3..6);
    let report = check(&lines);
    assert_eq!(first(&report), (ProblemCode::Removed, Some(4), Some(2)));
    assert!(report.problems[0].detail.contains("records 2 to 4"));
}

#[test]
fn names_an_inserted_copy_and_an_inserted_forgery() {
    let whole = lines(&day().export());
    let mut copied = whole.clone();
    copied.insert(7, whole[4].clone());
    let report = check(&copied);
    assert!(
        report
            .problems
            .iter()
            .any(|problem| { (problem.code, problem.line) == (ProblemCode::Inserted, Some(8)) }),
        "{:#?}",
        report.problems
    );

    let mut forged = whole.clone();
    forged.insert(4, whole[4].replace("chat.example", "mail.example"));
    let report = check(&forged);
    assert_eq!(first(&report), (ProblemCode::Inserted, Some(5), Some(3)));
}

#[test]
fn names_swapped_records() {
    let whole = lines(&day().export());
    for seq in 0..7 {
        let mut lines = whole.clone();
        lines.swap(seq + 1, seq + 2);
        let report = check(&lines);
        let (code, _, named) = first(&report);
        assert_eq!(
            (code, named),
            (ProblemCode::Moved, Some(seq as u64)),
            "{:#?}",
            report.problems
        );
        assert_eq!(report.problems.len(), 1, "{:#?}", report.problems);
    }
}

#[test]
fn every_swap_and_removal_of_lines_is_found() {
    let whole = lines(&day().export());
    for at in 0..whole.len() {
        let mut removed = whole.clone();
        removed.remove(at);
        let checkpoint_before_the_last = (9..12).contains(&at);
        let outcome = check(&removed).outcome;
        // The log without one of its earlier checkpoints is still the log, unless it proves a key.
        let needed = !checkpoint_before_the_last || at == 11;
        assert_eq!(outcome != Conclusion::Verified, needed, "line {}", at + 1);
        for other in 0..at {
            let mut swapped = whole.clone();
            swapped.swap(at, other);
            assert_ne!(
                check(&swapped).outcome,
                Conclusion::Verified,
                "{other} <-> {at}"
            );
        }
    }
}

#[test]
fn a_cut_file_is_never_valid() {
    let file = day().export();
    for at in 0..file.len() {
        let report = verify(&file.as_bytes()[..at], None);
        assert!(
            matches!(
                report.outcome,
                Conclusion::Incomplete | Conclusion::Undecidable
            ),
            "cut at {at}: {:#?}",
            report.problems
        );
    }
    let middle = verify(&file.as_bytes()[..file.len() / 2], None);
    assert_eq!(middle.outcome, Conclusion::Incomplete);
    assert_eq!(first(&middle).0, ProblemCode::Truncated);
}

#[test]
fn a_tail_cut_below_a_checkpoint_is_named() {
    let mut lines = lines(&day().export());
    lines.drain(7..9);
    lines.truncate(lines.len() - 2);
    let report = check(&lines);
    assert_eq!(report.outcome, Conclusion::Tampered);
    assert_eq!(first(&report), (ProblemCode::Removed, Some(10), Some(6)));
}

#[test]
fn a_log_written_anew_does_not_fit_the_signed_roots() {
    let original = lines(&of_size(130).export());
    let mut other = Log::new(1);
    for seq in 0..130 {
        let action = if seq == 70 {
            prompt_dlp::policy::model::Action::Allow
        } else {
            prompt_dlp::policy::model::Action::Redact
        };
        other.append(super::sample::decision(
            action,
            prompt_dlp::evidence::entry::Outcome::Redacted,
        ));
    }
    let mut forged = lines(&other.export());
    forged.truncate(131);
    forged.extend_from_slice(&original[131..]);
    let report = check(&forged);
    assert_eq!(report.outcome, Conclusion::Tampered);
    let root = report
        .problems
        .iter()
        .find(|problem| problem.code == ProblemCode::Root)
        .unwrap();
    assert!(
        root.detail.contains("from one of 64 to 127"),
        "{}",
        root.detail
    );
}

#[test]
fn rollback_and_two_roots_at_one_size_are_told_apart() {
    let file = day().export();
    let mut swapped = lines(&file);
    swapped.swap(9, 10);
    let report = check(&swapped);
    assert_eq!(first(&report).0, ProblemCode::Rollback);

    let mut forked = lines(&file);
    let root = prompt_dlp::evidence::merkle::leaf_hash(b"another history");
    let body = format!("{}\n4\n{root}\n", super::sample::ORIGIN);
    let note = serde_json::to_string(&Key::from_seed(1).note(&body)).unwrap();
    forked.insert(10, format!("{{\"checkpoint\":{note}}}"));
    let report = check(&forked);
    let codes: Vec<ProblemCode> = report.problems.iter().map(|problem| problem.code).collect();
    assert!(
        codes.contains(&ProblemCode::Split) && codes.contains(&ProblemCode::Root),
        "{codes:?}"
    );
}

#[test]
fn a_key_noted_elsewhere_is_compared() {
    let file = day().export();
    for known in [1, 2] {
        let report = verify(file.as_bytes(), Some(&Key::from_seed(known).verifier()));
        assert_eq!(
            report.outcome,
            Conclusion::Verified,
            "{:#?}",
            report.problems
        );
        assert!(
            !report
                .notes
                .iter()
                .any(|note| note.contains("taken from the file"))
        );
    }
    let report = verify(file.as_bytes(), Some(&Key::from_seed(3).verifier()));
    assert_eq!(report.outcome, Conclusion::Undecidable);
    assert_eq!(first(&report).0, ProblemCode::KeyMismatch);
}

#[test]
fn a_rotation_that_the_log_does_not_show_is_refused() {
    let honest = lines(&day().export());
    let mut header: serde_json::Value = serde_json::from_str(&honest[0]).unwrap();
    header["earlierKeys"][0]["rotation"] = 3.into();
    let mut lines = honest.clone();
    lines[0] = header.to_string();
    assert_eq!(first(&check(&lines)).0, ProblemCode::Rotation);

    // A stranger's key put into the header in the place of the log's own.
    let mut header: serde_json::Value = serde_json::from_str(&honest[0]).unwrap();
    header["verifierKey"] = Key::from_seed(9).verifier().to_string().into();
    let mut lines = honest;
    lines[0] = header.to_string();
    let report = check(&lines);
    assert_eq!(report.outcome, Conclusion::Tampered);
    let failed: Vec<CheckName> = report
        .checks
        .iter()
        .filter(|check| check.status == Status::Fail)
        .map(|check| check.name)
        .collect();
    assert_eq!(failed, [CheckName::Signatures, CheckName::Keys]);
}

#[test]
fn another_device_s_record_is_refused() {
    let mut lines = lines(&day().export());
    lines[0] = lines[0].replacen("device-1", "device-2", 1);
    assert_ne!(check(&lines).outcome, Conclusion::Verified);
}

#[test]
fn what_is_no_evidence_is_undecidable() {
    for file in [
        &b""[..],
        b"\n",
        b"hello\n",
        b"{}\n{}\n",
        &[0; 100],
        b"\xff\xfe\n\xff\n",
    ] {
        let report = verify(file, None);
        assert_eq!(report.outcome, Conclusion::Undecidable, "{file:?}");
        assert_eq!(report.problems.len(), 1);
        assert_eq!(report.checks.len(), 10);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_change_of_any_byte_of_a_longer_log_is_found(
        at in any::<prop::sample::Index>(),
        mask in 1_u8..,
    ) {
        let mut file = of_size(70).export().into_bytes();
        let at = at.index(file.len());
        file[at] ^= mask;
        prop_assert_ne!(verify(&file, None).outcome, Conclusion::Verified);
    }

    #[test]
    fn never_panics_on_lines_put_together_at_random(
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..30),
    ) {
        let lines = lines(&day().export());
        let mut file = String::new();
        for (pick, whole) in picks {
            let line = pick.get(&lines);
            file.extend(line.chars().take(if whole { usize::MAX } else { 60 }));
            file.push('\n');
        }
        let report = verify(file.as_bytes(), None);
        let right = file == day().export();
        prop_assert_eq!(report.outcome == Conclusion::Verified, right);
    }
}
