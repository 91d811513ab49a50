import type { Page } from "@playwright/test";
import { CARD, PLAIN_TEXT } from "./clipboard.ts";
import { text } from "./editors.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

/** Drops text from outside of the browser onto the beginning of the editor. */
async function drop(page: Page, plain: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const box = await page.locator("#editor").boundingBox();
  const place = { x: (box?.x ?? 0) + 9, y: (box?.y ?? 0) + 18 };
  const data = { items: [{ mimeType: "text/plain", data: plain }], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, ...place, data });
  }
}

for (const editor of ["textarea", "contenteditable", "prosemirror"]) {
  test(`redacts text dropped into ${editor}`, async ({ guarded, open }) => {
    const page = await open(guarded, "redact", `editors/${editor}.html`);
    await drop(page, PLAIN_TEXT);
    await expect.poll(() => text(page)).toBe("Card [CREDIT_CARD_1] of order 7before after");
    await page.close();
  });
}

test("keeps back text dropped where the rule blocks", async ({ guarded, open }) => {
  const page = await open(guarded, "block", "editors/textarea.html");
  await drop(page, PLAIN_TEXT);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", "Not pasted into block.localhost");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("lets harmless text in where it was dropped", async ({ guarded, open }) => {
  const page = await open(guarded, "block", "editors/textarea.html");
  await drop(page, "All is well. ");
  await expect.poll(() => text(page)).toBe("All is well. before after");
  expect(await text(page)).not.toContain(CARD);
  await page.close();
});
