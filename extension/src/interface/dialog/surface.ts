/**
 * Where dialog and notice live: a closed shadow root under the document element.
 *
 * The page cannot reach into it, its style sheets do not apply, and it sees no event from it: the
 * first listener in window capture ends them there. Elements still do what they do by themselves
 * after that (type, focus, submit), and `submit`, `cancel` and `change` never leave the root, so the
 * interface is made of forms.
 */

import themeStyles from "../../ui/theme.css";
import markStyles from "../marks/marks.css";
import restoredStyles from "../restoration/restored.css";
import dialogStyles from "./dialog.css";
import findingsStyles from "./findings.css";
import noticeStyles from "./notice.css";
import surfaceStyles from "./surface.css";

/** Removes it when the next version takes over. */
export function initSurface(signal: AbortSignal): void {
  signal.addEventListener("abort", () => root?.host.remove());
}

/** The root to put an element in; in the document from now on. */
export function surface(): ShadowRoot {
  root ??= create();
  if (!root.host.isConnected) document.documentElement.append(root.host);
  return root;
}

/** Calls back when the page takes the surface out of the document. */
export function onRemoved(listener: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (root?.host.isConnected === false) listener();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const SHEETS = [themeStyles, dialogStyles, findingsStyles, noticeStyles, markStyles, restoredStyles, surfaceStyles];

let root: ShadowRoot | undefined;

function create(): ShadowRoot {
  const made = document.createElement("div").attachShadow({ mode: "closed" });
  made.append(styles());
  return made;
}

/** Builds the style sheet; the extension's own pages take it from a file, as their content security policy wants it. */
let styles = (): HTMLElement => {
  const sheet = document.createElement("style");
  sheet.textContent = SHEETS.join("\n");
  return sheet;
};

/** Must be called before the surface is shown. */
export function takeStylesFrom(address: string): void {
  styles = () => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    return link;
  };
}

/** For every event that would leave the root, in front of the page's listeners. */
export function keepFromPage(event: Event): void {
  // From outside, everything in the root has its host as target.
  if (root === undefined || event.target !== root.host) return;
  event.stopImmediatePropagation();
  // A click on the notice leaves the focus in the editor.
  if (event.type === "mousedown" && root.querySelector("dialog") === null) event.preventDefault();
}
