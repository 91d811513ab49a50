/**
 * Which policy is in force: the company's, from managed storage, else the built-in one.
 *
 * A policy that is broken, missing or late never disarms: the last good one stays in force. The
 * browser answers "nothing set" also while it has not read its policies yet, so a company policy
 * that seems to have gone is kept until a second look, or the browser's own word, confirms it.
 */
import type { Engine, EngineIdentity, Fail, InterfaceSettings, Policy, PolicySource } from "prompt-dlp";
import {
  badge,
  local,
  managed,
  manifestMatches,
  onManagedChanged,
  onPermissionsChanged,
  onWake,
  wakeIn,
} from "../browser.ts";
import type { Refusal } from "../protocol/own-pages.ts";
import { blockEndpoints } from "./blocking.ts";
import { type Core, core, run } from "./engine.ts";
import { append, propose } from "./evidence.ts";
import { once } from "./once.ts";
import { guardPages } from "./registration.ts";
import { rested } from "./rest.ts";
import { guardOpenPages } from "./succession.ts";

export interface InForce {
  source: PolicySource;
  /** As the company wrote it; absent for the built-in policy. */
  json?: string;
  /** The groups of this employee. */
  groups: string[];
  /** The company's name for this device. */
  device?: string;
  /** Since when, in milliseconds since 1970-01-01 UTC. */
  since?: number;
  /** Why the policy that is set now was refused, and this one stayed. */
  refused?: Refusal;
}

/** Longest time that the first decision waits for managed storage, in milliseconds. */
const PATIENCE = 1500;

/** How late that policy can be, in milliseconds, when nothing depends on it. */
const LATE = 3_000;

/** Time until the second look, in minutes. */
const SECOND_LOOK = 1;

const ALARM = "policy";
const KEPT = "policy";
const RECORDED = "policy-recorded";

/** The policy in force. Reads storage on the first call only. */
export function inForce(): Promise<InForce> {
  ready ??= start();
  return ready.then(() => current);
}

/** The same after a second look, for what can wait: while the browser starts, the company's policy may be late. */
export async function inForceForSure(): Promise<InForce> {
  await inForce();
  await new Promise((resolve) => setTimeout(resolve, LATE));
  await look(false);
  return current;
}

/** A policy ready to decide by. Only `engine` reaches into the core. */
export interface Compiled {
  engine: Engine;
  identity: EngineIdentity;
  document: Policy;
}

/** The policy compiled on that core; compiled once. */
export function compiledFor(on: Core, policy: InForce): Compiled {
  if (latest === undefined || latest.on !== on || latest.json !== policy.json) {
    latest = { on, json: policy.json, compiled: run(on, () => compile(on, policy.json)) };
  }
  return latest.compiled;
}

/** What the employee is offered; without an engine to ask, nothing. */
export const settingsOf = (compiled: Compiled | undefined): Required<InterfaceSettings> => ({
  ...NOTHING,
  ...compiled?.document.interface,
});

const NOTHING = {
  choices: [],
  chooseFindings: false,
  minNote: 0,
  falseAlarms: false,
  welcome: false,
  preferences: false,
} satisfies InterfaceSettings;

/** What to do when the engine or the log fails. Needs neither. */
export async function onFailure(): Promise<Fail> {
  try {
    const { json } = await inForce();
    return json === undefined ? "closed" : ((JSON.parse(json) as Partial<Policy>).fail ?? "closed");
  } catch {
    return "closed";
  }
}

/** Follows changes of managed storage, and of what the extension may run on. */
export function followPolicy(): void {
  onManagedChanged(() => void look(true));
  onPermissionsChanged(() => void look(false));
  void beginSession();
  onWake((name) => {
    if (name === ALARM) void look(true);
  });
}

/** Does not wait for the first message: pages may be open that still have the version before, or none. */
const beginSession = (): Promise<void> =>
  once("session", async () => {
    await guardOpenPages(manifestMatches());
    await inForce();
  });

let ready: Promise<void> | undefined;
let current: InForce = { source: "built-in", groups: [] };
/** What the log says last of the policy. */
let recorded: unknown;
let latest: { on: Core; json: string | undefined; compiled: Compiled } | undefined;

