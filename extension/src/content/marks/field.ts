/**
 * Where text stands in a field. The browser does not say, so the text is set once more, invisibly, in
 * the closed shadow root, with all that decides about its lines.
 */
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field's text as it was set, and where its stretches are in it, in CSS pixels of the field's own box. */
interface Layout {
  text: string;
  look: string;
  stretches: readonly Stretch[];
  rects: DOMRect[][];
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * The boxes of stretches of a field's text, in CSS pixels of the viewport; one for each line. Nothing is
 * set again unless the text, what it looks like, or the array of stretches is another.
 */
export function boxesIn(field: Field, stretches: readonly Stretch[]): DOMRect[][] {
  if (stretches.length === 0) return [];
  const { left, top } = field.getBoundingClientRect();
  const text = field.value;
  const style = styleOf(field);
  const look = [...style].flat().join();
  let layout = layouts.get(field);
  if (layout === undefined || layout.text !== text || layout.look !== look || layout.stretches !== stretches) {
    layout = { text, look, stretches, rects: set(text, style, stretches) };
    layouts.set(field, layout);
  }
  const [x, y] = [left - field.scrollLeft, top - field.scrollTop];
  return layout.rects.map((rects) => rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height)));
}

const layouts = new WeakMap<Field, Layout>();

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

/** Sets the text at the viewport's corner, and sees where its stretches are. */
function set(text: string, style: ReadonlyMap<string, string>, stretches: readonly Stretch[]): DOMRect[][] {
  const copy = element("div", { class: "field", "aria-hidden": "true" }, text);
  for (const [property, value] of style) copy.style.setProperty(property, value);
  surface().append(copy);
  const corner = copy.getBoundingClientRect();
  const node = copy.firstChild ?? copy;
  const rects = stretches.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].map(
      (rect) => new DOMRect(rect.x - corner.x, rect.y - corner.y, rect.width, rect.height),
    );
  });
  copy.remove();
  return rects;
}

/** What decides about where a line ends. */
const COPIED = (
  "padding-top padding-right padding-bottom padding-left border-top-width border-right-width border-bottom-width " +
  "border-left-width font-family font-size font-style font-variant font-weight font-stretch font-feature-settings " +
  "font-kerning line-height letter-spacing word-spacing text-indent text-transform text-align direction tab-size " +
  "white-space overflow-wrap word-break line-break hyphens"
).split(" ");
