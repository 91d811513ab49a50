/**
 * Every state of the interface, light and dark: no accessibility violation by axe-core, and a picture
 * of each in `results/states/` to look at.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { moving, violations } from "./accessibility.ts";
import { CARD, copy } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { expect, launch, managedBy, type Open, openOwn, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { BUILT, EXTENSION } from "./paths.ts";

const MIXED = [
  `Hello, the customer Jane Roe in Berlin asks about card ${CARD} and IBAN DE89 3704 0044 0532 0130 00.`,
  "She moved to Hamburg on 3 March 2024. Please draft a friendly reply.",
].join("\n");

test("a warning, its reasons, and what is left after a report", async ({ guarded, open }) => {
  const page = await paste(guarded, open, "warn");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await look(page, "warning", "overlay");
  await overlay.click("switch", /IBAN/);
  await overlay.click("button", /^Report a false alarm Payment card/);
  await overlay.find("button", /^Reported.* Payment card/);
  await look(page, "warning-switched", "overlay");
  await overlay.click("button", "Paste redacted");
  await overlay.find("radio", "My work needs it");
  await overlay.click("button", "Paste redacted");
  await overlay.find("alert", /.*/);
  await look(page, "reasons", "overlay");
  await page.close();
});

test("a block", async ({ guarded, open }) => {
  const page = await paste(guarded, open, "block");
  await (await Overlay.of(page)).find("dialog", /Not pasted/);
  await look(page, "block", "overlay");
  await page.close();
});

test("a notice and its details", async ({ guarded, open }) => {
  const page = await paste(guarded, open, "redact");
  const overlay = await Overlay.of(page);
  await overlay.find("button", "Details");
  await look(page, "notice", "overlay");
  await overlay.click("button", "Details");
  await overlay.find("dialog", /replaced/);
  await look(page, "details", "overlay");
  await page.close();
});

test("popup, options and welcome page", async ({ guarded, open }) => {
  const chat = await paste(guarded, open, "redact");
  await expect(chat.locator("#prompt")).toContainText("[CREDIT_CARD_1]");
  const popup = await openPopup(guarded);
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(popup.getByText("redact.localhost is guarded")).toBeVisible();
  await look(popup, "popup", "page");
  await popup.close();
  await chat.close();

  const options = await openOwn(guarded, "options");
  await expect(options.getByText("Set by your company").first()).toBeVisible();
  await look(options, "options", "page");
  await options.close();

  const welcome = await openOwn(guarded, "welcome");
  await expect(welcome.getByRole("textbox")).toBeVisible();
  await look(welcome, "welcome", "page");
  await welcome.close();
});

for (const language of ["ar", "ja"]) {
  test(`in another script and direction: ${language}`, async ({ open }) => {
    setManaged({ policy: JSON.stringify(POLICY) });
    const context = await launch(speaking(language));
    await managedBy(context, POLICY.id);
    const page = await paste(context, open, "warn");
    const overlay = await Overlay.of(page);
    await overlay.find("dialog", /warn\.localhost/);
    await look(page, `warning-${language}`, "overlay");
    await page.close();
    for (const name of ["popup", "options", "welcome"] as const) {
      const own = await openOwn(context, name);
      await expect(own.locator("h1")).toBeVisible();
      await expect(own.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await look(own, `${name}-${language}`, "page");
      await own.close();
    }
    await context.close();
  });
}

/** A build of the extension that has this language only, which is then the one it speaks in any browser. */
function speaking(language: string): string {
  const build = join(BUILT, `extension-${language}`);
  rmSync(build, { recursive: true, force: true });
  cpSync(EXTENSION, build, {
    recursive: true,
    filter: (path) => !path.includes("_locales/") || path.includes(`_locales/${language}`),
  });
  const path = join(build, "manifest.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), default_locale: language }));
  return build;
}

async function paste(context: BrowserContext, open: Open, action: string): Promise<Page> {
  await copy(context, open, { plain: MIXED });
  const page = await open(context, action, "chat.html");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.locator("#prompt").click();
  await page.keyboard.press("Control+V");
  return page;
}

/** Checks and keeps a picture, light and dark, without anything moving. */
async function look(page: Page, state: string, within: "page" | "overlay"): Promise<void> {
  await page.mouse.move(0, 0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(BUILT, "states", `${state}-${colorScheme}.png`), fullPage: within === "page" });
    expect(await violations(page, within), `${state}, ${colorScheme}`).toEqual([]);
    expect(await moving(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}
