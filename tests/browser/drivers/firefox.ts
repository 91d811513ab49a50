import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import puppeteer, { type ElementHandle, type Frame, type KeyInput, type Page } from "puppeteer-core";
import { POLICY } from "../company.ts";
import { FIREFOX_EXTENSION } from "../paths.ts";
import type { Browser, Tab } from "./browser.ts";
import { dropInFirefox } from "./firefox-drop.ts";
import { firefoxOverlay } from "./firefox-overlay.ts";

const FIREFOX = process.env["PROMPT_DLP_FIREFOX"] ?? "/usr/bin/firefox-esr";

/** Where Firefox looks for the policies of an organisation, at its start only. */
const FOLDER = "/etc/firefox/policies";
const FILE = `${FOLDER}/policies.json`;
const ID = "prompt-dlp@prompt-dlp.invalid";

/** Firefox, if with the extension under the company's policy. */
export async function startFirefox(extension: boolean): Promise<Browser> {
  if (extension) manage({ policy: JSON.stringify(POLICY) });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    args: ["--remote-allow-system-access"], // a drop from outside of the browser is made by the browser itself
  });
  if (extension) await browser.installExtension(FIREFOX_EXTENSION);
  return {
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return tabOf(page, page.mainFrame());
    },
    async close() {
      await browser.close();
      rmSync(FILE, { force: true });
    },
  };
}

function manage(values: object): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ policies: { "3rdparty": { Extensions: { [ID]: values } } } }));
}

function tabOf(page: Page, frame: Frame): Tab {
  return {
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
      return tabOf(page, inner);
    },
    drop: async (selector, place, strings) => dropInFirefox(page, frame, await find(frame, selector), place, strings),
    close: () => page.close(),
  };
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
