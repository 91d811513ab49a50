/** What dialog and notice are made of. */
import { element } from "../../ui/element.ts";

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
