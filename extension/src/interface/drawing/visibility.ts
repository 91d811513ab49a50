/** Where a stretch of the page's text can be seen: on which lines, cut off by which boxes that scroll, covered by what. */

/** A line that (a part of) a stretch is on, in CSS pixels of the viewport. */
export interface Line {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How much of it cannot be seen: CSS `inset()`, from the top clockwise. */
  inset: string;
}

/** Asks for each box of the page once; good for one drawing. */
export interface Clipping {
  within(element: Element): Bounds;
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** @param anew whether to look again at what lies over what has not moved */
export function clipping(anew: boolean): Clipping {
  if (anew) overlaid = new WeakMap();
  const known = new Map<Element, Bounds>();
  const within = (element: Element): Bounds => {
    const bounds = known.get(element) ?? own(element, parentOf(element));
    known.set(element, bounds);
    return bounds;
  };
  const own = (element: Element, parent: Element | null): Bounds => {
    const outer = parent === null ? viewport() : within(parent);
    const { overflowX, overflowY } = getComputedStyle(element);
    // What overflows the root overflows the viewport, and that is in already.
    if (parent === null || (overflowX === "visible" && overflowY === "visible") || element === document.body)
      return outer;
    return intersection(element.getBoundingClientRect(), outer);
  };
  return { within };
}

/**
 * The lines of a stretch that can be seen.
 *
 * @param boxes where it is: one box for each node and line
 * @param inside the element that it is in
 * @param block the element that holds all of it
 */
export function linesOf(boxes: Iterable<DOMRect>, inside: Element, block: Element, { within }: Clipping): Line[] {
  const bounds = within(inside);
  return joined(boxes).flatMap((box) => {
    const seen = intersection(box, bounds);
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1 || isCovered(block, seen)) return [];
    const { left, top, right, bottom } = box;
    const inset = [seen.top - top, right - seen.right, bottom - seen.bottom, seen.left - left];
    return [
      { left, top, width: right - left, height: bottom - top, inset: inset.map((length) => `${length}px`).join(" ") },
    ];
  });
}

/** Boxes of one line as one: a stretch over several nodes has a box for each. */
function joined(boxes: Iterable<DOMRect>): Bounds[] {
  const lines: Bounds[] = [];
  for (const { left, top, right, bottom } of boxes) {
    const line = lines.at(-1);
    if (line !== undefined && top < line.bottom - 1 && bottom > line.top + 1) {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    } else if (right > left) {
      lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}

/** Whether something else of the page lies over its middle. The block may have an element for each piece of it. */
function isCovered(block: Element, { left, top, right, bottom }: Bounds): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const known = overlaid.get(block) ?? new Map<string, boolean>();
  const at = `${x} ${y}`;
  const covered = known.get(at) ?? !isOnTop(block, x, y);
  overlaid.set(block, known.set(at, covered));
  return covered;
}

/** To ask what lies on top is costly, so it is asked once for each place. */
let overlaid = new WeakMap<Element, Map<string, boolean>>();

function isOnTop(block: Element, x: number, y: number): boolean {
  const root = block.getRootNode();
  const hit = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return hit !== null && (hit.contains(block) || block.contains(hit));
}

const viewport = (): Bounds => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

const intersection = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The element that it is drawn in: slots and shadow roots included. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
