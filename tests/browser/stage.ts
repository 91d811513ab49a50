/** Both browsers for one body of test code: with the extension and without it, and what can be done in them. */
import { test as base, expect } from "@playwright/test";
import { type Chats, serveChats } from "./chats.ts";
import { copyIn } from "./clipboard.ts";
import type { Browser, OwnPage, Surface, Tab } from "./drivers/browser.ts";
import { startChromium } from "./drivers/chromium.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { type Editor, placeCaret } from "./editors.ts";
import { BUILT_PAGES, PAGES } from "./paths.ts";

export { expect };

interface Shared {
  /** What serves the pages, and takes what they send. */
  chats: Chats;
  guarded: Stage;
  unguarded: Stage;
}

// biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on
export const test = base.extend<object, Shared>({
  chats: [
    async ({}, use) => {
      const chats = await serveChats([PAGES, BUILT_PAGES]);
      await use(chats);
      chats.close();
    },
    { scope: "worker" },
  ],
  guarded: [
    async ({ chats }, use, { project }) => {
      const browser = await start(project.name, true);
      await use(new Stage(browser, chats.port));
      await browser.close();
    },
    { scope: "worker" },
  ],
  unguarded: [
    async ({ chats }, use, { project }) => {
      const browser = await start(project.name, false);
      await use(new Stage(browser, chats.port));
      await browser.close();
    },
    { scope: "worker" },
  ],
});
// biome-ignore-end lint/correctness/noEmptyPattern: as above

function start(name: string, extension: boolean): Promise<Browser> {
  return name === "firefox" ? startFirefox(extension) : startChromium(extension);
}

/** What is pasted or dropped. */
export interface Sample {
  plain: string;
  rich?: string;
}

/** A browser in which pages are opened and used. */
export class Stage {
  readonly #browser: Browser;
  readonly #port: number;
  #source: Promise<Tab> | undefined;

  constructor(browser: Browser, port: number) {
    this.#browser = browser;
    this.#port = port;
  }

  visit(address: string): Promise<Tab> {
    return this.#browser.open(address);
  }

  /** Opens a page of `pages/` on the site whose rule has this action. */
  open(action: string, path: string): Promise<Tab> {
    return this.visit(this.#address(`${action}.localhost`, path));
  }

  /** The same in a window of its own. */
  openBeside(action: string, path: string): Promise<Tab> {
    return this.#browser.openBeside(this.#address(`${action}.localhost`, path));
  }

  /** Opens a page of the extension. */
  openOwn(page: OwnPage): Promise<Tab> {
    return this.#browser.openOwn(page);
  }

  stopBackground(): Promise<void> {
    return this.#browser.stopBackground();
  }

  /** Opens the editor on the site whose rule has this action, with the caret between its two words. */
  async edit({ name, selector, embedded }: Editor, action: string): Promise<Tab> {
    const host = `${action}.localhost`;
    if (!embedded) {
      const tab = await this.open(action, `editors/${name}.html`);
      await placeCaret(tab, selector);
      return tab;
    }
    const page = await this.visit(this.#address("embedding.localhost", `editors/embedding.html?site=${host}`));
    const frame = await page.frame("editor");
    await placeCaret(frame, selector);
    return { ...frame, close: () => page.close() };
  }

  async paste(tab: Tab, sample: Sample): Promise<void> {
    await this.copy(sample);
    await tab.toFront();
    await tab.keyboard.press("Control+v");
  }

  async copy({ plain, rich }: Sample): Promise<void> {
    const source = await this.#sourcePage();
    await source.toFront();
    await copyIn(source, rich === undefined ? { plain } : { rich });
  }

  /** What is on the clipboard, by pasting it where nothing is guarded. */
  async clipboard(): Promise<string> {
    const source = await this.#sourcePage();
    await source.toFront();
    await source.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("#plain");
      if (field === null) throw new Error("this is not the page to copy from");
      field.value = "";
      field.focus();
    }, undefined);
    await source.keyboard.press("Control+v");
    const read = () => valueIn(source, "#plain");
    await expect.poll(read).not.toBe("");
    return read();
  }

  /** The log, as the popup's button has it downloaded. */
  async evidence(): Promise<string> {
    const popup = await this.openOwn("popup");
    const file = await popup.download(() => popup.overlay.click("button", "Export evidence"));
    await popup.close();
    return file;
  }

  /** A page of no guarded site, kept open. */
  #sourcePage(): Promise<Tab> {
    this.#source ??= this.visit(this.#address("source.localhost", "editors/source.html"));
    return this.#source;
  }

  #address(host: string, path: string): string {
    return `http://${host}:${this.#port}/${path}`;
  }
}

/** Writes in a field at once, as a script does once the employee is there. */
export async function fill(page: Surface, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.evaluate(
    ([selector, text]) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      if (field === null) throw new Error(`${selector} is not there`);
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [selector, text] as const,
  );
}

/** The text of an element. */
export function textIn(page: Surface, selector: string): Promise<string> {
  return page.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector);
}

/** What is written in a field. */
export function valueIn(page: Surface, selector: string): Promise<string> {
  return page.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? "", selector);
}
