//! Reading files and standard input.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// A file, or standard input.
#[derive(Clone, Debug)]
pub(crate) enum Input {
    /// `-`
    Stdin,
    /// Anything else.
    File(PathBuf),
}

impl Input {
    /// All bytes of it.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open()?
            .read_to_end(&mut bytes)
            .with_context(|| self.to_string())?;
        Ok(bytes)
    }

    /// All of it as text.
    pub(crate) fn text(&self) -> Result<String> {
        String::from_utf8(self.bytes()?).or_else(|error| {
            let at = error.utf8_error().valid_up_to();
            bail!("{self}: not UTF-8: invalid at byte {at}")
        })
    }

    /// For reading line by line.
    pub(crate) fn open(&self) -> Result<Box<dyn BufRead>> {
        Ok(match self {
            Self::Stdin => Box::new(io::stdin().lock()),
            Self::File(path) => {
                let file = File::open(path).with_context(|| self.to_string())?;
                Box::new(BufReader::with_capacity(1 << 16, file))
            }
        })
    }

    /// How many bytes it has, as far as that can be known.
    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Stdin => 0,
            Self::File(path) => path.metadata().map_or(0, |metadata| metadata.len()),
        }
    }
}

impl From<OsString> for Input {
    fn from(argument: OsString) -> Self {
        if argument == "-" {
            Self::Stdin
        } else {
            Self::File(argument.into())
        }
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdin => f.write_str("standard input"),
            Self::File(path) => path.display().fmt(f),
        }
    }
}
