/**
 * What the employee is told and asked: by the interface or, where nobody can bring it because the
 * extension is gone, by the browser's own dialogs. Those say the most important only.
 */
import { keepTexts, translate } from "../browser.ts";
import type { Choice, Matter, What } from "../interface/contract.ts";
import type { Failure } from "../protocol/page.ts";
import { FAILURES } from "../ui/texts.ts";
import { openInterface } from "./interface.ts";

/** A warning. Undefined where nobody could be asked. */
export async function askEmployee(matter: Matter): Promise<Choice | undefined> {
  const shown = await openInterface();
  if (shown === undefined) say("no-answer");
  return shown?.askEmployee(matter);
}

/** Why nothing went in. */
export async function tellBlocked(matter: Matter): Promise<void> {
  const shown = await openInterface();
  if (shown === undefined) alert(translate("blockTitle", location.hostname));
  else await shown.tellBlocked(matter);
}

/** The content could not be checked. Gives whether to try again. */
export async function tellFailed(cause: Failure, of: What): Promise<boolean> {
  const shown = await openInterface();
  if (shown !== undefined) return shown.tellFailed(cause, of);
  say(cause);
  return false;
}

const say = (cause: Failure): void => alert(`${translate("failedTitle")}\n\n${translate(FAILURES[cause])}`);

/** What was replaced. */
export async function tellRedacted(matter: Matter, filesLeftOut: number): Promise<void> {
  (await openInterface())?.tellRedacted(matter, filesLeftOut);
}

/** Nothing was checked, and the policy lets content through then. */
export async function tellReleased(cause: Failure): Promise<void> {
  (await openInterface())?.tellReleased(cause);
}

/** Checks that take longer than this are announced, in milliseconds. */
const NOTICEABLE = 500;

/** Says that a check is under way if it takes long. */
export function whileChecking<T>(check: Promise<T>): Promise<T> {
  ifLong(check, async () => {
    (await openInterface())?.tellChecking(check);
  });
  return check;
}

/**
 * Shows how far the reading of files has come, if it takes long, and lets the employee cancel it.
 * Gives undefined when they did.
 */
export async function whileReading<T>(
  work: (cancelled: AbortSignal, progress: (share: number) => void) => Promise<T>,
): Promise<T | undefined> {
  const cancelling = new AbortController();
  let show = (_: number): void => undefined;
  const reading = work(cancelling.signal, (share) => show(share));
  ifLong(reading, async () => {
    show = (await openInterface())?.tellReading(reading, () => cancelling.abort()) ?? show;
  });
  try {
    return await reading;
  } catch (error) {
    if (cancelling.signal.aborted) return undefined;
    throw error;
  }
}

function ifLong(work: Promise<unknown>, announce: () => Promise<void>): void {
  const timer = setTimeout(() => void announce(), NOTICEABLE);
  const done = () => clearTimeout(timer);
  work.then(done, done);
}

/** Must be called while the extension is there: {@link tellFailed} must be able to say that it is gone. */
export function keepPlainTexts(): void {
  keepTexts(["failedTitle", ...Object.values(FAILURES)]);
}
