//! A policy with much of its own.

use anyhow::Result;
use serde_json::{Value, json};

const DETECTORS: usize = 1_000;
const TERMS: usize = 100_000;

/// 1,000 detectors and a dictionary of 100,000 terms: names of one to three words that nothing has.
pub(super) fn large() -> Result<String> {
    let detectors: Vec<Value> = (0..DETECTORS)
        .map(|number| {
            json!({
                "id": format!("own-{number}"),
                "title": format!("Number of the company's kind {number}"),
                "pattern": format!(r"\bQ{number:03}-(?<value>[A-Z]{{2}}\d{{4,8}})\b"),
                "anchors": [format!("q{number:03}-")],
            })
        })
        .collect();
    let terms: Vec<String> = (0..TERMS).map(term).collect();
    let policy = json!({
        "schema": "prompt-dlp/policy/v1",
        "id": "large",
        "version": 1,
        "rules": [],
        "detectors": detectors,
        "dictionaries": [{"id": "customers", "title": "Customer", "terms": terms}],
    });
    Ok(serde_json::to_string(&policy)?)
}

/// A number in syllables, a capital where a word begins.
fn term(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "bar", "cel", "dor", "fen", "gal", "hul", "jor", "kan", "lem", "mor", "nul", "pra", "quo",
        "rit", "sol", "tev",
    ];
    let mut rest = number;
    let mut term = String::new();
    for place in 0..5 {
        let syllable = SYLLABLES.get(rest % SYLLABLES.len()).unwrap_or(&"");
        match place {
            0 => term.push_str("Kro"),
            2 if number.is_multiple_of(3) => term.push_str(" Var"),
            4 if number.is_multiple_of(7) => term.push_str(" Zen"),
            _ => {}
        }
        term.push_str(syllable);
        rest /= SYLLABLES.len();
    }
    term
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use prompt_dlp::Engine;

    use super::*;

    #[test]
    fn the_terms_differ() {
        assert_eq!((0..TERMS).map(term).collect::<BTreeSet<_>>().len(), TERMS);
    }

    #[test]
    fn the_policy_is_in_order_and_finds() {
        let engine = Engine::new(&large().expect("it is JSON")).expect("it is in order");
        let text = format!("{} ordered Q042-AB1234", term(99_999));
        let found = engine.scan(&text).expect("the text is short");
        let ids: Vec<&str> = found.iter().map(|finding| &*finding.detector).collect();
        assert_eq!(ids, ["customers", "own-42"]);
    }
}
