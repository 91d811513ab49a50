//! A Rust that can build for wasm32-unknown-unknown.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use super::apt;
use crate::{process, progress};

/// The target of the wasm build.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const DOWNLOAD_LIMIT: Duration = Duration::from_secs(150);

/// A way to build for [`TARGET`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RustForWasm {
    /// The active toolchain has the target's standard library.
    Active,
    /// Debian's rustc-web, which builds the standard library from its source each time the
    /// profile or flags change. Serves where rustup's servers cannot be reached.
    Debian,
}

impl RustForWasm {
    /// Finds one, installing it if need be.
    pub(crate) fn ensure() -> Result<Self> {
        if active_has_target() {
            return Ok(Self::Active);
        }
        if Debian::present() {
            return Ok(Self::Debian);
        }
        let Err(error) = add_target() else {
            return Ok(Self::Active);
        };
        progress::note(format!("{error:#}; looking for another Rust"));
        if !apt::present() {
            bail!(
                "no Rust here can build for {TARGET}: run `rustup target add {TARGET}` with access to \
                 rustup's servers, or install a Rust that contains the target and put it first on the path"
            );
        }
        apt::install(
            Debian::PACKAGES,
            "a Rust with the source of its standard library, to build that for wasm",
        )?;
        if !Debian::present() {
            bail!(
                "{} are installed, but {} or {} is missing",
                Debian::PACKAGES.join(", "),
                Debian::SOURCE,
                Debian::LINKER
            );
        }
        Ok(Self::Debian)
    }

    /// Folder of its cargo, where that is not the one on the path.
    pub(super) fn folder(self) -> Option<&'static Path> {
        (self == Self::Debian).then_some(Path::new("/usr/bin"))
    }

    /// Environment of cargo.
    pub(super) const fn environment(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Active => &[],
            Self::Debian => &[
                ("RUSTC", Debian::RUSTC),
                // -Zbuild-std is still unstable; nothing else unstable is used.
                ("RUSTC_BOOTSTRAP", "1"),
                ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", Debian::LINKER),
            ],
        }
    }

    /// What wasm-pack should check before building: nothing where it would miss the target's folder.
    pub(crate) const fn wasm_pack_mode(self) -> &'static str {
        match self {
            Self::Active => "normal",
            Self::Debian => "force",
        }
    }

    /// Arguments of cargo.
    pub(crate) const fn cargo_arguments(self) -> &'static [&'static str] {
        match self {
            Self::Active => &[],
            Self::Debian => &["-Zbuild-std=std,panic_abort"],
        }
    }
}

struct Debian;

impl Debian {
    const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
    const RUSTC: &str = "/usr/bin/rustc";
    const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std";
    const LINKER: &str = "/usr/bin/wasm-ld-19";

    fn present() -> bool {
        ["/usr/bin/cargo", Self::RUSTC, Self::SOURCE, Self::LINKER]
            .iter()
            .all(|path| Path::new(path).exists())
    }
}

fn active_has_target() -> bool {
    process::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| Path::new(&folder).is_dir())
}

fn add_target() -> Result<()> {
    if process::find("rustup").is_none() {
        bail!("there is no rustup here to add the target {TARGET} with");
    }
    progress::step(
        "Adding",
        format!("the target {TARGET} with rustup: the engine runs as WebAssembly in the browser"),
    );
    process::run_within(
        Command::new("rustup").args(["target", "add", TARGET]),
        DOWNLOAD_LIMIT,
    )
}
