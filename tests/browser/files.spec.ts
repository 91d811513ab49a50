/** Pictures and other files on the clipboard, alone or beside text. */
import type { Page } from "@playwright/test";
import { CARD, clipboardText, clipboardTypes, PLAIN_TEXT } from "./clipboard.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

/** Puts a picture on the clipboard, and text beside it if there is some. */
async function copyPicture(page: Page, plain?: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async (plain) => {
    const canvas = new OffscreenCanvas(3, 2);
    canvas.getContext("2d")?.fillRect(0, 0, 3, 2);
    const picture = await canvas.convertToBlob({ type: "image/png" });
    const text = plain === undefined ? {} : { "text/plain": new Blob([plain], { type: "text/plain" }) };
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture, ...text })]);
  }, plain);
}

/** Lets the page tell what files its next paste brings. */
function nextFiles(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        addEventListener("paste", ({ clipboardData, isTrusted }) => {
          resolve([`trusted ${isTrusted}`, ...[...(clipboardData?.files ?? [])].map(({ type }) => type)]);
        });
      }),
  );
}

test("a picture arrives as it does without the extension, and is recorded as not checked", async ({
  guarded,
  unguarded,
  open,
}) => {
  const results = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "block", "editors/contenteditable.html");
    await copyPicture(page);
    await placeCaret(page);
    const files = nextFiles(page);
    await page.keyboard.press("Control+V");
    results.push(await files);
    await page.close();
  }
  expect(results[0]).toEqual(["trusted true", "image/png"]);
  expect(results[0]).toEqual(results[1]);

  const records = recordsOf(await exportEvidence(guarded));
  expect(records.findLast(({ kind }) => kind === "decision")).toMatchObject({
    outcome: "unscanned",
    unscanned: "unsupported",
  });
});

test("allow: a picture beside text survives", async ({ guarded, open }) => {
  const page = await open(guarded, "allow", "editors/contenteditable.html");
  await copyPicture(page, PLAIN_TEXT);
  await placeCaret(page);
  const files = nextFiles(page);
  await page.keyboard.press("Control+V");
  expect(await files).toEqual(["trusted true", "image/png"]);
  await page.close();
});

test("redact: a picture beside text is left out, said so, and stays on the clipboard", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "editors/contenteditable.html");
  await copyPicture(page, PLAIN_TEXT);
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toBe("before Card [CREDIT_CARD_1] of order 7after");
  const overlay = await Overlay.of(page);
  await overlay.find("status", /.*/);
  expect(await overlay.text()).toContain("Files left out: 1");
  expect(await clipboardTypes(page)).toEqual(expect.arrayContaining(["text/plain", "image/png"]));
  expect(await clipboardText(page)).toContain(CARD);
  await page.close();
});
