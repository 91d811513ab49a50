/**
 * Marks under what is written, drawn in the closed shadow root of the interface. Neither the editor's
 * document nor the page's registry of highlights is touched: the one would break the editor, the
 * other tell the page what is sensitive.
 */

import { type Editor, isField, rangesOf, textOf } from "../../content/editor.ts";
import type { Marked } from "../../protocol.ts";
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";
import { follow, rest } from "../drawing/following.ts";
import { clipping, type Line, linesOf } from "../drawing/visibility.ts";
import { boxesIn } from "./field.ts";

type Mark = Marked["marks"][number];

/** Marks these stretches of an editor's text, in place of those that it had. */
export function showMarks(editor: Editor, text: string, marks: readonly Mark[]): void {
  if (marks.length === 0) marked.delete(editor);
  else marked.set(editor, { text, marks });
  if (marked.size > 0) follow(draw);
  else clear();
}

const marked = new Map<Editor, { text: string; marks: readonly Mark[] }>();
let boxes: HTMLElement[] = [];

function clear(): void {
  rest(draw);
  for (const box of boxes) box.remove();
  boxes = [];
}

/** Gives whether anything moved. */
function draw(anew: boolean): boolean {
  for (const editor of marked.keys()) if (!editor.isConnected) marked.delete(editor);
  const clip = clipping(anew);
  const lines = [...marked].flatMap(([editor, { text, marks }]) => {
    const present = moved(text, textOf(editor), marks);
    const rects = isField(editor) ? boxesIn(editor, present) : rangesOf(editor, present).map(rectsOf);
    return present.flatMap((mark, i) =>
      linesOf(rects[i] ?? [], editor, editor, clip).map((line) => ({ ...mark, ...line })),
    );
  });
  while (boxes.length < lines.length) boxes.push(newBox());
  for (const box of boxes.splice(lines.length)) box.remove();
  const changes = lines.filter((line, i) => paint(boxes[i], line));
  if (marked.size === 0) clear();
  return changes.length > 0;
}

/** The marks that still stand in the text as it is now, behind what was written in front of them. */
function moved(before: string, now: string, marks: readonly Mark[]): Mark[] {
  if (before === now) return [...marks];
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
