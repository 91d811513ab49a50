/**
 * Answers messages. A verdict leaves here only after its record is on disk.
 *
 * Decisions run one after the other, so that labels and records have one order.
 */
import type { Action, Decision, Engine, Entry, Fail, Outcome, Unscanned, Verdict } from "prompt-dlp";
import { fromExtensionPage, fromPage, type Sender, session, uiLanguage } from "../browser.ts";
import {
  type Decide,
  type Decided,
  type Failure,
  type Justified,
  type Justify,
  parseRequest,
  type State,
} from "../protocol.ts";
import { withConversation } from "./conversations.ts";
import { type Core, CoreDied, core, run } from "./engine.ts";
import { append, exportLog, overview, read } from "./evidence.ts";
import { engineFor, type InForce, inForce, onFailure } from "./policy.ts";
import { problems, report } from "./problems.ts";

/** The answer to come, or undefined when the message is none of ours or comes from the wrong place. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const request = parseRequest(message);
  if (request === undefined) return undefined;
  const page = fromPage(sender) ? placeOf(sender) : undefined;
  switch (request.kind) {
    case "hello":
      return page && inOrder(hello);
    case "decide":
      return page && inOrder(() => decide(request, page));
    case "justify":
      return page && inOrder(() => justify(request, page));
    case "state":
      return fromExtensionPage(sender) ? state() : undefined;
    case "export":
      return fromExtensionPage(sender) ? exportLog() : undefined;
    default:
      return request satisfies never;
  }
}

/** Where a message comes from, as the browser says. */
interface Place {
  tab: number;
  host: string;
  frame: Decision["frame"];
}

/** A frame without an address of its own has the origin of who made it. */
function placeOf({ tab, origin, url, frameId }: Sender): Place | undefined {
  if (tab?.id === undefined) return undefined;
  const address = [origin, url].find((candidate) => candidate !== undefined && URL.canParse(candidate));
  const host = address === undefined ? "" : new URL(address).hostname;
  return { tab: tab.id, host, frame: frameId === 0 ? "top" : "child" };
}

let last: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

async function hello(): Promise<{ fail: Fail }> {
  try {
    await prepare();
  } catch {
    // told when there is something to decide
  }
  return { fail: await onFailure() };
}

/** The running core and the engine for the policy in force; records the engine's start once a session. */
async function prepare(): Promise<{ on: Core; policy: InForce; engine: Engine }> {
  const on = await core();
  const policy = await inForce();
  const engine = run(on, () => engineFor(on, policy));
  const { version, detectorsHash: detectors } = engine.identity;
  const mark = `${version} ${detectors}`;
  if ((await session.get(STARTED))[STARTED] !== mark) {
    await append({ kind: "engine", event: "start", version, detectors });
    await session.set({ [STARTED]: mark });
  }
  return { on, policy, engine };
}

const STARTED = "engine-started";

async function decide(request: Decide, place: Place): Promise<Decided> {
  try {
    const { on, policy, engine } = await prepare();
    if (request.unscanned === "too-large") return await refuseUnread(request, place, engine);
    const situation = { host: place.host, channel: request.channel, groups: policy.groups };
    const verdict = await withConversation(on, place.tab, place.host, (conversation) =>
      run(on, () => engine.decide(request.views, situation, conversation)),
    );
    const outcome = outcomeOf(verdict.action, request);
    const seq = await append(decision(request, place, engine, verdict, outcome));
    const message = messageFor(engine, verdict);
    return {
      outcome: "decided",
      seq,
      verdict,
      fail: engine.policy.fail,
      ...(message !== undefined && { message }),
    };
  } catch (error) {
    return failed(error, request, place);
  }
}

/** What the rule said becomes of the content; the answer to a warning is a record of its own. */
function outcomeOf(action: Action, { views, unscanned }: Decide): Outcome {
  switch (action) {
    case "allow":
    case "log":
      return unscanned !== undefined && views.length === 0 ? "unscanned" : "released";
    case "warn":
      return "held";
    case "redact":
      return "redacted";
    case "block":
      return "blocked";
  }
}

