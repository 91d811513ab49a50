/**
 * Points out, while the employee writes, what the policy would act on. Nothing is held here and the
 * editor is not touched: the decision falls when the text is sent.
 */
import { type Editor, editorAt, textOf } from "../editor.ts";
import { mark } from "../inquiry.ts";
import { showMarks } from "../marks/marks.ts";

/** Time without a key until the text is looked at, in milliseconds. */
const PAUSE = 100;

/** Time after which what is found is no slip of the fingers any more, in milliseconds. */
const REST = 2_000;

/** Longest text that is looked at while it is written, in UTF-16 code units. */
const LONGEST = 100_000;

/** Must run before the page can add listeners. */
export function guardTyping(signal: AbortSignal): void {
  for (const kind of ["input", "compositionend"]) addEventListener(kind, onWriting, { capture: true, signal });
}

/** Whether exactly this text has been looked at and may be sent as it is; undefined when that is not known. */
export function isClean(editor: Editor, text: string): boolean | undefined {
  const known = drafts.get(editor);
  return known?.text === text ? known.clean : undefined;
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
  if (text.length > LONGEST || text.trim() === "") return showMarks(editor, "", []);
  const marked = await mark({ text, settled });
  // What was written in the meantime is looked at next.
  if (marked === undefined || textOf(editor) !== text) return;
  drafts.set(editor, { text, clean: marked.clean });
  showMarks(editor, text, marked.marks);
  if (marked.marks.length > 0 && !settled) lookIn(REST, editor, true);
}
