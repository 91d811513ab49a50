//! How far a long piece of work is: on standard error, if that is a terminal, and gone at the end.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work below this many bytes is done before a bar could be read.
const WORTH_SHOWING: u64 = 8 << 20;

/// A bar over so many bytes.
pub(crate) fn bar(bytes: u64) -> ProgressBar {
    // Draws nothing where standard error is not a terminal.
    let target = ProgressDrawTarget::stderr();
    let bar = ProgressBar::with_draw_target(Some(bytes), target);
    if bytes < WORTH_SHOWING {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let style = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes}, {eta} left");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
