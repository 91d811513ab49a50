//! JSON, and the frames that chat pages put around it: one document after the other, documents
//! ended by U+001E, and the digits in front of a message.
//!
//! *Source*: RFC 8259; RFC 7464 (U+001E); `SignalR` Hub Protocol, text transfer format; Engine.IO
//! and Socket.IO protocols, packet encoding.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::DEEPEST;
use super::layer::{Coding, Layer};
use super::path::Step;

/// Every string value in `text`, if all of it is JSON: where it stands, and what it says.
pub(super) fn strings(text: &str) -> Vec<(Vec<Step>, Layer)> {
    let mut out = Vec::new();
    for frame in text.split('\u{1e}') {
        if documents(text, frame, &mut out).is_none() {
            return Vec::new();
        }
    }
    out
}

/// The JSON documents of one frame. None when it is something else.
fn documents(whole: &str, frame: &str, out: &mut Vec<(Vec<Step>, Layer)>) -> Option<()> {
    let json = without_packet_type(frame);
    if json.trim_start().is_empty() {
        return Some(());
    }
    if !json.trim_start().starts_with(['{', '[']) {
        return None;
    }
    for document in serde_json::Deserializer::from_str(json).into_iter::<&RawValue>() {
        walk(whole, document.ok()?, &mut Vec::new(), out);
    }
    Some(())
}

/// `42["message",…]`: packet types, an attachment count, an acknowledgement's number.
fn without_packet_type(frame: &str) -> &str {
    let rest = frame.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
    if rest.starts_with(['[', '{']) {
        rest
    } else {
        frame
    }
}

fn walk(whole: &str, value: &RawValue, steps: &mut Vec<Step>, out: &mut Vec<(Vec<Step>, Layer)>) {
    let raw = value.get();
    if steps.len() > DEEPEST {
        return;
    }
    if raw.starts_with('"') {
        if let Some(layer) = range_in(whole, raw).and_then(|range| string(whole, range)) {
            out.push((steps.clone(), layer));
        }
    } else if raw.starts_with('{') {
        let Ok(Members(members)) = serde_json::from_str(raw) else {
            return;
        };
        for (key, member) in members {
            steps.push(Step::Key(key));
            walk(whole, member, steps, out);
            steps.pop();
        }
    } else if raw.starts_with('[') {
        let Ok(Items(items)) = serde_json::from_str(raw) else {
            return;
        };
        let count = items.len();
        for (at, item) in items.into_iter().enumerate() {
            let last = at + 1 == count;
            steps.push(Step::Index { at, last });
            walk(whole, item, steps, out);
            steps.pop();
        }
    }
}

/// Where `part`, a slice of `whole`, stands in it.
fn range_in(whole: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let range = start..start + part.len();
    whole.get(range.clone()).map(|_| range)
}

/// The members of an object in their order, those of the same name too: nobody knows which of them
/// the server will read.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[derive(Deserialize)]
struct Items<'a>(#[serde(borrow)] Vec<&'a RawValue>);

/// The string that stands in quotation marks at `range`.
fn string(whole: &str, range: Range<usize>) -> Option<Layer> {
    let inner = range.start + 1..range.end - 1;
    let mut layer = Layer::starting_at(inner.start, Coding::JsonString);
    let mut rest = whole.get(inner.clone())?;
    let mut at = inner.start;
    while let Some(plain) = rest.find('\\') {
        layer.push_str(rest.get(..plain)?);
        let escape = rest.get(plain..)?;
        let (decoded, length) = unescape(escape)?;
        at += plain + length;
        layer.push_decoded(decoded.encode_utf8(&mut [0; 4]), at);
        rest = escape.get(length..)?;
    }
    layer.push_str(rest);
    Some(layer)
}

/// The character that `escape` begins with, and how many bytes say it.
fn unescape(escape: &str) -> Option<(char, usize)> {
    let simple = |c| Some((c, 2));
    match escape.as_bytes().get(1)? {
        b'n' => simple('\n'),
        b't' => simple('\t'),
        b'r' => simple('\r'),
        b'b' => simple('\u{8}'),
        b'f' => simple('\u{c}'),
        b'u' => {
            let high = unit(escape)?;
            let paired = escape
                .get(6..)
                .and_then(unit)
                .and_then(|low| char::decode_utf16([high, low]).next()?.ok())
                .filter(|c| c.len_utf16() == 2);
            match paired {
                Some(c) => Some((c, 12)),
                None => Some((
                    char::from_u32(high.into()).unwrap_or(char::REPLACEMENT_CHARACTER),
                    6,
                )),
            }
        }
        other => simple(char::from(*other)),
    }
}

/// The UTF-16 code unit of `\uXXXX` at the front.
fn unit(escape: &str) -> Option<u16> {
    let digits = escape.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}
