/**
 * One content script after another in the same page: after an update the old one is cut off from the
 * extension, and the new version puts its own beside it. It then tells the old one to stand down, and
 * brings the guard in the page another port, by events that only the extension can name.
 *
 * Until then both hold what comes: the old one keeps content back and says what to do.
 */
import { ENGINE } from "../browser.ts";
import type { Hello } from "../protocol/page.ts";
import { hasGuard, nameSuccessor, takeGuard } from "./channels/network.ts";

/** Takes over from the content script before, once the background answers, and makes way for the next. Gives whether the page needs no other guard. */
export async function takeOver(controller: AbortController, greeting: Promise<Hello | undefined>): Promise<boolean> {
  const wasOpen = globalThis.pageWasOpen === true || (ENGINE === "firefox" && document.readyState !== "loading");
  const hello = await greeting;
  if (hello === undefined) return true; // nothing to answer for us: whoever is there stays, with nobody in front
  dispatchEvent(new Event(hello.succession));
  const standDown = (event: Event) => {
    event.stopImmediatePropagation(); // nobody else is to learn the name
    controller.abort();
  };
  addEventListener(hello.succession, standDown, { capture: true, once: true, signal: controller.signal });
  // Where the page was first, what took the port may be one of its own scripts: that one learns no name.
  if (wasOpen) takeGuard(hello.guardSuccession);
  else nameSuccessor(hello.guardSuccession);
  return hasGuard();
}
