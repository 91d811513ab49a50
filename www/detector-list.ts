import type { DetectorInfo } from "prompt-dlp";
import { CATEGORIES, CATEGORY_TITLES } from "./categories.ts";
import { byId, element } from "./element.ts";

/** Fills the list of everything that is looked for, by category, with a field that narrows it down. */
export function showDetectors(detectors: readonly DetectorInfo[]): void {
  const list = byId("detectors", HTMLElement);
  const filter = byId("detector-filter", HTMLInputElement);
  const count = byId("detector-count", HTMLElement);

  function render(): void {
    const wanted = filter.value.trim().toLowerCase();
    const matching = detectors.filter((detector) => description(detector).includes(wanted));
    count.textContent =
      wanted === "" ? `${detectors.length} detectors` : `${matching.length} of ${detectors.length} detectors`;
    list.replaceChildren(
      ...CATEGORIES.flatMap((category) => {
        const members = matching.filter((detector) => detector.category === category);
        if (members.length === 0) return [];
        return [
          element(
            "section",
            {},
            element("h3", {}, element("span", { class: `swatch ${category}` }, CATEGORY_TITLES[category])),
            element("ul", {}, ...members.map(entry)),
          ),
        ];
      }),
    );
  }

  filter.oninput = render;
  render();
}

function entry({ id, title, regions, validator, reference = "" }: DetectorInfo): HTMLLIElement {
  const details = [regions.join(", "), validator].filter((part) => part !== undefined && part !== "");
  return element(
    "li",
    {},
    element(
      "a",
      { href: reference, target: "_blank", rel: "noopener noreferrer", title: "The page that it follows" },
      title,
    ),
    element("code", {}, id),
    element("span", { class: "soft" }, details.join(" · ")),
  );
}

function description({ id, title, category, regions, validator }: DetectorInfo): string {
  return [id, title, CATEGORY_TITLES[category], regions.join(" "), validator].join(" ").toLowerCase();
}
