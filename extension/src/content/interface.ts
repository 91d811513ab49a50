/**
 * The way to the interface (`interface/`): a script of its own, which the background brings into a
 * frame when somebody begins to work there, at the latest when there is something to show.
 *
 * Its listeners stand here from the first moment, because they must be in front of the page's.
 */
import type { Interface } from "../interface/contract.ts";
import { write } from "./clipboard.ts";
import { bringInterface, lookUp } from "./inquiry.ts";

/** Must run before the page can add listeners. */
export function initInterface(signal: AbortSignal): void {
  standingDown = signal;
  const keepFromPage = (event: Event) => opened?.keepFromPage(event);
  for (const kind of LEAVING) {
    addEventListener(kind, keepFromPage, { capture: true, passive: kind !== "mousedown", signal });
  }
}

/** The interface, if it is here. */
export const interfaceHere = (): Interface | undefined => opened;

/** The interface, brought here if need be; undefined where nobody can bring it. */
export function openInterface(): Promise<Interface | undefined> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

let opened: Interface | undefined;
let opening: Promise<Interface | undefined> | undefined;
let standingDown: AbortSignal | undefined;

async function open(): Promise<Interface | undefined> {
  if (opened === undefined && standingDown !== undefined) {
    if (globalThis.openInterface === undefined) await bringInterface();
    opened = globalThis.openInterface?.({ signal: standingDown, write, lookUp });
  }
  return opened;
}

/** Events that cross the border of a shadow root (`composed`). Source: UI Events, Pointer Events, Clipboard API. */
const LEAVING = (
  "auxclick beforecopy beforecut beforeinput beforepaste blur click compositionend compositionstart compositionupdate " +
  "contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop focus focusin focusout " +
  "gotpointercapture input keydown keypress keyup lostpointercapture mousedown mouseenter mouseleave mousemove " +
  "mouseout mouseover mouseup mousewheel paste pointercancel pointerdown pointerenter pointerleave pointermove " +
  "pointerout pointerover pointerrawupdate pointerup selectstart textInput touchcancel touchend touchmove " +
  "touchstart wheel"
).split(" ");
