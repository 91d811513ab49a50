/**
 * Tabs outlive an update of the extension, and their content scripts with them, cut off from it. The
 * new version puts its own into them, and that takes over from the old one by events whose names
 * nobody else knows.
 */
import { toBase64 } from "../base64.ts";
import { injectIntoOpen, isAllowedOn, local, session } from "../browser.ts";
import { LANGUAGE } from "../guard.ts";

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
  const markOf = (pattern: string) => `guarded:${pattern}`;
  const marks = await session.get(patterns.map(markOf));
  const fresh = [];
  for (const pattern of patterns) {
    if (marks[markOf(pattern)] !== true && (await isAllowedOn(pattern))) fresh.push(pattern);
  }
  if (fresh.length === 0) return;
  await session.set(Object.fromEntries(fresh.map((pattern) => [markOf(pattern), true])));
  await injectIntoOpen(fresh);
}
