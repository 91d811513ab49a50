/**
 * Has the background ready while somebody is at work in the page. The browser stops it after half a
 * minute without a message, and to start it takes longer than to decide: it starts when a key goes
 * down or a field takes the focus, and not when the paste is there. The interface comes then, too.
 */
import type { Hello } from "../protocol/page.ts";
import { greet } from "./inquiry.ts";
import { interfaceHere, openInterface } from "./interface.ts";
import { atIdle, atLeisure } from "./leisure.ts";
import { callUp, onHungUp } from "./line.ts";

/** In milliseconds; shorter than the time after which an idle background is stopped. */
const INTERVAL = 20_000;

const SIGNS = ["keydown", "pointerdown", "focusin", "dragenter"] as const;

/**
 * Gives the background's first word, undefined if it has none: after the first sign that somebody is
 * at work or, so that the page does not wait for it, when that has been loaded.
 */
export function keepAwake(signal: AbortSignal): Promise<Hello | undefined> {
  return new Promise((resolve) => {
    let [greeted, stopped] = [false, false];
    let last = Number.NEGATIVE_INFINITY;
    const wake = () => {
      greeted = true;
      last = performance.now();
      void greet().then(resolve);
    };
    const onSign = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      if (performance.now() - last >= INTERVAL) wake();
      else if (stopped) callUp();
      stopped = false;
      prefetch();
    };
    onHungUp(() => {
      stopped = true; // the next sign starts it again
    });
    for (const sign of SIGNS) addEventListener(sign, onSign, { capture: true, passive: true, signal });
    if (globalThis.pageWasOpen) wake();
    else void atLeisure().then(() => greeted || wake());
  });
}

let prefetching = false;

function prefetch(): void {
  if (prefetching || interfaceHere() !== undefined) return;
  prefetching = true;
  void atIdle()
    .then(openInterface)
    .finally(() => {
      prefetching = false;
    });
}
