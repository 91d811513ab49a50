//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    const MEMBER: &str = env!("CARGO_MANIFEST_DIR");
    Path::new(MEMBER).parent().unwrap_or(Path::new(MEMBER))
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Where tools are installed that the machine lacks: nothing of the person's own is touched.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}
