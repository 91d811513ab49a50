/**
 * The clipboard is one for all tabs. Who pastes from it, or puts something else on it for a moment to
 * paste that, waits here until nobody else does. In memory only: a background that was stopped has
 * nobody waiting.
 */
import type { Line } from "../browser.ts";
import type { Turn, YourTurn } from "../protocol/lines.ts";

/** Longest turn, in milliseconds: who takes longer does not keep the others waiting. */
const LONGEST = 5_000;

/** How many turns are remembered. */
const KEPT = 100;

/** Gives this connection its turn when those in front of it have had theirs. It ends when the line is closed. */
export function queue(line: Line, frame: string): void {
  last = last.then(() => give(line, frame));
}

let last: Promise<void> = Promise.resolve();

const had: (Turn & { frame: string })[] = [];

async function give(line: Line, frame: string): Promise<void> {
  if (line.closed.aborted) return;
  const from = Date.now();
  const others = had.filter((turn) => turn.frame !== frame).map(({ from, until }) => ({ from, until }));
  line.post({ others } satisfies YourTurn);
  await Promise.race([ended(line), new Promise((resolve) => setTimeout(resolve, LONGEST))]);
  line.close();
  had.push({ frame, from, until: Date.now() });
  if (had.length > KEPT) had.shift();
}

const ended = (line: Line): Promise<void> =>
  new Promise((resolve) => line.closed.addEventListener("abort", () => resolve(), { once: true }));