/** One look at a time, in order. */
let looking: Promise<void> = Promise.resolve();

async function start(): Promise<void> {
  const values = managed();
  const stored = await local.get([KEPT, RECORDED]);
  recorded = stored[RECORDED];
  const kept = stored[KEPT] as InForce | undefined;
  if (kept !== undefined && (await stillCompiles(kept))) current = kept;
  await Promise.race([look(false, values), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** An update of the extension may refuse what it took before. */
async function stillCompiles(policy: InForce): Promise<boolean> {
  try {
    compiledFor(await core(), policy);
    return true;
  } catch {
    return false;
  }
}

/** @param certain whether "nothing set" is to be believed */
function look(certain: boolean, values = managed()): Promise<void> {
  looking = looking.then(async () => {
    const next = await evaluate(await values, certain);
    if (next === undefined) return;
    const same = current.json === next.json && current.source === next.source && current.since !== undefined;
    current = { ...next, since: same && current.since !== undefined ? current.since : Date.now() };
    await record(next);
    following = following
      .then(() => (same ? rested : undefined))
      .then(() => follow(next))
      .catch(() => undefined);
  });
  // What failed is tried again at the next change or start; the policy in force stays.
  return looking.catch(() => {
    looking = Promise.resolve();
  });
}

/** What no decision waits for. */
async function follow(policy: InForce): Promise<void> {
  await local.set({ [KEPT]: current });
  await badge(policy.refused === undefined ? "" : "!");
  const compiled = compiledFor(await core(), policy);
  await guardPages(compiled.document.siteRules ?? []);
  await blockEndpoints(compiled);
}

let following: Promise<void> = Promise.resolve();

/** What should be in force; undefined when it stays as it is. */
async function evaluate(values: Record<string, unknown>, certain: boolean): Promise<InForce | undefined> {
  const about = { groups: groupsOf(values["groups"]), ...deviceOf(values["deviceName"]) };
  const json = textOf(values["policy"]);
  if (json === undefined) {
    if (certain || current.source === "built-in") return { source: "built-in", ...about };
    await wakeIn(ALARM, SECOND_LOOK);
    return undefined;
  }
  const on = await core();
  try {
    if (json !== current.json) run(on, () => compile(on, json).engine.free());
    return { source: "managed", json, ...about };
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    const { refused: _, ...kept } = current;
    return { ...kept, refused: refusal(error) };
  }
}

async function record(policy: InForce): Promise<void> {
  const on = await core();
  const { document, identity } = compiledFor(on, policy);
  const origin = document.evidence?.origin;
  propose({ ...(origin !== undefined && { origin }), ...(policy.device !== undefined && { device: policy.device }) });
  const entry = {
    kind: "policy",
    source: policy.source,
    id: identity.policyId,
    version: identity.policyVersion,
    hash: identity.policyHash,
    ...(policy.refused !== undefined && { refused: policy.refused.code }),
  } as const;
  const mark = JSON.stringify(entry);
  if (recorded === mark) return;
  await append(entry);
  recorded = mark;
  await local.set({ [RECORDED]: mark });
}

function compile(on: Core, json: string | undefined): Compiled {
  const engine = json === undefined ? on.Engine.builtIn() : new on.Engine(json);
  return { engine, identity: engine.identity, document: engine.policy };
}

const groupsOf = (groups: unknown): string[] =>
  Array.isArray(groups) ? groups.filter((group) => typeof group === "string") : [];

/** A name that can stand in the first line of a checkpoint. */
const deviceOf = (name: unknown): { device?: string } =>
  typeof name === "string" && /^[\w.-]{1,128}$/u.test(name) ? { device: name } : {};

/** Firefox gives managed values as they are written, so the document may come as an object. */
function textOf(policy: unknown): string | undefined {
  if (policy === undefined || typeof policy === "string") return policy;
  return JSON.stringify(policy);
}

const isPolicyError = (error: unknown): error is Refusal => error instanceof Error && error.name === "PolicyError";

/** Errors do not survive storage; their fields do. */
function refusal({ message, code, path, line, column }: Refusal): Refusal {
  return {
    message,
    code,
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}
