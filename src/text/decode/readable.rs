//! Tells text from other bytes, a byte at a time, so that a look-alike costs a few bytes only.

/// The longest readable text that `bytes` begin with, as UTF-8 or else as UTF-16LE, and the place
/// that comes with its last byte.
///
/// `bytes` yields each byte with the place in the source right behind it.
#[inline(never)]
pub(super) fn text(bytes: impl Iterator<Item = (u8, usize)> + Clone) -> Option<(String, usize)> {
    if !may_begin(bytes.clone().map(|(byte, _)| byte)) {
        return None;
    }
    utf8(bytes.clone()).or_else(|| utf16le(bytes))
}

/// Bytes that are looked at first: three units of UTF-16.
const FIRST: usize = 6;

/// Bytes for which there is room from the beginning: most of what is decoded is shorter.
const ROOM: usize = 64;

/// Whether a text may begin with `bytes`: nearly all that only looks encoded is told by this.
#[inline]
pub(super) fn may_begin(bytes: impl Iterator<Item = u8>) -> bool {
    let mut pending = 0_u8;
    for (at, byte) in bytes.take(FIRST).enumerate() {
        pending = match (byte, pending) {
            (0x80..0xC0, 1..) => pending - 1,
            (0 | b'\t' | b'\n' | b'\r' | b'\x1b' | b' '..=b'~', 0) => 0,
            (0xC2..0xE0, 0) => 1,
            (0xE0..0xF0, 0) => 2,
            (0xF0..0xF5, 0) => 3,
            // A byte order mark.
            (0xFF, 0) => return at == 0,
            _ => return false,
        };
    }
    true
}

fn utf8(bytes: impl Iterator<Item = (u8, usize)>) -> Option<(String, usize)> {
    let mut readable = Readable {
        text: String::with_capacity(ROOM),
        ..Readable::default()
    };
    let mut character = [0; 4];
    let mut pending = 0;
    for (byte, at) in bytes {
        if pending == 0 && byte.is_ascii() {
            if !readable.push(char::from(byte), at) {
                break;
            }
            continue;
        }
        let Some(slot) = character.get_mut(pending) else {
            break;
        };
        *slot = byte;
        pending += 1;
        match str::from_utf8(character.get(..pending).unwrap_or_default()) {
            Ok(text) => {
                if !text.chars().all(|c| readable.push(c, at)) {
                    break;
                }
                pending = 0;
            }
            Err(error) if error.error_len().is_none() => {}
            Err(_) => break,
        }
    }
    readable.finish()
}

/// Only text that is mostly ASCII: any pair of bytes is some character.
fn utf16le(bytes: impl Iterator<Item = (u8, usize)>) -> Option<(String, usize)> {
    let mut readable = Readable::default();
    let (mut ascii, mut units) = (0_usize, 0_usize);
    let mut low = None;
    let mut surrogate = None;
    for (byte, at) in bytes {
        let Some(first) = low.take() else {
            low = Some(byte);
            continue;
        };
        let unit = u16::from_le_bytes([first, byte]);
        if units == 0 && unit == 0xFEFF {
            continue;
        }
        units += 1;
        ascii += usize::from(unit < 0x80);
        if ascii * 4 < units * 3 {
            break;
        }
        let pair = surrogate.take().into_iter().chain([unit]);
        match char::decode_utf16(pair).next() {
            Some(Ok(c)) => {
                if !readable.push(c, at) {
                    break;
                }
            }
            Some(Err(error)) if error.unpaired_surrogate() < 0xDC00 => surrogate = Some(unit),
            _ => break,
        }
    }
    readable.finish()
}

/// Text so far. Of the control characters it takes white space, escape (colours of terminals) and a
/// few NULs (separators of fields).
#[derive(Default)]
struct Readable {
    text: String,
    nuls: usize,
    end: usize,
}

impl Readable {
    fn push(&mut self, c: char, at: usize) -> bool {
        match c {
            '\0' => {
                self.nuls += 1;
                if self.nuls * 8 > self.text.len() + 16 {
                    return false;
                }
            }
            '\t' | '\n' | '\r' | '\x1b' => {}
            c if c.is_control() => return false,
            _ => {}
        }
        self.text.push(c);
        self.end = at;
        true
    }

    fn finish(self) -> Option<(String, usize)> {
        (self.text.len() >= super::MIN_DECODED).then_some((self.text, self.end))
    }
}
