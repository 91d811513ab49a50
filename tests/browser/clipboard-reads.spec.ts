/** A Paste button of the page, which reads the clipboard by itself. */
import type { BrowserContext, Page } from "@playwright/test";
import { CARD, copy, HARMLESS_TEXT, PLAIN_TEXT, RICH_TEXT } from "./clipboard.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, type Open, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const REDACTED = "Card [CREDIT_CARD_1] of order 7";

async function ready(guarded: BrowserContext, open: Open, action: string, what: Parameters<typeof copy>[2]) {
  await guarded.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy(guarded, open, what);
  const page = await open(guarded, action, "editors/textarea.html");
  await page.bringToFront();
  return page;
}

const readText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText().catch((error: DOMException) => error.name));

/** The texts by type. */
const read = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const parts = items.flatMap((item) =>
      item.types.map(async (type) => [type, await (await item.getType(type)).text()]),
    );
    return Object.fromEntries(await Promise.all(parts));
  });

test("what is clean is read as it is", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "block", { plain: HARMLESS_TEXT });
  expect(await readText(page)).toBe(HARMLESS_TEXT);
  expect(await read(page)).toEqual({ "text/plain": HARMLESS_TEXT });
  await page.close();
});

test("redact: the page reads the redacted text, and a record says so", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "redact", { plain: PLAIN_TEXT });
  expect(await readText(page)).toBe(REDACTED);
  await page.close();
  const records = recordsOf(await exportEvidence(guarded));
  const last = records.findLast(({ kind }) => kind === "decision");
  expect(last).toMatchObject({ channel: "paste", outcome: "redacted", host: "redact.localhost" });
});

test("redact: rich text keeps its formatting", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "redact", { rich: RICH_TEXT });
  const strings = await read(page);
  expect(strings["text/plain"]).toContain("[CREDIT_CARD_1]");
  expect(strings["text/html"]).toMatch(/<b[^>]*>\[CREDIT_CARD_1\]<\/b>/);
  expect(JSON.stringify(strings)).not.toContain(CARD.slice(0, 9));
  await page.close();
});

test("block: the page is told what it is told without leave, before the employee has read why", async ({
  guarded,
  open,
}) => {
  const page = await ready(guarded, open, "block", { plain: PLAIN_TEXT });
  expect(await readText(page)).toBe("NotAllowedError");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Not pasted/);
  await overlay.click("button", "Close");
  await page.close();
});

test("warn: the page waits for the employee's answer", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "warn", { plain: PLAIN_TEXT });
  const reading = readText(page);
  await (await Overlay.of(page)).click("button", "Paste redacted");
  expect(await reading).toBe(REDACTED);
  await page.close();
});

test("warn: an employee who cancels refuses the page", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "warn", { plain: PLAIN_TEXT });
  const reading = readText(page);
  await (await Overlay.of(page)).click("button", "Cancel");
  expect(await reading).toBe("NotAllowedError");
  await page.close();
});

test("block: what the page puts on prototypes hears nothing of it", async ({ guarded, open }) => {
  const page = await ready(guarded, open, "block", { plain: PLAIN_TEXT });
  await page.evaluate(() => {
    const heard: string[] = [];
    const { stringify } = JSON;
    const hear = function (this: unknown) {
      heard.push(stringify(Object.assign(Object.create(null), this)));
    };
    Object.defineProperty(Object.prototype, "toJSON", { configurable: true, value: hear });
    Object.assign(globalThis, { heard });
  });
  const reading = readText(page);
  const overlay = await Overlay.of(page);
  await overlay.click("button", "Close");
  expect(await reading).toBe("NotAllowedError");
  const heard = await page.evaluate(() => {
    Reflect.deleteProperty(Object.prototype, "toJSON");
    return (globalThis as unknown as { heard: string[] }).heard;
  });
  expect(heard).toEqual([]);
  await page.close();
});
