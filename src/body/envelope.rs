//! Lengths that stand in front of what they count, and must be right again after an edit.
//!
//! *Source*: Protocol Buffers documentation, "Encoding"; gRPC over HTTP/2 and Connect protocols,
//! "Length-Prefixed-Message" (one byte of flags, four of length).

use std::ops::Range;

use super::Edit;

/// A length and what it counts, in bytes of the body.
#[derive(Clone, Debug)]
pub(super) struct Length {
    at: Range<usize>,
    counts: Range<usize>,
    form: Form,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    /// Base 128, least significant first.
    Varint,
    /// Four bytes, most significant first.
    Fixed,
}

impl Length {
    pub(super) const fn varint(at: Range<usize>, counts: Range<usize>) -> Self {
        Self {
            at,
            counts,
            form: Form::Varint,
        }
    }
}

/// The payloads of a body that is nothing but length-prefixed messages.
pub(super) fn payloads(body: &[u8], range: Range<usize>) -> Option<Vec<(Length, Range<usize>)>> {
    let mut payloads = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let head = body.get(at..at + 5).filter(|_| at + 5 <= range.end)?;
        let (flags, size) = head.split_first()?;
        if *flags & 0x7f > 2 {
            return None;
        }
        let size = u32::from_be_bytes(size.try_into().ok()?);
        let counts = at + 5..(at + 5).checked_add(usize::try_from(size).ok()?)?;
        if counts.end > range.end {
            return None;
        }
        at = counts.end;
        let form = Form::Fixed;
        let length = Length {
            at: counts.start - 4..counts.start,
            counts: counts.clone(),
            form,
        };
        payloads.push((length, counts));
    }
    (!payloads.is_empty()).then_some(payloads)
}

/// Whether what happens to be UTF-8 has control characters that no text has.
pub(super) fn is_binary(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{1e}'))
}

/// Adds the edits of all lengths that count edited bytes. `lengths` has outer ones in front of inner ones.
pub(super) fn adjust(lengths: &[Length], edits: &mut Vec<Edit>) {
    for Length { at, counts, form } in lengths.iter().rev() {
        let inside =
            |edit: &&Edit| counts.start <= edit.range.start && edit.range.end <= counts.end;
        let mut size = counts.len();
        let mut changed = false;
        for edit in edits.iter().filter(inside) {
            size = (size + edit.bytes.len()).saturating_sub(edit.range.len());
            changed = true;
        }
        if changed {
            edits.push(Edit {
                range: at.clone(),
                bytes: form.write(size),
            });
        }
    }
    edits.sort_by_key(|edit| edit.range.start);
}

impl Form {
    fn write(self, size: usize) -> Vec<u8> {
        match self {
            Self::Fixed => u32::try_from(size)
                .unwrap_or(u32::MAX)
                .to_be_bytes()
                .to_vec(),
            Self::Varint => {
                let mut bytes = Vec::new();
                let mut rest = size;
                loop {
                    let low = u8::try_from(rest & 0x7f).unwrap_or_default();
                    rest >>= 7;
                    bytes.push(if rest == 0 { low } else { low | 0x80 });
                    if rest == 0 {
                        return bytes;
                    }
                }
            }
        }
    }
}
