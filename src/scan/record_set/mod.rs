//! Bulk: many records about people or money in one text.
//!
//! One e-mail address is a contact, a column of fifty a customer list. A record set is a table in
//! which at least [`FEWEST`] rows, and at least half of them, have a value of one kind in one
//! column, or a repeated label (`"email":` of a JSON array, `mail:` of LDIF) with as many values
//! behind it. A column's kind is the detector whose findings stand in it, or what its header says
//! and its cells look like: names, identifiers, amounts.
//!
//! Cost: O(text + findings × log findings).

mod header;

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use self::header::Kind;
use super::finding::{Band, Finding};
use super::table::Tables;
use crate::text::span::{Span, Utf8, Utf16, Utf16Cursor};

/// What policies, tallies and records call a record set where they name detectors.
pub const RECORD_SET: &str = "record-set";

/// Fewest records that are a set.
pub const FEWEST: u32 = 5;

/// Longest label in front of a value, in bytes.
const LABEL_REACH: usize = 64;

/// Many records in one place. `U` is the unit of `start` and `end`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", bound = "")]
#[schemars(bound = "")]
pub struct RecordSet<U> {
    /// From the header, or the first record, to the last.
    #[serde(flatten)]
    #[cfg_attr(feature = "wasm", tsify(type = "{ start: number; end: number }"))]
    pub span: Span<U>,
    /// How many records: rows with a value in one of the columns.
    pub records: u32,
    /// 0–100; that of its surest column.
    pub confidence: u8,
    /// The confidence in words.
    pub band: Band,
    /// What the records hold, the surest first.
    pub columns: Vec<RecordColumn>,
}

/// A kind of value that the records of a set hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RecordColumn {
    /// A detector's id, or `names`, `identifiers`, `amounts` where only the header and the look of
    /// the cells say so.
    pub kind: Cow<'static, str>,
    /// Records that have it.
    pub values: u32,
    /// 0–100.
    pub confidence: u8,
}

impl RecordSet<Utf8> {
    /// The same set with its offsets in UTF-16 code units.
    pub fn in_utf16(self, cursor: &mut Utf16Cursor<'_>) -> RecordSet<Utf16> {
        RecordSet {
            span: cursor.span(self.span),
            records: self.records,
            confidence: self.confidence,
            band: self.band,
            columns: self.columns,
        }
    }

    /// A set of columns, unless there are none.
    fn of(span: Span<Utf8>, mut columns: Vec<RecordColumn>) -> Option<Self> {
        columns.sort_unstable_by(|a, b| {
            let key = |column: &RecordColumn| (column.confidence, column.values);
            key(b).cmp(&key(a)).then_with(|| a.kind.cmp(&b.kind))
        });
        let confidence = columns.first()?.confidence;
        Some(Self {
            span,
            records: columns.iter().map(|column| column.values).max()?,
            confidence,
            band: Band::of(confidence),
            columns,
        })
    }
}

/// The record sets of `text`, ascending, given everything that was found in it.
pub fn record_sets(text: &str, findings: &[Finding<Utf8>]) -> Vec<RecordSet<Utf8>> {
    let tables = Tables::of(text);
    if findings.is_empty() && tables.iter().next().is_none() {
        return Vec::new();
    }
    counted(text, findings, &tables)
}

#[inline(never)]
fn counted(text: &str, findings: &[Finding<Utf8>], tables: &Tables) -> Vec<RecordSet<Utf8>> {
    let mut in_tables: BTreeMap<(usize, usize, &str), Count> = BTreeMap::new();
    let mut labelled: BTreeMap<(&str, &str), Count> = BTreeMap::new();
    for finding in findings {
        let detector = finding.detector.as_ref();
        if let Some(cell) = tables.cell(text, finding.span) {
            in_tables
                .entry((cell.table, cell.column, detector))
                .or_default()
                .add(finding, cell.row);
        } else if let Some(label) = label(text, finding.span) {
            let count = labelled.entry((detector, label)).or_default();
            count.add(finding, count.values as usize);
        }
    }
    let mut sets: Vec<_> = tables
        .iter()
        .filter_map(|(table, span, rows)| {
            let mut columns = Vec::new();
            let fewest = FEWEST.max(u32::try_from(rows / 2).unwrap_or(u32::MAX));
            let mut known = Vec::new();
            for ((_, column, detector), count) in
                in_tables.range((table, 0, "")..(table + 1, 0, ""))
            {
                if count.values >= fewest {
                    known.push(*column);
                    columns.push(count.column(detector));
                }
            }
            if rows > FEWEST as usize {
                columns.extend(headed(text, tables, table, fewest, &known));
            }
            RecordSet::of(span, columns)
        })
        .collect();
    let repeated = labelled.iter().filter(|(_, count)| count.values >= FEWEST);
    let (mut span, mut columns) = (None::<Span<Utf8>>, Vec::new());
    for ((detector, _), count) in repeated {
        let all = span.unwrap_or(count.span);
        span = Some(Span::new(
            all.start.min(count.span.start),
            all.end.max(count.span.end),
        ));
        columns.push(count.column(detector));
    }
    sets.extend(span.and_then(|span| RecordSet::of(span, columns)));
    sets.sort_unstable_by_key(|set| (set.span.start, set.span.end));
    sets
}

/// Values of one kind in one column.
struct Count {
    span: Span<Utf8>,
    values: u32,
    last_row: Option<usize>,
    confidence: u32,
}

impl Default for Count {
    fn default() -> Self {
        Self {
            span: Span::new(u32::MAX, u32::MAX),
            values: 0,
            last_row: None,
            confidence: 0,
        }
    }
}

