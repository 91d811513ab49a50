//! Ways to write a value so that it no longer looks like itself.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use flate2::Compression;
use flate2::write::GzEncoder;

/// One way to disguise a value.
pub(crate) struct Technique {
    /// As the table shows it.
    pub(crate) name: &'static str,
    applies: Applies,
    write: fn(&str) -> String,
}

/// What a technique is for, beyond the characters that it changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Applies {
    /// Anything.
    Always,
    /// Numbers without letters.
    Numbers,
    /// Confidential markers.
    Markers,
    /// Anything; a value too short to be told from other bytes is encoded with the text around it.
    Encoding,
    /// Anything, always with the text around it.
    Letter,
}

/// Fewest bytes of a value that is encoded by itself.
const ENCODED_ALONE: usize = 9;

pub(crate) static TECHNIQUES: &[Technique] = &[
    always("full-width", |value| map(value, full_width)),
    always("Arabic-Indic digits", |value| {
        map(value, |c| digit(c, &[0x660]))
    }),
    always("digits of five scripts", |value| {
        let scripts = [0x6F0, 0x966, 0x9E6, 0xE50, 0x1040];
        map(value, |c| digit(c, &scripts))
    }),
    always("mathematical", |value| map(value, mathematical)),
    always("zero-width", |value| between(value, "\u{200B}")),
    always("soft hyphens", |value| between(value, "\u{AD}")),
    always("bidi controls", |value| {
        format!("\u{202D}{}\u{202C}", between(value, "\u{2066}\u{2069}"))
    }),
    always("Cyrillic look-alikes", |value| map(value, cyrillic)),
    always("Greek look-alikes", |value| map(value, greek)),
    always("spaced out", |value| between(value, " ")),
    always("dotted", |value| between(value, ".")),
    always("one per line", |value| between(value, "\n")),
    words("English number words", |value| {
        number_words(
            value,
            [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            ],
        )
    }),
    words("number words, oh and double", doubled_words),
    words("German number words", |value| {
        number_words(
            value,
            [
                "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
            ],
        )
    }),
    words("French number words", |value| {
        number_words(
            value,
            [
                "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
            ],
        )
    }),
    words("Spanish number words", |value| {
        number_words(
            value,
            [
                "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
            ],
        )
    }),
    markers("leetspeak", |value| map(value, leet)),
    markers("ROT13", |value| map(value, rot13)),
    encoding("Base64", |value| STANDARD.encode(value)),
    encoding("Base64 for URLs", |value| URL_SAFE.encode(value)),
    encoding("Base64 unpadded", |value| STANDARD_NO_PAD.encode(value)),
    letter("Base64 wrapped at 76", |value| {
        let letter = format!(
            "As agreed, here it is; keep it safe, please, until we meet again:\n{value}\nThank you."
        );
        let encoded = STANDARD.encode(letter);
        lines(&encoded, 76).join("\n")
    }),
    encoding("hexadecimal", |value| bytes(value, "", "")),
    encoding("percent", |value| bytes(value, "%", "")),
    encoding("HTML entities", |value| {
        chars(value, |c| format!("&#{};", u32::from(c)))
    }),
    encoding("\\uXXXX", |value| {
        value.encode_utf16().fold(String::new(), |mut all, unit| {
            let _ = write!(all, "\\u{unit:04x}");
            all
        })
    }),
    encoding("quoted-printable", |value| {
        let encoded = bytes(value, "=", "").to_uppercase();
        lines(&encoded, 75).join("=\n")
    }),
    encoding("gzip in Base64", |value| {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        let written = gzip.write_all(value.as_bytes());
        STANDARD.encode(written.and_then(|()| gzip.finish()).unwrap_or_default())
    }),
    always("over two lines", |value| halves(value, "\n")),
    always("over two cells", |value| halves(value, "\t")),
];

const fn always(name: &'static str, write: fn(&str) -> String) -> Technique {
    Technique {
        name,
        applies: Applies::Always,
        write,
    }
}

const fn words(name: &'static str, write: fn(&str) -> String) -> Technique {
    Technique {
        name,
        applies: Applies::Numbers,
        write,
    }
}

const fn markers(name: &'static str, write: fn(&str) -> String) -> Technique {
    Technique {
        name,
        applies: Applies::Markers,
        write,
    }
}

const fn encoding(name: &'static str, write: fn(&str) -> String) -> Technique {
    Technique {
        name,
        applies: Applies::Encoding,
        write,
    }
}

const fn letter(name: &'static str, write: fn(&str) -> String) -> Technique {
    Technique {
        name,
        applies: Applies::Letter,
        write,
    }
}

