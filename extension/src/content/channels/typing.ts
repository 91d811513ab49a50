/**
 * Points out, while the employee writes, what the policy would act on. Nothing is held here and the
 * editor is not touched: the decision falls when the text is sent.
 */
import { type Editor, editorAt, textOf } from "../editor.ts";
import { mark } from "../inquiry.ts";
import { interfaceHere, openInterface } from "../interface.ts";
import { isHolding } from "./network.ts";

/** Time without a key until the text is looked at, in milliseconds. */
const PAUSE = 100;

/** Time after which what is found is no slip of the fingers any more, in milliseconds. */
const REST = 2_000;

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
  if (asked || editorAt(event.composedPath()[0]) === undefined) return;
  asked = true;
  rewritable = (await mark({ text: "", settled: false }))?.rewritable ?? false;
}

const drafts = new WeakMap<Editor, { text: string; clean: boolean }>();
let pending: ReturnType<typeof setTimeout> | undefined;

function onWriting(event: Event): void {
  // What an input method has not finished is no text yet.
  if (!event.isTrusted || (event instanceof InputEvent && event.isComposing)) return;
  const editor = editorAt(event.composedPath()[0]);
  if (editor !== undefined) lookIn(PAUSE, editor, false);
}

function lookIn(milliseconds: number, editor: Editor, settled: boolean): void {
  clearTimeout(pending);
  pending = setTimeout(() => void look(editor, settled), milliseconds);
}

async function look(editor: Editor, settled: boolean): Promise<void> {
  const text = textOf(editor);
  if (text.length > LONGEST || text.trim() === "") return interfaceHere()?.showMarks(editor, "", []);
  const marked = await mark({ text, settled });
  // What was written in the meantime is looked at next.
  if (marked === undefined || textOf(editor) !== text) return;
  rewritable = marked.rewritable;
  drafts.set(editor, { text, clean: marked.clean });
  const shown = marked.marks.length > 0 ? await openInterface() : interfaceHere();
  shown?.showMarks(editor, text, marked.marks);
  if (marked.marks.length > 0 && !settled) lookIn(REST, editor, true);
}
