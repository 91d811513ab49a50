/**
 * What the page sends. The guard in the page's own world (`src/page/`) holds it and asks here, over a
 * port that the page's scripts do not have.
 */
import { decode } from "../../body.ts";
import { type Named, type Outgoing, PORT, READY, type Ruling, SELF_TEST, type Successor } from "../../guard.ts";
import type { Matter } from "../../interface/contract.ts";
import type { Failure, Inspect, Inspected } from "../../protocol.ts";
import { encode } from "../bytes.ts";
import { askEmployee, tellBlocked, tellFailed, tellRedacted, tellReleased } from "../employee.ts";
import { inspect, justify, MAX_LENGTH, onGreeted, reportFalseAlarm, tellChecked } from "../inquiry.ts";
import { interfaceHere } from "../interface.ts";
import { atLeisure } from "../leisure.ts";
import { judgeReading } from "./paste.ts";

type Decided = Extract<Inspected, { outcome: "decided" }>;

/** What becomes of a body: it goes, it stays, or this one goes in its place. */
type Fate = "pass" | "refuse" | { replace: string | ArrayBuffer };

/** Must run before the page can add listeners: the port is handed over by an event. */
export function guardNetwork(signal: AbortSignal): void {
  const tested = new Promise<"passed">((resolve) => {
    testPassed = () => {
      holding = true;
      resolve("passed");
    };
  });
  standingDown = signal;
  onGreeted(({ named: addresses }) => {
    named = [0, "named", addresses];
    guard?.postMessage(named);
  });
  if (window === top) void atLeisure().then(() => reportTest(tested));
  if (offerPort(PORT)) return;
  const offer = (ready: Event) => {
    ready.stopImmediatePropagation();
    offerPort(PORT);
  };
  addEventListener(READY, offer, { capture: true, once: true, signal });
}

/**
 * Brings a port to the guard that a former version of the extension left in the page, if there is
 * one. Both know the event's name from the background, and no script of the page does.
 */
export function takeGuard(event: string): void {
  if (!offerPort(event)) return;
  testPassed(); // long ago
  nameSuccessor(event);
}

/** Lets the next version of this content script take the guard over in the same way. */
export function nameSuccessor(event: string): void {
  guard?.postMessage([0, "successor", event] satisfies Successor);
}

/** Whether the guard has a port that leads here. */
export const hasGuard = (): boolean => guard !== undefined;

/** Whether the guard in this frame has shown that it holds what is sent. */
export const isHolding = (): boolean => holding;

/** Gives whether the guard has taken the port. */
function offerPort(event: string): boolean {
  const { port1, port2 } = new MessageChannel();
  if (dispatchEvent(new MessageEvent(event, { ports: [port2], cancelable: true }))) return false;
  guard = port1;
  port1.onmessage = ({ data }: MessageEvent<Outgoing>) => void answer(port1, data);
  if (named !== undefined) port1.postMessage(named);
  return true;
}

async function answer(port: MessagePort, outgoing: Outgoing): Promise<void> {
  const [id, transport, url, , body] = outgoing;
  if (url === SELF_TEST) return testPassed();
  if (transport === "clipboard") return port.postMessage([id, interfaceHere()?.writeRestored(body) ? "done" : "pass"]);
  const fate = transport === "paste" ? await judgeReading(body) : await judge(outgoing);
  if (fate !== undefined) port.postMessage(rulingOf(id, fate));
}

let guard: MessagePort | undefined;
let named: Named | undefined;
let holding = false;
let standingDown: AbortSignal | undefined;
let testPassed = (): void => undefined;

/** Longest wait for the guard's made-up request once the page has been loaded, in milliseconds: ten seconds with all before it. */
const PATIENCE = 6_000;

async function reportTest(passed: Promise<"passed">): Promise<void> {
  const late = new Promise<"missing">((resolve) => setTimeout(() => resolve("missing"), PATIENCE));
  await tellChecked(await Promise.race([passed, late]));
}

function rulingOf(id: number, fate: Fate): Ruling {
  return typeof fate === "string" ? [id, fate] : [id, "replace", fate.replace];
}

/** Undefined where the next version answers instead: the guard asks it anew. */
async function judge(outgoing: Outgoing): Promise<Fate | undefined> {
  const body = outgoing[4];
  if (lengthOf(body) === 0) return "pass";
  const inspected = await inspect(await requestFor(outgoing));
  switch (inspected.outcome) {
    case "nothing":
      return "pass";
    case "failed":
      if (standingDown?.aborted || (inspected.cause === "orphaned" && (await isSucceeded()))) return undefined;
      return fail(inspected.cause, inspected.fail === "open");
    case "decided":
      return carryOut(inspected, outgoing);
  }
}

/** How long the next version of the extension may take, in milliseconds. */
const UPDATE = 5_000;

/** Whether the next version of this content script comes soon. */
function isSucceeded(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), UPDATE);
    standingDown?.addEventListener("abort", () => resolve(true));
  });
}

