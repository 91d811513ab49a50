//! The bodies of requests and messages as chat pages send them: the texts in them, and the way back.
//!
//! A body is read in layers (multipart or URL-encoded form, frames, JSON, JSON in a JSON string,
//! protocol buffers) down to its texts. Each text remembers the layers above it, so that a stretch
//! of the text that is replaced becomes an edit of just those bytes that said it; everything else
//! in the body stays as the page wrote it.
//!
//! Offsets are bytes of the body, or bytes of UTF-8 of a decoded text. Cost: O(bytes × depth), the
//! depth being bounded. Nothing here fails: a body that cannot be read has no texts.

mod envelope;
mod form;
mod human;
mod json;
mod layer;
mod multipart;
mod path;
mod protobuf;

pub use path::{PathError, TextPath};

use std::ops::Range;

use layer::Chain;
use path::Step;

/// How deep forms, JSON and messages may be nested in each other.
const DEEPEST: usize = 64;

/// A body and everything in it that can be text.
#[derive(Debug)]
pub struct Body {
    passages: Vec<Passage>,
    lengths: Vec<envelope::Length>,
    files: u32,
}

/// One text in a body.
#[derive(Debug)]
pub struct Passage {
    /// Where it stands, as [`TextPath`]s say it.
    steps: Vec<Step>,
    /// From the body's bytes down to the text.
    chain: Chain,
    /// Whether the text has been taken apart further: its own texts are passages too.
    opened: bool,
    /// Whether the layers above it can be written.
    writable: bool,
}

/// Bytes of the body that are to be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Which.
    pub range: Range<usize>,
    /// What stands there instead.
    pub bytes: Vec<u8>,
}

/// A replacement in a passage's text, in bytes of UTF-8.
pub(crate) type Change<'c> = (Range<usize>, &'c str);

impl Body {
    /// Takes a body apart. `content_type` is what the page says of it, if it says anything.
    pub fn read(bytes: &[u8], content_type: Option<&str>) -> Self {
        let mut reader = Reader::default();
        reader.document(bytes, content_type.unwrap_or_default());
        Self {
            passages: reader.passages,
            lengths: reader.lengths,
            files: reader.files,
        }
    }

    /// The texts that one of `paths` leads to.
    pub(crate) fn at(&self, paths: &[TextPath]) -> Vec<&Passage> {
        let leads = |passage: &&Passage| paths.iter().any(|path| path.leads_to(&passage.steps));
        self.passages
            .iter()
            .filter(leads)
            .filter(|passage| !passage.text().is_empty())
            .collect()
    }

    /// The texts that read as if a person had written them.
    pub(crate) fn written_by_people(&self) -> Vec<&Passage> {
        let is_human = |passage: &&Passage| !passage.opened && human::is_human(passage.text());
        self.passages.iter().filter(is_human).collect()
    }

    /// Whether there is any text in it at all.
    pub(crate) fn is_readable(&self) -> bool {
        !self.passages.is_empty()
    }

    /// How many files in it hold no text that could be read.
    pub const fn files(&self) -> u32 {
        self.files
    }

    /// The edits that carry out `changes` of passages, ascending. None when one of them stands
    /// where it cannot be written.
    pub(crate) fn edits(&self, changes: &[(&Passage, Vec<Change<'_>>)]) -> Option<Vec<Edit>> {
        let mut edits = Vec::new();
        for (passage, changes) in changes {
            if !changes.is_empty() && !passage.writable {
                return None;
            }
            let edit = |(range, text): &Change<'_>| passage.chain.edit(range.clone(), text);
            edits.extend(changes.iter().map(edit));
        }
        edits.sort_by_key(|edit| edit.range.start);
        edits.dedup();
        let overlap = edits
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if b.range.start < a.range.end));
        if overlap {
            return None;
        }
        envelope::adjust(&self.lengths, &mut edits);
        Some(edits)
    }
}

impl Passage {
    pub(crate) fn text(&self) -> &str {
        self.chain.text()
    }
}

/// The body with `edits`, which ascend and do not overlap.
pub fn apply(body: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut written = 0;
    for Edit { range, bytes } in edits {
        out.extend_from_slice(body.get(written..range.start).unwrap_or_default());
        out.extend_from_slice(bytes);
        written = range.end;
    }
    out.extend_from_slice(body.get(written..).unwrap_or_default());
    out
}

