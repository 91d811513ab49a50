/**
 * Requests that the browser itself blocks, whoever sends them: workers, and pages whose guard is missing.
 * They are told by their address; nothing of them is read.
 */
import { blockRequests, blockRequestsOf, onTabClosed } from "../browser.ts";
import { core, run } from "./engine.ts";
import type { Place } from "./place.ts";
import { type Compiled, compiledFor, inForce, onFailure } from "./policy.ts";
import { report } from "./problems.ts";

/** Follows the site rules that block their endpoints. What the browser refuses is a problem to be shown. */
export async function blockEndpoints({ engine }: Compiled): Promise<void> {
  const on = await core();
  try {
    await blockRequests(run(on, () => engine.blockedRequests()));
  } catch {
    await report("guard-missing");
  }
}

/** Blocks what a page without its guard sends to its endpoints, unless the policy lets go what cannot be checked. */
export async function blockUnguarded({ tab, host }: Place): Promise<void> {
  if ((await onFailure()) === "open") return;
  const on = await core();
  const { engine } = compiledFor(on, await inForce());
  await blockRequestsOf(
    tab,
    run(on, () => engine.requestsOf(host)),
  );
}

/** The page in that tab is guarded, or has gone. */
export const unblock = (tab: number): Promise<void> => blockRequestsOf(tab, []);

export function forgetBlocked(): void {
  onTabClosed((tab) => void unblock(tab).catch(() => undefined));
}