const lengthOf = (body: string | ArrayBuffer): number => (typeof body === "string" ? body.length : body.byteLength);

async function requestFor([, transport, url, contentType, body]: Outgoing): Promise<Inspect> {
  const length = lengthOf(body);
  const part = transport === "query" ? "query" : "body";
  const about = { url, part, contentType, fixed: true, length } as const;
  if (length <= MAX_LENGTH) return { ...about, fixed: transport === "form", body: await encode(body) };
  const fields = typeof body === "string" ? undefined : await withoutFiles(body, contentType);
  return fields === undefined ? about : { ...about, contentType: fields.contentType, body: await encode(fields.body) };
}

/** A large form with a byte in the place of each file; undefined where it is no form, or large without them. */
async function withoutFiles(body: ArrayBuffer, type: string) {
  if (!type.startsWith("multipart/form-data")) return undefined;
  const fields = new FormData();
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    form.forEach((value, name) => {
      fields.append(name, typeof value === "string" ? value : new File(["\0"], value.name));
    });
  } catch {
    return undefined;
  }
  const written = new Response(fields);
  const contentType = written.headers.get("content-type") ?? "";
  const bytes = await written.arrayBuffer();
  return bytes.byteLength <= MAX_LENGTH ? { body: bytes, contentType } : undefined;
}

function carryOut(decided: Decided, outgoing: Outgoing): Fate | Promise<Fate | undefined> {
  const { verdict, draft } = decided;
  const redacted = redactedOf(decided, typeof outgoing[4] === "string");
  switch (verdict.action) {
    case "allow":
    case "log":
      return "pass";
    case "redact":
      if (redacted === undefined) return block(decided, outgoing);
      if (!draft) void tellRedacted(matterOf(decided), 0);
      return redacted;
    case "block":
      return block(decided, outgoing);
    case "warn":
      if (verdict.answered) return "pass";
      return draft || isKnown(decided, outgoing) ? "refuse" : warn(decided, redacted, outgoing);
  }
}

function redactedOf({ redacted }: Decided, isText: boolean): Fate | undefined {
  if (redacted === undefined) return undefined;
  return { replace: isText && "text" in redacted ? redacted.text : decode(redacted).buffer };
}

/** The page is told at once; it need not wait until the employee has read why. */
function block(decided: Decided, outgoing: Outgoing): Fate {
  if (!decided.draft && !isKnown(decided, outgoing)) void oneByOne(() => tellBlocked(matterOf(decided)));
  return "refuse";
}

/** How long the employee is not told of the same again, in milliseconds. */
const QUIET = 30_000;

/** A page may post what is being written to a worker with each letter. */
function isKnown({ verdict }: Decided, [, transport]: Outgoing): boolean {
  if (transport !== "worker") return false;
  const found = JSON.stringify(verdict.tallies);
  const now = performance.now();
  const isSoon = now - (posted.get(found) ?? Number.NEGATIVE_INFINITY) < QUIET;
  posted.set(found, now);
  return isSoon;
}

/** When what was found was last posted to a worker. */
const posted = new Map<string, number>();

async function warn(decided: Decided, redacted: Fate | undefined, outgoing: Outgoing): Promise<Fate | undefined> {
  const choice = await oneByOne(() => askEmployee(matterOf(decided)));
  if (choice === undefined) return "refuse";
  const { kept: _, verdict: __, ...answer } = choice;
  const recorded = await justify({ decision: decided.seq, ...answer });
  if (recorded.outcome === "failed" && choice.answer !== "cancelled" && recorded.fail === "closed") {
    if (recorded.cause === "policy-changed") return judge(outgoing);
    await oneByOne(() => tellFailed(recorded.cause, SENT));
    return "refuse";
  }
  if (choice.answer === "overridden") return "pass";
  return (choice.answer === "redacted" && redacted) || "refuse";
}

const matterOf = ({ seq, texts, names, verdict, message, offer }: Decided): Matter => ({
  channel: "network",
  texts,
  names,
  verdict,
  offer,
  report: (detector) => reportFalseAlarm({ decision: seq, detectors: [detector] }),
  ...(message !== undefined && { message }),
});

function fail(cause: Failure, open: boolean): Fate {
  if (open) void tellReleased(cause);
  else if (!telling.has(cause)) void tell(cause);
  return open ? "pass" : "refuse";
}

/** A page sends all the time: what is being told is not told again, and that it must be reloaded only once. */
async function tell(cause: Failure): Promise<void> {
  telling.add(cause);
  await oneByOne(() => tellFailed(cause, SENT));
  if (cause !== "orphaned") telling.delete(cause);
}

const SENT = { channel: "network", hasFiles: false } as const;

const telling = new Set<Failure>();

/** One dialog after the other. */
function oneByOne<T>(show: () => Promise<T>): Promise<T> {
  const shown = dialogs.then(show);
  dialogs = shown.catch(() => undefined);
  return shown;
}

let dialogs: Promise<unknown> = Promise.resolve();
