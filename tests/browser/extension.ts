/** The extension as the browser manages it: off and on, and another version of it. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { EXTENSION, extensionId } from "./paths.ts";

/** Switches it off or on, as the employee or an update of the browser can. */
export const setEnabled = (context: BrowserContext, enabled: boolean): Promise<void> =>
  manage(context, ({ management }, id, enabled) => management.setEnabled(id, enabled), enabled);

/** Has the browser load what lies in the extension's folder, as after an update. */
export const reload = (context: BrowserContext): Promise<void> =>
  manage(
    context,
    async ({ developerPrivate }, id) => {
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); // or it is switched off
      await developerPrivate.reload(id, { failQuietly: false });
    },
    undefined,
  );

/** Answers beforehand whether the extension may run on these pages, once it asks. */
export const allowOn = (context: BrowserContext, pattern: string): Promise<void> =>
  manage(context, ({ developerPrivate }, id, pattern) => developerPrivate.addHostPermission(id, pattern), pattern);

/** Copies the build into a folder that is then another version's. */
export function install(version: string, folder: string, build = EXTENSION): void {
  cpSync(build, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), version }));
}

async function manage<T>(
  context: BrowserContext,
  act: (chrome: Managing, id: string, value: T) => Promise<void>,
  value: T,
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(`(${act})(chrome, ${JSON.stringify(extensionId())}, ${JSON.stringify(value) ?? "undefined"})`);
  await page.close();
}

interface Managing {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
}
