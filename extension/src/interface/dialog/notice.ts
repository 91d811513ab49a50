/** The notice: says what happened without getting in the way, in the top layer but never with the focus. */
import { translate } from "../../browser.ts";
import type { Failure } from "../../protocol/page.ts";
import { element } from "../../ui/element.ts";
import { FAILURES } from "../../ui/texts.ts";
import type { Matter } from "../contract.ts";
import { type Explained, explain } from "../explanation.ts";
import { tellDetails } from "./dialog.ts";
import { button, shield } from "./parts.ts";
import { surface } from "./surface.ts";

/** How long it stays, in milliseconds; longer while the pointer or the focus is on it. */
const SHOWN_FOR = { short: 10_000, long: 30_000, "until-closed": undefined } as const;

/** Most kinds of data that it names. */
const NAMED = 3;

/** Something was replaced. */
export function tellRedacted(matter: Matter, filesLeftOut: number): void {
  const explained = explain(matter);
  const titles = [...new Set(explained.acted.map(({ title }) => title))];
  const named = titles.slice(0, NAMED).join(", ") + (titles.length > NAMED ? ", …" : ".");
  const files = filesLeftOut > 0 ? ` ${translate("filesLeftOut", String(filesLeftOut))}` : "";
  show("calm", translate("redactTitle"), `${named}${files}`, { explained });
}

/** Nothing was checked, and the policy lets content through then. */
export function tellReleased(cause: Failure): void {
  show("warning", translate("releasedTitle"), translate(FAILURES[cause]));
}

/** Says that a check is under way, until it is done. */
export function tellChecking(check: Promise<unknown>): void {
  hideAfterwards(show("calm", translate("checking"), ""), check);
}

/** Shows how far the reading of files has come, and lets the employee cancel it. */
export function tellReading(reading: Promise<unknown>, cancel: () => void): (share: number) => void {
  const bar = element("progress", { max: "1", "aria-label": translate("readingFiles") });
  hideAfterwards(show("calm", translate("readingFiles"), bar, { cancel }), reading);
  return (share) => {
    bar.value = share;
  };
}

function hideAfterwards(notice: HTMLElement, work: Promise<unknown>): void {
  const done = () => hide(notice);
  work.then(done, done);
}

let current: HTMLElement | undefined;

interface More {
  /** What its button shows. */
  explained?: Explained;
  /** What its button does; it stays until it is taken away. */
  cancel?: () => void;
}

function show(tone: string, title: string, text: string | HTMLElement, { explained, cancel }: More = {}): HTMLElement {
  if (current !== undefined) hide(current);
  const form = element(
    "form",
    {},
    shield(tone),
    element(
      "div",
      { class: "notice-text" },
      element("strong", {}, title),
      text === "" ? undefined : typeof text === "string" ? element("p", {}, text) : text,
    ),
    explained === undefined ? undefined : button("details", translate("details")),
    cancel === undefined
      ? element("button", { type: "submit", value: "close", class: "close", "aria-label": translate("close") }, "×")
      : button("cancel", translate("cancel")),
  );
  const notice = element("div", {
    class: "surface notice",
    "data-appearance": explained?.offer.preferences.appearance,
    popover: "manual",
    role: "status",
    lang: translate("textLanguage"),
    dir: translate("textDirection"),
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    hide(notice);
    const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
    if (pressed === "cancel") cancel?.();
    if (pressed === "details" && explained !== undefined) void tellDetails(explained);
  });
  surface().append(notice);
  notice.showPopover();
  notice.append(form); // a live region announces what comes into it
  current = notice;
  if (cancel === undefined) hideAfter(notice, SHOWN_FOR[explained?.offer.preferences.notices ?? "short"]);
  return notice;
}

function hideAfter(notice: HTMLElement, time: number | undefined): void {
  if (time === undefined) return;
  setTimeout(() => {
    if (notice.matches(":hover, :focus-within")) hideAfter(notice, time);
    else hide(notice);
  }, time);
}

function hide(notice: HTMLElement): void {
  notice.remove();
  if (current === notice) current = undefined;
}