impl Technique {
    /// `text` with the value at `mark` disguised, and the disguised stretch. `None` where the
    /// technique is for other values or changes nothing.
    pub(crate) fn disguise(
        &self,
        text: &str,
        mark: Range<usize>,
        is_marker: bool,
    ) -> Option<(String, Range<usize>)> {
        let value = text.get(mark.clone())?;
        let applies = match self.applies {
            Applies::Always | Applies::Encoding | Applies::Letter => true,
            Applies::Numbers => {
                let digits = value.bytes().filter(u8::is_ascii_digit).count();
                digits >= 9 && !value.chars().any(char::is_alphabetic)
            }
            Applies::Markers => is_marker && value.is_ascii(),
        };
        let short = self.applies == Applies::Encoding && value.len() < ENCODED_ALONE;
        let whole = short || self.applies == Applies::Letter;
        let mark = if whole { 0..text.len() } else { mark };
        let value = text.get(mark.clone())?;
        let disguised = (self.write)(value);
        let (before, after) = (text.get(..mark.start)?, text.get(mark.end..)?);
        (applies && disguised != value).then(|| {
            let stretch = mark.start..mark.start + disguised.len();
            ([before, &disguised, after].concat(), stretch)
        })
    }
}

fn map(value: &str, to: impl Fn(char) -> char) -> String {
    value.chars().map(to).collect()
}

fn chars(value: &str, to: impl Fn(char) -> String) -> String {
    value.chars().map(to).collect()
}

fn between(value: &str, separator: &str) -> String {
    let characters: Vec<String> = value.chars().map(String::from).collect();
    characters.join(separator)
}

fn bytes(value: &str, before: &str, after: &str) -> String {
    value.bytes().fold(String::new(), |mut all, byte| {
        let _ = write!(all, "{before}{byte:02x}{after}");
        all
    })
}

fn lines(encoded: &str, width: usize) -> Vec<&str> {
    let starts = (0..encoded.len()).step_by(width);
    starts
        .filter_map(|start| encoded.get(start..(start + width).min(encoded.len())))
        .collect()
}

/// The value broken in the middle, behind a letter or a digit.
fn halves(value: &str, separator: &str) -> String {
    let middle = value.chars().count() / 2;
    let cuts = value.char_indices().skip(middle.max(1));
    let mut halves = cuts.map(|(at, _)| value.split_at(at));
    halves
        .find(|(left, _)| left.ends_with(char::is_alphanumeric))
        .map_or_else(
            || value.to_owned(),
            |(left, right)| [left, separator, right].concat(),
        )
}

fn full_width(c: char) -> char {
    match c {
        '!'..='~' => moved(c, 0x21, 0xFF01),
        _ => c,
    }
}

fn digit(c: char, zeros: &[u32]) -> char {
    match c.to_digit(10) {
        Some(value) => {
            let zero = zeros[value as usize % zeros.len()];
            char::from_u32(zero + value).unwrap_or(c)
        }
        None => c,
    }
}

/// Sans-serif bold, which has no holes.
fn mathematical(c: char) -> char {
    match c {
        'A'..='Z' => moved(c, 0x41, 0x1D5D4),
        'a'..='z' => moved(c, 0x61, 0x1D5EE),
        '0'..='9' => moved(c, 0x30, 0x1D7EC),
        _ => c,
    }
}

fn moved(c: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(c) - from + to).unwrap_or(c)
}

fn cyrillic(c: char) -> char {
    let latin = "ABCEHIJKMOPSTXYaceijopsxy";
    let alike = "АВСЕНІЈКМОРЅТХУасеіјорѕху";
    swapped(c, latin, alike)
}

fn greek(c: char) -> char {
    swapped(c, "ABEHIKMNOPTXYZov", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖον")
}

fn leet(c: char) -> char {
    swapped(c, "aeiostAEIOST", "431057431057")
}

fn swapped(c: char, from: &str, to: &str) -> char {
    let at = from.chars().position(|each| each == c);
    at.and_then(|at| to.chars().nth(at)).unwrap_or(c)
}

fn rot13(c: char) -> char {
    match c {
        'a'..='m' | 'A'..='M' => moved(c, 0, 13),
        'n'..='z' | 'N'..='Z' => moved(c, 13, 0),
        _ => c,
    }
}

fn number_words(value: &str, words: [&str; 10]) -> String {
    let digits = value.chars().filter_map(|c| c.to_digit(10));
    let spelled: Vec<&str> = digits.map(|digit| words[digit as usize]).collect();
    spelled.join(" ")
}

fn doubled_words(value: &str) -> String {
    let spelled = number_words(
        value,
        [
            "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        ],
    );
    let mut words: Vec<String> = Vec::new();
    for word in spelled.split(' ') {
        match words.last_mut() {
            Some(last) if last == word => *last = format!("double {word}"),
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}
