//! `prompt-dlp detectors`

use std::io::{self, BufWriter, Write as _};

use anyhow::Result;
use clap::{Args, ValueEnum};
use prompt_dlp::detectors::DetectorInfo;

use crate::Outcome;
use crate::render::name;

/// List what is detected
#[derive(Args)]
pub(crate) struct Arguments {
    /// How they are listed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Id, category, regions, title
    Table,
    /// One array of all declarations, with patterns and examples
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let detectors = DetectorInfo::all();
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &detectors)?;
            writeln!(out)?;
        }
        Format::Table => print_table(&mut out, &detectors)?,
    }
    out.flush()?;
    Ok(Outcome::Clean)
}

fn print_table(out: &mut impl io::Write, detectors: &[DetectorInfo]) -> Result<()> {
    let rows: Vec<[String; 4]> = detectors
        .iter()
        .map(|detector| {
            let regions = detector.regions.join(",");
            [
                detector.id.to_owned(),
                name(&detector.category),
                regions,
                detector.title.to_owned(),
            ]
        })
        .collect();
    let width = |column: fn(&[String; 4]) -> &String| {
        rows.iter()
            .map(|row| column(row).len())
            .max()
            .unwrap_or_default()
    };
    let (first, second, third) = (
        width(|row| &row[0]),
        width(|row| &row[1]),
        width(|row| &row[2]),
    );
    for [id, category, regions, title] in &rows {
        writeln!(
            out,
            "{id:first$}  {category:second$}  {regions:third$}  {title}"
        )?;
    }
    Ok(())
}
