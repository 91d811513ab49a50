/**
 * Asks the background and always gets an answer: where none comes, the one that the policy wants
 * for that case.
 */
import type { Fail } from "prompt-dlp";
import { alive } from "../browser.ts";
import type {
  Checked,
  Decide,
  Decided,
  Failure,
  FalseAlarm,
  Hello,
  Inspect,
  Inspected,
  Justified,
  Justify,
  Mark,
  Marked,
  Restore,
  Restored,
  Told,
} from "../protocol/page.ts";
import { ask, type Kind, type Messages, type Response } from "../protocol.ts";
import { askOnLine } from "./line.ts";

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 15_000;

/** Most UTF-16 code units in one message: browsers refuse messages over 64 MiB. */
export const MAX_LENGTH = 16 * 1024 * 1024;

/** As the policy in force said last. */
let fail: Fail = "closed";

/** Wakes the background before it is needed. Gives the names by which versions follow each other, once it answers. */
export async function greet(): Promise<Hello | undefined> {
  const hello = await attempt("hello", {}, ask);
  if (typeof hello !== "object") return undefined;
  fail = hello.fail;
  for (const listener of greeted) listener(hello);
  return hello;
}

/** Calls back with the background's first word. */
export function onGreeted(listener: (hello: Hello) => void): void {
  greeted.push(listener);
}

const greeted: ((hello: Hello) => void)[] = [];

export async function decide(request: Decide): Promise<Decided> {
  const answer = await attempt("decide", request);
  if (typeof answer === "string") return failedWith(answer);
  fail = answer.fail;
  tell(answer);
  return answer;
}

/** Calls back for every verdict that this frame is given. */
export function onVerdict(listener: (verdict: Told) => void): void {
  listeners.push(listener);
}

function tell(answer: Decided | Inspected): void {
  if (answer.outcome === "decided") for (const listener of listeners) listener(answer.verdict);
}

const listeners: ((verdict: Told) => void)[] = [];

export async function inspect(request: Inspect): Promise<Inspected> {
  const answer = await attempt("inspect", request);
  if (typeof answer === "string") return { outcome: "failed", cause: answer, fail };
  if (answer.outcome !== "nothing") fail = answer.fail;
  tell(answer);
  return answer;
}

/** Tells whether this page's guard works. */
export async function tellChecked(event: Checked["event"]): Promise<void> {
  await attempt("check", { event }, ask);
}

export async function justify(request: Justify): Promise<Justified> {
  const answer = await attempt("justify", request);
  return typeof answer === "string" ? { outcome: "failed", cause: answer, fail } : answer;
}

/** What to do without an answer. */
export const failedWith = (cause: Failure): Decided => ({ outcome: "failed", cause, fail });
/** What the policy would act on in a text that is being written; undefined when nobody answers. */
export async function mark(request: Mark): Promise<Marked | undefined> {
  const answer = await attempt("mark", request);
  return typeof answer === "string" ? undefined : answer;
}

/** Has the background bring the interface into this frame. */
export async function bringInterface(): Promise<void> {
  await attempt("interface", {}, ask);
}

/** What stands behind labels; undefined when nobody answers, and then they stay as they are. */
export async function lookUp(request: Restore): Promise<Restored | undefined> {
  const answer = await attempt("restore", request);
  return typeof answer === "string" ? undefined : answer;
}

/** Gives whether it was recorded. */
export async function reportFalseAlarm(request: FalseAlarm): Promise<boolean> {
  const answer = await attempt("false-alarm", request);
  return typeof answer !== "string" && answer.outcome === "recorded";
}

/** Pauses before a worker that was stopped while it worked is asked again, which starts it; in milliseconds. */
const PAUSES = [0, 100, 400, 1_600];

/** Asks until there is an answer: a worker that is just being stopped refuses for a moment. */
async function attempt<K extends Kind>(
  kind: K,
  request: Messages[K]["request"],
  put: typeof ask<K> = askOnLine,
): Promise<Response<K> | Failure> {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!alive()) return "orphaned";
    try {
      const answer = await withinPatience(put(kind, request));
      return answer ?? "no-answer";
    } catch {
      // the channel closed without an answer
    }
  }
  return alive() ? "no-answer" : "orphaned";
}

function withinPatience<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE))]);
}
