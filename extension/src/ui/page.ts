/** What popup, options and welcome page do alike. */
import { translate, uiLanguage } from "../browser.ts";
import type { Preferences } from "../protocol.ts";
import { element } from "./element.ts";

/** Gives the document the language and direction of the extension's texts, and a title. */
export function speak(title: string): void {
  const { documentElement: root } = document;
  root.lang = uiLanguage();
  root.dir = translate("@@bidi_dir");
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
  return new Intl.DateTimeFormat(uiLanguage(), {
    timeStyle: "short",
    ...(!today && { dateStyle: "medium" }),
  }).format(time);
}

/** How long ago, in the largest unit that fits. */
export function age(time: number): string {
  const seconds = (time - Date.now()) / 1000;
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { numeric: "auto" });
  for (const [unit, length] of UNITS) {
    if (-seconds >= length) return format.format(Math.ceil(seconds / length), unit);
  }
  return format.format(0, "minute");
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;
