import { type BrowserContext, test as base, chromium, expect, type Page } from "@playwright/test";
import { type Chats, serveChats } from "./chats.ts";
import { managed, POLICY, setManaged, whyUnmanaged } from "./company.ts";
import { BUILT_PAGES, EXTENSION, extensionId, PAGES } from "./paths.ts";

export { expect };

const CHROMIUM = process.env["PROMPT_DLP_CHROMIUM"] ?? "/usr/bin/chromium";

/** Starts a real Chromium with a fresh profile, with the extension (or the build of it in a folder) or without. */
export function launch(
  extension: boolean | string,
  profile = "",
  more: readonly string[] = [],
): Promise<BrowserContext> {
  const build = extension === true ? EXTENSION : extension;
  return chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false, // Playwright's own headless mode has no extensions; `--headless=new` has
    viewport: { width: 1000, height: 700 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--headless=new",
      "--no-sandbox",
      "--lang=en",
      ...more,
      ...(build ? [`--load-extension=${build}`, `--disable-extensions-except=${build}`] : []),
    ],
  });
}

/** Has the browser read its policies again, which it does by itself only after a while, and waits for the popup to name this one. */
export async function managedBy(context: BrowserContext, policy: string | RegExp): Promise<void> {
  await reloadPolicies(context);
  const popup = await openPopup(context);
  await expect(popup.getByText(policy)).toBeVisible();
  await popup.close();
}

/** The browser that tests share; it follows the machine's policy file by itself, whichever test writes it. */
let shared: BrowserContext | undefined;

/** Puts the policy back that a test found. */
async function restore(found: ReturnType<typeof managed>): Promise<void> {
  setManaged(found);
  if (shared === undefined) return;
  if (found.policy === undefined) return managedBy(shared, "Built-in default");
  const { id, version } = JSON.parse(found.policy);
  await managedBy(shared, `${id}, version ${version}`);
}

export async function reloadPolicies(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://policy");
  await page.locator("#reload-policies").click();
  await expect(page.locator("#reload-policies")).toBeEnabled();
  await page.close();
}

export const openPopup = (context: BrowserContext): Promise<Page> => openOwn(context, "popup");

/** Opens a page of the extension. */
export async function openOwn(context: BrowserContext, name: "popup" | "options" | "welcome"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId()}/${name}.html`);
  return page;
}

/** Opens a page of `pages/`, if none is named one with a text area, on the site whose rule has this action. */
export type Open = (context: BrowserContext, action: string, path?: string) => Promise<Page>;

interface Shared {
  /** What serves the pages, and takes what they send. */
  chats: Chats;
  open: Open;
  /** Chromium with the extension, under the company's policy. */
  guarded: BrowserContext;
  /** The same without it. */
  unguarded: BrowserContext;
}

// biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on
export const test = base.extend<{ companyPolicy: undefined }, Shared>({
  companyPolicy: [
    async ({}, use, info) => {
      const why = whyUnmanaged();
      info.skip(why !== undefined, why);
      const [before, running] = [managed(), shared];
      await use(undefined);
      // A test that starts the shared browser finds no policy yet.
      const found = running === shared ? before : { policy: JSON.stringify(POLICY) };
      if (JSON.stringify(managed()) !== JSON.stringify(found)) await restore(found);
    },
    { auto: true },
  ],
  chats: [
    async ({}, use) => {
      const chats = await serveChats([PAGES, BUILT_PAGES]);
      await use(chats);
      chats.close();
    },
    { scope: "worker" },
  ],
  open: [
    async ({ chats }, use) => {
      await use(async (context, action, path = "editors/textarea.html") => {
        const page = await context.newPage();
        await page.goto(`http://${action}.localhost:${chats.port}/${path}`);
        return page;
      });
    },
    { scope: "worker" },
  ],
  guarded: [
    async ({}, use) => {
      if (whyUnmanaged() === undefined) setManaged({ policy: JSON.stringify(POLICY) });
      shared = await launch(true);
      if (whyUnmanaged() === undefined) await managedBy(shared, POLICY.id);
      await use(shared);
      await shared.close();
      shared = undefined;
    },
    { scope: "worker" },
  ],
  unguarded: [
    async ({}, use) => {
      const context = await launch(false);
      await use(context);
      await context.close();
    },
    { scope: "worker" },
  ],
});
// biome-ignore-end lint/correctness/noEmptyPattern: as above
