//! A picture of the throughput: a bar for each engine and text, on a logarithmic scale.

use std::fmt::Write;

use super::row::Row;
use super::{corpora, table};

const WIDTH: f64 = 860.0;
/// Where bars begin and end; names stand in front of them, numbers behind.
const LEFT: f64 = 250.0;
const RIGHT: f64 = WIDTH - 90.0;
const TOP: f64 = 84.0;
const BAR: f64 = 13.0;
const GROUP: f64 = 3.0 * BAR + 14.0;
/// Powers of ten of megabytes a second, from the left to the right end.
const SCALE: (f64, f64) = (-2.0, 4.0);

const STYLE: &str = "
    svg { --page: #f5f6f8; --text: #16191f; --soft: #566070; --line: #d5dae3; --ours: #1d5fd1; --peer: #9aa5b8; }
    @media (prefers-color-scheme: dark) {
      svg { --page: #14161a; --text: #eceef2; --soft: #a7b0bf; --line: #343b47; --ours: #8fb4ff; --peer: #66718a; }
    }
    text { fill: var(--text); }
    .soft { fill: var(--soft); font-size: 12px; }
    .head { font-weight: 650; font-size: 17px; }
    .name { text-anchor: end; }
    .ours { fill: var(--ours); }
    .peer { fill: var(--peer); }
    .own { font-weight: 650; }
    .line { stroke: var(--line); }
";

/// The bars of one engine: megabytes a second, by corpus.
struct Engine {
    name: String,
    ours: bool,
    rates: [Option<f64>; 3],
}

/// The picture, of the page in Chromium if that was measured and of Node.js otherwise.
pub(super) fn throughput(rows: &[Row]) -> String {
    let measured = |place: &str| rows.iter().any(|row| row.name.starts_with(place));
    let place = if measured("Chromium: throughput") {
        "Chromium"
    } else {
        "Node.js"
    };
    let engines = engines(rows, place);
    #[expect(clippy::cast_precision_loss, reason = "there are a few")]
    let height = TOP + GROUP * engines.len() as f64 + 34.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif\" font-size=\"14\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">Throughput in {place}</title>\n<desc id=\"desc\">{}</desc>\n<style>{STYLE}</style>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" rx=\"14\" fill=\"var(--page)\"/>\n\
         <text x=\"28\" y=\"36\" class=\"head\">Throughput in {place}, MB/s</text>\n\
         <text x=\"28\" y=\"58\" class=\"soft\">prose, code, and both with something to find in every 2 kB; logarithmic</text>\n",
        description(&engines),
    );
    axis(&mut svg, height);
    let mut top = TOP;
    for engine in &engines {
        bars(&mut svg, engine, top);
        top += GROUP;
    }
    svg += "</svg>\n";
    svg
}

/// Ours first, then the peers, the fastest first, and the copy.
fn engines(rows: &[Row], place: &str) -> Vec<Engine> {
    let figure = |name: &str| {
        rows.iter()
            .find(|row| row.name == format!("{place}: {name}"))
    };
    let ours = corpora::NAMES.map(|corpus| figure(&format!("throughput, {corpus}"))?.ours);
    let of_peer = |peer: &str| {
        corpora::NAMES.map(|corpus| figure(&format!("against {peer}, {corpus}"))?.peer)
    };
    let start = format!("{place}: against ");
    let mut peers: Vec<Engine> = rows
        .iter()
        .filter_map(|row| row.name.strip_prefix(&start)?.strip_suffix(", prose"))
        .filter(|name| !["the fastest peer", "copying"].contains(name))
        .map(|name| Engine {
            name: name.to_owned(),
            ours: false,
            rates: of_peer(name),
        })
        .collect();
    let mixed = |engine: &Engine| engine.rates.last().copied().flatten().unwrap_or_default();
    peers.sort_by(|a, b| mixed(b).total_cmp(&mixed(a)));
    let ours = Engine {
        name: "prompt-dlp".to_owned(),
        ours: true,
        rates: ours,
    };
    let copy = Engine {
        name: "copying the text".to_owned(),
        ours: false,
        rates: of_peer("copying"),
    };
    std::iter::once(ours).chain(peers).chain([copy]).collect()
}

fn description(engines: &[Engine]) -> String {
    let each = engines.iter().map(|engine| {
        let rates = engine
            .rates
            .map(|rate| rate.map_or("–".to_owned(), table::digits));
        format!("{}: {}", engine.name, rates.join(", "))
    });
    each.collect::<Vec<_>>().join("; ")
}

fn axis(svg: &mut String, height: f64) {
    let bottom = height - 30.0;
    for (rate, label) in [
        (0.01, "0.01"),
        (0.1, "0.1"),
        (1.0, "1"),
        (10.0, "10"),
        (100.0, "100"),
        (1000.0, "1,000"),
        (1e4, "10,000"),
    ] {
        let x = place(rate);
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{bottom}\" class=\"line\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" class=\"soft\">{label}</text>",
            TOP - 6.0,
            bottom + 18.0,
        );
    }
}

fn bars(svg: &mut String, engine: &Engine, top: f64) {
    let (class, name) = if engine.ours {
        ("ours", "name own")
    } else {
        ("peer", "name")
    };
    let _ = writeln!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" class=\"{name}\">{}</text>",
        LEFT - 14.0,
        top + 1.5 * BAR + 5.0,
        engine.name,
    );
    let mut y = top;
    for rate in engine.rates {
        if let Some(rate) = rate {
            let end = place(rate);
            let _ = writeln!(
                svg,
                "<rect x=\"{LEFT}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"2\" class=\"{class}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" class=\"soft\">{}</text>",
                end - LEFT,
                BAR - 2.0,
                end + 6.0,
                y + BAR - 3.0,
                table::digits(rate),
            );
        }
        y += BAR;
    }
}

/// Where a bar of so many megabytes a second ends.
fn place(rate: f64) -> f64 {
    let (least, most) = SCALE;
    let share = (rate.log10() - least) / (most - least);
    LEFT + (RIGHT - LEFT) * share.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_a_bar_for_each_engine_and_text() {
        let rows: Vec<Row> = corpora::NAMES
            .into_iter()
            .flat_map(|corpus| {
                [
                    Row::of(format!("Node.js: throughput, {corpus}"), "MB/s", &[90.0]),
                    Row::against(
                        format!("Node.js: against a, {corpus}"),
                        "MB/s",
                        &[90.0],
                        &[9.0],
                    ),
                    Row::against(
                        format!("Node.js: against copying, {corpus}"),
                        "MB/s",
                        &[90.0],
                        &[900.0],
                    ),
                ]
            })
            .collect();
        let svg = throughput(&rows);
        assert_eq!(svg.matches("class=\"ours\"").count(), 3);
        assert_eq!(svg.matches("class=\"peer\"").count(), 6);
        assert!(
            svg.contains("prompt-dlp: 90, 90, 90; a: 9, 9, 9; copying the text: 900, 900, 900")
        );
        assert!(place(0.01) < place(10.0) && place(10.0) < place(1e4));
    }
}
