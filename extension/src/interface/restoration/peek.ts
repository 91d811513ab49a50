/** Shows the whole of an original that is too long for its label's place, while the pointer is on it. */
import { element } from "../../ui/element.ts";
import { surface } from "../dialog/surface.ts";
import type { Line } from "../drawing/visibility.ts";

/** Where an original is cut, and what it is. */
const cut = new Map<HTMLElement, { line: Line; original: string }>();

const box = element("div", { class: "peek", hidden: true });

export function setCut(at: HTMLElement, line: Line, original: string): void {
  if (cut.size === 0) addEventListener("pointermove", onMove, { capture: true, passive: true });
  cut.set(at, { line, original });
}

export function setWhole(at: HTMLElement): void {
  if (!cut.delete(at) || cut.size > 0) return;
  removeEventListener("pointermove", onMove, { capture: true });
  box.remove();
}

function onMove({ isTrusted, clientX: x, clientY: y }: PointerEvent): void {
  if (!isTrusted) return;
  const under = [...cut.values()].find(({ line: { left, top, width, height } }) => {
    return x >= left && x <= left + width && y >= top && y <= top + height;
  });
  box.hidden = under === undefined;
  if (under === undefined || box.dataset["original"] === under.original) return;
  box.dataset["original"] = under.original;
  box.style.cssText = `left:${under.line.left}px;top:${under.line.top + under.line.height + 4}px`;
  surface().append(box);
}
