/**
 * Draws originals over labels, in the closed shadow root of the interface. The page's own document
 * is not touched, and its scripts cannot read what is drawn:
 * - it is generated content, which neither `window.find()` nor a selection sees;
 * - it is set in the browser's own fonts: one of the page's would tell by its requests, through
 *   `unicode-range`, which characters are drawn;
 * - it takes no events, so nothing under the pointer is ever part of it.
 */
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";
import { follow, rest } from "../drawing/following.ts";
import { type Clipping, clipping, type Line, linesOf } from "../drawing/visibility.ts";
import { type Look, lookOf, widthOf } from "./look.ts";
import type { Place } from "./places.ts";

/** Narrowest that letters are drawn, of their width. What is wider then is cut, and whole under the pointer. */
const NARROWEST = 0.6;

/** Draws the originals of a block, in place of those it had, at the next {@link redraw}. */
export function cover(block: Element, places: readonly Place[]): void {
  const before = [...covers].filter(([place]) => block.contains(place.block));
  for (const [place] of before) covers.delete(place);
  for (const place of places) {
    const same = before.findIndex(([old]) => old.original === place.original);
    const [kept] = same < 0 ? [] : before.splice(same, 1);
    covers.set(place, { boxes: kept?.[1].boxes ?? [], width: 0 });
  }
  for (const [, { boxes }] of before) remove(boxes);
}

/** Draws what there is where it is now, and follows it. */
export function redraw(): void {
  if (covers.size > 0) follow(draw);
}

/** Takes all of them away. */
export function uncover(): void {
  for (const { boxes } of covers.values()) remove(boxes);
  covers.clear();
  rest(draw);
}

interface Cover {
  /** One for each line that the label is on. */
  boxes: HTMLElement[];
  look?: Look;
  /** Of the original in that look, in CSS pixels. */
  width: number;
}

const covers = new Map<Place, Cover>();

/** Reads everything, then writes everything, so that the page is laid out once. Gives whether anything moved. */
function draw(anew: boolean): boolean {
  for (const [place, { boxes }] of covers) {
    if (place.first.isConnected && place.last.isConnected) continue;
    covers.delete(place);
    remove(boxes);
  }
  const clip = clipping();
  const all = [...covers].map(([place, cover]) => {
    if (anew || cover.look === undefined) {
      cover.look = lookOf(place);
      cover.width = widthOf(place.original, cover.look);
    }
    return { original: place.original, cover, look: cover.look, lines: linesOfPlace(place, clip) };
  });
  let moved = false;
  for (const { original, cover, look, lines } of all) {
    while (cover.boxes.length < lines.length) cover.boxes.push(newBox());
    remove(cover.boxes.splice(lines.length));
    const widest = Math.max(...lines.map(({ width }) => width));
    const holder = lines.findIndex(({ width }) => width === widest);
    lines.forEach((line, i) => {
      const box = cover.boxes[i];
      if (box === undefined) return;
      const text = i === holder ? original : "";
      if (paint(box, line, look, text, cover.width)) moved = true;
    });
  }
  if (covers.size === 0) rest(draw);
  return moved;
}

function linesOfPlace({ block, first, last, start, end }: Place, clip: Clipping): Line[] {
  range.setStart(first, start);
  range.setEnd(last, end);
  return linesOf(range.getClientRects(), first.parentElement ?? block, block, clip);
}

const range = document.createRange();

/** Gives whether it looks different now. */
function paint(
  box: HTMLElement,
  { left, top, width, height, inset }: Line,
  look: Look,
  text: string,
  natural: number,
): boolean {
  const scale = text === "" ? 1 : Math.max(NARROWEST, Math.min(1, width / natural));
  const style =
    `left:${left}px;top:${top}px;width:${width}px;height:${height}px;clip-path:inset(${inset});` +
    `color:${look.color};background:${look.background};font:${look.font};line-height:${height}px;--scale:${scale}`;
  if (painted.get(box) === style && box.dataset["original"] === text) return false;
  painted.set(box, style);
  box.style.cssText = style;
  box.dataset["original"] = text;
  box.classList.toggle("cut", natural * scale > width + 1);
  return true;
}

/** As it was written: reading a style back gives other words for it. */
const painted = new WeakMap<HTMLElement, string>();

function newBox(): HTMLElement {
  const box = element("div", { class: "restored" });
  surface().append(box);
  return box;
}

function remove(boxes: readonly HTMLElement[]): void {
  for (const box of boxes) box.remove();
}
