/** The extension's own pages and its toolbar button, used as an employee uses them. */
import type { Page } from "@playwright/test";
import { HARMLESS_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret } from "./editors.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, launch, managedBy, openOwn, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("after the installation a page shows that it works, by the real path", async ({}) => {
  setManaged({});
  const context = await launch(true);
  const page = await context.waitForEvent("page", { predicate: (page) => page.url().endsWith("/welcome.html") });
  await expect(page.getByRole("heading", { name: "See it work" })).toBeVisible();
  const box = page.getByRole("textbox");

  await page.getByRole("button", { name: "Copy: Harmless" }).click();
  await expect(box).toBeFocused();
  await page.keyboard.press("Control+V");
  await expect(box).toHaveValue("Write a haiku about the sea.");
  await box.clear();

  await page.getByRole("button", { name: /Copy: A customer/ }).click();
  await expect(box).toBeFocused(); // it is on the clipboard
  await page.keyboard.press("Control+V");
  await expect(box).toHaveValue("Refund to card [CREDIT_CARD_1], order 1017.");

  await page.getByRole("button", { name: /Copy: An access token/ }).click();
  await expect(box).toBeFocused(); // it is on the clipboard
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  expect(await overlay.width("dialog", /Not pasted/)).toBe(544); // styled, under the page's own policy
  await overlay.click("button", "Close");
  await expect(box).toHaveValue(/1017\.$/);

  const outcomes = recordsOf(await exportEvidence(context)).filter(({ kind }) => kind === "decision");
  expect(outcomes.map(({ host, outcome }) => [host, outcome])).toEqual([
    ["prompt-dlp", "released"],
    ["prompt-dlp", "redacted"],
    ["prompt-dlp", "blocked"],
  ]);
  await context.close();
});

test("settings of one's own count everywhere, unless the policy leaves none", async ({ guarded }) => {
  const options = await openOwn(guarded, "options");
  await options.getByRole("radio", { name: "Dark" }).check();
  await expect(options.getByText("Saved")).toBeVisible();
  await expect(options.locator("html")).toHaveAttribute("data-appearance", "dark");
  const popup = await openPopup(guarded);
  await expect(popup.locator("html")).toHaveAttribute("data-appearance", "dark");
  await popup.close();

  const policy = { ...POLICY, version: 30, interface: { welcome: false, preferences: false } };
  setManaged({ policy: JSON.stringify(policy) });
  await managedBy(guarded, `${POLICY.id}, version 30`);
  await options.reload();
  await expect(options.getByRole("radio", { name: "Dark" })).toBeDisabled();
  await expect(options.locator("html")).toHaveAttribute("data-appearance", "system");
  await options.close();
});

test("toolbar button and popup say whether the page in front is guarded, and what was decided there", async ({
  guarded,
  open,
}) => {
  const chat = await open(guarded, "allow", "editors/textarea.html");
  await placeCaret(chat);
  await chat.evaluate((text) => navigator.clipboard.writeText(text), HARMLESS_TEXT);
  await chat.keyboard.press("Control+V");
  await expect(chat.locator("#editor")).toHaveValue(`before ${HARMLESS_TEXT}after`);
  const popup = await openPopup(guarded);
  await expect(popup.getByText("allow.localhost is guarded")).toBeVisible();
  const here = popup.getByRole("region", { name: "Last decisions on this page" }).getByRole("listitem").first();
  await expect(here).toContainText("Allowed");
  await expect(here).toContainText("allow.localhost");
  const tab = await tabAt(popup, "http://allow.localhost");
  expect(await titleOfButton(popup, tab)).toBe("prompt-dlp: this page is guarded");
  await chat.goto("about:blank");
  expect(await titleOfButton(popup, tab)).toBe("prompt-dlp");
  await popup.reload();
  await expect(popup.getByText("This page is not guarded")).toBeVisible();
  await popup.close();
  await chat.close();
});

/** The tab that shows a page of that site. */
function tabAt(own: Page, site: string): Promise<number> {
  return own.evaluate(async (site) => {
    const all = await (globalThis as unknown as Extension).chrome.tabs.query({});
    return all.find(({ url }) => url?.startsWith(site))?.id ?? -1;
  }, site);
}

/** The title of the toolbar button over a tab. */
function titleOfButton(own: Page, tabId: number): Promise<string> {
  return own.evaluate((tabId) => (globalThis as unknown as Extension).chrome.action.getTitle({ tabId }), tabId);
}

interface Extension {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
    action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}
