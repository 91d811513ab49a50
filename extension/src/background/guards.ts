/** What is known of the guards in the pages: their self-tests, and pages that their site rules fit no longer. */
import type { GuardCheck } from "prompt-dlp";
import { hostOf } from "../match-pattern.ts";
import type { Checked } from "../protocol/page.ts";
import { blockUnguarded, unblock } from "./blocking.ts";
import { append } from "./evidence.ts";
import { once } from "./once.ts";
import type { Place } from "./place.ts";
import { report } from "./problems.ts";

/** A page's guard has tested itself. Where it is missing, the browser blocks what it would have held. */
export async function check({ event }: Checked, place: Place): Promise<object> {
  if (event === "missing") {
    await blockUnguarded(place);
    await report("guard-missing");
  } else await unblock(place.tab);
  await note(place.host, event);
  return {};
}

/** A page sent its prompt in another way than its site rule says. Told once in a session of the browser. */
export async function noticeMisfit(host: string, siteRule: string): Promise<void> {
  await once(`misfit:${host}:${siteRule}`, async () => {
    await report("site-changed");
    await note(host, "misfit", siteRule);
  });
}

/** A page is to be guarded, but the browser does not let the extension on it. Told once in a session of the browser. */
export async function noticeMissing(pattern: string): Promise<void> {
  await once(`missing:${pattern}`, () => note(hostOf(pattern), "missing"));
}

async function note(host: string, event: GuardCheck, siteRule?: string): Promise<void> {
  await append({ kind: "guard", host, event, ...(siteRule !== undefined && { siteRule }) });
}
