/**
 * What stands behind labels, as far as this frame has asked. The engine says what is a label; here
 * is only what could be one, so that each is asked about once.
 *
 * Kept in the content script's own world, which the page's scripts have no way into.
 */
import type { Show } from "prompt-dlp";
import type { Edit } from "../../content/html.ts";
import { MAX_LABEL, MAX_LABELS } from "../../protocol/page.ts";
import type { Gate } from "../contract.ts";

/** What the policy wants. */
export const settings: { show: Show; copy: boolean } = { show: "overlay", copy: true };

/** Original by label as it was written; null for what is no label of this conversation. */
const known = new Map<string, string | null>();

let lookUp: Gate["lookUp"] = () => Promise.resolve(undefined);

/** Must be called before anything is learnt. */
export function initOriginals(ask: Gate["lookUp"]): void {
  lookUp = ask;
}

let surrogates: readonly string[] = [];
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Asks whether there is anything to restore here, and learns about these if there is. */
export async function learn(labels: readonly string[]): Promise<boolean> {
  const asked = labels.slice(0, MAX_LABELS);
  for (const label of asked) known.set(label, null); // not twice, not even if nobody answers
  const answer = await lookUp({ labels: asked });
  if (answer === undefined) return false;
  settings.show = answer.show;
  settings.copy = answer.copy;
  surrogates = answer.surrogates;
  answer.originals.forEach((original, i) => {
    known.set(asked[i] ?? "", original);
  });
  clearTimeout(forgetting);
  if (answer.until !== undefined && answer.restorable) {
    forgetting = setTimeout(forget, Math.min(answer.until - Date.now(), LONGEST_TIMER));
  }
  return answer.restorable;
}

/** In milliseconds, as all browsers have it. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What was no label may be one now. */
export function doubt(): void {
  for (const [label, original] of known) if (original === null) known.delete(label);
}

/** The stretches that stand for something, with the original as their text; ascending. O(length). */
export function restorable(text: string): Edit[] {
  return candidates(text).flatMap(({ start, end, text: label }) => {
    const original = known.get(label);
    return original === undefined || original === null ? [] : [{ start, end, text: original }];
  });
}

/** What may stand for something and has not been asked about. */
export function unknown(text: string): string[] {
  return candidates(text).flatMap(({ text: label }) => (known.has(label) ? [] : [label]));
}

/** The text with originals for labels. */
export function restored(text: string): string {
  return restorable(text).reduceRight(
    (all, { start, end, text: original }) => all.slice(0, start) + original + all.slice(end),
    text,
  );
}

/** Whether there may be (the beginning of) something restorable in a piece of text. */
export const mayHold = (piece: string): boolean =>
  piece.includes("[") || (surrogates.length > 0 && piece.trim() !== "");

/** Called when the originals have been forgotten. */
export function onForgotten(listener: () => void): void {
  forgotten = listener;
}

let forgotten = (): void => {};

function forget(): void {
  known.clear();
  surrogates = [];
  forgotten();
}

/** In square brackets, with a number at the end: the engine's labels have that much in common, whatever a model made of them. */
const LABEL = new RegExp(`\\[[^\\[\\]\\n]{2,${MAX_LABEL - 4}}\\d ?\\]`, "g");

function candidates(text: string): Edit[] {
  const labels = text.includes("[") ? [...text.matchAll(LABEL)] : [];
  const found = labels.map(({ index, 0: label }) => ({ start: index, end: index + label.length, text: label }));
  for (const surrogate of surrogates) {
    for (let at = text.indexOf(surrogate); at >= 0; at = text.indexOf(surrogate, at + surrogate.length)) {
      found.push({ start: at, end: at + surrogate.length, text: surrogate });
    }
  }
  if (surrogates.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((stretch) => {
    if (stretch.start < end) return false;
    end = stretch.end;
    return true;
  });
}
