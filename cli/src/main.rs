//! The command line of prompt-dlp.
fn main() {}
