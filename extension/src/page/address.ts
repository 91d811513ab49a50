/** Addresses: what people write stands in their queries, too. */
import { ask, isNamed, type Verdict } from "./channel.ts";
import { uncurry } from "./natives.ts";
import { isWrittenQuery } from "./writing.ts";

const indexOf = uncurry(String.prototype.indexOf as (text: string) => number);
const slice = uncurry(String.prototype.slice);

/**
 * Whether somebody must be asked about an address: its query has words in it, or a site rule names it.
 * Of all others nothing changes.
 */
export function carriesText(url: string): boolean {
  const start = indexOf(url, "?") + 1;
  return start > 0 && (isWrittenQuery(url, start) || isNamed(url));
}

/**
 * Asks what may become of an address, and goes on with `then`: at once, where nobody must be asked. Of a
 * refused one nothing is given.
 */
export function judgeAddress(url: string, then: (verdict: Verdict, url: string) => void): void {
  if (!carriesText(url)) {
    then("pass", url);
    return;
  }
  const hash = indexOf(url, "#");
  const end = hash < 0 ? url.length : hash;
  const start = indexOf(url, "?") + 1;
  ask("query", url, "", slice(url, start, end), (verdict, replaced) => {
    if (verdict !== "replace") then(verdict, url);
    else if (typeof replaced !== "string") then("refuse", url);
    else then("replace", slice(url, 0, start) + replaced + slice(url, end));
  });
}
