/** What becomes of what the page sends, and what the employee is told of it. */
import { decode } from "../../body.ts";
import type { Outgoing } from "../../guard.ts";
import type { Matter } from "../../interface/contract.ts";
import type { Failure, Inspected } from "../../protocol/page.ts";
import { askEmployee, tellBlocked, tellFailed, tellRedacted, tellReleased } from "../employee.ts";
import { inspect, justify, reportFalseAlarm } from "../inquiry.ts";
import { lengthOf, requestFor } from "./request.ts";

type Decided = Extract<Inspected, { outcome: "decided" }>;

/** What becomes of a body: it goes, it stays, or this one goes in its place. */
export type Fate = "pass" | "refuse" | { replace: string | ArrayBuffer };

/**
 * Undefined where the next version answers instead, because this one is `standingDown`: the guard asks
 * it anew.
 */
export async function judge(outgoing: Outgoing, standingDown: AbortSignal): Promise<Fate | undefined> {
  const body = outgoing[4];
  if (lengthOf(body) === 0) return "pass";
  const inspected = await inspect(await requestFor(outgoing));
  switch (inspected.outcome) {
    case "nothing":
      return "pass";
    case "failed":
      if (standingDown.aborted || (inspected.cause === "orphaned" && (await isSucceeded(standingDown))))
        return undefined;
      return fail(inspected.cause, inspected.fail === "open");
    case "decided":
      return carryOut(inspected, outgoing, standingDown);
  }
}

/** How long the next version of the extension may take, in milliseconds. */
const UPDATE = 5_000;

/** Whether the next version of this content script comes soon. */
function isSucceeded(standingDown: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), UPDATE);
    standingDown.addEventListener("abort", () => resolve(true));
  });
}

function carryOut(decided: Decided, outgoing: Outgoing, standingDown: AbortSignal): Fate | Promise<Fate | undefined> {
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
      return draft || isKnown(decided, outgoing)
        ? "refuse"
        : warn(decided, redacted, () => judge(outgoing, standingDown));
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

/** @param again judges it anew, under another policy */
async function warn(
  decided: Decided,
  redacted: Fate | undefined,
  again: () => Promise<Fate | undefined>,
): Promise<Fate | undefined> {
  const choice = await oneByOne(() => askEmployee(matterOf(decided)));
  if (choice === undefined) return "refuse";
  const { kept: _, verdict: __, ...answer } = choice;
  const recorded = await justify({ decision: decided.seq, ...answer });
  if (recorded.outcome === "failed" && choice.answer !== "cancelled" && recorded.fail === "closed") {
    if (recorded.cause === "policy-changed") return again();
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
