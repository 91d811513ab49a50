/** As chat pages do: the server sends a text area, which the script replaces with an editor. */
import { createProseMirror } from "./prosemirror-view.ts";

const served = document.querySelector("textarea");

/** Called a while after loading, so that what was typed until then has to come along. */
function hydrate(): void {
  const text = served?.value ?? "";
  const focused = document.activeElement === served;
  served?.remove();
  const view = createProseMirror(document.querySelector("#mount"), text);
  if (focused) view.focus();
}

Object.assign(window, { hydrate });
if (!location.search.includes("later")) requestAnimationFrame(hydrate);