/// Collects the passages of one body.
#[derive(Debug, Default)]
struct Reader {
    passages: Vec<Passage>,
    lengths: Vec<envelope::Length>,
    files: u32,
}

impl Reader {
    /// The whole body.
    fn document(&mut self, bytes: &[u8], content_type: &str) {
        if let Some(parts) = multipart::parts(bytes, content_type) {
            for part in parts {
                self.part(bytes, &part);
            }
            return;
        }
        self.bytes(bytes, 0..bytes.len(), content_type, &[]);
    }

    fn part(&mut self, bytes: &[u8], part: &multipart::Part) {
        let steps = [Step::Key(part.name.clone())];
        let content = bytes.get(part.content.clone()).unwrap_or_default();
        match std::str::from_utf8(content) {
            Ok(text) if part.is_file && envelope::is_binary(text) => self.files += 1,
            Ok(text) => self.text(
                Chain::of(text, part.content.start),
                &steps,
                &part.content_type,
            ),
            Err(_) if part.is_file => self.files += 1,
            Err(_) => self.bytes(bytes, part.content.clone(), &part.content_type, &steps),
        }
    }

    /// A stretch of the body of which nobody has said yet that it is text.
    fn bytes(&mut self, body: &[u8], range: Range<usize>, content_type: &str, steps: &[Step]) {
        let stretch = body.get(range.clone()).unwrap_or_default();
        match std::str::from_utf8(stretch) {
            Ok(text) if !envelope::is_binary(text) => {
                self.text(Chain::of(text, range.start), steps, content_type);
            }
            _ => self.binary(body, range, steps),
        }
    }

    fn binary(&mut self, body: &[u8], range: Range<usize>, steps: &[Step]) {
        if let Some(payloads) = envelope::payloads(body, range.clone()) {
            for (length, payload) in payloads {
                self.lengths.push(length);
                self.bytes(body, payload, "", steps);
            }
        } else if let Some(message) = protobuf::Message::read(body, range.clone()) {
            self.message(body, message, steps);
        } else {
            self.runs(body, range, steps);
        }
    }

    fn message(&mut self, body: &[u8], message: protobuf::Message, steps: &[Step]) {
        for field in message.fields {
            let steps = [steps, &[Step::Key(field.number.to_string())]].concat();
            self.lengths.push(field.length);
            match field.value {
                protobuf::Value::Message(message) => self.message(body, message, &steps),
                protobuf::Value::Text(range) => {
                    if let Some(Ok(text)) = body.get(range.clone()).map(std::str::from_utf8) {
                        self.text(Chain::of(text, range.start), &steps, "");
                    }
                }
            }
        }
    }

    /// Readable stretches of bytes that nothing is known about. They cannot be replaced: nobody
    /// knows what else in the body speaks of their lengths.
    fn runs(&mut self, body: &[u8], range: Range<usize>, steps: &[Step]) {
        let stretch = body.get(range.clone()).unwrap_or_default();
        for chunk in stretch.utf8_chunks() {
            for run in chunk
                .valid()
                .split(|c: char| c.is_control() && !c.is_whitespace())
            {
                if human::is_human(run) {
                    self.push(Chain::of(run, range.start), steps, false, false);
                }
            }
        }
    }

    /// Text that may be in a format of its own.
    fn text(&mut self, chain: Chain, steps: &[Step], content_type: &str) {
        if chain.depth() > DEEPEST {
            self.push(chain, steps, false, true);
            return;
        }
        let text = chain.text();
        let inner = if content_type.starts_with("application/x-www-form-urlencoded")
            || form::looks_like(text)
        {
            form::fields(text)
                .map(|(name, layer)| (vec![Step::Key(name)], layer))
                .collect()
        } else {
            json::strings(text)
        };
        let opened = !inner.is_empty();
        self.push(chain.clone(), steps, opened, true);
        for (path, layer) in inner {
            self.text(chain.with(layer), &[steps, &path].concat(), "");
        }
    }

    fn push(&mut self, chain: Chain, steps: &[Step], opened: bool, writable: bool) {
        self.passages.push(Passage {
            steps: steps.to_vec(),
            chain,
            opened,
            writable,
        });
    }
}
