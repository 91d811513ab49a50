/**
 * What the page sends. The guard in the page's own world (`src/page/`) holds it and asks here, over a
 * port that the page's scripts do not have.
 */
import { decode, encode } from "../../body.ts";
import { type Named, type Outgoing, PORT, READY, type Ruling, SELF_TEST } from "../../guard.ts";
import type { Failure, Inspect, Inspected } from "../../protocol.ts";
import { askEmployee, tellBlocked, tellFailed } from "../dialog/dialog.ts";
import { tellRedacted, tellReleased } from "../dialog/notice.ts";
import { explain } from "../explanation.ts";
import { inspect, justify, MAX_LENGTH, onGreeted, reportFalseAlarm, tellChecked } from "../inquiry.ts";
import { writeRestored } from "../restoration/copies.ts";

type Decided = Extract<Inspected, { outcome: "decided" }>;

/** What becomes of a body: it goes, it stays, or this one goes in its place. */
type Fate = "pass" | "refuse" | { replace: string | ArrayBuffer };

/** Must run before the page can add listeners: the port is handed over by an event. */
export function guardNetwork(signal: AbortSignal): void {
  const { port1, port2 } = new MessageChannel();
  let passed: (event: "passed") => void = () => undefined;
  const tested = new Promise<"passed">((resolve) => {
    passed = resolve;
  });
  port1.onmessage = ({ data }: MessageEvent<Outgoing>) => {
    if (data[2] === SELF_TEST) {
      holding = true;
      passed("passed");
    } else if (data[1] === "clipboard") port1.postMessage([data[0], writeRestored(data[4]) ? "done" : "pass"]);
    else void judge(data).then((fate) => port1.postMessage(rulingOf(data[0], fate)));
  };
  onGreeted(({ named }) => port1.postMessage([0, "named", named] satisfies Named));
  const isTaken = () => !dispatchEvent(new MessageEvent(PORT, { ports: [port2], cancelable: true }));
  if (window === top) void reportTest(tested);
  if (isTaken()) return;
  const offer = (ready: Event) => {
    ready.stopImmediatePropagation();
    isTaken();
  };
  addEventListener(READY, offer, { capture: true, once: true, signal });
}

/** Whether the guard in this frame has shown that it holds what is sent. */
export const isHolding = (): boolean => holding;

let holding = false;

/** Longest wait for the guard's made-up request, in milliseconds. */
const PATIENCE = 10_000;

async function reportTest(passed: Promise<"passed">): Promise<void> {
  const late = new Promise<"missing">((resolve) => setTimeout(() => resolve("missing"), PATIENCE));
  await tellChecked(await Promise.race([passed, late]));
}

function rulingOf(id: number, fate: Fate): Ruling {
  return typeof fate === "string" ? [id, fate] : [id, "replace", fate.replace];
}

async function judge(outgoing: Outgoing): Promise<Fate> {
  const body = outgoing[4];
  if (lengthOf(body) === 0) return "pass";
  const inspected = await inspect(await requestFor(outgoing));
  switch (inspected.outcome) {
    case "nothing":
      return "pass";
    case "failed":
      return fail(inspected.cause, inspected.fail === "open");
    case "decided":
      return carryOut(inspected, outgoing);
  }
}

const lengthOf = (body: string | ArrayBuffer): number => (typeof body === "string" ? body.length : body.byteLength);

async function requestFor([, transport, url, contentType, body]: Outgoing): Promise<Inspect> {
  const length = lengthOf(body);
  const part = transport === "query" ? "query" : "body";
  const about = { url, part, contentType, fixed: true, length } as const;
  if (length <= MAX_LENGTH) return { ...about, fixed: transport === "form", body: encode(body) };
  const fields = typeof body === "string" ? undefined : await withoutFiles(body, contentType);
  return fields === undefined ? about : { ...about, contentType: fields.contentType, body: encode(fields.body) };
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

function carryOut(decided: Decided, outgoing: Outgoing): Fate | Promise<Fate> {
  const { verdict, draft } = decided;
  const redacted = redactedOf(decided, typeof outgoing[4] === "string");
  switch (verdict.action) {
    case "allow":
    case "log":
      return "pass";
    case "redact":
      if (redacted === undefined) return block(decided, outgoing);
      if (!draft) tellRedacted(explained(decided), 0);
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
  if (!decided.draft && !isKnown(decided, outgoing)) void oneByOne(() => tellBlocked(explained(decided)));
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

async function warn(decided: Decided, redacted: Fate | undefined, outgoing: Outgoing): Promise<Fate> {
  const { kept: _, ...choice } = await oneByOne(() => askEmployee(explained(decided)));
  const recorded = await justify({ decision: decided.seq, ...choice });
  if (recorded.outcome === "failed" && choice.answer !== "cancelled" && recorded.fail === "closed") {
    if (recorded.cause === "policy-changed") return judge(outgoing);
    await oneByOne(() => tellFailed(recorded.cause));
    return "refuse";
  }
  if (choice.answer === "overridden") return "pass";
  return (choice.answer === "redacted" && redacted) || "refuse";
}

const explained = (decided: Decided) =>
  explain(decided.texts, decided, "network", (detector) =>
    reportFalseAlarm({ decision: decided.seq, detectors: [detector] }),
  );

function fail(cause: Failure, open: boolean): Fate {
  if (open) tellReleased(cause);
  else if (!telling.has(cause)) void tell(cause);
  return open ? "pass" : "refuse";
}

/** A page sends all the time: what is being told is not told again, and that it must be reloaded only once. */
async function tell(cause: Failure): Promise<void> {
  telling.add(cause);
  await oneByOne(() => tellFailed(cause));
  if (cause !== "orphaned") telling.delete(cause);
}

const telling = new Set<Failure>();

/** One dialog after the other. */
function oneByOne<T>(show: () => Promise<T>): Promise<T> {
  const shown = dialogs.then(show);
  dialogs = shown.catch(() => undefined);
  return shown;
}

let dialogs: Promise<unknown> = Promise.resolve();
