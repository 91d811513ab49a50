/**
 * What a dialog needs to see of a long text: a few stretches around what was found, with the
 * findings moved to where they stand there. So no message grows with the file.
 */
import type { Finding, Utf16 } from "prompt-dlp";
import type { ToldView } from "../protocol/page.ts";

export interface Excerpt {
  text: string;
  view: ToldView;
}

/** Most findings kept, and UTF-16 code units kept on either side of each. */
const KEPT = 20;
const AROUND = 130;

/** Longest value that is kept, in UTF-16 code units. */
const LONGEST = 2_000;

const GAP = " … ";

export function excerptOf(text: string, { findings, replacements, recordSets }: ToldView): Excerpt {
  const replaced = ({ start, end }: Finding<Utf16>) => covers(replacements, start, end);
  const shown = (replacements.length > 0 ? findings.filter(replaced) : findings)
    .filter(({ start, end }) => end - start <= LONGEST)
    .slice(0, KEPT);
  const stretches = merged(shown.map(({ start, end }) => [start - AROUND, end + AROUND]));
  const pieces: string[] = [];
  const view: ToldView = { findings: [], replacements: [], ...(recordSets && { recordSets }) };
  let length = 0;
  for (const [from, to] of stretches) {
    const moved = length - from;
    const inside = ({ start, end }: { start: number; end: number }) => from <= start && end <= to;
    const move = <T extends { start: number; end: number }>(at: T): T => ({
      ...at,
      start: at.start + moved,
      end: at.end + moved,
    });
    view.findings.push(...shown.filter(inside).map(move));
    view.replacements.push(...between(replacements, from, to).filter(inside).map(move));
    pieces.push(text.slice(from, to));
    length += Math.min(to, text.length) - from + GAP.length;
  }
  return { text: pieces.join(GAP), view };
}

/** Ascending stretches that neither overlap nor begin before the text. */
function merged(stretches: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of stretches) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([Math.max(0, start), end]);
  }
  return all;
}

type Stretch = { start: number; end: number };

/** Whether one of the stretches, which ascend and do not overlap, touches this one. */
function covers(stretches: readonly Stretch[], start: number, end: number): boolean {
  const at = stretches[firstEndingAfter(stretches, start)];
  return at !== undefined && at.start < end;
}

function between<T extends Stretch>(stretches: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let at = firstEndingAfter(stretches, from); (stretches[at]?.start ?? to) < to; at++) {
    const stretch = stretches[at];
    if (stretch !== undefined) found.push(stretch);
  }
  return found;
}

/** By halving: a file can have a hundred thousand. */
function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
