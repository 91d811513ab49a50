/** What dialog and notice are made of. */
import { translate } from "../../browser.ts";
import { element } from "../../ui/element.ts";
import type { ExplainedFinding, Segment } from "../explanation.ts";

export function findingList(findings: readonly ExplainedFinding[]): HTMLElement {
  const items = findings.map(({ title, band, masked, file, why }) =>
    element(
      "li",
      { class: "finding" },
      element(
        "div",
        { class: "finding-head" },
        element("strong", {}, title),
        band === undefined ? undefined : element("span", { class: `band band-${band}` }, translate(BANDS[band])),
      ),
      file === undefined ? undefined : element("p", { class: "file" }, file),
      element(
        "p",
        { class: "why" },
        masked === undefined ? undefined : element("code", { class: "masked" }, masked),
        why.length > 0 ? `${masked === undefined ? "" : " · "}${why.join(" · ")}` : undefined,
      ),
    ),
  );
  return element(
    "section",
    { "aria-label": translate("found") },
    element("h2", {}, translate("found")),
    element("ul", { class: "findings" }, ...items),
  );
}

export function previewOf(segments: readonly Segment[], label: string): HTMLElement {
  const pieces = segments.map(({ text, replaced }) =>
    replaced === undefined ? text : element("mark", { title: replaced }, text),
  );
  const heading = element("h2", {}, label);
  // Scrolls, so the keyboard must be able to get there.
  const box = element("div", { class: "preview", tabindex: "0", role: "group", "aria-label": label });
  box.append(...pieces);
  return element("section", {}, heading, box);
}

export function button(
  value: string,
  label: string,
  look: "primary" | "plain" | "danger" = "plain",
): HTMLButtonElement {
  return element("button", { type: "submit", value, class: `button ${look}` }, label);
}

/** The shield of the extension's icon. */
export function shield(tone: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `shield ${tone}`);
  const outline = path("M4 3h16v8.5c0 5.6-4.2 9.1-8 10-3.8-.9-8-4.4-8-10Z", "outline");
  svg.append(outline, path("m8 8.5 3.2 2.8L8 14.1", "stroke"), path("M13 14.6h3.2", "stroke"));
  return svg;
}

function path(d: string, look: string): SVGPathElement {
  const made = document.createElementNS(SVG, "path");
  made.setAttribute("d", d);
  made.setAttribute("class", look);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

const BANDS = { low: "bandLow", medium: "bandMedium", high: "bandHigh" } as const;
