/** The list of what was found: by category, with why it matters; what no rule acted on is folded away. */
import type { Category } from "prompt-dlp";
import { translate } from "../../browser.ts";
import { element } from "../../ui/element.ts";
import type { Explained, ExplainedFinding } from "../explanation.ts";

/** @param switchable whether each value can be left as it is */
export function findings({ acted, others, offer }: Explained, switchable: boolean): HTMLElement {
  const section = element("section", { "aria-label": translate("found") });
  const row = (finding: ExplainedFinding) => rowOf(finding, switchable, offer.falseAlarms);
  for (const [category, members] of Map.groupBy(acted, ({ category }) => category)) {
    const { label, matters } = CATEGORIES[category];
    section.append(
      element("h2", {}, translate(label)),
      element("p", { class: "matters" }, translate(matters)),
      element("ul", { class: "findings" }, ...members.map(row)),
    );
  }
  if (others.length > 0) section.append(folded(others, offer.falseAlarms));
  return section;
}

/** Keys of the values whose switch is off. */
export function keptIn(list: HTMLElement): ReadonlySet<string> {
  const switches = [...list.querySelectorAll<HTMLInputElement>("input[name=replace]")];
  return new Set(switches.filter(({ checked }) => !checked).map(({ value }) => value));
}

function folded(others: readonly ExplainedFinding[], reportable: boolean): HTMLElement {
  return element(
    "details",
    { class: "others" },
    element("summary", {}, translate("foundBesides", String(others.length))),
    element("ul", { class: "findings" }, ...others.map((finding) => rowOf(finding, false, reportable))),
  );
}

function rowOf(finding: ExplainedFinding, switchable: boolean, reportable: boolean): HTMLElement {
  const { key, title, band, masked, file, why, detector } = finding;
  const id = `finding-${++made}`;
  const name = element("strong", { id, dir: "auto" }, title);
  const value = masked === undefined ? undefined : element("code", { class: "masked", dir: "auto" }, masked);
  const head =
    switchable && key !== undefined
      ? element(
          "label",
          { class: "switch" },
          element("input", { type: "checkbox", role: "switch", name: "replace", value: key, checked: true }),
          name,
          value,
        )
      : element("div", { class: "switch" }, name, value);
  return element(
    "li",
    { class: "finding" },
    element(
      "div",
      { class: "line" },
      head,
      band === undefined ? undefined : element("span", { class: `band band-${band}` }, translate(BANDS[band])),
    ),
    file === undefined ? undefined : element("p", { class: "file", dir: "auto" }, file),
    element(
      "div",
      { class: "line" },
      element("p", { class: "why" }, why.join(" · ")),
      reportable ? reportButton(detector, id) : undefined,
    ),
  );
}

/** Named by itself and the finding. */
function reportButton(detector: string, finding: string): HTMLElement {
  const id = `report-${finding}`;
  const attributes = { type: "submit", name: "report", value: detector, class: "report", id };
  const label = `${id} ${finding}`;
  return element("button", { ...attributes, "aria-labelledby": label }, translate("reportFalseAlarm"));
}

/** How many rows there have been: their ids are different. */
let made = 0;

const BANDS = { low: "bandLow", medium: "bandMedium", high: "bandHigh" } as const;

const CATEGORIES: Readonly<Record<Category, { label: string; matters: string }>> = {
  personal: { label: "categoryPersonal", matters: "mattersPersonal" },
  financial: { label: "categoryFinancial", matters: "mattersFinancial" },
  "government-id": { label: "categoryGovernmentId", matters: "mattersGovernmentId" },
  health: { label: "categoryHealth", matters: "mattersHealth" },
  contact: { label: "categoryContact", matters: "mattersContact" },
  secret: { label: "categorySecret", matters: "mattersSecret" },
  network: { label: "categoryNetwork", matters: "mattersNetwork" },
  "confidential-marker": { label: "categoryConfidentialMarker", matters: "mattersConfidentialMarker" },
  custom: { label: "categoryCustom", matters: "mattersCustom" },
};
