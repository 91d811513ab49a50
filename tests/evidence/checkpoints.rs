//! Checkpoints, notes and keys: written and read as C2SP has them, nothing else.

use std::str::FromStr;

use prompt_dlp::evidence::checkpoint::{Checkpoint, CheckpointError, SignedNote, VerifierKey};
use prompt_dlp::evidence::merkle::empty_root;

use super::sample::{Key, ORIGIN, day};

const ROOT: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

#[test]
fn a_body_is_three_lines() {
    let body = Checkpoint::new("example.com/log", 12, empty_root())
        .unwrap()
        .to_string();
    assert_eq!(body, format!("example.com/log\n12\n{ROOT}\n"));
    assert_eq!(Checkpoint::parse(&body).unwrap().to_string(), body);
}

#[test]
fn extension_lines_are_kept() {
    let body = format!("example.com/log\n12\n{ROOT}\nTimestamp: 5\n");
    assert_eq!(
        Checkpoint::parse(&body).unwrap().extensions,
        ["Timestamp: 5"]
    );
}

#[test]
fn refuses_a_body_that_it_would_write_otherwise() {
    for body in [
        String::new(),
        format!("example.com/log\n12\n{ROOT}"),
        format!("example.com/log\n012\n{ROOT}\n"),
        format!("example.com/log\n+12\n{ROOT}\n"),
        format!("example.com/log\n-0\n{ROOT}\n"),
        format!("example.com/log\n9007199254740992\n{ROOT}\n"),
        format!("example.com/log\n12 \n{ROOT}\n"),
        format!("example.com/log\r\n12\n{ROOT}\n"),
        format!("example.com /log\n12\n{ROOT}\n"),
        format!("example.com+log\n12\n{ROOT}\n"),
        format!("\n12\n{ROOT}\n"),
        format!("example.com/log\n12\n{}\n", &ROOT[..43]),
        "example.com/log\n12\n47DE\n".to_owned(),
        format!("example.com/log\n12\n{ROOT}\n\n"),
        format!("example.com/log\n12\n{ROOT}\n\nx\n"),
    ] {
        assert!(Checkpoint::parse(&body).is_err(), "{body:?}");
    }
}

#[test]
fn a_verifier_key_reads_as_it_writes() {
    let key = Key::from_seed(1).verifier();
    let text = key.to_string();
    assert_eq!(VerifierKey::from_str(&text), Ok(key.clone()));
    assert!(text.starts_with(&format!("{ORIGIN}+")));
    for wrong in [
        text.to_uppercase(),
        text.replace('+', " "),
        text.replacen("device-1", "device-2", 1),
        format!("{text}="),
        text[..text.len() - 4].to_owned(),
        String::new(),
        "++".to_owned(),
    ] {
        assert_eq!(
            VerifierKey::from_str(&wrong),
            Err(CheckpointError::Key),
            "{wrong}"
        );
    }
    // The identity point signs everything.
    let mut weak = [0; 32];
    weak[0] = 1;
    assert_eq!(VerifierKey::new(ORIGIN, &weak), Err(CheckpointError::Key));
}

/// The key and note of the specification's example: "C2SP signed-note", section "Example".
#[test]
fn reads_the_specification_s_example() {
    let key =
        VerifierKey::from_str("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
            .unwrap();
    let note = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    let note = SignedNote::parse(note).unwrap();
    assert_eq!(note.verify(std::slice::from_ref(&key)), Ok(vec![&key]));
    assert!(note.text().ends_with("problem is.\n"));
}

#[test]
fn unknown_keys_are_ignored_and_a_known_key_must_fit() {
    let (ours, theirs) = (Key::from_seed(1), Key::from_seed(2));
    let body = "line\n";
    let note = ours.note(body);
    let foreign = theirs.note(body);
    let foreign_line = foreign.strip_prefix("line\n\n").unwrap();
    let both = SignedNote::parse(&format!("{note}{foreign_line}")).unwrap();
    let (ours, theirs) = (ours.verifier(), theirs.verifier());
    let keys = [ours.clone(), theirs.clone()];
    assert_eq!(both.verify(&keys[..1]), Ok(vec![&ours]));
    assert_eq!(both.verify(&keys), Ok(vec![&ours, &theirs]));
    assert_eq!(both.verify(&[]), Err(CheckpointError::UnknownKey));
    assert_eq!(both.to_string(), format!("{note}{foreign_line}"));

    let other_text = format!("other\n\n{}", note.strip_prefix("line\n\n").unwrap());
    let other_text = SignedNote::parse(&other_text).unwrap();
    assert_eq!(other_text.verify(&keys), Err(CheckpointError::Signature));
}

#[test]
fn refuses_a_signature_by_another_key_before_it_is_stored() {
    let (one, two) = (Key::from_seed(1), Key::from_seed(2));
    let note = two.note("line\n");
    let encoded = note.trim_end().rsplit(' ').next().unwrap();
    let bytes = prompt_dlp::evidence::base64::Base64::<68>::decode(encoded).unwrap();
    let result = SignedNote::new("line\n", &one.verifier(), &bytes.0[4..]);
    assert_eq!(result, Err(CheckpointError::Signature));
}

#[test]
fn refuses_notes_that_are_not_notes() {
    let note = Key::from_seed(1).note("line\n");
    for wrong in [
        note.trim_end().to_owned(),
        note.replace("\n\n", "\n"),
        note.replace('—', "-"),
        note.replace("— ", "—  "),
        note.replace("line", "li\u{7}ne"),
        note.replace("line", "li\rne"),
        format!("{note}\n"),
        format!("{note}x\n"),
        "\n\n".to_owned(),
        String::new(),
    ] {
        assert!(SignedNote::parse(&wrong).is_err(), "{wrong:?}");
    }
    assert_eq!(
        SignedNote::parse(&"x".repeat(70_000)),
        Err(CheckpointError::TooLong(70_000))
    );
}

#[test]
fn every_checkpoint_of_a_log_reads_back() {
    let log = day();
    for note in &log.checkpoints {
        let parsed = SignedNote::parse(note).unwrap();
        assert_eq!(parsed.to_string(), *note);
        assert_eq!(Checkpoint::parse(parsed.text()).unwrap().origin, ORIGIN);
    }
}
