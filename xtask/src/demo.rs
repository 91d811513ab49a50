//! `cargo xtask demo`: see it work.

use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Args;
use tempfile::TempDir;

use crate::build::{self, Part};
use crate::toolchain::{browser, node};
use crate::{process, progress, workspace};

/// Where tests/browser/pages is served.
const PAGES: &str = "pages";

/// Build everything and serve the demo page and chat pages on localhost.
///
/// What is missing is installed first. Prints what to open; ends with Ctrl+C.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Start Chromium with the extension loaded, in a fresh profile; ends when its window is closed
    #[arg(long)]
    browser: bool,
    /// Start it without a window, for machines that have no display; prints its `DevTools` address
    #[arg(long, requires = "browser")]
    headless: bool,
    /// Port on localhost
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Serves until interrupted, or until the browser is closed.
pub(crate) fn run(options: Options) -> Result<()> {
    build::build(&[Part::Extension, Part::Www, Part::Demo])?;
    let chromium = if options.browser {
        Some(browser::CHROMIUM.executable()?)
    } else {
        None
    };
    let mut server = Server::start(options.port)?;
    introduce(options)?;
    let Some(chromium) = chromium else {
        return server.wait();
    };
    let profile = TempDir::new()?;
    let extension = build::dist("chromium-demo");
    let mut command = Command::new(chromium);
    command
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--load-extension={}", extension.display()))
        .arg(format!(
            "--disable-extensions-except={}",
            extension.display()
        ))
        .args(["--no-first-run", "--no-default-browser-check"]);
    if options.headless {
        command.args(["--headless=new", "--remote-debugging-port=0"]);
    }
    if process::is_root() {
        // Chromium's sandbox refuses to work for root.
        command.arg("--no-sandbox");
    }
    command.arg(chat_page(options.port));
    if !options.headless {
        // Without a window, Chromium opens one page only, and its log is where it says its address.
        command.arg(address(options.port)).stderr(Stdio::null());
    }
    process::run(&mut command)
}

/// What to open, and what to do there.
fn introduce(options: Options) -> Result<()> {
    let Options { port, browser, .. } = options;
    anstream::println!("\nDemo page:  {}", address(port));
    anstream::println!("Chat page:  {}", chat_page(port));
    anstream::println!("Editors:");
    for editor in editors()? {
        anstream::println!("            {}{PAGES}/editors/{editor}", address(port));
    }
    if !browser {
        anstream::println!(
            "\nThe chat page and the editors are guarded once the extension is loaded:\n\
             `cargo xtask demo --browser` starts Chromium with it. Or load it yourself:\n\
             Chromium: chrome://extensions, developer mode, \"Load unpacked\", {}\n\
             Firefox: about:debugging, \"This Firefox\", \"Load Temporary Add-on\", {}",
            build::dist("chromium-demo").display(),
            build::dist("firefox-demo").join("manifest.json").display()
        );
    }
    anstream::println!(
        "\nTry it: paste \"Please charge 4111 1111 1111 1111\" into the chat page.\n"
    );
    Ok(())
}

fn address(port: u16) -> String {
    format!("http://localhost:{port}/")
}

fn chat_page(port: u16) -> String {
    format!("{}{PAGES}/chat.html", address(port))
}

/// File names of the pages that hold one editor each.
fn editors() -> Result<Vec<String>> {
    let folder = workspace::root().join("tests/browser/pages/editors");
    let mut names = folder
        .read_dir()
        .with_context(|| format!("cannot read {}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "html")
        })
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect::<Vec<_>>();
    names.sort();
    Ok(names)
}

/// esbuild's server, which also bundles the chat pages' scripts. Ends with this value.
struct Server {
    child: Child,
    /// Held apart: a child that is waited for has its own closed.
    _input: Option<ChildStdin>,
}

impl Server {
    fn start(port: u16) -> Result<Self> {
        let www = build::dist("www");
        let mut child = node::program("esbuild")?
            .arg("tests/browser/pages/*.*")
            .arg("tests/browser/pages/editors/*.*")
            .args(["--bundle", "--format=esm", "--log-level=warning"])
            .args(["--loader:.html=copy", "--loader:.ttf=dataurl"])
            .arg("--define:process.env.NODE_ENV='production'")
            .arg("--outbase=tests/browser/pages")
            .arg(format!("--outdir={}", www.join(PAGES).display()))
            .arg(format!("--servedir={}", www.display()))
            .arg(format!("--serve={}:{port}", Ipv4Addr::LOCALHOST))
            // It ends when its input does, and so with this program, however that ends.
            .stdin(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let input = child.stdin.take();
        let mut server = Self {
            child,
            _input: input,
        };
        progress::step("Serving", address(port));
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = server.child.try_wait()? {
                bail!(
                    "the server ended ({status}); is port {port} taken? Choose another with --port"
                );
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    fn wait(&mut self) -> Result<()> {
        let status = self.child.wait()?;
        bail!("the server ended: {status}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; nothing can be done about a failure here either way.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
