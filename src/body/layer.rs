//! A text that was written inside of another one, and the way from its places to theirs.

use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use super::Edit;

/// How a layer's text is written in the one around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// As it is.
    Plain,
    /// Between the quotation marks of a JSON string.
    JsonString,
    /// Percent-encoded, as forms and queries are.
    Percent,
}

/// Decoded text, and where each stretch of it stood in the text around it.
#[derive(Debug)]
pub(super) struct Layer {
    text: String,
    /// Ascending pairs of a place in `text` and its place outside, wherever the distance of the two changes.
    anchors: Vec<(usize, usize)>,
    coding: Coding,
}

impl Layer {
    /// An empty layer whose text will begin at `start` of the text around it.
    pub(super) fn starting_at(start: usize, coding: Coding) -> Self {
        Self {
            text: String::new(),
            anchors: vec![(0, start)],
            coding,
        }
    }

    /// Appends what stands outside as it reads.
    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends what was written in another way; what comes next stands at `next` outside.
    pub(super) fn push_decoded(&mut self, decoded: &str, next: usize) {
        self.text.push_str(decoded);
        self.anchors.push((self.text.len(), next));
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The place outside of a place in the text.
    fn outside(&self, at: usize) -> usize {
        let after = self.anchors.partition_point(|(inside, _)| *inside <= at);
        let (inside, outside) = self
            .anchors
            .get(after.wrapping_sub(1))
            .copied()
            .unwrap_or_default();
        outside + (at - inside)
    }
}

/// A layer and all layers around it, out to the body's bytes.
#[derive(Clone, Debug)]
pub(super) struct Chain(Rc<Link>);

#[derive(Debug)]
struct Link {
    layer: Layer,
    around: Option<Chain>,
    depth: usize,
}

impl Chain {
    /// A stretch of the body that is text as it is.
    pub(super) fn of(text: &str, start: usize) -> Self {
        let mut layer = Layer::starting_at(start, Coding::Plain);
        layer.push_str(text);
        Self(Rc::new(Link {
            layer,
            around: None,
            depth: 0,
        }))
    }

    /// A layer inside of this one.
    pub(super) fn with(&self, layer: Layer) -> Self {
        Self(Rc::new(Link {
            layer,
            around: Some(self.clone()),
            depth: self.0.depth + 1,
        }))
    }

    pub(super) fn text(&self) -> &str {
        &self.0.layer.text
    }

    pub(super) fn depth(&self) -> usize {
        self.0.depth
    }

    /// What replacing `range` of the text by `replacement` is in bytes of the body.
    pub(super) fn edit(&self, range: Range<usize>, replacement: &str) -> Edit {
        let mut link = &*self.0;
        let mut range = range;
        let mut replacement = replacement.to_owned();
        loop {
            range = link.layer.outside(range.start)..link.layer.outside(range.end);
            replacement = link.layer.coding.write(&replacement);
            match &link.around {
                Some(around) => link = &around.0,
                None => {
                    return Edit {
                        range,
                        bytes: replacement.into_bytes(),
                    };
                }
            }
        }
    }
}

impl Coding {
    fn write(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::JsonString => json_escaped(text),
            Self::Percent => percent_encoded(text),
        }
    }
}

fn json_escaped(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap_or_default();
    let inner = quoted
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}

/// Everything but the unreserved characters of RFC 3986, §2.3.
fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte.into());
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
