/**
 * Where text stands in a field. The browser does not say, so the text is set once more, invisibly, in
 * the closed shadow root, with all that decides about its lines.
 */
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The boxes of stretches of a field's text, in CSS pixels of the viewport; one for each line. */
export function boxesIn(field: Field, stretches: readonly { start: number; end: number }[]): DOMRect[][] {
  if (stretches.length === 0) return [];
  const style = getComputedStyle(field);
  const { left, top } = field.getBoundingClientRect();
  const { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth } = style;
  const single = field instanceof HTMLInputElement;
  const text = field.value;
  const copy = element("div", { class: "field", "aria-hidden": "true" }, text);
  for (const property of COPIED) copy.style.setProperty(property, style.getPropertyValue(property));
  copy.style.left = `${left}px`;
  copy.style.top = `${top}px`;
  // Scroll bars are outside of what text has for its lines.
  copy.style.width = `${field.clientWidth + Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth)}px`;
  copy.style.height = `${field.clientHeight + Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth)}px`;
  if (single) {
    copy.style.whiteSpace = "pre";
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    copy.style.lineHeight = `${field.clientHeight - padding}px`;
  }
  surface().append(copy);
  copy.scrollTop = field.scrollTop;
  copy.scrollLeft = field.scrollLeft;
  const node = copy.firstChild ?? copy;
  const rects = stretches.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
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
