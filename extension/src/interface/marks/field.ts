/**
 * Where text stands in a field. The browser does not say, so the text is set once more, invisibly, in
 * the closed shadow root, with all that decides about its lines. Each line is an element of its own: a
 * key has the browser set one line anew and not the text.
 */
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Stretch {
  start: number;
  end: number;
}

/** A field's text as it is set here. */
interface Copy {
  box: HTMLElement;
  text: string;
  look: string;
  lines: string[];
  stretches: readonly Stretch[];
  /** Where the stretches are, in CSS pixels of the box. */
  rects: DOMRect[][];
}

const copies = new Map<Field, Copy>();

/** The boxes of stretches of a field's text, in CSS pixels of the viewport; one for each line. */
export function boxesIn(field: Field, stretches: readonly Stretch[]): DOMRect[][] {
  if (stretches.length === 0) return [];
  const copy = copies.get(field) ?? begin(field);
  if (!copy.box.isConnected) surface().append(copy.box);
  const isSame = [restyle(copy, field), rewrite(copy, field.value), copy.stretches === stretches].every(Boolean);
  if (!isSame) Object.assign(copy, { stretches, rects: rectsIn(copy, stretches) });
  const { left, top } = field.getBoundingClientRect();
  const [x, y] = [left - field.scrollLeft, top - field.scrollTop];
  return copy.rects.map((rects) => rects.map((rect) => moved(rect, x, y)));
}

/** There is nothing more to mark in this field. */
export function forgetCopy(field: Field): void {
  copies.get(field)?.box.remove();
  copies.delete(field);
}

function begin(field: Field): Copy {
  const box = element("div", { class: "field", "aria-hidden": "true" });
  const copy: Copy = { box, text: "", look: "", lines: [], stretches: [], rects: [] };
  copies.set(field, copy);
  return copy;
}

/** Gives it the field's look; says whether it had it. */
function restyle(copy: Copy, field: Field): boolean {
  const style = styleOf(field);
  const look = [...style.values()].join();
  if (copy.look === look) return true;
  for (const [property, value] of style) copy.box.style.setProperty(property, value);
  copy.look = look;
  return false;
}

/** Gives it the text; says whether it had it. Only lines that are new are set. */
function rewrite(copy: Copy, text: string): boolean {
  if (copy.text === text) return true;
  const { box, lines } = copy;
  const now = text.split("\n");
  const shorter = Math.min(lines.length, now.length);
  let front = 0;
  while (front < shorter && lines[front] === now[front]) front++;
  let back = 0;
  while (back < shorter - front && lines.at(-1 - back) === now.at(-1 - back)) back++;
  const nodes = [...box.childNodes];
  const behind = nodes[lines.length - back] ?? null;
  for (const gone of nodes.slice(front, lines.length - back)) gone.remove();
  for (const line of now.slice(front, now.length - back)) {
    // An empty line is as high as any other.
    box.insertBefore(element("div", {}, line || "\u200b"), behind);
  }
  Object.assign(copy, { text, lines: now });
  return false;
}

function rectsIn({ box, lines }: Copy, stretches: readonly Stretch[]): DOMRect[][] {
  const corner = box.getBoundingClientRect();
  let length = 0;
  const starts = lines.map((line) => {
    length += line.length + 1;
    return length - line.length - 1;
  });
  const nodes = box.childNodes;
  const place = (at: number): [Node, number] => {
    const index = starts.findLastIndex((start) => start <= at);
    return [nodes[index]?.firstChild ?? box, at - (starts[index] ?? 0)];
  };
  return stretches.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(end));
    return [...range.getClientRects()].map((rect) => moved(rect, -corner.x, -corner.y));
  });
}

const moved = ({ x, y, width, height }: DOMRect, right: number, down: number): DOMRect =>
  new DOMRect(x + right, y + down, width, height);

/** All that decides about where the field's text is. */
function styleOf(field: Field): Map<string, string> {
  const computed = getComputedStyle(field);
  const style = new Map(COPIED.map((property) => [property, computed.getPropertyValue(property)]));
  const sum = (...properties: string[]) =>
    properties.reduce((all, property) => all + Number.parseFloat(style.get(property) ?? "0"), 0);
  // Scroll bars are outside of what text has for its lines.
  style.set("width", `${field.clientWidth + sum("border-left-width", "border-right-width")}px`);
  style.set("height", `${field.clientHeight + sum("border-top-width", "border-bottom-width")}px`);
  if (field instanceof HTMLInputElement) {
    style.set("white-space", "pre");
    style.set("line-height", `${field.clientHeight - sum("padding-top", "padding-bottom")}px`);
  }
  return style;
}

/** What decides about where a line ends. */
const COPIED = (
  "padding-top padding-right padding-bottom padding-left border-top-width border-right-width border-bottom-width " +
  "border-left-width font-family font-size font-style font-variant font-weight font-stretch font-feature-settings " +
  "font-kerning line-height letter-spacing word-spacing text-indent text-transform text-align direction tab-size " +
  "white-space overflow-wrap word-break line-break hyphens"
).split(" ");
