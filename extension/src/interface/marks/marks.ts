/**
 * Marks under what is written, drawn in the closed shadow root of the interface. Neither the editor's
 * document nor the page's registry of highlights is touched: the one would break the editor, the
 * other tell the page what is sensitive.
 */
import type { Mark } from "../../content/draft.ts";
import { type Editor, isField, rangesOf, textOf } from "../../content/editor.ts";
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";
import { follow, rest } from "../drawing/following.ts";
import { clipping, type Line, linesOf } from "../drawing/visibility.ts";
import { boxesIn, forgetCopy } from "./field.ts";

/** What is marked in an editor, and where that is in its text as it is now. */
interface Drawn {
  text: string;
  marks: readonly Mark[];
  now: string;
  present: readonly Mark[];
  /** Of an editable element, whose text is long to read: as long as it does not change. */
  ranges: readonly (Range | undefined)[] | undefined;
  observer: MutationObserver;
}

/** Marks these stretches of an editor's text, in place of those that it had. */
export function showMarks(editor: Editor, text: string, marks: readonly Mark[]): void {
  if (marks.length === 0) unmark(editor);
  else begin(editor, text, marks);
  if (marked.size > 0) follow(draw);
  else clear();
}

const marked = new Map<Editor, Drawn>();
let boxes: HTMLElement[] = [];

function begin(editor: Editor, text: string, marks: readonly Mark[]): void {
  marked.get(editor)?.observer.disconnect();
  const observer = new MutationObserver(() => {
    drawn.ranges = undefined;
  });
  const drawn: Drawn = { text, marks, now: text, present: marks, ranges: undefined, observer };
  if (!isField(editor)) observer.observe(editor, { subtree: true, childList: true, characterData: true });
  marked.set(editor, drawn);
}

function unmark(editor: Editor): void {
  marked.get(editor)?.observer.disconnect();
  marked.delete(editor);
  if (isField(editor)) forgetCopy(editor);
}

function clear(): void {
  rest(draw);
  for (const box of boxes) box.remove();
  boxes = [];
}

/** Gives whether anything moved. */
function draw(anew: boolean): boolean {
  for (const editor of marked.keys()) if (!editor.isConnected) unmark(editor);
  const clip = clipping(anew);
  const lines = [...marked].flatMap(([editor, drawn]) => {
    const rects = isField(editor)
      ? boxesIn(editor, presentIn(editor.value, drawn))
      : rangesIn(editor, drawn).map(rectsOf);
    return drawn.present.flatMap((mark, i) =>
      linesOf(rects[i] ?? [], editor, editor, clip).map((line) => ({ ...mark, ...line })),
    );
  });
  while (boxes.length < lines.length) boxes.push(newBox());
  for (const box of boxes.splice(lines.length)) box.remove();
  const changes = lines.filter((line, i) => paint(boxes[i], line));
  if (marked.size === 0) clear();
  return changes.length > 0;
}

/** The marks that stand in this text; the same array as long as it is the same text. */
function presentIn(now: string, drawn: Drawn): readonly Mark[] {
  if (drawn.now !== now) Object.assign(drawn, { now, present: moved(drawn.text, now, drawn.marks) });
  return drawn.present;
}

function rangesIn(editor: HTMLElement, drawn: Drawn): readonly (Range | undefined)[] {
  drawn.ranges ??= rangesOf(editor, presentIn(textOf(editor), drawn));
  return drawn.ranges;
}

/** The marks that still stand in the text as it is now, behind what was written in front of them. */
function moved(before: string, now: string, marks: readonly Mark[]): readonly Mark[] {
  if (before === now) return marks;
  const by = now.length - before.length;
  return marks.flatMap((mark) => {
    const value = before.slice(mark.start, mark.end);
    const at = [mark.start, mark.start + by].find((start) => now.startsWith(value, start));
    return at === undefined || at < 0 ? [] : [{ ...mark, start: at, end: at + value.length }];
  });
}

const rectsOf = (range: Range | undefined): Iterable<DOMRect> => range?.getClientRects() ?? [];

function paint(box: HTMLElement | undefined, { left, top, width, height, inset, title, action }: Mark & Line): boolean {
  const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;clip-path:inset(${inset})`;
  if (box === undefined || painted.get(box) === style + title + action) return false;
  painted.set(box, style + title + action);
  box.style.cssText = style;
  box.className = `mark mark-${action}`;
  box.ariaLabel = title;
  return true;
}

const painted = new WeakMap<HTMLElement, string>();

function newBox(): HTMLElement {
  const box = element("div", { class: "mark", role: "img" });
  surface().append(box);
  return box;
}
