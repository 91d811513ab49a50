/** The pages that the policy adds to those of the manifest: the browser is told to bring the guard there too. */
import type { SiteRule } from "prompt-dlp";
import { injectInto, isAllowedOn, manifestMatches } from "../browser.ts";
import { report } from "./problems.ts";
import { guardOpenPages } from "./succession.ts";

/** Follows the policy's site rules. Where the browser was not given leave, that is a problem to be shown. */
export async function guardPages(rules: readonly SiteRule[]): Promise<void> {
  const known = new Set(manifestMatches());
  const added = [...new Set(rules.flatMap(({ matches }) => matches))].filter((pattern) => !known.has(pattern));
  const allowed = [];
  for (const pattern of added) if (await isAllowedOn(pattern)) allowed.push(pattern);
  await injectInto(allowed);
  await guardOpenPages(allowed);
  if (allowed.length < added.length) await report("guard-missing");
}
