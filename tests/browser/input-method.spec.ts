/** Keys that an input method takes for itself; only Chromium lets a test compose. */
import { CARD } from "./clipboard.ts";
import { text } from "./editors.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const TYPED = `Charge the card ${CARD} today`;

test("Enter that ends a word of an input method is left alone", async ({ guarded, open }) => {
  const page = await open(guarded, "block.undescribed", "composer.html?editor=contenteditable");
  await page.locator("#editor").click();
  await page.keyboard.type(`${TYPED} `);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "海", selectionStart: 1, selectionEnd: 1 });
  await page.evaluate(() => {
    const seen: boolean[] = [];
    addEventListener("keydown", (event) => seen.push(event.isComposing || event.keyCode === 229), true);
    Object.assign(window, { seen });
  });
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).toEqual([true]);
  await cdp.send("Input.insertText", { text: "海" });
  expect(await text(page)).toBe(`${TYPED} 海`);
  await page.keyboard.press("Enter");
  await (await Overlay.of(page)).find("dialog", /./);
  await page.close();
});
