import type { DetectorInfo, Finding, Utf16 } from "prompt-dlp";
import { CATEGORY_TITLES } from "./categories.ts";
import { byId, element } from "./element.ts";
import { BAND_TITLES, facts } from "./explanation.ts";

/** A card beside a mark that says what was found and why. */
export interface Card {
  readonly show: (finding: Finding<Utf16>, declaration: DetectorInfo | undefined, at: DOMRect) => void;
  readonly hide: () => void;
}

/** Milliseconds that the pointer may need from the mark to the card. */
const GRACE = 150;

/** Pixels between mark and card, and between card and the window's edge. */
const GAP = 8;

export function createCard(hidden: () => void): Card {
  const card = byId("card", HTMLElement);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  document.addEventListener("scroll", close, { capture: true, passive: true });

  function show(finding: Finding<Utf16>, declaration: DetectorInfo | undefined, at: DOMRect): void {
    clearTimeout(leaving);
    card.replaceChildren(...content(finding, declaration));
    card.hidden = false;
    place(card, at);
  }

  function hide(): void {
    clearTimeout(leaving);
    leaving = setTimeout(close, GRACE);
  }

  function close(): void {
    clearTimeout(leaving);
    if (card.hidden) return;
    card.hidden = true;
    hidden();
  }

  return { show, hide };
}

function content(finding: Finding<Utf16>, declaration: DetectorInfo | undefined): Node[] {
  const { title, detector, category, confidence, band } = finding;
  return [
    element(
      "header",
      {},
      element("strong", {}, title),
      element("span", { class: `band ${band}` }, `${BAND_TITLES[band]} ${confidence}`),
    ),
    element("p", { class: "soft" }, `${CATEGORY_TITLES[category]} · `, element("code", {}, detector)),
    element(
      "dl",
      {},
      ...facts(finding, declaration).flatMap(({ label, text }) => [element("dt", {}, label), element("dd", {}, text)]),
    ),
    element("p", { class: "soft" }, band === "low" ? "Low confidence: shown, not redacted." : "Redacted."),
  ];
}

/** Below the mark where there is room, else above it. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = mark.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, mark.top - GAP - height);
  const left = Math.max(GAP, Math.min(mark.left, innerWidth - width - GAP));
  card.style.setProperty("top", `${top}px`);
  card.style.setProperty("left", `${left}px`);
}
