/** What the shared behaviours stand on: a guarded and an unguarded browser, acts, and samples. */
import { test as base, expect } from "@playwright/test";
import { CARD, copyIn } from "./clipboard.ts";
import type { Browser, Tab } from "./drivers/browser.ts";
import { startChromium } from "./drivers/chromium.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { type Editor, model, placeCaret, text } from "./editors.ts";
import type { Model } from "./pages/editors/expose.ts";
import { BUILT_PAGES, PAGES } from "./paths.ts";
import { serve } from "./server.ts";

export type Channel = "paste" | "drop";

/** What is pasted or dropped. */
export interface Sample {
  plain: string;
  rich?: string;
}

const LABEL = "[CREDIT_CARD_1]";

/** A pixel, to have a picture in the text. */
const PICTURE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const PLAIN: Sample = { plain: `Card ${CARD} of order 7` };

/** All that editors know how to format. */
export const RICH: Sample = {
  plain: `Card ${CARD} of order 7`,
  rich: [
    "<h2>Order</h2>",
    `<p>Card <b>${CARD}</b> of <a href="https://shop.example/orders/7">order 7</a></p>`,
    `<ul><li>one</li><li>two, <i>${CARD}</i></li></ul>`,
    `<table><tbody><tr><td>card</td><td>${CARD}</td></tr></tbody></table>`,
    `<pre><code>let card = "${CARD}";\n</code></pre>`,
    `<p><img src="${PICTURE}" alt="a dot"> end</p>`,
  ].join(""),
};

/** The same as the guard must let it in where it redacts. */
export function redacted({ plain, rich }: Sample): Sample {
  return {
    plain: plain.replaceAll(CARD, LABEL),
    ...(rich !== undefined && { rich: rich.replaceAll(CARD, LABEL) }),
  };
}

interface Shared {
  port: number;
  guarded: Stage;
  unguarded: Stage;
}

// biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on
export const test = base.extend<object, Shared>({
  port: [
    async ({}, use) => {
      const { server, port } = await serve([PAGES, BUILT_PAGES]);
      await use(port);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
  guarded: [
    async ({ port }, use, { project }) => {
      const browser = await start(project.name, true);
      await use(new Stage(browser, port));
      await browser.close();
    },
    { scope: "worker" },
  ],
  unguarded: [
    async ({ port }, use, { project }) => {
      const browser = await start(project.name, false);
      await use(new Stage(browser, port));
      await browser.close();
    },
    { scope: "worker" },
  ],
});
// biome-ignore-end lint/correctness/noEmptyPattern: as above

function start(name: string, extension: boolean): Promise<Browser> {
  return name === "firefox" ? startFirefox(extension) : startChromium(extension);
}

/** A browser in which editors are opened and used. */
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

  /** Opens a page of `pages/editors/` on the site whose rule has this action. */
  open(action: string, page: string): Promise<Tab> {
    return this.visit(this.#address(`${action}.localhost`, page));
  }

  /** Opens the editor on the site whose rule has this action, with the caret between its two words. */
  async edit({ name, selector, embedded }: Editor, action: string): Promise<Tab> {
    const host = `${action}.localhost`;
    if (!embedded) {
      const tab = await this.open(action, `${name}.html`);
      await placeCaret(tab, selector);
      return tab;
    }
    const page = await this.#browser.open(this.#address("embedding.localhost", `embedding.html?site=${host}`));
    const frame = await page.frame("editor");
    await placeCaret(frame, selector);
    return { ...frame, close: () => page.close() };
  }

  /** Brings the sample to the editor. */
  async bring(tab: Tab, { selector }: Editor, channel: Channel, sample: Sample): Promise<void> {
    if (channel === "drop") {
      const { plain, rich } = sample;
      await tab.drop(selector, START, { "text/plain": plain, ...(rich !== undefined && { "text/html": rich }) });
      return;
    }
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
    const read = () =>
      source.evaluate(() => document.querySelector<HTMLTextAreaElement>("#plain")?.value ?? "", undefined);
    await expect.poll(read).not.toBe("");
    return read();
  }

  /** A page of no guarded site, kept open. */
  #sourcePage(): Promise<Tab> {
    this.#source ??= this.#browser.open(this.#address("source.localhost", "source.html"));
    return this.#source;
  }

  #address(host: string, page: string): string {
    return `http://${host}:${this.#port}/editors/${page}`;
  }
}

/** In front of the text of every editor. */
const START = { x: 10, y: 18 };

/** What an editor and its page make of a sample, after it came, after one undo, and after one redo. */
export interface Course {
  /** What the page's own handlers saw; undefined where that is not to be compared. */
  received: unknown[] | undefined;
  after: Model;
  undone: Model;
  redone: Model;
}

/** Follows a sample into an editor without a guard. */
export async function course(stage: Stage, editor: Editor, channel: Channel, sample: Sample): Promise<Course> {
  const tab = await stage.edit(editor, "source");
  const before = await text(tab);
  await stage.bring(tab, editor, channel, sample);
  await expect.poll(() => text(tab)).toContain("order 7");
  const [after, received] = [await model(tab), await receivedBy(tab)];
  await tab.keyboard.press("Control+z");
  await expect.poll(() => text(tab)).toBe(before);
  const undone = await model(tab);
  await tab.keyboard.press("Control+Shift+Z");
  await expect.poll(() => text(tab)).toContain("order 7");
  const redone = await model(tab);
  await tab.close();
  return { received, after, undone, redone };
}

/** What of a state is compared: after an act, and after undo and redo. */
export interface View {
  after(state: Model): unknown;
  later(state: Model): unknown;
}

export const EVERYTHING: View = { after: (state) => state, later: (state) => state };

/** After undo and redo of a drop, the browser's own caret is where it was before; ours where the drop was. */
export const DROPPED: View = { after: (state) => state, later: ({ document, text }) => ({ document, text }) };

/** The same without spaces, and so without counting. */
export const DROPPED_SPACED: View = { after: withoutSpaces, later: withoutSpaces };

function withoutSpaces({ document, text }: Model): string {
  return JSON.stringify([document, text]).replaceAll(/\s|&nbsp;|\u00a0/g, "");
}

/** Waits until the editor in `tab` has gone the same way. */
export async function expectCourse(tab: Tab, expected: Course, view = EVERYTHING): Promise<void> {
  const now = async (part: keyof View) => view[part](await model(tab));
  await expect.poll(() => now("after"), "after it came").toEqual(view.after(expected.after));
  if (expected.received !== undefined) {
    // A drop that the page leaves to the browser is followed by a paste.
    const received = (await receivedBy(tab)).slice(0, expected.received.length);
    expect(received, "what the page's own handlers saw").toEqual(expected.received);
  }
  await tab.keyboard.press("Control+z");
  await expect.poll(() => now("later"), "after one undo").toEqual(view.later(expected.undone));
  await tab.keyboard.press("Control+Shift+Z");
  await expect.poll(() => now("later"), "after one redo").toEqual(view.later(expected.redone));
}

function receivedBy(tab: Tab): Promise<unknown[]> {
  return tab.evaluate(() => (window as unknown as { received: unknown[] }).received, undefined);
}
