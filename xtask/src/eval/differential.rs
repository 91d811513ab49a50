//! `cargo xtask eval --differential`: whether the engine finds what the slow, obvious one finds.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Result, bail, ensure};
use prompt_dlp::Engine;
use prompt_dlp::scan::reference::{Reference, difference};

use crate::progress;

/// Scans every text twice and prints where the two differ: which text, and what each found.
pub(super) fn run(texts: &[(String, &str)]) -> Result<()> {
    let engine = Engine::built_in();
    let reference = Reference::new(engine.policy());
    progress::step("Comparing", format!("{} texts", texts.len()));
    let differences = AtomicUsize::new(0);
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some((name, text)) = texts.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Some(difference) = difference(&engine.scan(text)?, &reference.scan(text)) {
                differences.fetch_add(1, Ordering::Relaxed);
                anstream::println!("{name}\t{difference}");
            }
        }
        Ok(())
    };
    let workers = thread::available_parallelism()?.get();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| bail!("a scan panicked")))
    })?;
    let differences = differences.into_inner();
    anstream::println!("{} texts, {differences} with a difference", texts.len());
    ensure!(differences == 0, "the fast scan and the slow one differ");
    Ok(())
}
