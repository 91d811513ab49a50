//! Tests of the decoders together, each with text that it must leave alone.

use std::fmt::Write;

use ::base64::Engine;
use ::base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::*;

use super::*;

/// What is decoded from `text`, with the encoded stretch.
fn decoded(text: &str) -> Vec<(Decoder, &str, String)> {
    decode(text)
        .into_iter()
        .map(|decoded| (decoded.decoder, decoded.span.of(text), decoded.text))
        .collect()
}

fn says(encoded: &str, secret: &str) -> bool {
    let text = format!("see: \"{encoded}\" (end)");
    decode(&text)
        .iter()
        .any(|decoded| decoded.text.contains(secret))
}

#[test]
fn leaves_prose_and_code_alone() {
    for text in [
        "",
        "Nothing here is encoded, not 100% of it & not \\this = either.",
        "let confidentialInformation = src/detectors/secret/mod_with_a_long_name;",
        "550e8400-e29b-41d4-a716-446655440000 2024-01-02 03:04:05 4111 1111 1111 1111",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
        "printf(\"%02d:%02d %5.2f%%\\n\", a, b);",
        "?width=20&height=40&depth=60",
        "Müller &amp; Söhne, <a href='?a=1&b=2'>",
    ] {
        assert_eq!(decoded(text), [], "{text}");
    }
}

#[test]
fn decodes_every_alphabet_of_base64() {
    let secret = "user:hunter2-is-no-secret??>>";
    for encoded in [
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ] {
        assert!(says(&encoded, secret), "{encoded}");
    }
}

#[test]
fn decodes_base64_across_wrapped_lines() {
    let secret = "a line that is long enough to be wrapped twice at least, ".repeat(3);
    let encoded = STANDARD.encode(&secret);
    for width in [64, 76] {
        for end in ["\n", "\r\n", "\n    "] {
            let lines: Vec<&str> = encoded
                .as_bytes()
                .chunks(width)
                .map(|line| str::from_utf8(line).unwrap())
                .collect();
            assert!(says(&lines.join(end), &secret), "{width} {end:?}");
        }
    }
}

#[test]
fn decodes_base64_of_utf_16() {
    let secret = "Get-Secret -Name payroll";
    let bytes: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(says(&STANDARD.encode(bytes), secret));
}

#[test]
fn decodes_base64_of_fields_with_nuls_between() {
    let encoded = STANDARD.encode("\0jane\0correct horse");
    assert!(says(&encoded, "correct horse"));
}

#[test]
fn decodes_base64_behind_a_path() {
    let encoded = STANDARD.encode("jane.doe@corp.example");
    let text = format!("https://corp.example/verify/{encoded}");
    assert_eq!(
        decoded(&text),
        [(
            Decoder::Base64,
            encoded.as_str(),
            "jane.doe@corp.example".to_owned()
        )]
    );
}

#[test]
fn decodes_hex_in_all_its_spellings() {
    let secret = "jane.doe@corp.example";
    let spelled = |before: &str, after: &str| {
        secret.bytes().fold(String::new(), |mut all, byte| {
            write!(all, "{before}{byte:02x}{after}").unwrap();
            all
        })
    };
    for encoded in [
        spelled("", ""),
        spelled("", "").to_uppercase(),
        format!("0x{}", spelled("", "")),
        spelled("", " "),
        spelled("", ":"),
        spelled("", "\n"),
        spelled("0x", ", "),
        spelled("\\x", ""),
        spelled("%", ""),
        spelled("=", "").to_uppercase(),
    ] {
        assert!(says(&encoded, secret), "{encoded}");
    }
}

#[test]
fn decodes_only_the_field_that_is_percent_encoded() {
    assert_eq!(
        decoded("GET /?q=plain&mail=jane%40corp.example&z=1"),
        [(
            Decoder::Percent,
            "mail=jane%40corp.example",
            "mail=jane@corp.example".to_owned()
        )]
    );
    assert!(says("caf%E9%20078-05-1120", "078-05-1120"), "not UTF-8");
}

#[test]
fn decodes_character_references() {
    for encoded in [
        "jane&#64;corp.example",
        "jane&#x40;corp.example",
        "jane&#x00000040;corp.example",
        "jane&commat;corp&period;example",
    ] {
        assert!(says(encoded, "jane@corp.example"), "{encoded}");
    }
    assert!(says("4111&nbsp;1111&#160;1111", "4111\u{a0}1111"));
    assert!(says(
        "pass&quot;word&unknown;&#xD800;",
        "pass\"word&unknown;"
    ));
}

