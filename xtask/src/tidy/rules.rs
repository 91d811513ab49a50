//! Rules about single lines, and about names of files.

use anyhow::{Context, Result};
use regex::Regex;

use super::{Breach, File};

/// Lines that must not occur in some files.
struct Rule {
    /// Searched for in each line by itself.
    pattern: &'static str,
    /// What is wrong with it, and what to do instead.
    message: &'static str,
    /// The files it is about.
    applies: fn(&File) -> bool,
}

/// The rules. Words that they ban are written so that this file does not break them itself.
const RULES: &[Rule] = &[
    Rule {
        pattern: r"[ \t]$",
        message: "white space at the end of the line",
        applies: |file| !file.has_extension(&["snap", "patch"]),
    },
    Rule {
        // As comments write them: one of the words is also Spanish.
        pattern: r"(//|#|<!--|\*)\s*(TO[D]O|FIX[M]E|XX[X])\b|\b(TO[D]O|FIX[M]E)[:(]",
        message: "unfinished: finish it, or write down in the documentation what is missing",
        applies: |_| true,
    },
    Rule {
        pattern: r"\b(test|it|describe)\.(only|skip|fixme)\b|#\[ignor[e]",
        message: "a test that does not run, or keeps others from running",
        // Which editor takes what is dropped is the browser's doing, which files can be chosen the driver's.
        applies: |file| {
            file.path != "tests/browser/matrix.spec.ts"
                && file.path != "tests/browser/upload.spec.ts"
        },
    },
    Rule {
        pattern: r"\.(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|\bdocument\.write\b",
        message: "text must never become markup: build nodes, or set textContent",
        applies: |file| {
            file.has_extension(&["ts", "mjs", "html"]) && !file.path.starts_with("tests/")
        },
    },
    Rule {
        // Not what follows a path separator or a quotation mark, nor `browser.ts`, which is also a file.
        pattern: r#"(^|[^\w/."'`-])(chrome|browser)\.([a-su-z]|t[a-rt-z])|\bglobalThis\.(chrome|browser)\b"#,
        message: "only extension/src/browser.ts names the browser's API: import from it",
        applies: |file| {
            file.path.starts_with("extension/src/")
                && file.has_extension(&["ts"])
                && file.path != "extension/src/browser.ts"
        },
    },
    Rule {
        pattern: r"\b(wasm_bindgen|js_sys|web_sys|serde_wasm_bindgen)\b",
        message: "only src/wasm/ names the libraries of the JavaScript boundary",
        applies: |file| {
            file.path.starts_with("src/")
                && file.has_extension(&["rs"])
                && !file.path.starts_with("src/wasm/")
        },
    },
    Rule {
        pattern: r#"(^|[\s"'(=`])(/home/\w|/root/\w|/Users/\w|/work/\w|[A-Z]:\\Users\\)"#,
        message: "a path of one machine",
        applies: |_| true,
    },
    Rule {
        pattern: r"(registry\.npm|static\.crates|index\.crates|deb\.debian|pypi\.)\w*[.]|pythonhosted[.]",
        message: "the host of a package registry: leave it to each machine's own settings",
        applies: |_| true,
    },
];

/// Names that say nothing about what is in a file.
const VAGUE_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "common", "manager", "misc",
];

/// Every breach of the rules.
pub(super) fn check(files: &[File]) -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    for rule in RULES {
        let pattern = Regex::new(rule.pattern).context(rule.pattern)?;
        for file in files.iter().filter(|file| (rule.applies)(file)) {
            let lines = file.text.lines().enumerate();
            breaches.extend(
                lines
                    .filter(|(_, line)| pattern.is_match(line))
                    .map(|(index, _)| Breach {
                        path: file.path.clone(),
                        line: Some(index + 1),
                        message: rule.message.to_owned(),
                    }),
            );
        }
    }
    breaches.extend(files.iter().filter_map(vague_name));
    Ok(breaches)
}

fn vague_name(file: &File) -> Option<Breach> {
    let name = file
        .path
        .split(['/', '.'])
        .find(|part| VAGUE_NAMES.contains(part))?;
    Some(Breach {
        path: file.path.clone(),
        line: None,
        message: format!("`{name}` says nothing: name it after what is in it"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches(path: &str, text: &str) -> usize {
        let file = File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        check(&[file]).expect("the patterns are valid").len()
    }

    #[test]
    fn finds_what_each_rule_bans() {
        for (path, text) in [
            ("docs/a.md", "word \n"),
            ("src/a.rs", concat!("// TO", "DO later\n")),
            ("tests/browser/a.spec.ts", concat!("test.on", "ly('x')\n")),
            ("extension/src/popup/a.ts", "node.innerHTML = text;\n"),
            (
                "extension/src/popup/a.ts",
                "await chrome.storage.local.get();\n",
            ),
            ("extension/src/popup/a.ts", "(globalThis.browser)\n"),
            ("src/scan/a.rs", "use js_sys::Date;\n"),
            ("docs/a.md", concat!("see /ho", "me/someone\n")),
            (
                "package-lock.json",
                concat!("https://registry.npm", "js.org/x\n"),
            ),
            ("src/utils/mod.rs", ""),
            ("extension/src/helpers.ts", ""),
        ] {
            assert_eq!(breaches(path, text), 1, "{path}: {text}");
        }
    }

    #[test]
    fn leaves_alone_what_only_looks_alike() {
        for (path, text) in [
            (
                "extension/src/popup/a.ts",
                "import { send } from \"../browser.ts\";\n",
            ),
            ("extension/src/popup/a.ts", "// see browser.ts\n"),
            (
                "extension/src/browser.ts",
                "chrome.runtime.sendMessage();\n",
            ),
            ("src/wasm/convert.rs", "use js_sys::Date;\n"),
            ("docs/a.md", "GET /v1/home/page\n"),
        ] {
            assert_eq!(breaches(path, text), 0, "{path}: {text}");
        }
    }
}
