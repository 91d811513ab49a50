/** What goes out: the text with each value that is replaced crossed out and its replacement beside it. */
import { translate } from "../../browser.ts";
import { element } from "../../ui/element.ts";
import type { Explained, Segment } from "../explanation.ts";

export interface Preview {
  section: HTMLElement;
  /** Shows these values as staying. */
  update(kept: ReadonlySet<string>): void;
}

export function preview({ preview: segments }: Explained, label: string): Preview {
  // Scrolls, so the keyboard must be able to get there.
  const box = element("div", { class: "preview", dir: "auto", tabindex: "0", role: "group", "aria-label": label });
  const update = (kept: ReadonlySet<string>) =>
    box.replaceChildren(...segments.map((segment) => pieceOf(segment, kept)));
  update(new Set());
  return { section: element("section", {}, element("h2", {}, label), box), update };
}

function pieceOf({ text, replaced }: Segment, kept: ReadonlySet<string>): Node {
  if (replaced === undefined) return document.createTextNode(text);
  const { key, title, masked } = replaced;
  if (kept.has(key))
    return element("mark", { class: "kept", dir: "auto", title: `${title}: ${translate("staysAsItIs")}` }, masked);
  return element(
    "span",
    { class: "change", title },
    element("del", { dir: "auto" }, masked),
    element("ins", { dir: "auto" }, text),
  );
}
