/** What the popup shows. No content: there is none to show. */
import type { State } from "../protocol/own-pages.ts";
import { core } from "./engine.ts";
import { overview } from "./evidence.ts";
import { pageIn } from "./pages.ts";
import { type Compiled, compiledFor, type InForce, inForce } from "./policy.ts";
import { problems } from "./problems.ts";
import { notAllowed } from "./registration.ts";
import { settings } from "./settings.ts";

/** How many records. */
const SHOWN = 50;

export async function state(tab: number | undefined): Promise<State> {
  const policy = await inForce();
  const compiled = await compiledUnder(policy);
  const identity = compiled?.identity;
  const { size, identity: keeper, signed, exported, records } = await overview(SHOWN);
  const page = tab === undefined ? undefined : await pageIn(tab);
  return {
    ...(page !== undefined && { page }),
    policy: {
      source: policy.source,
      groups: policy.groups,
      id: identity?.policyId ?? "",
      version: identity?.policyVersion ?? 0,
      ...(policy.since !== undefined && { since: policy.since }),
      ...(policy.refused !== undefined && { refused: policy.refused }),
    },
    ...(identity !== undefined && { engine: { version: identity.version, detectors: identity.detectorsHash } }),
    evidence: {
      size,
      device: keeper.device,
      origin: keeper.origin,
      ...(signed !== undefined && { checkpoint: signed }),
      ...(exported !== undefined && { exported }),
    },
    records,
    problems: await problems(),
    notAllowed: await notAllowed(compiled?.document.siteRules ?? []),
    preferences: (await settings()).preferences,
  };
}

async function compiledUnder(policy: InForce): Promise<Compiled | undefined> {
  try {
    return compiledFor(await core(), policy);
  } catch {
    return undefined;
  }
}
