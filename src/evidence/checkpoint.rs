//! Checkpoints: what a log of some size has as its root, signed.
//!
//! ```text
//! prompt-dlp.local/6f1a8c
//! 20
//! tT4F0+nOQ2Qv5eYx8FW1vDWk8e8c0hKJ0B7f0vV6Nn4=
//!
//! — prompt-dlp.local/6f1a8c 3q2+7wAB…
//! ```
//!
//! Reading is strict: what would not be written again as the same text is refused.
//!
//! *Source:* C2SP tlog-checkpoint (the body), C2SP signed-note (signatures, key ids, verifier keys).

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::base64::{self, Base64};
use super::merkle::Hash;
use super::record::MAX_INTEGER;

/// Most bytes of a signed note that is read.
pub const MAX_NOTE: usize = 65_535;

/// The signature type of an Ed25519 log key.
const ED25519: u8 = 0x01;

/// What is signed: origin, size, root, and lines that others may have added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: a URL without a scheme.
    pub origin: String,
    /// How many leaves the tree has.
    pub size: u64,
    /// Its root.
    pub root: Hash,
    /// Extension lines. Never written by this product.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// Of a log without extension lines.
    ///
    /// # Errors
    /// [`CheckpointError::Origin`] where the origin cannot stand on a line or in a key's name.
    pub fn new(origin: &str, size: u64, root: Hash) -> Result<Self, CheckpointError> {
        if !is_name(origin) {
            return Err(CheckpointError::Origin);
        }
        Ok(Self {
            origin: origin.to_owned(),
            size,
            root,
            extensions: Vec::new(),
        })
    }

    /// Reads the body of a checkpoint.
    ///
    /// # Errors
    /// [`CheckpointError`] says which line is wrong.
    pub fn parse(body: &str) -> Result<Self, CheckpointError> {
        let text = body.strip_suffix('\n').ok_or(CheckpointError::Line)?;
        let mut lines = text.split('\n');
        let origin = lines.next().unwrap_or_default();
        let size = lines.next().ok_or(CheckpointError::Size)?;
        let size = size.parse().map_err(|_| CheckpointError::Size)?;
        let root = lines
            .next()
            .and_then(Base64::decode)
            .ok_or(CheckpointError::Root)?;
        let mut checkpoint = Self::new(origin, size, root)?;
        checkpoint.extensions = lines.map(str::to_owned).collect();
        if size > MAX_INTEGER || checkpoint.to_string() != body {
            return Err(CheckpointError::Size);
        }
        if checkpoint.extensions.iter().any(String::is_empty) {
            return Err(CheckpointError::Line);
        }
        Ok(checkpoint)
    }
}

/// The body, as it is signed.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, self.root)?;
        self.extensions
            .iter()
            .try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// A public Ed25519 key and the name it signs under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    public_key: VerifyingKey,
}

impl VerifierKey {
    /// From its name and the 32 bytes of the key (RFC 8032).
    ///
    /// # Errors
    /// [`CheckpointError::Key`] where the name has a space, `+` or control character, or the bytes
    /// are no key of full order.
    pub fn new(name: &str, public_key: &[u8]) -> Result<Self, CheckpointError> {
        let bytes = public_key.try_into().map_err(|_| CheckpointError::Key)?;
        let public_key = VerifyingKey::from_bytes(bytes).map_err(|_| CheckpointError::Key)?;
        if !is_name(name) || public_key.is_weak() {
            return Err(CheckpointError::Key);
        }
        Ok(Self {
            name: name.to_owned(),
            public_key,
        })
    }

    /// The name it signs under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The first four bytes of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)`.
    pub fn id(&self) -> [u8; 4] {
        let digest: [u8; 32] = Sha256::new()
            .chain_update(&self.name)
            .chain_update([b'\n', ED25519])
            .chain_update(self.public_key.as_bytes())
            .finalize()
            .into();
        let [a, b, c, d, ..] = digest;
        [a, b, c, d]
    }

    fn typed(&self) -> Vec<u8> {
        [&[ED25519], self.public_key.as_bytes().as_slice()].concat()
    }
}

/// `name+hex(key id)+base64(type ‖ public key)`.
impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u32::from_be_bytes(self.id());
        write!(
            f,
            "{}+{id:08x}+{}",
            self.name,
            base64::encode(&self.typed())
        )
    }
}

impl FromStr for VerifierKey {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let mut parts = text.splitn(3, '+');
        let name = parts.next().unwrap_or_default();
        let typed = parts
            .nth(1)
            .and_then(base64::decode)
            .ok_or(CheckpointError::Key)?;
        let key = match typed.split_first() {
            Some((&ED25519, public_key)) => Self::new(name, public_key)?,
            _ => return Err(CheckpointError::Key),
        };
        if key.to_string() == text {
            Ok(key)
        } else {
            Err(CheckpointError::Key)
        }
    }
}

/// A text with signatures under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedNote {
    text: String,
    signatures: Vec<NoteSignature>,
}

/// One signature line: who, and what their key made of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct NoteSignature {
    name: String,
    key_id: [u8; 4],
    bytes: Vec<u8>,
}

