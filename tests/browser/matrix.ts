/** What the shared behaviours stand on: acts, samples, and what an editor makes of them. */
import { expect } from "@playwright/test";
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { type Editor, model, text } from "./editors.ts";
import type { Model } from "./pages/editors/expose.ts";
import type { Sample, Stage } from "./stage.ts";

export type Channel = "paste" | "drop";

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

/** Brings the sample to the editor. */
export async function bring(stage: Stage, tab: Tab, editor: Editor, channel: Channel, sample: Sample): Promise<void> {
  if (channel === "paste") return stage.paste(tab, sample);
  const { plain, rich } = sample;
  const strings = { "text/plain": plain, ...(rich !== undefined && { "text/html": rich }) };
  await tab.drop(editor.selector, START, { strings });
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
  await bring(stage, tab, editor, channel, sample);
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
