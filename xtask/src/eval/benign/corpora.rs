//! Text that any Debian machine has and that holds nothing to keep back: documentation and source code.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use crate::{process, progress};

/// Most bytes of a corpus: enough for one alarm in 10 MB to show.
const LIMIT: usize = 24_000_000;

/// Longer files are left out, so that none is a large part of its corpus.
const LONGEST: usize = 2_000_000;

/// In documentation, the files that are not prose.
const CODE: &[&str] = &[
    "awk", "c", "cocci", "conf", "cpp", "css", "go", "h", "hpp", "java", "js", "json", "list",
    "pem", "perl", "pl", "pm", "ps", "py", "rb", "rs", "rules", "service", "sh", "sql", "svg",
    "tcl", "xml", "xsl", "yaml", "yml",
];

/// Files of one kind.
#[derive(Debug)]
pub(in crate::eval) struct Corpus {
    pub(in crate::eval) name: &'static str,
    pub(in crate::eval) kind: Kind,
    /// Each text once, in the order of the digests: any number of them from the front is a sample.
    pub(in crate::eval) files: Vec<File>,
}

/// What sort of text it is; each has its own target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::eval) enum Kind {
    Prose,
    Code,
}

/// A file that has been read.
#[derive(Clone, Debug)]
pub(in crate::eval) struct File {
    pub(in crate::eval) path: PathBuf,
    pub(in crate::eval) text: String,
}

impl Corpus {
    /// Its size in bytes.
    pub(in crate::eval) fn size(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }

    /// Some of its shorter files.
    fn sample(&self) -> Self {
        const SIZE: usize = 1_000_000;
        const LONGEST: usize = 50_000;
        let mut size = 0;
        let files = self
            .files
            .iter()
            .filter(|file| file.text.len() <= LONGEST)
            .take_while(|file| {
                size += file.text.len();
                size <= SIZE
            });
        Self {
            name: self.name,
            kind: self.kind,
            files: files.cloned().collect(),
        }
    }
}

/// A megabyte of each, for engines that are slow.
pub(in crate::eval) fn samples(corpora: &[Corpus]) -> Vec<Corpus> {
    corpora.iter().map(Corpus::sample).collect()
}

/// Documentation, Rust's standard library, Python's: each as far as it is here.
pub(in crate::eval) fn gather() -> Vec<Corpus> {
    let corpora = [
        corpus(
            "documentation",
            Kind::Prose,
            Some("/usr/share/doc".into()),
            is_prose,
        ),
        corpus("rust", Kind::Code, rust(), |path| {
            has_extension(path, &["rs"])
        }),
        corpus("python", Kind::Code, python(), |path| {
            has_extension(path, &["py"])
        }),
    ];
    corpora
        .into_iter()
        .filter(|corpus| {
            if corpus.files.is_empty() {
                progress::note(format_args!(
                    "no benign text of the kind `{}` is here",
                    corpus.name
                ));
            }
            !corpus.files.is_empty()
        })
        .collect()
}

/// The files under `folder` that are `wanted`, each text once. What is beyond the limit is left out in the
/// order of the digests, so that what stays is a sample of all, and the same each time.
fn corpus(
    name: &'static str,
    kind: Kind,
    folder: Option<PathBuf>,
    wanted: fn(&Path) -> bool,
) -> Corpus {
    let mut paths = Vec::new();
    if let Some(folder) = folder {
        collect(&folder, wanted, &mut paths);
    }
    let mut digests = BTreeSet::new();
    let mut files = paths
        .into_iter()
        .filter_map(|path| Some((read(&path)?, path)))
        .map(|(text, path)| (<[u8; 32]>::from(Sha256::digest(&text)), File { path, text }))
        .filter(|(digest, _)| digests.insert(*digest))
        .collect::<Vec<_>>();
    files.sort_unstable_by_key(|(digest, _)| *digest);
    let mut size = 0;
    let files = files
        .into_iter()
        .map(|(_, file)| file)
        .take_while(|file| {
            size += file.text.len();
            size <= LIMIT
        })
        .collect();
    Corpus { name, kind, files }
}

/// Adds the files below `folder`, in order, without following links.
fn collect(folder: &Path, wanted: fn(&Path) -> bool, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut entries = entries.filter_map(Result::ok).collect::<Vec<_>>();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        match entry.file_type() {
            // What was installed beside Python's library is not part of it.
            Ok(kind) if kind.is_dir() && !path.ends_with("site-packages") => {
                collect(&path, wanted, paths);
            }
            Ok(kind) if kind.is_file() && wanted(&path) => paths.push(path),
            _ => {}
        }
    }
}

/// The text of a file, unpacked if it is packed; none if it is empty, long, or not text.
fn read(path: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).ok()?;
    let limit = u64::try_from(LONGEST).ok()? + 1;
    if has_extension(path, &["gz"]) {
        GzDecoder::new(file)
            .take(limit)
            .read_to_end(&mut bytes)
            .ok()?;
    } else {
        file.take(limit).read_to_end(&mut bytes).ok()?;
    }
    let text = String::from_utf8(bytes).ok()?;
    (1..=LONGEST)
        .contains(&text.len())
        .then_some(text)
        .filter(|text| !text.contains('\0'))
}

fn is_prose(path: &Path) -> bool {
    let unpacked = path.with_extension("");
    let inner = if has_extension(path, &["gz"]) {
        unpacked.as_path()
    } else {
        path
    };
    !has_extension(inner, CODE)
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| extensions.contains(&extension))
}

/// Where the source of Rust's standard library is: rustup's component, or a package of Debian.
fn rust() -> Option<PathBuf> {
    let component = process::output(Command::new("rustc").args(["--print", "sysroot"]))
        .map(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library"))
        .ok();
    let mut packaged = fs::read_dir("/usr/src")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().contains("/rustc-"))
        .map(|path| path.join("library"))
        .collect::<Vec<_>>();
    packaged.sort();
    component
        .into_iter()
        .chain(packaged)
        .find(|path| path.is_dir())
}

/// Where Python's library is: the one of Debian's package, or that of the interpreter on the path.
fn python() -> Option<PathBuf> {
    let program = "import sysconfig; print(sysconfig.get_path('stdlib'))";
    ["/usr/bin/python3", "python3"]
        .into_iter()
        .filter_map(|python| process::output(Command::new(python).args(["-c", program])).ok())
        .map(PathBuf::from)
        .find(|path| path.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_each_text_once() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in [
            ("a.txt", "same"),
            ("b.txt", "same"),
            ("c.txt", "other"),
            ("d.c", "int"),
        ] {
            fs::write(folder.path().join(name), text).expect("written");
        }
        let corpus = corpus("test", Kind::Prose, Some(folder.path().into()), is_prose);
        let texts = corpus
            .files
            .iter()
            .map(|file| file.text.as_str())
            .collect::<Vec<_>>();
        assert_eq!(texts, ["same", "other"]);
        assert_eq!(corpus.size(), 9);
    }

    #[test]
    fn looks_inside_the_name_of_a_packed_file() {
        assert!(is_prose(Path::new("changelog.Debian.gz")));
        assert!(!is_prose(Path::new("example.py.gz")));
    }
}
