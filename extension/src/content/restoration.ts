/**
 * Has originals shown where the page has labels, once something has been redacted in this tab; before
 * that it costs nothing.
 */
import { onGreeted, onVerdict } from "./inquiry.ts";
import { interfaceHere, openInterface } from "./interface.ts";

/** Must run before the page can add listeners; after `initClipboard`, whose own copies are none of ours, and before `guardDrop`: what is dragged with originals must be checked when it comes back. */
export function initRestoration(signal: AbortSignal): void {
  addEventListener("copy", (event) => interfaceHere()?.restoreInCopy(event), { capture: true, signal });
  addEventListener("dragstart", (event) => interfaceHere()?.restoreInDrag(event), { capture: true, signal });
  onVerdict(({ views }) => {
    if (views.some(({ replacements }) => replacements.length > 0)) void show();
  });
  onGreeted(({ restorable }) => {
    if (restorable) void show(); // the page has been loaded again
  });
}

async function show(): Promise<void> {
  (await openInterface())?.restore();
}
