//! Where markings stand: on a line of their own, in brackets, in a header or footer, in a field.
//!
//! The same words in a sentence mark nothing: “a confidential matter”, “Secret Santa”.
//! Source: ISOO “Marking Classified National Security Information” §2, and the guides of the
//! other issuers, which agree on this.

use memchr::{memchr3, memrchr3};

use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// The words stand where a marking does.
pub(crate) static BANNER: Validator = Validator {
    name: "marking position",
    check: banner,
};

/// Upper case alone is enough for a phrase of several words that has no other meaning.
pub(crate) static BANNER_OR_CAPITALS: Validator = Validator {
    name: "marking position",
    check: |candidate| {
        let value = candidate.value();
        let shouted = is_upper(value) && value.split_whitespace().count() > 1;
        if shouted && !is_code(candidate) {
            return Ok(Validity::Real);
        }
        banner(candidate)
    },
};

/// Anywhere but in the names of code: for phrases that mean one thing wherever they stand.
pub(crate) static PHRASE: Validator = Validator {
    name: "marking phrase",
    check: |candidate| {
        if is_code(candidate) {
            return Err(Refusal::Position);
        }
        Ok(Validity::Real)
    },
};

/// Longest rest of a line of its own: a date, a page, a company.
const MAX_REST: usize = 48;

fn banner(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let (before, after) = line_around(candidate);
    let value = candidate.value();
    let marked = is_bracketed(before, after)
        || is_field(before) && ends(after)
        || is_own_line(before, after)
        || is_upper(value) && (is_header_or_footer(before, after) || is_subject(before))
        || is_phrase(value) && is_last_part(before, after);
    if marked && !is_code(candidate) {
        return Ok(Validity::Real);
    }
    Err(Refusal::Position)
}

/// The parts of the value's line in front of it and behind it, without decoration.
fn line_around<'t>(candidate: &Candidate<'t>) -> (&'t str, &'t str) {
    let before = candidate.before();
    let start = memrchr3(b'\n', b'\r', b'\x0c', before.as_bytes()).map_or(0, |at| at + 1);
    let before = before.get(start..).unwrap_or_default();
    let after = candidate.after();
    let end = memchr3(b'\n', b'\r', b'\x0c', after.as_bytes()).unwrap_or(after.len());
    let after = after.get(..end).unwrap_or_default();
    (
        before.trim_start_matches(is_decoration),
        after.trim_end_matches(is_decoration),
    )
}

/// What surrounds banners in plain text, Markdown, comments and mail quotes.
fn is_decoration(c: char) -> bool {
    c.is_whitespace() || "*_#=-~|>+•·–—/!;%\u{feff}".contains(c)
}

/// Nothing else on the line, up to decoration, white space and closing punctuation.
fn is_own_line(before: &str, after: &str) -> bool {
    before.trim_matches(is_decoration).is_empty() && ends(after)
}

fn ends(after: &str) -> bool {
    after
        .trim_start_matches(|c: char| is_decoration(c) || ".,:\"'”»)]}】".contains(c))
        .is_empty()
}

/// Brackets of any kind right around it.
fn is_bracketed(before: &str, after: &str) -> bool {
    let inner_end = |c: char| c == '*' || c == '_' || c == ' ';
    let open = before.trim_end_matches(inner_end).chars().next_back();
    let close = after.trim_start_matches(inner_end).chars().next();
    matches!(
        (open, close),
        (Some('['), Some(']'))
            | (Some('【'), Some('】'))
            | (Some('〔'), Some('〕'))
            | (Some('«'), Some('»'))
            | (Some('<'), Some('>'))
            | (Some('{'), Some('}'))
    ) || matches!(
        (open, close),
        (Some('('), Some(')')) | (Some('（'), Some('）'))
    ) && before
        .trim_end_matches(inner_end)
        .trim_matches(['(', '（'])
        .trim_matches(is_decoration)
        .is_empty()
}

/// Behind the name of a field that holds a classification.
fn is_field(before: &str) -> bool {
    const FIELDS: &[&str] = &[
        "classification",
        "sensitivity",
        "security level",
        "security marking",
        "protective marking",
        "confidentiality",
        "confidentiality level",
        "data class",
        "information class",
        "label",
        "document class",
        "marking",
        "handling",
        "distribution",
        "status",
        "security classification",
        "klassifizierung",
        "klassifikation",
        "vertraulichkeit",
        "vertraulichkeitsstufe",
        "einstufung",
        "schutzklasse",
        "classification de sécurité",
        "niveau de confidentialité",
        "confidentialité",
        "sensibilité",
        "clasificación",
        "clasificacion",
        "nivel de confidencialidad",
        "confidencialidad",
        "classificazione",
        "riservatezza",
        "livello di riservatezza",
        "classificação",
        "classificatie",
        "rubricering",
        "vertrouwelijkheid",
        "klauzula",
        "klasyfikacja",
        "poufność",
        "klassificering",
        "sekretess",
        "luokitus",
        "gizlilik",
        "гриф",
        "конфиденциальность",
        "密级",
        "保密级别",
        "机密等级",
        "機密区分",
        "보안등급",
        "x-classification",
        "x-protective-marking",
        "subject",
        "betreff",
        "objet",
        "asunto",
        "oggetto",
        "assunto",
        "onderwerp",
        "temat",
        "title",
        "titel",
    ];
    let Some(name) = before.trim_end().strip_suffix([':', '=', '：', '|']) else {
        return false;
    };
    let name = name.trim_matches(|c: char| is_decoration(c) || "\"'`[".contains(c));
    let name = end(name).to_lowercase();
    FIELDS.iter().any(|field| name.ends_with(field))
}

