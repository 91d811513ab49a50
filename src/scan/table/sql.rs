//! `INSERT INTO t (a, b) VALUES (1, 2), (3, 4);` of SQL (ISO/IEC 9075-2).

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::delimited::unquoted;
use super::html::find_in_either_case;
use super::{Layout, Tables};
use crate::text::block::{Block, WIDTH, ones};
use crate::text::span::{Span, Utf8};

/// Bytes between `INSERT INTO` and its `VALUES`: names of a table and its columns.
const HEAD: usize = 4_096;

/// Statements in a row with the same columns.
struct Statements<'t> {
    head: &'t str,
    span: Span<Utf8>,
    columns: Span<Utf8>,
    rows: Vec<u32>,
}

/// Adds the tables that `INSERT` statements write.
pub(super) fn find(text: &str, tables: &mut Tables) {
    let bytes = text.as_bytes();
    let Some(mut at) = next_insert(bytes, 0).filter(|_| may_insert(text)) else {
        return;
    };
    let mut open: Option<Statements<'_>> = None;
    while let Some(start) = next_insert(bytes, at) {
        at = start + 1;
        let Some(statement) = statement(text, start) else {
            continue;
        };
        at = statement.span.end as usize;
        match &mut open {
            Some(last) if last.head == statement.head && follows(text, last.span, start) => {
                last.span = Span::new(last.span.start, statement.span.end);
                last.rows.extend(statement.rows);
            }
            _ => finish(open.replace(statement), tables),
        }
    }
    finish(open, tables);
}

/// Where `INSERT INTO` stands next, in either case. The first letters of both words are looked for, a
/// block at a time.
fn next_insert(bytes: &[u8], from: usize) -> Option<usize> {
    const INSERT: &[u8] = b"insert into";
    const SECOND_WORD: usize = 7;
    let is_insert = |at: &usize| {
        let here = bytes.get(*at..*at + INSERT.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(INSERT))
    };
    (from..bytes.len())
        .step_by(WIDTH - SECOND_WORD)
        .find_map(|start| {
            let begins = Block::at(bytes, start).in_small_letters().is(b'i');
            let both = begins & (begins >> SECOND_WORD);
            ones(both).map(|at| start + at).find(is_insert)
        })
}

/// Whether `INTO` stands in `text` as it is usually written.
fn may_insert(text: &str) -> bool {
    static INTO: LazyLock<[Finder<'_>; 2]> = LazyLock::new(|| ["into", "INTO"].map(Finder::new));
    INTO.iter().any(|into| into.find(text.as_bytes()).is_some())
}

fn finish(statements: Option<Statements<'_>>, tables: &mut Tables) {
    if let Some(all) = statements {
        tables.push(Layout::Sql, all.span, all.columns, all.rows);
    }
}

/// Whether nothing but the end of a statement stands between `last` and `start`.
fn follows(text: &str, last: Span<Utf8>, start: usize) -> bool {
    text.get(last.end as usize..start).is_some_and(|between| {
        between.len() < 8 && between.trim_matches([' ', '\r', '\n', ';']).is_empty()
    })
}

/// The statement that begins at `start`.
#[inline(never)]
fn statement(text: &str, start: usize) -> Option<Statements<'_>> {
    let near = start + HEAD + "values".len() - 1;
    let near = text.get(..text.floor_char_boundary(near))?;
    let values = find_in_either_case(near, start, "values")?;
    let head = text.get(start..values)?;
    let columns = match (head.find('('), head.rfind(')')) {
        (Some(open), Some(close)) => start + open + 1..start + close,
        _ => start..start,
    };
    let mut rows = Vec::new();
    let mut at = values + "values".len();
    loop {
        let rest = text.get(at..)?;
        let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n', ',']);
        let open = at + rest.len() - trimmed.len();
        if !trimmed.starts_with('(') {
            break;
        }
        let Some(close) = unquoted(trimmed, b')', b'\'', false) else {
            break;
        };
        rows.push(Span::<Utf8>::over(open + 1..open + 1).start);
        at = open + close + 1;
    }
    (!rows.is_empty()).then(|| Statements {
        head,
        span: Span::over(start..at),
        columns: Span::over(columns),
        rows,
    })
}
