//! How parts of addresses are written.

use crate::scan::recognize::endings::Endings;

/// `5th`, `42nd`
pub(super) fn is_ordinal(word: &str) -> bool {
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return false;
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    matches!(word.get(digits.len()..), Some("st" | "nd" | "rd" | "th"))
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Endings of streets whose kind is written together with their name.
pub(super) fn has_street_ending(word: &str) -> bool {
    static ENDINGS: Endings<59> = Endings::new([
        "straße",
        "strasse",
        "str",
        "gasse",
        "allee",
        "platz",
        "damm",
        "ufer",
        "chaussee",
        "steig",
        "weg",
        "ring",
        "markt",
        "stieg",
        "pfad",
        "straat",
        "laan",
        "plein",
        "kade",
        "gracht",
        "dijk",
        "singel",
        "steeg",
        "dreef",
        "pad",
        "plantsoen",
        "hof",
        "baan",
        "vägen",
        "gatan",
        "gränd",
        "stigen",
        "torget",
        "backen",
        "väg",
        "gate",
        "gata",
        "gaten",
        "vegen",
        "veien",
        "vei",
        "veg",
        "vej",
        "gade",
        "stræde",
        "allé",
        "torv",
        "bakken",
        "parken",
        "vænget",
        "katu",
        "tie",
        "kuja",
        "polku",
        "braut",
        "stígur",
        "vegur",
        "stræti",
        "utca",
    ]);
    ENDINGS.has(word, 3)
}

/// Two-part postcodes of the United Kingdom and Canada.
pub(super) fn is_postcode_pair(first: &str, second: &str) -> bool {
    let shape = |word: &str| {
        let mut shape = [0; 4];
        for (slot, byte) in shape.iter_mut().zip(word.bytes()) {
            *slot = match byte {
                b'A'..=b'Z' => b'A',
                b'0'..=b'9' => b'9',
                _ => b'?',
            };
        }
        (word.len() <= 4).then_some(shape)
    };
    let (Some(first), Some(second)) = (shape(first), shape(second)) else {
        return false;
    };
    let inward = matches!(&second, b"9AA\0");
    let outward = matches!(
        &first,
        b"A9\0\0" | b"A99\0" | b"AA9\0" | b"AA99" | b"A9A\0" | b"AA9A"
    );
    outward && inward || matches!((&first, &second), (b"A9A\0", b"9A9\0"))
}