async function refuseUnread(request: Decide, place: Place, engine: Engine): Promise<Decided> {
  const { fail } = engine.policy;
  const action = fail === "open" ? "allow" : "block";
  const outcome = fail === "open" ? "unscanned" : "blocked";
  await append(decision(request, place, engine, { action, tallies: [] }, outcome));
  return { outcome: "failed", cause: "too-large", fail };
}

/** Says so in the log if there still is one, and in the popup in any case. */
async function failed(error: unknown, request: Decide, place: Place): Promise<Decided> {
  const fail = await onFailure();
  let cause: Failure = error instanceof CoreDied ? "engine" : "log";
  try {
    const on = await core();
    const engine = engineFor(on, await inForce());
    const { version, detectorsHash: detectors } = engine.identity;
    if (cause === "engine") await append({ kind: "engine", event: "failed", version, detectors });
    const action = fail === "open" ? "allow" : "block";
    const unread: Decide = { ...request, unscanned: "engine-unavailable" };
    await append(decision(unread, place, engine, { action, tallies: [] }, `failed-${fail}`));
  } catch {
    cause = (await running()) ? "log" : "engine";
  }
  await report(cause);
  return { outcome: "failed", cause, fail };
}

const running = (): Promise<boolean> =>
  core().then(
    () => true,
    () => false,
  );

function decision(
  { channel, length, unscanned }: { channel: Decide["channel"]; length: number; unscanned?: Unscanned },
  { host, frame }: Place,
  { identity }: Engine,
  { action, rule, site, tallies }: Pick<Verdict, "action" | "rule" | "site" | "tallies">,
  outcome: Outcome,
): Entry {
  return {
    kind: "decision",
    host,
    ...(site !== undefined && { site }),
    channel,
    action,
    ...(rule !== undefined && { rule }),
    outcome,
    tallies,
    length,
    policy: { id: identity.policyId, version: identity.policyVersion, hash: identity.policyHash },
    engine: { version: identity.version, detectors: identity.detectorsHash },
    frame,
    ...(unscanned !== undefined && { unscanned }),
  };
}

/** The company's words for this rule, in the nearest language it wrote them in. */
function messageFor({ policy: { messages = {} } }: Engine, { rule }: Verdict): string | undefined {
  if (rule === undefined) return undefined;
  const language = uiLanguage();
  return [language, language.split("-")[0] ?? "", "en"].map((tag) => messages[tag]?.[rule]).find((text) => text);
}

async function justify(request: Justify, place: Place): Promise<Justified> {
  try {
    const { on, engine } = await prepare();
    const answered = await read(request.decision);
    const isTheirs = answered?.kind === "decision" && answered.outcome === "held" && answered.host === place.host;
    if (!isTheirs) throw new RangeError("no decision of this page waits for an answer under that number");
    const note = await withConversation(on, place.tab, place.host, (conversation) =>
      request.note === undefined
        ? undefined
        : run(on, () => engine.redact(request.note ?? "", conversation).redacted),
    );
    await append({
      kind: "justification",
      decision: request.decision,
      outcome: request.answer,
      ...(request.reason !== undefined && { reason: request.reason }),
      ...(note !== undefined && { note }),
    });
    return { outcome: "recorded" };
  } catch (error) {
    const cause: Failure = error instanceof CoreDied ? "engine" : "log";
    await report(cause);
    return { outcome: "failed", cause, fail: await onFailure() };
  }
}

/** How many records the popup shows. */
const SHOWN = 20;

async function state(): Promise<State> {
  const policy = await inForce();
  const { size, identity, signed, records } = await overview(SHOWN);
  const document = await described(policy);
  return {
    policy: {
      source: policy.source,
      groups: policy.groups,
      id: document?.policyId ?? "",
      version: document?.policyVersion ?? 0,
      ...(policy.refused !== undefined && { refused: policy.refused }),
    },
    ...(document !== undefined && { engine: { version: document.version, detectors: document.detectorsHash } }),
    evidence: {
      size,
      device: identity.device,
      origin: identity.origin,
      ...(signed !== undefined && { checkpoint: signed }),
    },
    records,
    problems: await problems(),
  };
}

async function described(policy: InForce): Promise<Engine["identity"] | undefined> {
  try {
    const on = await core();
    return run(on, () => engineFor(on, policy).identity);
  } catch {
    return undefined;
  }
}
