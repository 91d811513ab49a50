//! Protocol buffers without their schema: the strings in them.
//!
//! *Source*: Protocol Buffers documentation, "Encoding". A field of wire type 2 may be a string, bytes
//! or a message; what reads as a message all through is taken for one, else what is text is text.

use std::ops::Range;

use super::DEEPEST;
use super::envelope::{Length, is_binary};

/// A message, and in it the fields that can hold text.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) fields: Vec<Field>,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) number: u64,
    pub(super) length: Length,
    pub(super) value: Value,
}

#[derive(Debug)]
pub(super) enum Value {
    Text(Range<usize>),
    Message(Message),
}

impl Message {
    /// Reads the whole range as one message. None when it is not one, or holds no text.
    pub(super) fn read(body: &[u8], range: Range<usize>) -> Option<Self> {
        Self::nested(body, range, 0).filter(|message| !message.fields.is_empty())
    }

    fn nested(body: &[u8], range: Range<usize>, depth: usize) -> Option<Self> {
        let mut fields = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let (tag, next) = varint(body, at..range.end)?;
            let number = tag >> 3;
            if number == 0 {
                return None;
            }
            at = match tag & 7 {
                0 => varint(body, next..range.end)?.1,
                1 => next + 8,
                5 => next + 4,
                2 => {
                    let (size, start) = varint(body, next..range.end)?;
                    let end = start.checked_add(usize::try_from(size).ok()?)?;
                    if end > range.end {
                        return None;
                    }
                    if let Some(value) = Value::read(body, start..end, depth) {
                        let length = Length::varint(next..start, start..end);
                        fields.push(Field {
                            number,
                            length,
                            value,
                        });
                    }
                    end
                }
                _ => return None,
            };
        }
        (at == range.end).then_some(Self { fields })
    }
}

impl Value {
    fn read(body: &[u8], range: Range<usize>, depth: usize) -> Option<Self> {
        let bytes = body.get(range.clone()).filter(|bytes| !bytes.is_empty())?;
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| !is_binary(text));
        if text.is_some() {
            return Some(Self::Text(range));
        }
        let message = (depth < DEEPEST).then(|| Message::nested(body, range, depth + 1))??;
        (!message.fields.is_empty()).then_some(Self::Message(message))
    }
}

/// A base-128 number and where it ends.
fn varint(body: &[u8], range: Range<usize>) -> Option<(u64, usize)> {
    let mut value = 0;
    for (nth, byte) in body.get(range.clone())?.iter().take(10).enumerate() {
        value |= u64::from(byte & 0x7f).checked_shl(7 * u32::try_from(nth).ok()?)?;
        if byte & 0x80 == 0 {
            return Some((value, range.start + nth + 1));
        }
    }
    None
}
