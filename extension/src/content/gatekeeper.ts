/**
 * Holds content at the gate: asks what may become of it, and carries that out.
 *
 * Whatever happens, the employee's text is not lost: what does not enter is still on the clipboard.
 */
import type { Channel } from "prompt-dlp";
import type { Matter } from "../interface/contract.ts";
import type { Decide, Decided, Failure, Told } from "../protocol/page.ts";
import { type Content, HTML, PLAIN } from "./clipboard.ts";
import {
  askEmployee,
  tellBlocked,
  tellFailed,
  tellRedacted,
  tellReleased,
  whileChecking,
  whileReading,
} from "./employee.ts";
import { canTryAgain } from "./failure.ts";
import { type Inspected, inspected } from "./files.ts";
import { type Edit, type Flat, flatten, replaced } from "./html.ts";
import { decide, justify, MAX_LENGTH, reportFalseAlarm } from "./inquiry.ts";
import { judgeFiles } from "./transfer.ts";

/** Content on its way in, and the two ways to let it in. */
export interface Held {
  channel: Channel;
  content: Content;
  /** Lets it in unchanged; a promise where that takes a while. */
  release(): unknown;
  /** Lets this in at its place; `edits` are what it takes to get there from the plain text. */
  replace(strings: ReadonlyMap<string, string>, files: readonly File[], edits: readonly Edit[]): unknown;
  /** Told when the question is on its way, and there is time until its answer comes. */
  asked?(): void;
  /** Told when it does not go in, as soon as that is certain. */
  refuse?(): void;
}

/** One after the other, in the order they came; files, which take longer, in a row of their own. */
export function hold(held: Held): Promise<void> {
  const row = held.content.files.length > 0 ? "files" : "strings";
  queues[row] = queues[row].then(() => judgeAndTell(held));
  return queues[row];
}

async function judgeAndTell(held: Held): Promise<void> {
  let settled = false;
  let entering: unknown;
  const enter = (how: () => unknown) => {
    settled = true;
    entering = how();
  };
  const refuse = () => {
    if (!settled) held.refuse?.();
    settled = true;
  };
  await judge({
    ...held,
    release: () => enter(() => held.release()),
    replace: (...replaced) => enter(() => held.replace(...replaced)),
    refuse,
  });
  refuse();
  await entering;
}

const queues = { strings: Promise.resolve(), files: Promise.resolve() };

async function judge(held: Held): Promise<void> {
  const views = viewsOf(held.content);
  const decided = await inspect(held, views);
  if (decided === undefined) return; // the employee did not want to wait
  if (decided.outcome === "failed") return fail(held, decided.cause, decided.fail === "open");
  const matter = matterOf(held, views, decided);
  switch (decided.verdict.action) {
    case "allow":
    case "log":
      await inFront();
      held.release();
      return;
    case "redact":
      return redact(held, views, decided.verdict, matter);
    case "warn":
      if (!decided.verdict.answered) return warn(held, views, decided.seq, matter);
      await inFront();
      held.release();
      return;
    case "block":
      held.refuse?.(); // which need not wait until the employee has read why
      return tellBlocked(matter);
  }
}

/** Nothing can be pasted into a tab that is not shown: it waits until the employee is back. */
function inFront(): Promise<void> {
  if (document.visibilityState === "visible") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("visibilitychange", () => resolve(), { capture: true, once: true });
  });
}

/** The content as the engine is shown it. */
interface Views {
  texts: string[];
  /** Where among `texts` each type is. */
  places: Map<string, number>;
  flat?: Flat;
  files?: Inspected;
}

async function inspect(held: Held, views: Views): Promise<Decided | undefined> {
  const { files } = held.content;
  const request = requestFor(held, views);
  if (files.length === 0 || request.unscanned === "too-large") {
    const decided = decide(request);
    held.asked?.();
    return whileChecking(decided);
  }
  const judged = await whileReading((cancelled, progress) =>
    judgeFiles(held.channel, views.texts, files, cancelled, progress),
  );
  if (judged === undefined) return undefined;
  views.files = inspected(views.texts.length, files, judged);
  return judged.decided;
}

function viewsOf({ strings }: Content): Views {
  const views: Views = { texts: [], places: new Map() };
  const ordered = [...strings].sort(([a], [b]) => RANK(a) - RANK(b));
  for (const [type, text] of ordered) {
    views.places.set(type, views.texts.length);
    if (type === HTML) views.flat = flatten(text);
    views.texts.push(type === HTML && views.flat ? views.flat.text : text);
  }
  return views;
}

/** Plain text first: that is what is shown. */
const RANK = (type: string): number => [PLAIN, HTML].indexOf(type) + 1 || 3;

function requestFor({ channel }: Held, { texts }: Views): Decide {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > MAX_LENGTH) return { channel, views: [], length, unscanned: "too-large" };
  return { channel, views: texts, length };
}

/** Files beside a text that is redacted may hold the same words again. */
async function redact(held: Held, views: Views, verdict: Told, matter: Matter): Promise<void> {
  const beside = verdict.views.slice(0, views.texts.length).some(({ replacements }) => replacements.length > 0);
  const files = beside ? [] : (views.files?.redacted ?? []);
  const edits = verdict.views[views.places.get(PLAIN) ?? -1]?.replacements ?? [];
  await inFront();
  held.replace(redacted(views, verdict), files, edits);
  void tellRedacted(matter, held.content.files.length - files.length);
}

/** Only plain text and HTML go in: what else was on the clipboard may hold the same words again. */
function redacted({ texts, places, flat }: Views, { views }: Told): Map<string, string> {
  const strings = new Map<string, string>();
  const [plain = -1, html = -1] = [PLAIN, HTML].map((type) => places.get(type));
  const redactedAt = (place: number) => replaced(texts[place] ?? "", views[place]?.replacements ?? []);
  if (views[plain] !== undefined) strings.set(PLAIN, redactedAt(plain));
  if (views[html] !== undefined && flat !== undefined) {
    strings.set(HTML, flat.replace(views[html].replacements));
    if (views[plain] === undefined) strings.set(PLAIN, redactedAt(html));
  }
  return strings;
}

async function warn(held: Held, views: Views, decision: number, matter: Matter): Promise<void> {
  const choice = await askEmployee(matter);
  if (choice === undefined) return;
  const { verdict, kept, ...answer } = choice;
  const recorded = await justify({ decision, ...answer, ...(kept.length > 0 && { kept }) });
  if (recorded.outcome === "failed" && choice.answer !== "cancelled" && recorded.fail === "closed") {
    if (recorded.cause === "policy-changed") return judge(held);
    await tellFailed(recorded.cause, { channel: held.channel, hasFiles: views.files !== undefined });
    return;
  }
  if (choice.answer === "overridden") held.release();
  else if (choice.answer === "redacted") await redact(held, views, verdict, matter);
}

async function fail(held: Held, cause: Failure, open: boolean): Promise<void> {
  if (open) {
    await inFront();
    held.release();
    void tellReleased(cause);
    return;
  }
  if (!canTryAgain(cause)) held.refuse?.();
  const { channel, content } = held;
  if (await tellFailed(cause, { channel, hasFiles: content.files.length > 0 })) await judge(held);
}

type Made = Extract<Decided, { outcome: "decided" }>;

function matterOf({ channel }: Held, { texts, files }: Views, { seq, verdict, message, offer }: Made): Matter {
  return {
    channel,
    texts,
    verdict,
    offer,
    report: (detector) => reportFalseAlarm({ decision: seq, detectors: [detector] }),
    ...(message !== undefined && { message }),
    ...(files !== undefined && { files }),
  };
}
