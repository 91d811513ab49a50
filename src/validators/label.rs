//! The name that stands in front of a value, and the sign between the two.

use super::word_list::WordList;
use crate::scan::candidate::Candidate;

/// Bytes in front of a value in which its name stands.
const REACH: usize = 80;

/// How names of source files end that no name of a setting does.
const SOURCE_FILES: &[&str] = &[
    "c", "cc", "cpp", "cs", "go", "h", "html", "java", "js", "md", "php", "py", "rb", "rs", "sh",
    "ts", "xml",
];

/// What stands in front of a value on its line, or on the one before.
pub(super) struct Label<'t> {
    /// The line up to the value.
    line: &'t str,
    /// Everything in `line` behind the name's last letter or digit.
    sign: &'t str,
}

impl<'t> Label<'t> {
    pub(super) fn before(candidate: &Candidate<'t>) -> Self {
        let before = candidate.before();
        let start = before.ceil_char_boundary(before.len().saturating_sub(REACH));
        let near = before.get(start..).unwrap_or_default();
        let name = near.trim_end_matches(|c: char| !c.is_alphanumeric());
        let line = match (name.is_empty(), name.rfind('\n')) {
            (true, _) => "",
            (_, Some(at)) => near.get(at + 1..).unwrap_or_default(),
            (_, None) => near,
        };
        Self {
            line,
            sign: near.get(name.len()..).unwrap_or_default(),
        }
    }

    /// Whether one of `words` stands in it.
    pub(super) fn says_any(&self, words: &WordList) -> bool {
        words.stands_in_any_case(self.line)
    }

    /// Whether the line is that of such a label.
    pub(super) fn begins(&self, label: &str) -> bool {
        self.line.starts_with(label)
    }

    /// Whether the name ends in one of `words`: `token_url`, `tokenUrl`, `tokenizer`.
    pub(super) fn describes(&self, words: &[&str]) -> bool {
        let last = self
            .last_word()
            .trim_end_matches(|c: char| c.is_ascii_digit());
        let hump = last
            .trim_end_matches(|c: char| !c.is_ascii_uppercase())
            .len();
        let hump = last.get(hump.saturating_sub(1)..).unwrap_or_default();
        let last = last.to_ascii_lowercase();
        words.iter().any(|word| {
            last == *word
                || hump.eq_ignore_ascii_case(word)
                || word.len() >= 4 && last.len() > word.len() && last.ends_with(word)
        })
    }

    /// The letters and digits at the name's end.
    pub(super) fn last_word(&self) -> &'t str {
        let name = self.name();
        let stem = name.trim_end_matches(char::is_alphanumeric);
        name.get(stem.len()..).unwrap_or_default()
    }

    /// Whether the name is that of a file of source code or of a manual: `passwd.c:`, `passwd.1.xml:`.
    pub(super) fn names_file(&self) -> bool {
        let (_, extension) = self.name().rsplit_once('.').unwrap_or_default();
        let is_section = extension.len() == 1 && extension.contains(|c: char| c.is_ascii_digit());
        is_section || SOURCE_FILES.contains(&extension)
    }

    /// Whether the name is as those of environment variables are: `DB_PASSWORD`.
    pub(super) fn is_environment(&self) -> bool {
        let name = self.identifier();
        name.len() > 4 && !name.contains(|c: char| c.is_ascii_lowercase())
    }

    /// Whether the value is in quotation marks.
    pub(super) fn quote(&self) -> Option<char> {
        let last = self.sign.chars().next_back();
        last.filter(|c| "\"'`".contains(*c))
    }

    /// Whether the sign is this one and nothing else.
    pub(super) fn sign_is(&self, sign: &str) -> bool {
        self.sign == sign
    }

    /// Whether the sign calls something by the name.
    pub(super) fn is_call(&self) -> bool {
        self.sign.starts_with('(')
    }

    /// Whether name and value stand side by side, with no sign, a hyphen or that of a pointer
    /// between them.
    pub(super) fn is_beside(&self) -> bool {
        self.sign.chars().all(|c| " -*&".contains(c))
    }

    /// Whether `value` is the name once more: `SN_auth_rsa "AuthRSA"`.
    pub(super) fn repeats(&self, value: &str) -> bool {
        let plain = |text: &str| -> String {
            let letters = text.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|c| c.to_ascii_lowercase()).collect()
        };
        plain(self.identifier()).contains(&plain(value))
    }

    /// Whether name and value are the first arguments of a call.
    pub(super) fn is_argument(&self) -> bool {
        self.sign.contains(',')
    }

    /// Whether the sign assigns: not the comma of a list, not a comparison, not the bar of a union of
    /// types, not the end of a line, unless an element, a block or a literal begins there.
    pub(super) fn assigns(&self) -> bool {
        if self.is_argument() {
            let name = self.name();
            let arguments = name.rsplit('(').next().unwrap_or_default();
            let is_first = arguments.len() < name.len() && !arguments.contains(',');
            return (is_first || self.is_environment())
                && self.sign.trim_start_matches('\\').starts_with(['"', '\''])
                && self.quote().is_some();
        }
        if let Some((sign, _)) = self.sign.split_once('\n') {
            let sign = sign.trim_end();
            return sign.ends_with(['>', '|'])
                || self.quote().is_some() && sign.ends_with([':', '=', '(']);
        }
        !self.sign.contains(" > ") && !self.sign.contains('<') && self.sign != "|"
    }

    /// The letters, digits and underscores at the name's end.
    fn identifier(&self) -> &'t str {
        let name = self.name();
        let stem = name.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        name.get(stem.len()..).unwrap_or_default()
    }

    /// The line in front of the sign.
    fn name(&self) -> &'t str {
        let end = self.line.len().saturating_sub(self.sign.len());
        self.line.get(..end).unwrap_or_default()
    }
}
