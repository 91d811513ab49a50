//! Other programs: found, run, timed.

use std::env;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::{progress, workspace};

/// Runs `command` with this program's own input and output.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    ensure!(status.success(), "`{}` failed: {status}", line(command));
    Ok(())
}

/// The same, given up after `limit`.
pub(crate) fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    let Some(status) = wait(&mut child, limit)? else {
        child.kill()?;
        child.wait()?;
        bail!(
            "`{}` did not finish within {} s",
            line(command),
            limit.as_secs()
        );
    };
    ensure!(status.success(), "`{}` failed: {status}", line(command));
    Ok(())
}

/// What `command` writes to standard output, without the white space around it.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    ensure!(
        output.status.success(),
        "`{}` failed: {}\n{}",
        line(command),
        output.status,
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The cargo that runs this program, at the root of the repository.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}

/// Runs this program again with the same arguments, compiled with optimisation, and says so; false if it
/// is that already.
pub(crate) fn again_in_release() -> Result<bool> {
    if !cfg!(debug_assertions) {
        return Ok(false);
    }
    progress::step("Compiling", "with optimisation, as measurements need it");
    run(cargo()
        .args(["run", "--quiet", "--release", "--package", "xtask", "--"])
        .args(env::args_os().skip(1)))?;
    Ok(true)
}

/// Whether this program runs as root.
pub(crate) fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Where on the path `program` is.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// `command` as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

fn wait(child: &mut Child, limit: Duration) -> Result<Option<ExitStatus>> {
    let start = Instant::now();
    loop {
        let status = child.try_wait()?;
        if status.is_some() || start.elapsed() > limit {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(50));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_command_that_failed() {
        let error = output(Command::new("rustc").arg("--no-such-flag"))
            .expect_err("rustc takes no such flag");
        assert!(
            error
                .to_string()
                .starts_with("`rustc --no-such-flag` failed"),
            "{error}"
        );
    }

    #[test]
    #[cfg(unix)]
    fn gives_up_on_a_command_that_hangs() {
        let error = run_within(Command::new("sleep").arg("60"), Duration::from_millis(100))
            .expect_err("sleep outlasts the limit");
        assert!(error.to_string().contains("did not finish"), "{error}");
    }
}
