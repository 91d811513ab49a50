/** The extension as the browser manages it: off and on. */
import type { BrowserContext } from "@playwright/test";
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

interface Managing {
  chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
}
