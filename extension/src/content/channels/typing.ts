/**
 * Points out, while the employee writes, what the policy would act on. Nothing is held here and the
 * editor is not touched: the decision falls when the text is sent.
 */
import type { Pause } from "../../protocol/page.ts";
import { lookAt } from "../draft.ts";
import { type Editor, editorAt, textOf } from "../editor.ts";
import { interfaceHere, openInterface } from "../interface.ts";
import { isHolding } from "./network.ts";

/** Time without a key until what is new in the text is looked at, in milliseconds. */
const PAUSE = 100;

/** Time until all of a long text is looked at, for what speaks for or against a value from afar, in milliseconds. */
const SHORT = 1_000;

/** Time after which what is found is no slip of the fingers any more, in milliseconds. */
const LONG = 2_000;

/** Longest text that is looked at while it is written, in UTF-16 code units. */
const LONGEST = 100_000;

/** Must run before the page can add listeners. */
export function guardTyping(signal: AbortSignal): void {
  for (const kind of ["input", "compositionend"]) addEventListener(kind, onWriting, { capture: true, signal });
  addEventListener("focusin", onFocus, { capture: true, signal });
}

/** Whether exactly this text has been looked at and may be sent as it is; undefined when that is not known. */
export function isClean(editor: Editor, text: string): boolean | undefined {
  const known = drafts.get(editor);
  return known?.text === text ? known.clean : undefined;
}

/** Whether the page's requests are held, and can be read and changed: nothing need be held before. */
export const isLeftToNetwork = (): boolean => rewritable && isHolding();

let rewritable = false;
let asked = false;

/** Learns about the page before the first text is sent. */
async function onFocus(event: FocusEvent): Promise<void> {
  const editor = editorAt(event.composedPath()[0]);
  if (asked || editor === undefined) return;
  asked = true;
  rewritable = (await inTurn(() => lookAt(editor, "", "none")))?.rewritable ?? false;
}

const drafts = new WeakMap<Editor, { text: string; clean: boolean }>();
let pending: ReturnType<typeof setTimeout> | undefined;

function onWriting(event: Event): void {
  // What an input method has not finished is no text yet.
  if (!event.isTrusted || (event instanceof InputEvent && event.isComposing)) return;
  const editor = editorAt(event.composedPath()[0]);
  if (editor !== undefined) lookIn(PAUSE, editor, "none");
}

function lookIn(milliseconds: number, editor: Editor, pause: Pause): void {
  clearTimeout(pending);
  pending = setTimeout(() => void inTurn(() => look(editor, pause)), milliseconds);
}

/** One look after the other: an edit means something only behind those before it. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work);
  turn = next.catch(() => undefined);
  return next;
}

let turn: Promise<unknown> = Promise.resolve();

async function look(editor: Editor, pause: Pause): Promise<void> {
  const text = textOf(editor);
  if (text.length > LONGEST || text.trim() === "") return interfaceHere()?.showMarks(editor, "", []);
  const seen = await lookAt(editor, text, pause);
  if (seen === undefined) return;
  rewritable = seen.rewritable;
  if (seen.settled) drafts.set(editor, { text, clean: seen.clean });
  const shown = seen.marks.length > 0 ? await openInterface() : interfaceHere();
  shown?.showMarks(editor, text, seen.marks);
  // What was written in the meantime is looked at next.
  if (textOf(editor) !== text) return;
  if (!seen.settled) lookIn(SHORT, editor, "short");
  else if (seen.marks.length > 0 && pause !== "long") lookIn(LONG, editor, "long");
}
