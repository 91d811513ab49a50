/** What the popup shows. No content: there is none to show. */
import type { EngineIdentity } from "prompt-dlp";
import type { State } from "../protocol.ts";
import { core } from "./engine.ts";
import { overview } from "./evidence.ts";
import { compiledFor, type InForce, inForce } from "./policy.ts";
import { problems } from "./problems.ts";

/** How many records. */
const SHOWN = 20;

export async function state(): Promise<State> {
  const policy = await inForce();
  const identity = await identityOf(policy);
  const { size, identity: keeper, signed, records } = await overview(SHOWN);
  return {
    policy: {
      source: policy.source,
      groups: policy.groups,
      id: identity?.policyId ?? "",
      version: identity?.policyVersion ?? 0,
      ...(policy.refused !== undefined && { refused: policy.refused }),
    },
    ...(identity !== undefined && { engine: { version: identity.version, detectors: identity.detectorsHash } }),
    evidence: {
      size,
      device: keeper.device,
      origin: keeper.origin,
      ...(signed !== undefined && { checkpoint: signed }),
    },
    records,
    problems: await problems(),
  };
}

async function identityOf(policy: InForce): Promise<EngineIdentity | undefined> {
  try {
    return compiledFor(await core(), policy).identity;
  } catch {
    return undefined;
  }
}
