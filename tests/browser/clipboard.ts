/** The real clipboard of the browser, filled by a real copy and read by a real paste. */
import type { BrowserContext, Page } from "@playwright/test";
import type { Open } from "./fixtures.ts";

/** A card number that passes Luhn and is no published test number. */
export const CARD = "4539 5787 6362 1486";

export const PLAIN_TEXT = `Card ${CARD} of order 7`;
export const RICH_TEXT = `<p>Card <b>${CARD}</b> of <a href="https://shop.example/orders/7">order 7</a></p>`;
export const HARMLESS_TEXT = "Please write a short poem about the sea.";
export const HARMLESS_RICH_TEXT = '<p>Please write a <b>short</b> <a href="https://sea.example/">poem</a>.</p>';

/** Copies text, or HTML from an editable element, with Ctrl+C. */
export async function copy(
  context: BrowserContext,
  open: Open,
  what: { plain: string } | { rich: string },
): Promise<void> {
  const page = await open(context, "source", "editors/source.html");
  if ("plain" in what) {
    await page.locator("#plain").fill(what.plain);
    await page.locator("#plain").focus();
  } else {
    await page.locator("#rich").evaluate((element, html) => {
      element.innerHTML = html;
    }, what.rich);
    await page.locator("#rich").focus();
  }
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.close();
}

/** What a paste would give now. Asked in a page of a browser's own, where nothing is guarded. */
export async function clipboardText(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read"]);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}
