/** The notice: says what happened without getting in the way, in the top layer but never with the focus. */
import { translate, uiLanguage } from "../../browser.ts";
import type { Failure } from "../../protocol.ts";
import { element } from "../../ui/element.ts";
import { FAILURES } from "../../ui/texts.ts";
import type { Explained } from "../explanation.ts";
import { tellDetails } from "./dialog.ts";
import { button, shield } from "./parts.ts";
import { surface } from "./surface.ts";

/** How long it stays, in milliseconds; longer while the pointer or the focus is on it. */
const SHOWN_FOR = 10_000;

/** Most kinds of data that it names. */
const NAMED = 3;

/** Checks that take longer than this are announced, in milliseconds. */
const NOTICEABLE = 500;

/** Something was replaced. */
export function tellRedacted(explained: Explained, filesLeftOut: number): void {
  const titles = [...new Set(explained.findings.map(({ title }) => title))];
  const named = titles.slice(0, NAMED).join(", ") + (titles.length > NAMED ? ", …" : ".");
  const files = filesLeftOut > 0 ? ` ${translate("filesLeftOut", String(filesLeftOut))}` : "";
  const details = { label: translate("details"), press: () => void tellDetails(explained) };
  show("calm", translate("redactTitle"), `${named}${files}`, details);
}

/** Nothing was checked, and the policy lets content through then. */
export function tellReleased(cause: Failure): void {
  show("warning", translate("releasedTitle"), translate(FAILURES[cause]));
}

/** Says that a check is under way if it takes long. */
export async function whileChecking<T>(work: Promise<T>): Promise<T> {
  let shown: HTMLElement | undefined;
  const timer = setTimeout(() => {
    shown = show("calm", translate("checking"), "");
  }, NOTICEABLE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (shown !== undefined) hide(shown);
  }
}

/**
 * Shows how far the reading of files has come, if it takes long, and lets the employee cancel it.
 * Gives undefined when they did.
 */
export async function whileReading<T>(
  work: (cancelled: AbortSignal, progress: (share: number) => void) => Promise<T>,
): Promise<T | undefined> {
  const cancelling = new AbortController();
  const bar = element("progress", { max: "1", "aria-label": translate("readingFiles") });
  let shown: HTMLElement | undefined;
  const timer = setTimeout(() => {
    const cancel = { label: translate("cancel"), press: () => cancelling.abort() };
    shown = show("calm", translate("readingFiles"), bar, cancel, true);
  }, NOTICEABLE);
  try {
    return await work(cancelling.signal, (share) => {
      bar.value = share;
    });
  } catch (error) {
    if (cancelling.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    if (shown !== undefined) hide(shown);
  }
}

let current: HTMLElement | undefined;

interface Offered {
  label: string;
  press: () => void;
}

function show(tone: string, title: string, text: string | HTMLElement, offered?: Offered, stays = false): HTMLElement {
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
    offered === undefined ? undefined : button("offered", offered.label),
    stays
      ? undefined
      : element("button", { type: "submit", value: "close", class: "close", "aria-label": translate("close") }, "×"),
  );
  const notice = element("div", {
    class: "notice",
    popover: "manual",
    role: "status",
    lang: uiLanguage(),
    dir: translate("@@bidi_dir"),
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    hide(notice);
    if (event.submitter instanceof HTMLButtonElement && event.submitter.value === "offered") offered?.press();
  });
  surface().append(notice);
  notice.showPopover();
  notice.append(form); // a live region announces what comes into it
  current = notice;
  if (!stays) hideLater(notice);
  return notice;
}

function hideLater(notice: HTMLElement): void {
  setTimeout(() => {
    if (notice.matches(":hover, :focus-within")) hideLater(notice);
    else hide(notice);
  }, SHOWN_FOR);
}

function hide(notice: HTMLElement): void {
  notice.remove();
  if (current === notice) current = undefined;
}
