/** The real clipboard of the browser, filled by a real copy and read by a real paste. */
import type { BrowserContext, Page } from "@playwright/test";
import type { Surface } from "./drivers/browser.ts";
import type { Open } from "./fixtures.ts";

/** A card number that passes Luhn and is no published test number. */
export const CARD = "4539 5787 6362 1486";

export const PLAIN_TEXT = `Card ${CARD} of order 7`;
export const RICH_TEXT = `<p>Card <b>${CARD}</b> of <a href="https://shop.example/orders/7">order 7</a></p>`;
export const HARMLESS_TEXT = "Please write a short poem about the sea.";

/** Copies text, or HTML from an editable element, with Ctrl+C. */
export async function copy(
  context: BrowserContext,
  open: Open,
  what: { plain: string } | { rich: string },
): Promise<void> {
  const page = await open(context, "source", "editors/source.html");
  await copyIn(page, what);
  await page.close();
}

/** The same in an open page of `source.html`. */
export async function copyIn(page: Surface, what: { plain: string } | { rich: string }): Promise<void> {
  await page.evaluate((content) => {
    const plain = document.querySelector<HTMLTextAreaElement>("#plain");
    const rich = document.querySelector<HTMLElement>("#rich");
    if (plain === null || rich === null) throw new Error("this is not the page to copy from");
    if ("plain" in content) plain.value = content.plain;
    else rich.innerHTML = content.rich;
    ("plain" in content ? plain : rich).focus();
  }, what);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
}

/** What a paste would give now. */
export const clipboardText = (page: Page): Promise<string> => besideGuard(page, () => navigator.clipboard.readText());

/** The types of what is on the clipboard. */
export const clipboardTypes = (page: Page): Promise<readonly string[]> =>
  besideGuard(page, async () => (await navigator.clipboard.read()).flatMap((item) => item.types));

/** Asks a page of the same browser that nothing guards: of a guarded one, what it reads is judged. */
async function besideGuard<T>(page: Page, ask: () => Promise<T>): Promise<T> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { port, pathname } = new URL(page.url());
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${port}${pathname}`);
  await other.bringToFront();
  const answer = await other.evaluate(ask);
  await other.close();
  await page.bringToFront();
  return answer;
}
