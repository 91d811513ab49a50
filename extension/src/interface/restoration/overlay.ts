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
import { setCut, setWhole } from "./peek.ts";
import type { Place } from "./places.ts";

/** Narrowest that letters are drawn, of their width. What is wider then is cut, and whole under the pointer. */
const NARROWEST = 0.6;

/** Draws the originals of a block, in place of those it had, at the next {@link redraw}. */
export function cover(block: Element, places: readonly Place[]): void {
  const before: Cover[] = [];
  for (const [own, covers] of blocks) {
    if (!block.contains(own)) continue;
    before.push(...covers);
    blocks.delete(own);
  }
  for (const place of places) {
    const kept = before.findIndex((cover) => isSame(cover.place, place));
    const [same = { boxes: [], width: 0 }] = kept < 0 ? [] : before.splice(kept, 1);
    const covers = blocks.get(place.block) ?? [];
    blocks.set(place.block, [...covers, { ...same, place }]);
    if (!watched.has(place.block)) watch(place.block);
  }
  for (const { boxes } of before) remove(boxes);
}

/** Draws what there is where it is now, and follows it. */
export function redraw(): void {
  if (blocks.size > 0) follow(draw);
}

/** Takes all of them away. */
export function uncover(): void {
  for (const covers of blocks.values()) for (const { boxes } of covers) remove(boxes);
  blocks.clear();
  rest(draw);
}

interface Cover {
  place: Place;
  /** One for each line that the label is on. */
  boxes: HTMLElement[];
  look?: Look;
  /** Of the original in that look, in CSS pixels. */
  width: number;
}

/** All covers, by block. */
const blocks = new Map<Element, Cover[]>();

const isSame = (a: Place, b: Place): boolean => a.first === b.first && a.start === b.start && a.original === b.original;

/** Blocks that are known to be out of sight, and need no look where they are. */
const outOfSight = new WeakSet<Element>();
const watched = new WeakSet<Element>();
const sight = new IntersectionObserver(onSight, { rootMargin: "200px", scrollMargin: "200px" });

function watch(block: Element): void {
  watched.add(block);
  sight.observe(block);
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) outOfSight.delete(target);
    else outOfSight.add(target);
  }
  redraw();
}

/** Reads everything, then writes everything, so that the page is laid out once. Gives whether anything moved. */
function draw(anew: boolean): boolean {
  const clip = clipping(anew);
  const drawn = [...blocks].flatMap(([block, covers]) => {
    if (block.isConnected) return covers.map((cover) => measured(cover, clip, anew));
    blocks.delete(block);
    return covers.map((cover) => ({ cover, lines: [] }));
  });
  const moved = drawn.filter(({ cover, lines }) => drawOn(cover, lines));
  if (blocks.size === 0) rest(draw);
  return moved.length > 0;
}

function measured(cover: Cover, clip: Clipping, anew: boolean): { cover: Cover; lines: Line[] } {
  const { block, first, last, start, end, original } = cover.place;
  if (outOfSight.has(block) || !first.isConnected || !last.isConnected) return { cover, lines: [] };
  range.setStart(first, start);
  range.setEnd(last, end);
  const lines = linesOf(range.getClientRects(), first.parentElement ?? block, block, clip);
  if (lines.length > 0 && (anew || cover.look === undefined)) {
    cover.look = lookOf(cover.place);
    cover.width = widthOf(original, cover.look);
  }
  return { cover, lines };
}

const range = document.createRange();

/** The widest line has the original, the others are blank. Gives whether anything moved. */
function drawOn({ boxes, look, width, place }: Cover, lines: readonly Line[]): boolean {
  if (look === undefined) return false;
  while (boxes.length < lines.length) boxes.push(newBox());
  remove(boxes.splice(lines.length));
  const widest = Math.max(...lines.map((line) => line.width));
  const holder = lines.findIndex((line) => line.width === widest);
  const painted = lines.filter((line, i) => {
    const box = boxes[i];
    return box !== undefined && paint(box, line, look, i === holder ? place.original : "", width);
  });
  return painted.length > 0;
}

/** Gives whether it looks different now. */
function paint(box: HTMLElement, line: Line, look: Look, text: string, natural: number): boolean {
  const { left, top, width, height, inset } = line;
  const scale = text === "" ? 1 : Math.max(NARROWEST, Math.min(1, width / natural));
  const style =
    `left:${left}px;top:${top}px;width:${width}px;height:${height}px;clip-path:inset(${inset});` +
    `color:${look.color};background:${look.background};font:${look.font};line-height:${height}px;--scale:${scale}`;
  if (painted.get(box) === style && box.dataset["original"] === text) return false;
  painted.set(box, style);
  box.style.cssText = style;
  box.dataset["original"] = text;
  if (natural * scale > width + 1) setCut(box, line, text);
  else setWhole(box);
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
  for (const box of boxes) {
    box.remove();
    setWhole(box);
  }
}
