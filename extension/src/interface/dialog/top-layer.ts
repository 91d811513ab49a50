/**
 * Keeps the dialog in front. The page can open elements in the browser's top layer after it: popovers,
 * dialogs, full screen. What it lays over ours could say something else than ours does, and clicks on
 * it would still be clicks on ours.
 *
 * Source: HTML Standard §6.8 (top layer: the last opened is in front), Intersection Observer v2 (W3C
 * draft, Chromium only): `isVisible` is whether anything at all is painted over an element.
 */
import { surface } from "./surface.ts";

/** How often the dialog comes to the front again before the page has won, and the question is withdrawn. */
const RAISES = 12;

/** Milliseconds between two looks at what is painted: the least that the browser allows. */
const LOOK_EVERY = 100;

/** Watches until the function that it gives is called. `lost` is called when the page does not stop. */
export function keepOnTop(dialog: HTMLDialogElement, lost: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let raises = 0;
  const raise = () => {
    raises += 1;
    if (raises > RAISES) lost();
    else bringToFront(dialog);
  };
  // Opening in the document fires events; in the page's own shadow roots it shows only in what is painted.
  addEventListener("toggle", (event) => opened(event) && raise(), { capture: true, signal });
  addEventListener("fullscreenchange", () => document.fullscreenElement !== null && raise(), { capture: true, signal });
  const observer = new IntersectionObserver(
    ([...entries]) => {
      const latest = entries.at(-1);
      if (latest !== undefined && isHidden(latest)) raise();
    },
    { threshold: 0, delay: LOOK_EVERY, trackVisibility: true } as IntersectionObserverInit,
  );
  const arrival = Promise.allSettled(dialog.getAnimations().map(({ finished }) => finished));
  void arrival.then(() => {
    if (!signal.aborted) observer.observe(dialog);
  });
  return () => {
    controller.abort();
    observer.disconnect();
  };
}

/** Of our own, only the host is seen from outside. */
function opened(event: Event): boolean {
  return (
    event instanceof ToggleEvent &&
    event.newState === "open" &&
    event.target !== surface().host &&
    inTopLayer(event.target)
  );
}

/** `details` fires the same event. */
const inTopLayer = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(":popover-open, :modal");

/** Undefined where the browser does not say. */
const isHidden = (entry: IntersectionObserverEntry & { isVisible?: boolean }): boolean => entry.isVisible === false;

function bringToFront(dialog: HTMLDialogElement): void {
  const focused = surface().activeElement;
  dialog.classList.add("raised"); // it arrives only once
  dialog.close();
  dialog.showModal();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