#[test]
fn decodes_quoted_printable_across_soft_line_breaks() {
    let text = "Betreff: x\nSie k=C3=B6nnen die Karte 4111 1111 =\r\n1111 1111 nutzen\nEnde";
    assert_eq!(
        decoded(text),
        [(
            Decoder::QuotedPrintable,
            "Sie k=C3=B6nnen die Karte 4111 1111 =\r\n1111 1111 nutzen",
            "Sie können die Karte 4111 1111 1111 1111 nutzen".to_owned()
        )]
    );
}

#[test]
fn decodes_escapes_with_surrogates_and_braces() {
    assert!(says(
        "\\ud83d\\ude00 jane\\u0040corp.example",
        "jane@corp.example"
    ));
    assert!(says("x\\u{1F600}y\\x7azzzzz\\n", "x😀yzzzzzz\n"));
    assert!(says(
        "lone\\ud83d surrogate\\ud83dhalf",
        "surrogate\u{fffd}half"
    ));
}

#[test]
fn reads_single_characters_together() {
    for (text, spelled) in [
        ("x: 4 1 1 1   1 2 3 4.", "4111 1234"),
        ("is S.E.C.R.E.T. or", "SECRET"),
        ("a@b.c\nT\nO\nP\n \nS\nE\nC\nend", "TOP SEC"),
        ("m @ c o r p . d e", "m@corp.de"),
        ("Д О В Е Р И Е", "ДОВЕРИЕ"),
        ("4\r\n1\r\n1\r\n1\r\n9\r\n7", "411197"),
        ("4.1.1.1.-.2.2...3", "4111-22.3"),
    ] {
        let found = decoded(text);
        assert_eq!(found.len(), 1, "{text:?}: {found:?}");
        assert_eq!(
            (found[0].0, &*found[0].2),
            (Decoder::Spaced, spelled),
            "{text:?}"
        );
    }
    for text in [
        "* * * * * run",
        "- - - - - - - -",
        "a b c",
        "        x",
        "| | | | |",
    ] {
        assert_eq!(decoded(text), [], "{text:?}");
    }
}

#[test]
fn inflates_within_limits() {
    let gzip = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut encoder, bytes).unwrap();
        STANDARD.encode(encoder.finish().unwrap())
    };
    assert!(says(
        &gzip(b"jane.doe@corp.example"),
        "jane.doe@corp.example"
    ));
    for before in ["bodies/", "a-line+", "_"] {
        let squeezed = gzip(b"jane.doe@corp.example");
        assert!(says(&[before, &squeezed].concat(), "jane.doe@corp.example"));
        let inside = [before, "x", &squeezed].concat();
        assert!(!says(&inside, "jane.doe@corp.example"), "{inside}");
    }
    let bomb = gzip(&vec![b'a'; 50 << 20]);
    let found = decoded(&bomb);
    assert!(found[0].2.len() <= 1 << 20, "{}", found[0].2.len());
    assert!(found[0].2.len() <= 100 * bomb.len());
}

#[test]
fn the_outermost_encoding_wins() {
    let inner = STANDARD.encode("jane.doe@corp.example!");
    let text = format!("t={}", inner.replace('=', "%3D"));
    let all = decoded(&text);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0].0, Decoder::Percent);
    assert!(says(&all[0].2, "jane.doe@corp.example"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn stretches_ascend_and_lie_on_character_boundaries(
        text in r"([ -~\n]{0,40}|[&%=\\#xu{};0-9a-fA-F\r\né😀]{0,40}|\PC{0,8}){0,6}",
    ) {
        let mut reached = 0;
        let mut total = 0;
        for decoded in decode(&text) {
            prop_assert!(decoded.span.start >= reached);
            prop_assert!(text.get(decoded.span.range()).is_some());
            reached = decoded.span.end;
            total += decoded.text.len();
        }
        prop_assert!(total <= text.len());
    }

    #[test]
    fn what_is_encoded_is_decoded(
        secret in "[a-zA-Z0-9]{5}[a-zA-Z0-9@.:é]{4,55}",
        before in "[ \"'(<]",
    ) {
        let pairs = |sign: &str| secret.bytes().fold(String::new(), |mut all, byte| {
            write!(all, "{sign}{byte:02X}").unwrap();
            all
        });
        let references = secret.chars().fold(String::new(), |mut all, c| {
            write!(all, "&#{};", u32::from(c)).unwrap();
            all
        });
        let escapes = secret.encode_utf16().fold(String::new(), |mut all, unit| {
            write!(all, "\\u{unit:04x}").unwrap();
            all
        });
        for encoded in [
            STANDARD.encode(&secret),
            URL_SAFE_NO_PAD.encode(&secret),
            pairs(""),
            pairs("%"),
            pairs("="),
            references,
            escapes,
            secret.chars().map(String::from).collect::<Vec<_>>().join("_"),
        ] {
            let text = format!("x{before}{encoded} y");
            prop_assert!(
                decode(&text).iter().any(|decoded| decoded.text.contains(&secret)),
                "{}", text
            );
        }
    }
}
