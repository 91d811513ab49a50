/**
 * One content script after another in the same page: after an update the old one is cut off from the
 * extension, and the new version puts its own beside it. It then tells the old one to stand down, by
 * an event that only they can name.
 *
 * Until then both hold what comes: the old one keeps content back and says what to do.
 */
import { greet } from "./inquiry.ts";

/** Takes over from the content script before, once the background answers, and makes way for the next. */
export async function takeOver(controller: AbortController): Promise<void> {
  const name = await greet();
  if (name === undefined) return; // nothing to answer for us: whoever is there stays
  dispatchEvent(new Event(name));
  const standDown = (event: Event) => {
    event.stopImmediatePropagation(); // nobody else is to learn the name
    controller.abort();
  };
  addEventListener(name, standDown, { capture: true, once: true, signal: controller.signal });
}
