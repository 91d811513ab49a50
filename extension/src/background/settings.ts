/** What the options page shows and sets. */
import type { Preferences, Settings } from "../protocol/own-pages.ts";
import { core } from "./engine.ts";
import { type Compiled, compiledFor, inForce, settingsOf } from "./policy.ts";
import { keepPreferences, preferencesUnder } from "./preferences.ts";

export async function settings(): Promise<Settings> {
  const { source, groups, device } = await inForce();
  const compiled = await running();
  return {
    ...(compiled !== undefined && { policy: compiled.document }),
    source,
    groups,
    ...(device !== undefined && { device }),
    preferences: await preferencesUnder(settingsOf(compiled)),
  };
}

/** Changes nothing where the policy leaves nothing to set. */
export async function prefer(preferences: Preferences): Promise<Settings> {
  if (settingsOf(await running()).preferences) await keepPreferences(preferences);
  return settings();
}

async function running(): Promise<Compiled | undefined> {
  try {
    return compiledFor(await core(), await inForce());
  } catch {
    return undefined;
  }
}