impl SignedNote {
    /// Puts a signature that was made elsewhere under `text`, once it has been checked.
    ///
    /// # Errors
    /// [`CheckpointError::Signature`] where the key did not make it over exactly these bytes,
    /// [`CheckpointError::Line`] where the text is not whole lines.
    pub fn new(text: &str, key: &VerifierKey, signature: &[u8]) -> Result<Self, CheckpointError> {
        if !is_text(text) {
            return Err(CheckpointError::Line);
        }
        let bytes = signature.to_vec();
        let signature = NoteSignature {
            name: key.name.clone(),
            key_id: key.id(),
            bytes,
        };
        let note = Self {
            text: text.to_owned(),
            signatures: vec![signature],
        };
        note.verify(std::slice::from_ref(key))?;
        Ok(note)
    }

    /// Reads a note.
    ///
    /// # Errors
    /// [`CheckpointError`] says what is not as the specification has it.
    pub fn parse(note: &str) -> Result<Self, CheckpointError> {
        if note.len() > MAX_NOTE {
            return Err(CheckpointError::TooLong(note.len()));
        }
        let (text, lines) = note.rsplit_once("\n\n").ok_or(CheckpointError::Unsigned)?;
        let text = format!("{text}\n");
        if !is_text(&text) {
            return Err(CheckpointError::Line);
        }
        let signatures = lines
            .strip_suffix('\n')
            .ok_or(CheckpointError::Line)?
            .split('\n')
            .map(NoteSignature::parse)
            .collect::<Result<_, _>>()?;
        Ok(Self { text, signatures })
    }

    /// What was signed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The keys among `known` that signed the text; signatures by others are ignored.
    ///
    /// # Errors
    /// [`CheckpointError::Signature`] where a signature names a known key and is not by it,
    /// [`CheckpointError::UnknownKey`] where no known key signed.
    pub fn verify<'k>(
        &self,
        known: &'k [VerifierKey],
    ) -> Result<Vec<&'k VerifierKey>, CheckpointError> {
        let mut signers = Vec::new();
        for signature in &self.signatures {
            let key = known
                .iter()
                .find(|key| key.name == signature.name && key.id() == signature.key_id);
            if let Some(key) = key {
                let bytes = Signature::from_slice(&signature.bytes)
                    .map_err(|_| CheckpointError::Signature)?;
                key.public_key
                    .verify_strict(self.text.as_bytes(), &bytes)
                    .map_err(|_| CheckpointError::Signature)?;
                signers.push(key);
            }
        }
        if signers.is_empty() {
            Err(CheckpointError::UnknownKey)
        } else {
            Ok(signers)
        }
    }
}

/// The note as it is stored: text, empty line, signatures.
impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

impl NoteSignature {
    fn parse(line: &str) -> Result<Self, CheckpointError> {
        let parse = || {
            let (name, spelt) = line.strip_prefix("— ")?.split_once(' ')?;
            let decoded = base64::decode(spelt)?;
            let (key_id, bytes) = decoded.split_first_chunk()?;
            let signature = Self {
                name: name.to_owned(),
                key_id: *key_id,
                bytes: bytes.to_vec(),
            };
            (is_name(name) && !bytes.is_empty()).then_some(signature)
        };
        parse().ok_or(CheckpointError::SignatureLine)
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [self.key_id.as_slice(), &self.bytes].concat();
        write!(f, "— {} {}", self.name, base64::encode(&bytes))
    }
}

/// Why a checkpoint, key or signature is refused. Names the place, not its content.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CheckpointError {
    /// The origin is empty, too long or has characters it may not have.
    #[error("the origin has no characters, too many, or a space, `+` or control character")]
    Origin,
    /// The size is not a decimal number below 2^53 without leading zeros.
    #[error("the size is not a decimal number below 2^53 without leading zeros")]
    Size,
    /// The root is not the Base64 of 32 bytes.
    #[error("the root is not the padded Base64 of 32 bytes")]
    Root,
    /// A line is empty, unfinished or has a control character.
    #[error("a line is empty, has no end or has a control character")]
    Line,
    /// There is no signature.
    #[error("there is no empty line with signatures after it")]
    Unsigned,
    /// The note is too long.
    #[error("{0} bytes, and a signed note has at most {MAX_NOTE}")]
    TooLong(usize),
    /// A signature line is not `— name base64`.
    #[error("a signature line is not `— name base64`")]
    SignatureLine,
    /// A verifier key is not `name+key id+base64` of an Ed25519 key, or its id does not fit.
    #[error("not a verifier key of type Ed25519 (`name+key id+base64`), or its id does not fit it")]
    Key,
    /// A known key's signature is wrong.
    #[error("the signature is not by the key it names, or not over this text")]
    Signature,
    /// No signature is by a known key.
    #[error("no signature is by a known key")]
    UnknownKey,
}

/// Whether a key may have this name, or a log this origin: a line of it, without space or `+`.
fn is_name(text: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || c == '+';
    (1..=super::record::MAX_STRING).contains(&text.len()) && !text.contains(forbidden)
}

/// Whether a note may have this text: lines without control characters.
fn is_text(text: &str) -> bool {
    text.ends_with('\n') && !text.contains(|c: char| c.is_control() && c != '\n')
}
