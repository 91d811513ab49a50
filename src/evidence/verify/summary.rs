//! From what was found to the report.

use super::file::{Contents, Kind};
use super::keys::Signed;
use super::report::{Check, CheckName, Conclusion, Counts, Problem, Report, Status};
use super::tree::Roots;

/// What the checks that hold say of themselves.
#[derive(Default)]
pub(super) struct Summary {
    counts: Counts,
    checkpoints: u64,
    origin: Option<String>,
    key_given: bool,
    time_runs_back: Option<u64>,
    /// Keys that were shown to have handed over.
    pub(super) rotations: usize,
    pub(super) roots: Roots,
}

impl Summary {
    /// Counts what the file holds.
    pub(super) fn of(contents: &Contents, key_given: bool) -> Self {
        let header = contents.header.as_ref();
        let mut summary = Self {
            checkpoints: contents.checkpoints.len() as u64,
            origin: header.map(|header| header.origin.clone()),
            key_given,
            ..Self::default()
        };
        let counts = &mut summary.counts;
        counts.lines = contents.lines;
        for place in contents
            .records
            .iter()
            .filter_map(|record| record.place.as_ref().ok())
        {
            counts.records += 1;
            counts.decisions += u64::from(matches!(place.kind, Kind::Decision));
            counts.from = Some(counts.from.map_or(place.time, |from| from.min(place.time)));
            if counts.to.is_some_and(|to| place.time < to) {
                summary.time_runs_back.get_or_insert(place.seq);
            }
            counts.to = counts.to.max(Some(place.time));
        }
        summary
    }

    /// Notes which checkpoints are signed, for a log of `size` records.
    pub(super) fn signed(&mut self, signed: &[Signed], size: u64) {
        let covered = signed
            .iter()
            .map(|signed| signed.size)
            .filter(|&at| at <= size)
            .max();
        self.counts.checkpoints = signed.len() as u64;
        self.counts.unsigned_records = size - covered.unwrap_or_default();
    }

    /// Puts the report together.
    pub(super) fn report(self, mut problems: Vec<Problem>) -> Report {
        problems.sort_by_key(|problem| {
            (
                std::cmp::Reverse(problem.code.outcome()),
                problem.seq.unwrap_or(u64::MAX),
                problem.line.unwrap_or(u64::MAX),
            )
        });
        let checks = CheckName::ALL
            .map(|name| self.check(name, &problems))
            .to_vec();
        let outcome = problems.iter().map(|problem| problem.code.outcome()).max();
        let span = self.counts.to.unwrap_or_default() - self.counts.from.unwrap_or_default();
        Report {
            outcome: outcome.unwrap_or(Conclusion::Verified),
            checks,
            unanchored_seconds: span.div_ceil(1_000),
            notes: self.notes(),
            counts: self.counts,
            problems,
        }
    }

    fn check(&self, name: CheckName, problems: &[Problem]) -> Check {
        let failed = problems
            .iter()
            .filter(|problem| problem.code.check() == name)
            .count();
        let Counts {
            lines,
            records,
            checkpoints,
            ..
        } = self.counts;
        let (status, detail) = match name {
            _ if failed == 1 => (Status::Fail, "1 problem".to_owned()),
            _ if failed > 1 => (Status::Fail, format!("{failed} problems")),
            CheckName::Format => (Status::Ok, format!("{lines} lines, all canonical")),
            CheckName::Sequence | CheckName::Links | CheckName::Closing if records == 0 => {
                none("no records")
            }
            CheckName::Sequence => (
                Status::Ok,
                format!("records 0 to {}, none missing", records - 1),
            ),
            CheckName::Links => (Status::Ok, "each record names the one before".to_owned()),
            CheckName::Tree if self.roots.compared == 0 => none("no checkpoint to compare with"),
            CheckName::Tree => {
                let Roots { compared, matching } = self.roots;
                let status = if matching == compared {
                    Status::Ok
                } else {
                    Status::Fail
                };
                (
                    status,
                    format!("{matching} of {compared} roots are those of the records"),
                )
            }
            CheckName::Signatures if self.checkpoints == 0 => none("no checkpoints"),
            CheckName::Signatures => (Status::Ok, format!("{checkpoints} checkpoints signed")),
            CheckName::History if self.checkpoints < 2 => none("fewer than two checkpoints"),
            CheckName::History => (Status::Ok, "no rollback, one root for each size".to_owned()),
            CheckName::Keys if self.key_given => {
                (Status::Ok, "the key given is the log's".to_owned())
            }
            CheckName::Keys if self.rotations > 0 => (
                Status::Ok,
                format!("{} handed over, all taken from the file", self.rotations),
            ),
            CheckName::Keys => none("the key is taken from the file"),
            CheckName::Origin => match &self.origin {
                Some(origin) => (Status::Ok, origin.clone()),
                None => none("no header"),
            },
            CheckName::Closing => (Status::Ok, format!("closed over {records} records")),
            CheckName::Anchor => none("no witness outside the device"),
        };
        Check {
            name,
            status,
            detail,
        }
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.counts.records == 0 {
            return notes;
        }
        if !self.key_given {
            notes.push(
                "The key is taken from the file. Compare it with the one noted when the device was enrolled."
                    .to_owned(),
            );
        }
        notes.push(
            "No witness outside the device has signed: the file agrees with itself only."
                .to_owned(),
        );
        if let Some(seq) = self.time_runs_back {
            notes.push(format!(
                "The device's clock was set back before record {seq}."
            ));
        }
        notes
    }
}

fn none(why: &str) -> (Status, String) {
    (Status::NotApplicable, why.to_owned())
}
