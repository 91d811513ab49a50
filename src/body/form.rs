//! `application/x-www-form-urlencoded`, as forms and queries are written.
//!
//! *Source*: URL Standard, §5.

use super::layer::{Coding, Layer};

/// Whether a text can be nothing but a form.
pub(super) fn looks_like(text: &str) -> bool {
    let is_part =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%+&=*[]$!'(),:;@/".contains(&byte);
    let named = |pair: &str| {
        pair.split_once('=')
            .is_some_and(|(name, _)| !name.is_empty() && !name.contains([':', '/']))
    };
    text.contains('=')
        && text.bytes().all(is_part)
        && text.split('&').filter(|pair| !pair.is_empty()).all(named)
}

/// The fields: name and value, decoded. What has no name is a value; one that does not decode to text
/// is left out.
pub(super) fn fields(text: &str) -> impl Iterator<Item = (String, Layer)> {
    let mut start = 0;
    text.split('&').filter_map(move |pair| {
        let from = start;
        start += pair.len() + 1;
        let (name, value) = pair.split_once('=').unwrap_or(("", pair));
        let name = decode(name, 0)?.into_text();
        Some((name, decode(value, from + pair.len() - value.len())?))
    })
}

fn decode(value: &str, start: usize) -> Option<Layer> {
    let mut layer = Layer::starting_at(start, Coding::Percent);
    let mut at = 0;
    while let Some(rest) = value.get(at..).filter(|rest| !rest.is_empty()) {
        let plain = rest.find(['%', '+']).unwrap_or(rest.len());
        if plain > 0 {
            layer.push_str(rest.get(..plain)?);
            at += plain;
        } else if rest.starts_with('+') {
            at += 1;
            layer.push_decoded(" ", start + at);
        } else {
            let bytes = escaped_character(rest)?;
            at += 3 * bytes.len();
            layer.push_decoded(std::str::from_utf8(&bytes).ok()?, start + at);
        }
    }
    Some(layer)
}

/// The bytes of the one character that `%…` at the front says.
fn escaped_character(text: &str) -> Option<Vec<u8>> {
    let byte = |nth: usize| {
        let escape = text.get(3 * nth..3 * nth + 3)?.strip_prefix('%')?;
        u8::from_str_radix(escape, 16).ok()
    };
    let length = match byte(0)? {
        0..0x80 => 1,
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    (0..length).map(byte).collect()
}
