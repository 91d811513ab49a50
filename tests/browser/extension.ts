/** The extension as the browser manages it: off and on, another version. */
import { type BrowserContext, expect } from "@playwright/test";
import { openPopup } from "./fixtures.ts";
import { extensionId } from "./paths.ts";

/** Switches it off or on, as the employee or an update of the browser can. */
export async function setEnabled(context: BrowserContext, enabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    ([id, enabled]) => (globalThis as unknown as Managing).chrome.management.setEnabled(id, enabled),
    [extensionId(), enabled] as const,
  );
  await page.close();
}

/** What an update does: the background and the pages of the extension end and begin anew, tabs stay. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const popup = await openPopup(context);
  const closed = popup.waitForEvent("close");
  await popup.evaluate("void setTimeout(() => chrome.runtime.reload())");
  await closed;
  await expect(async () => (await openPopup(context)).close()).toPass(); // blocked until it is back
}

interface Managing {
  chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
}