/// As much of a line's end as the name of a field may have, however its letters are written.
fn end(line: &str) -> &str {
    const LONGEST: usize = 128;
    let start = line.ceil_char_boundary(line.len().saturating_sub(LONGEST));
    line.get(start..).unwrap_or_default()
}

/// At the front of a mail's subject.
fn is_subject(before: &str) -> bool {
    const SUBJECTS: &[&str] = &[
        "subject:", "betreff:", "objet :", "objet:", "asunto:", "oggetto:", "re:", "fw:", "fwd:",
        "aw:", "wg:",
    ];
    let before = end(before.trim()).to_lowercase();
    SUBJECTS.iter().any(|subject| before.ends_with(subject))
}

/// Short company names, dates and page numbers beside it: `© 2026 Corp · CONFIDENTIAL · Page 3`.
fn is_header_or_footer(before: &str, after: &str) -> bool {
    let separated = |rest: &str, next: Option<char>| {
        rest.trim().is_empty() || next.is_some_and(|c| "-–—|·•/,:©(".contains(c))
    };
    let inner = before.trim_end().chars().next_back();
    let outer = after.trim_start().chars().next();
    let short = before.chars().count() <= MAX_REST && after.chars().count() <= MAX_REST;
    short
        && separated(before, inner)
        && separated(after, outer)
        && !has_sentence(before)
        && !has_sentence(after)
}

/// Several words, the first with a capital: `Internal use only`.
fn is_phrase(value: &str) -> bool {
    value.split_whitespace().count() > 1 && value.starts_with(char::is_uppercase)
}

/// Behind a dash or a bar at the end of a short line: `Northwind – Internal use only`.
fn is_last_part(before: &str, after: &str) -> bool {
    ends(after)
        && before.trim_end().ends_with(['-', '–', '—', '|', '·', '•'])
        && before.ends_with(' ')
        && before.chars().count() <= MAX_REST
        && !has_sentence(before)
}

/// Several lower-case words in a row are a sentence.
fn has_sentence(rest: &str) -> bool {
    let lower = |word: &str| word.len() > 1 && word.chars().all(char::is_lowercase);
    rest.split_whitespace().filter(|word| lower(word)).count() > 2
}

/// Whether no letter is in lower case; scripts without case count as upper.
fn is_upper(value: &str) -> bool {
    !value.chars().any(char::is_lowercase)
}

/// Names in code are not markings: `Level.CONFIDENTIAL`, `CONFIDENTIAL_CLIENT`, `AGE-SECRET-KEY`.
fn is_code(candidate: &Candidate<'_>) -> bool {
    let (before, after) = (candidate.before(), candidate.after());
    let is_name = |c: char| c.is_ascii_alphanumeric();
    let glued = |c: char| is_name(c) || "_$.@".contains(c);
    let hyphened = before
        .strip_suffix('-')
        .is_some_and(|head| head.ends_with(is_name))
        || after
            .strip_prefix('-')
            .is_some_and(|tail| tail.starts_with(is_name));
    let behind = after.trim_start_matches(['"', '\'']).trim_start();
    before.ends_with(glued)
        || after.starts_with(['_', '(', '='])
        || behind.starts_with("=>")
        || behind.starts_with("= ")
        || hyphened
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    /// Whether the words marked `⟦…⟧` stand where a marking does.
    fn marks(marked: &str) -> bool {
        let start = marked.find('⟦').unwrap();
        let end = marked.find('⟧').unwrap() - '⟦'.len_utf8();
        let text = marked.replace(['⟦', '⟧'], "");
        let unit = |at| u32::try_from(at).unwrap();
        banner(&Candidate {
            text: &text,
            span: Span::new(unit(start), unit(end)),
        })
        .is_ok()
    }

    #[test]
    fn banners_fields_brackets_and_footers_mark() {
        for text in [
            "⟦CONFIDENTIAL⟧\nQuarterly figures",
            "*** ⟦Confidential⟧ ***",
            "# ⟦Strictly confidential⟧",
            "[⟦confidential⟧] Plan for May",
            "【⟦社外秘⟧】来期計画",
            "Classification: ⟦Confidential⟧",
            "| Klassifizierung | ⟦vertraulich⟧ |",
            "© 2026 Corp – ⟦CONFIDENTIAL⟧ – Page 3 of 12",
            "Subject: ⟦CONFIDENTIAL⟧ - reorganisation",
            "Northwind – ⟦Internal use only⟧",
        ] {
            assert!(marks(text), "{text}");
        }
    }

    #[test]
    fn sentences_and_code_do_not() {
        for text in [
            "We treat this in a ⟦confidential⟧ manner.",
            "The report was ⟦CONFIDENTIAL⟧ until it leaked to the press last year.",
            "case Level.⟦CONFIDENTIAL⟧:",
            "⟦CONFIDENTIAL⟧_CLIENT = 1",
            "X-⟦CONFIDENTIAL⟧-KEY",
            "⟦Secret⟧ Santa is on Friday",
            "We speak (⟦confidential⟧) with them",
            "the level of this is what we call - ⟦Internal use only⟧",
        ] {
            assert!(!marks(text), "{text}");
        }
    }
}
