import type { Finding, Utf16 } from "prompt-dlp";
import { byId, element } from "./element.ts";
import { BAND_TITLES, reason } from "./explanation.ts";

/** The findings, one row each, in the order of the text. */
export interface FindingsList {
  readonly show: (text: string, findings: readonly Finding<Utf16>[]) => void;
  readonly emphasise: (finding: number | undefined) => void;
}

/** What the visitor does. */
export interface Listener {
  readonly chosen: (finding: number) => void;
  readonly pointed: (finding: number | undefined) => void;
}

/** Rows that are shown at first, and more with each press of the button. */
const PAGE = 50;

/** Most characters of a value that a row shows. */
const LONGEST_VALUE = 44;

export function createFindingsList(listener: Listener): FindingsList {
  const list = byId("findings", HTMLOListElement);
  const empty = byId("no-findings", HTMLElement);
  const more = byId("more-findings", HTMLButtonElement);
  let text = "";
  let findings: readonly Finding<Utf16>[] = [];
  let shown = PAGE;

  more.addEventListener("click", () => {
    const first = shown;
    shown += PAGE;
    render();
    list.children[first]?.querySelector("button")?.focus();
  });
  list.addEventListener("click", ({ target }) => {
    const finding = findingOf(target);
    if (finding !== undefined) listener.chosen(finding);
  });
  for (const type of ["pointerover", "focusin"]) {
    list.addEventListener(type, ({ target }) => listener.pointed(findingOf(target)));
  }
  for (const type of ["pointerleave", "focusout"]) {
    list.addEventListener(type, () => listener.pointed(undefined));
  }

  function show(newText: string, newFindings: readonly Finding<Utf16>[]): void {
    text = newText;
    findings = newFindings;
    shown = PAGE;
    render();
  }

  function render(): void {
    list.replaceChildren(...findings.slice(0, shown).map((finding, index) => row(finding, index, text)));
    empty.hidden = findings.length > 0;
    const rest = findings.length - shown;
    more.hidden = rest <= 0;
    more.textContent = `Show ${Math.min(rest, PAGE)} more of ${rest}`;
  }

  function emphasise(finding: number | undefined): void {
    list.querySelector(".active")?.classList.remove("active");
    if (finding !== undefined) list.querySelector(`[data-index="${finding}"]`)?.classList.add("active");
  }

  return { show, emphasise };
}

function row(finding: Finding<Utf16>, index: number, text: string): HTMLLIElement {
  const { title, category, confidence, band, start, end } = finding;
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "finding", "data-index": String(index) },
      element("span", { class: `value ${category}` }, excerpt(text.slice(start, end))),
      element("span", { class: "title" }, title),
      element("span", { class: `band ${band}` }, `${BAND_TITLES[band]} ${confidence}`),
      element("span", { class: "reason" }, reason(finding)),
    ),
  );
}

/** A value in one line, its middle left out if it is long. */
function excerpt(value: string): string {
  const line = value.slice(0, 4 * LONGEST_VALUE).replaceAll(/\s+/g, " ");
  if (line.length <= LONGEST_VALUE) return line;
  const half = Math.floor(LONGEST_VALUE / 2);
  return `${line.slice(0, half)} … ${value.slice(-half).replaceAll(/\s+/g, " ")}`;
}

function findingOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row ? Number(row.dataset["index"]) : undefined;
}
