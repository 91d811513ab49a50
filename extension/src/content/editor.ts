/**
 * What the employee writes in: a field, or an editable element. Only read here; what is written goes
 * by way of the clipboard, like a paste.
 */
import { PLAIN, pasteInstead } from "./clipboard.ts";
import { type Edit, separatorOf } from "./html.ts";
import { inTurn } from "./turn.ts";

export type Editor = Field | HTMLElement;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** A stretch of the text and the node that it is the value of. */
interface Part {
  start: number;
  end: number;
  node: Text;
}

/** The editor that something is in: of nested editable elements the outermost. Passwords are none of our business. */
export function editorAt(target: EventTarget | null | undefined): Editor | undefined {
  if (isField(target)) return !(target instanceof HTMLInputElement) || TEXTS.has(target.type) ? target : undefined;
  let element = target instanceof Node && !(target instanceof Element) ? target.parentElement : target;
  let host: HTMLElement | undefined;
  while (element instanceof HTMLElement && element.isContentEditable) {
    host = element;
    element = element.parentElement;
  }
  return host;
}

/** Its text, a line end between blocks. O(length). */
export const textOf = (editor: Editor): string => (isField(editor) ? editor.value : read(editor).text);

/** Where a stretch of its text is in the document; nothing for a field, whose text is in no node. */
export function rangesOf(editor: Editor, stretches: readonly { start: number; end: number }[]): (Range | undefined)[] {
  if (isField(editor)) return stretches.map(() => undefined);
  const { parts } = read(editor);
  return stretches.map(({ start, end }) => {
    const first = parts.find((part) => part.end > start);
    const last = parts.findLast((part) => part.start < end);
    if (first === undefined || last === undefined) return undefined;
    const range = document.createRange();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.data.length, end - last.start));
    return range;
  });
}

/**
 * Writes `edits`, which ascend, in their places, as if they had been pasted there, so that what is
 * around them stays as it is. A field takes them in one step; an editor one after the other, from
 * the end, with a pause between for its own idea of the selection. Gives whether all arrived.
 */
export async function write(editor: Editor, edits: readonly Edit[]): Promise<boolean> {
  editor.focus({ preventScroll: true });
  const before = textOf(editor);
  if (isField(editor)) {
    const [from, to] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0];
    const after = edited(before, edits);
    await inTurn(() => {
      editor.setSelectionRange(from, to);
      pasteInstead(new Map([[PLAIN, after.slice(from, after.length - before.length + to)]]));
    });
  } else {
    for (const edit of edits.toReversed()) {
      const [range] = rangesOf(editor, [edit]);
      if (range === undefined) return false;
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      await settled();
      await inTurn(() => void pasteInstead(new Map([[PLAIN, edit.text]])));
      await settled();
    }
  }
  return edits.every(({ start, end }) => !textOf(editor).includes(before.slice(start, end)));
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((all, { start, end, text: piece }) => all.slice(0, start) + piece + all.slice(end), text);

/** Until everything that waits has run: editors take note of a new selection, or of a change, in a task of its own. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING));
const SETTLING = 20;

function read(editor: HTMLElement): { text: string; parts: Part[] } {
  const parts: Part[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last = "";
  const add = (piece: string) => {
    if (piece === "") return;
    pieces.push(piece);
    length += piece.length;
    last = piece.charAt(piece.length - 1);
  };
  const separate = (separator: string) => {
    if (last !== "" && last !== separator) add(separator);
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      parts.push({ start: length, end: length + node.data.length, node });
      add(node.data);
    } else if (node instanceof Element) {
      const separator = separatorOf(node.localName);
      separate(separator);
      for (const child of node.childNodes) walk(child);
      separate(separator);
    }
  };
  for (const child of editor.childNodes) walk(child);
  return { text: pieces.join("").trimEnd(), parts };
}

const TEXTS: ReadonlySet<string> = new Set(["text", "search", "url", "email", "tel"]);

export const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
