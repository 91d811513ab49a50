/** What popup, options and welcome page do alike. */
import { translate } from "../browser.ts";
import type { Preferences } from "../protocol/own-pages.ts";
import { element } from "./element.ts";

/** Gives the document the language and direction of the extension's texts, and a title. */
export function speak(title: string): void {
  const { documentElement: root } = document;
  root.lang = translate("textLanguage");
  root.dir = translate("textDirection");
  document.title = title;
}

export function wear({ appearance }: Preferences): void {
  document.documentElement.dataset["appearance"] = appearance;
}

/** Fills the page's `main`. */
export function fill(...contents: HTMLElement[]): void {
  const main = document.querySelector("main");
  main?.replaceChildren(...contents);
  main?.removeAttribute("aria-busy");
}

/** Terms with their values and details. */
export function facts(
  rows: readonly (readonly [term: string, value: string, detail?: string | undefined])[],
): HTMLElement {
  return element(
    "dl",
    { class: "facts" },
    ...rows.map(([term, value, detail]) =>
      element(
        "div",
        {},
        element("dt", {}, term),
        element("dd", {}, value),
        detail ? element("dd", { class: "detail" }, detail) : undefined,
      ),
    ),
  );
}

/** The time of day, with the date when it is not today. */
export function moment(time: number): string {
  const today = new Date(time).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(translate("textLanguage"), {
    timeStyle: "short",
    ...(!today && { dateStyle: "medium" }),
  }).format(time);
}
