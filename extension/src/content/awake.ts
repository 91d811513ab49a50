/**
 * Has the background ready while somebody is at work in the page. The browser stops it after half a
 * minute without a message, and to start it takes longer than to decide: it starts when a key goes
 * down or a field takes the focus, and not when the paste is there.
 */
import { greet } from "./inquiry.ts";

/** In milliseconds; shorter than the time after which an idle background is stopped. */
const INTERVAL = 20_000;

const SIGNS = ["keydown", "pointerdown", "focusin", "dragenter"] as const;

export function keepAwake(signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const onSign = ({ isTrusted, timeStamp }: Event) => {
    if (!isTrusted || timeStamp - last < INTERVAL) return;
    last = timeStamp;
    void greet();
  };
  for (const sign of SIGNS) addEventListener(sign, onSign, { capture: true, passive: true, signal });
}
