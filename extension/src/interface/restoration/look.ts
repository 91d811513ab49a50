/** How a label looks in the page, so that what is drawn over it looks the same. */
import { parentOf } from "../drawing/visibility.ts";
import type { Place } from "./places.ts";

export interface Look {
  color: string;
  background: string;
  /** CSS shorthand; one of the browser's own families, never one of the page's. */
  font: string;
}

export function lookOf({ first }: Place): Look {
  const element = first.parentElement ?? document.documentElement;
  const { color, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return {
    color,
    background: backgroundOf(element),
    font: `${fontStyle} ${fontWeight} ${fontSize} ${familyOf(fontFamily)}`,
  };
}

/** In CSS pixels. Measured apart from the page, so that it is not laid out for it. */
export function widthOf(text: string, { font }: Look): number {
  if (context === null) return 0;
  context.font = font;
  return context.measureText(text).width;
}

const context = new OffscreenCanvas(1, 1).getContext("2d");

/** The generic family that comes nearest: names of fonts may be the page's own. */
function familyOf(families: string): string {
  if (/\b(mono|monospace|courier|consolas|menlo|code)\b/iu.test(families)) return "monospace";
  return /(?<!sans-)\bserif\b|\b(times|georgia)\b/iu.test(families) ? "serif" : "system-ui, sans-serif";
}

/** Everything that is painted behind an element, up to what cannot be seen through. */
function backgroundOf(element: Element): string {
  const layers: string[] = [];
  for (let each: Element | null = element; each !== null; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    const alpha = alphaOf(backgroundColor);
    if (alpha > 0) layers.push(backgroundColor);
    if (alpha === 1) break;
  }
  const last = layers.at(-1);
  const base = last !== undefined && alphaOf(last) === 1 ? last : "Canvas";
  return [...layers.map((color) => `linear-gradient(${color}, ${color})`), base].join(", ");
}

/** Computed colours have a comma, or a slash, in front of the alpha that is not 1. */
function alphaOf(color: string): number {
  if (color === "transparent") return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/u.exec(color);
  return alpha === null ? 1 : Number(alpha[1] ?? alpha[2]);
}
