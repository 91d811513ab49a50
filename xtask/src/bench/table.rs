//! The result as a table.

use super::row::{Goal, Row};

const HEADER: [&str; 9] = [
    "",
    "ours",
    "peer",
    "ratio",
    "p10–p90",
    "target",
    "stretch",
    "met",
    "",
];

/// For a terminal.
pub(super) fn plain(rows: &[Row]) -> String {
    let cells: Vec<[String; 9]> = rows.iter().map(cells).collect();
    let header = HEADER.map(str::to_owned);
    let widths: Vec<usize> = (0..HEADER.len())
        .map(|column| {
            let all = cells.iter().chain([&header]);
            let each = all.filter_map(|row| row.get(column));
            each.map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let mut table = String::new();
    for row in [&header].into_iter().chain(&cells) {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let space = " ".repeat(width - cell.chars().count());
            let last = column == HEADER.len() - 1;
            let parts = match column {
                0 => ["", cell, &space],
                _ if last => ["  ", "", cell],
                _ => ["  ", &space, cell],
            };
            line.extend(parts);
        }
        table += line.trim_end();
        table.push('\n');
    }
    table
}

/// For a document.
pub(super) fn markdown<'r>(rows: impl IntoIterator<Item = &'r Row>) -> String {
    let mut table = format!("| {} |\n", HEADER.join(" | "));
    table += "| --- | --: | --: | --: | --: | --: | --: | --: | --- |\n";
    for row in rows {
        let line = format!("| {} |\n", cells(row).join(" | "));
        table += &line.replace("|  |", "| |").replace("|  |", "| |");
    }
    table
}

fn cells(row: &Row) -> [String; 9] {
    let unit = |figure: Option<f64>| {
        figure.map_or_else(String::new, |it| format!("{} {}", digits(it), row.unit))
    };
    let times = |figure: f64| format!("{}×", digits(figure));
    let asked = |figure: f64| match row.ratio {
        Some(_) => times(figure),
        None => digits(figure),
    };
    let bound = |figure: Option<f64>| match (row.goal, figure) {
        (Some(Goal::AtLeast(..)), Some(it)) => format!("≥ {}", asked(it)),
        (Some(Goal::AtMost(..)), Some(it)) => format!("≤ {}", asked(it)),
        _ => String::new(),
    };
    let met = match row.met {
        Some(true) if row.reaches_stretch() => "stretch",
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    [
        row.name.clone(),
        unit(row.ours),
        unit(row.peer),
        row.ratio.map_or_else(String::new, times),
        row.spread.map_or_else(String::new, |(low, high)| {
            format!("{}–{}", asked(low), asked(high))
        }),
        bound(row.target),
        bound(row.stretch),
        met.to_owned(),
        row.note.clone(),
    ]
}

/// Three digits that count.
pub(super) fn digits(figure: f64) -> String {
    match figure.abs() {
        100.0.. => format!("{figure:.0}"),
        10.0..100.0 => trimmed(format!("{figure:.1}")),
        1.0..10.0 => trimmed(format!("{figure:.2}")),
        _ => trimmed(format!("{figure:.3}")),
    }
}

fn trimmed(figure: String) -> String {
    let short = figure.trim_end_matches('0').trim_end_matches('.');
    if figure.contains('.') {
        short.to_owned()
    } else {
        figure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_three_digits() {
        let shown = [1234.6, 99.94, 5.0, 0.0375, 0.0].map(digits);
        assert_eq!(shown, ["1235", "99.9", "5", "0.037", "0"]);
    }

    #[test]
    fn a_line_has_figure_goal_and_verdict() {
        let row = Row::against("against a", "MB/s", &[30.0], &[10.0]);
        let table = markdown([&row.goal(Goal::AtLeast(2.0, Some(4.0)))]);
        let line = "| against a | 30 MB/s | 10 MB/s | 3× | 3×–3× | ≥ 2× | ≥ 4× | yes | |";
        assert_eq!(table.lines().last(), Some(line));
    }
}