impl Count {
    /// Counts each row once. Findings ascend, so a row's come together.
    fn add(&mut self, finding: &Finding<Utf8>, row: usize) {
        self.span = Span::new(self.span.start.min(finding.span.start), finding.span.end);
        if self.last_row.replace(row) != Some(row) {
            self.values += 1;
            self.confidence += u32::from(finding.confidence);
        }
    }

    /// Many alike in one column speak for each other: half of what is missing is made up for.
    fn column(&self, detector: &str) -> RecordColumn {
        let mean = self.confidence / self.values.max(1);
        RecordColumn {
            kind: detector.to_owned().into(),
            values: self.values,
            confidence: u8::try_from(mean + (100 - mean.min(100)) / 2).unwrap_or(100),
        }
    }
}

/// What labels a value outside tables: the key in front of `:` or `=`, or nothing for a value that
/// has its line to itself.
fn label(text: &str, span: Span<Utf8>) -> Option<&str> {
    let before = text.get(..span.start as usize)?;
    let reach = before.ceil_char_boundary(before.len().saturating_sub(LABEL_REACH));
    let near = before.get(reach..)?;
    let line = near.rsplit('\n').next()?;
    if line.trim().is_empty() {
        let after = text.get(span.end as usize..)?;
        let rest = after.split('\n').next()?;
        return rest.trim().is_empty().then_some("");
    }
    let key = line
        .trim_end_matches([' ', '\t', '"', '\'', '['])
        .strip_suffix([':', '='])?
        .trim_end_matches([' ', '"', '\'']);
    let start = key
        .rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ';')))
        .map_or(0, |at| {
            at + key
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    key.get(start..).filter(|name| !name.is_empty())
}

/// The columns that their header declares and whose cells look like it, without those in `known`.
fn headed(
    text: &str,
    tables: &Tables,
    table: usize,
    fewest: u32,
    known: &[usize],
) -> Vec<RecordColumn> {
    tables
        .headers(text, table)
        .enumerate()
        .filter(|(column, _)| !known.contains(column))
        .filter_map(|(column, header)| {
            let kind = Kind::headed(header)?;
            let cells = tables.column(text, table, column).skip(1);
            let fitting = cells.filter(|cell| kind.fits(cell)).count();
            let values = u32::try_from(fitting).unwrap_or(u32::MAX);
            (values >= fewest).then_some(RecordColumn {
                kind: kind.name.into(),
                values,
                confidence: kind.confidence,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Engine;

    fn sets(text: &str) -> Vec<(u32, Vec<(String, u32)>)> {
        let engine = Engine::built_in();
        let findings = engine.scan(text).unwrap();
        record_sets(text, &findings)
            .into_iter()
            .map(|set| {
                let columns = set.columns.into_iter();
                let columns = columns.map(|column| (column.kind.into_owned(), column.values));
                (set.records, columns.collect())
            })
            .collect()
    }

    fn people(count: usize, row: impl Fn(usize) -> String) -> String {
        (0..count).map(row).collect::<Vec<_>>().join("\n")
    }

    fn holds(text: &str, kind: &str, records: u32) {
        let sets = sets(text);
        assert!(
            matches!(sets.as_slice(), [(all, columns)] if *all == records && columns.iter().any(|(name, values)| name == kind && *values == records)),
            "{text}\n{sets:?}"
        );
    }

    #[test]
    fn counts_the_rows_of_a_table_whose_column_was_found() {
        let row = |n: usize| format!("{n},user{n}@corp.example,x");
        holds(&format!("no,mail,note\n{}", people(7, row)), "email", 7);
        holds(&people(7, row), "email", 7);
        let row = |n: usize| format!("| user{n}@corp.example | x |");
        holds(
            &format!("| mail | note |\n|---|---|\n{}", people(9, row)),
            "email",
            9,
        );
        let row = |n: usize| format!("({n}, 'user{n}@corp.example'),");
        holds(
            &format!("INSERT INTO t (no, mail) VALUES {}", people(6, row)),
            "email",
            6,
        );
    }

    #[test]
    fn counts_the_values_behind_a_repeated_label() {
        let row = |n: usize| format!("{{\"no\": {n}, \"mail\": \"user{n}@corp.example\"}},");
        holds(&format!("[\n{}\n]", people(6, row)), "email", 6);
        let row = |n: usize| format!("dn: uid={n}\nmail: user{n}@corp.example\n");
        holds(&people(6, row), "email", 6);
        holds(&people(8, |n| format!("user{n}@corp.example")), "email", 8);
    }

    #[test]
    fn believes_a_header_whose_cells_look_like_it() {
        let row = |n: usize| format!("Xyla Qorv{}\tblue\t{}", "aeiou".repeat(n + 1), 40 + n);
        holds(
            &format!("Customer name\tColour\tSize\n{}", people(6, row)),
            "person-name",
            6,
        );
        let row = |n: usize| format!("K-{}\tblue", 40_000 + n);
        holds(
            &format!("Contract no.\tColour\n{}", people(6, row)),
            "identifiers",
            6,
        );
        let row = |n: usize| format!("blue\t{}.500,00 EUR", 40 + n);
        holds(&format!("Farbe\tSaldo\n{}", people(6, row)), "amounts", 6);
    }

    #[test]
    fn a_few_values_or_a_few_rows_of_many_are_no_set() {
        let row = |n: usize| format!("{n},user{n}@corp.example");
        assert_eq!(sets(&people(4, row)), []);
        let row = |n: usize| match n {
            0..6 => format!("{n},user{n}@corp.example"),
            _ => format!("{n},nothing"),
        };
        assert_eq!(sets(&people(30, row)), []);
        let options = people(8, |n| format!("| option_{n} | a word |"));
        assert_eq!(
            sets(&format!("| Name | Meaning |\n|---|---|\n{options}")),
            []
        );
    }
}
