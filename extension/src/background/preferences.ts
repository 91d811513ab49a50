/** The employee's own settings, as far as the policy leaves them any. */
import type { InterfaceSettings } from "prompt-dlp";
import { local } from "../browser.ts";
import type { Preferences } from "../protocol/own-pages.ts";

const NAME = "preferences";

const DEFAULT: Preferences = { appearance: "system", notices: "short" };

/** What counts under a policy: nothing that was set before, when it leaves nothing to set. */
export async function preferencesUnder({ preferences }: Pick<InterfaceSettings, "preferences">): Promise<Preferences> {
  if (!preferences) return DEFAULT;
  kept ??= read().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

export async function keepPreferences(preferences: Preferences): Promise<void> {
  await local.set({ [NAME]: preferences });
  kept = Promise.resolve(preferences);
}

/** As storage has them; every answer to a page goes with them, and only this background changes them. */
let kept: Promise<Preferences> | undefined;

async function read(): Promise<Preferences> {
  return { ...DEFAULT, ...((await local.get(NAME))[NAME] as Partial<Preferences> | undefined) };
}
