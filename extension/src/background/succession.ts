/**
 * Tabs outlive an update of the extension, and their content scripts with them, cut off from it. The
 * new version puts its own into them, and that takes over from the old one by events whose names
 * nobody else knows.
 */
import { toBase64 } from "../base64.ts";
import { injectIntoOpen, isAllowedOn, local } from "../browser.ts";
import { LANGUAGE } from "../guard.ts";
import { once } from "./once.ts";

const NAME = "succession";

/** The name of the event that sends the old content script away; the same for every version on this device. */
export async function succession(): Promise<string> {
  const kept = (await local.get(NAME))[NAME];
  if (typeof kept === "string") return kept;
  const made = crypto.randomUUID();
  await local.set({ [NAME]: made });
  return made;
}

/**
 * The name of the event that brings the guard in a page another port. The guard is in the page's own
 * world: should a page ever learn the name, it is of use on its own host only.
 */
export async function guardSuccession(host: string): Promise<string> {
  const text = new TextEncoder().encode(`${await succession()} ${LANGUAGE} ${host}`);
  return toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}

/**
 * Guards the pages of these match patterns that are open already. Once, since this version of the
 * extension runs: `session` is empty after an installation, an update, or when it was switched off.
 */
export async function guardOpenPages(patterns: readonly string[]): Promise<void> {
  const guard = async (pattern: string) => {
    if (await isAllowedOn(pattern)) await once(`guarded:${pattern}`, () => injectIntoOpen(pattern));
  };
  await Promise.allSettled(patterns.map(guard));
}
