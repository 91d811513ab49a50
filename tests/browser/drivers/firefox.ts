import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import puppeteer, { type ElementHandle, type Frame, type KeyInput, type Page } from "puppeteer-core";
import { POLICY } from "../company.ts";
import { FIREFOX_EXTENSION } from "../paths.ts";
import { callInBrowser, contextOf, send } from "./bidi.ts";
import type { Browser, Tab } from "./browser.ts";
import { dropInFirefox } from "./firefox-drop.ts";
import { firefoxOverlay } from "./firefox-overlay.ts";

const FIREFOX = process.env["PROMPT_DLP_FIREFOX"] ?? "/usr/bin/firefox-esr";

/** Where Firefox looks for the policies of an organisation, at its start only. */
const FOLDER = "/etc/firefox/policies";
const FILE = `${FOLDER}/policies.json`;
const ID = "prompt-dlp@prompt-dlp.invalid";

/** The address of the extension's own pages, which Firefox makes up unless it is told. */
const ORIGIN = "7c3f5f5e-4a57-4d0c-9b0e-1f2a63f0c1d4";

export interface Firefox extends Browser {
  /** Installs the extension, or the build of another version of it, while pages are open. */
  install(build?: string): Promise<void>;
}

/** Firefox, if with the extension under the company's policy. */
export async function startFirefox(extension: boolean, policy: object = POLICY): Promise<Firefox> {
  if (extension) manage({ policy: JSON.stringify(policy) });
  const downloads = mkdtempSync(join(tmpdir(), "prompt-dlp-downloads-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    args: ["--remote-allow-system-access"], // a drop from outside of the browser is made by the browser itself
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2, // that one
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: ORIGIN }),
    },
  });
  const install = async (build = FIREFOX_EXTENSION) => {
    await browser.installExtension(build);
  };
  if (extension) await install();
  const goTo = async (page: Page, address: string) => {
    const console: string[] = [];
    page.on("console", (message) => console.push(message.text()));
    await page.goto(address);
    return tabOf(page, page.mainFrame(), downloads, console);
  };
  return {
    install,
    open: async (address) => goTo(await browser.newPage(), address),
    openBeside: async (address) => goTo(await browser.newPage({ type: "window" }), address),
    async openOwn(name) {
      const page = await browser.newPage();
      const url = `moz-extension://${ORIGIN}/${name}.html`;
      // Puppeteer waits in vain for a page that comes in another process.
      await send(browser, "browsingContext.navigate", { context: contextOf(page.mainFrame()), url, wait: "complete" });
      return { ...tabOf(page, page.mainFrame(), downloads), overlay: firefoxOverlay(page, page.mainFrame(), true) };
    },
    stopBackground: () => callInBrowser(browser, STOP, ID),
    async close() {
      await browser.close();
      rmSync(FILE, { force: true });
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const STOP = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true })`;

function manage(values: object): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ policies: { "3rdparty": { Extensions: { [ID]: values } } } }));
}

function tabOf(page: Page, frame: Frame, downloads: string, console: readonly string[] = []): Tab {
  return {
    console,
    keyboard: { press: (keys) => press(page, keys), type: (text) => page.keyboard.type(text) },
    overlay: firefoxOverlay(page, frame),
    evaluate: (work, argument) => frame.evaluate(work as (argument: unknown) => unknown, argument) as never,
    async click(selector) {
      await (await find(frame, selector)).click();
    },
    toFront: () => page.bringToFront(),
    async frame(name) {
      const handle = await page.waitForSelector(`iframe[name=${name}]`);
      const inner = await handle?.contentFrame();
      if (!inner) throw new Error(`${name} is no frame`);
      return tabOf(page, inner, downloads, console);
    },
    drop: async (selector, place, what) => dropInFirefox(page, frame, await find(frame, selector), place, what),
    async choose(selector, paths) {
      await ((await find(frame, selector)) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    async chooseBy(selector, paths) {
      const opening = page.waitForFileChooser();
      await (await find(frame, selector)).click();
      await (await opening).accept([...paths]);
    },
    async download(act) {
      const before = readdirSync(downloads);
      await act();
      return readFileSync(join(downloads, await downloaded(downloads, before)), "utf8");
    },
    async reload() {
      const context = contextOf(page.mainFrame());
      await send(page.browser(), "browsingContext.reload", { context, wait: "complete" });
    },
    close: () => page.close(),
  };
}

/** Waits for one more file, complete. */
async function downloaded(folder: string, before: readonly string[]): Promise<string> {
  let found: string[] = [];
  await expect
    .poll(() => {
      const files = readdirSync(folder);
      found = files.some((name) => name.endsWith(".part")) ? [] : files.filter((name) => !before.includes(name));
      return found.length;
    })
    .toBe(1);
  return found[0] ?? "";
}

/** Looks into open shadow roots too. */
async function find(frame: Frame, selector: string): Promise<ElementHandle> {
  const found = await frame.waitForSelector(`pierce/${selector}`);
  if (found === null) throw new Error(`${selector} is not there`);
  return found;
}

async function press({ keyboard }: Page, keys: string): Promise<void> {
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  for (const modifier of parts) await keyboard.down(modifier as KeyInput);
  await keyboard.press((key.length === 1 && !parts.includes("Shift") ? key.toLowerCase() : key) as KeyInput);
  for (const modifier of parts.reverse()) await keyboard.up(modifier as KeyInput);
}
