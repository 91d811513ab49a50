/**
 * The pages to guard: those of the manifest, and those that the policy adds. For the latter the browser
 * must be told; and it may not let the extension on either, until somebody allows it.
 */
import type { SiteRule } from "prompt-dlp";
import { badge, injectInto, isAllowedOn, manifestMatches } from "../browser.ts";
import { noticeMissing } from "./guards.ts";
import { guardOpenPages } from "./succession.ts";

/** Follows the policy's site rules. What is not allowed is shown, and recorded. */
export async function guardPages(rules: readonly SiteRule[]): Promise<void> {
  const missing = new Set(await notAllowed(rules));
  const added = addedBy(rules).filter((pattern) => !missing.has(pattern));
  await injectInto(added);
  void guardOpenPages([...manifestMatches(), ...added]); // not awaited: those pages wait for the policy themselves
  if (missing.size > 0) await badge("!");
  for (const pattern of missing) await noticeMissing(pattern);
}

/** Match patterns of pages to guard that the extension may not run on. In Firefox, that can be all of them. */
export async function notAllowed(rules: readonly SiteRule[]): Promise<string[]> {
  const patterns = [...manifestMatches(), ...addedBy(rules)];
  const allowed = await Promise.all(patterns.map(isAllowedOn));
  return patterns.filter((_, nth) => allowed[nth] !== true);
}

function addedBy(rules: readonly SiteRule[]): string[] {
  const known = new Set(manifestMatches());
  return [...new Set(rules.flatMap(({ matches }) => matches))].filter((pattern) => !known.has(pattern));
}
