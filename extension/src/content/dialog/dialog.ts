/** The modal dialog: in the top layer, with the page behind it inert until the employee has answered. */
import { keepTexts, translate, uiLanguage } from "../../browser.ts";
import { type Failure, type Justify, MAX_NOTE, REASONS } from "../../protocol.ts";
import { element } from "../../ui/element.ts";
import { FAILURES } from "../../ui/texts.ts";
import type { Explained } from "../explanation.ts";
import { rememberFocus } from "../focus.ts";
import { button, findingList, previewOf, shield } from "./parts.ts";
import { onRemoved, surface } from "./surface.ts";

/** What the employee chose at a warning. */
export type Choice = Pick<Justify, "answer" | "reason" | "note">;

/** A warning. Closing it in any way but by a button is to cancel. */
export async function askEmployee(explained: Explained): Promise<Choice> {
  const found = element(
    "div",
    {},
    findingList(explained.findings),
    previewOf(explained.preview, translate("previewWarn")),
  );
  const justification = reasonFields();
  const fields = await show({
    tone: "warning",
    title: translate("warnTitle", location.hostname),
    lead: explained.message ?? translate(explained.files === undefined ? "warnLead" : "warnFilesLead"),
    body: [found, justification],
    buttons: [
      button("cancelled", translate("cancel")),
      button("justify", translate(explained.files === undefined ? "pasteAsIs" : "sendAsIs"), "danger"),
      ...redactButton(explained),
    ],
    // The first press asks for the reason; the form lets no second one through without it.
    stay: (value) => {
      if (value !== "justify" || !justification.hidden) return false;
      found.hidden = true;
      justification.hidden = false;
      justification.disabled = false;
      justification.querySelector("input")?.focus();
      return true;
    },
  });
  switch (fields.get("answer")) {
    case "justify":
      return { answer: "overridden", ...reasonOf(fields) };
    case "redacted":
      return { answer: "redacted" };
    default:
      return { answer: "cancelled" };
  }
}

/** Why nothing was pasted. The text is still on the clipboard. */
export async function tellBlocked(explained: Explained): Promise<void> {
  await show({
    tone: "danger",
    title: translate(explained.files === undefined ? "blockTitle" : "blockFilesTitle", location.hostname),
    lead: explained.message ?? translate("blockLead"),
    body: [findingList(explained.findings), previewOf(explained.preview, translate("previewBlock"))],
    note: translate(explained.files === undefined ? "stillOnClipboard" : "filesUntouched"),
    buttons: [button("close", translate("close"), "primary")],
  });
}

/** Office documents and the like cannot be written again. */
function redactButton({ files }: Explained): HTMLButtonElement[] {
  if (files?.redactable === false) return [];
  return [button("redacted", translate(files === undefined ? "pasteRedacted" : "sendRedacted"), "primary")];
}

/** What was replaced. */
export async function tellDetails(explained: Explained): Promise<void> {
  await show({
    tone: "calm",
    title: translate("redactTitle"),
    lead: explained.message ?? translate(explained.files === undefined ? "redactLead" : "redactFilesLead"),
    body: [findingList(explained.findings), previewOf(explained.preview, translate("previewDone"))],
    note: translate(explained.files === undefined ? "originalOnClipboard" : "filesUntouched"),
    buttons: [button("close", translate("close"), "primary")],
  });
}

/** Must be called while the extension is there: {@link tellFailed} must be able to say that it is gone. */
export function initDialog(): void {
  keepTexts(["failedTitle", "stillOnClipboard", "close", "tryAgain", "@@bidi_dir", ...Object.values(FAILURES)]);
}

/** The content could not be checked. Gives whether to try again. */
export async function tellFailed(cause: Failure): Promise<boolean> {
  const again = cause === "engine" || cause === "log" || cause === "no-answer";
  const fields = await show({
    tone: "danger",
    title: translate("failedTitle"),
    lead: translate(FAILURES[cause]),
    body: [],
    note: translate("stillOnClipboard"),
    buttons: again
      ? [button("close", translate("close")), button("again", translate("tryAgain"), "primary")]
      : [button("close", translate("close"), "primary")],
  });
  return fields.get("answer") === "again";
}

interface Shown {
  tone: "warning" | "danger" | "calm";
  title: string;
  lead: string;
  body: HTMLElement[];
  note?: string;
  /** From least to most recommended; the last has the focus. */
  buttons: HTMLButtonElement[];
  /** Whether the dialog stays open after this button. */
  stay?: (value: string) => boolean;
}

/** Puts the focus back where it was, then resolves with the form's fields and, as `answer`, the button's value; without one it was closed otherwise. */
function show({ tone, title, lead, body, note, buttons, stay }: Shown): Promise<FormData> {
  const form = element(
    "form",
    { method: "dialog" },
    // The first button is what Enter in a field presses: it must do nothing.
    element("button", { type: "submit", value: "", hidden: true }),
    element("header", {}, shield(tone), element("h1", { id: "title" }, title)),
    element("div", { class: "body" }, element("p", { id: "lead", class: "lead" }, lead), ...body),
    element(
      "footer",
      {},
      note === undefined ? undefined : element("p", { class: "note" }, note),
      element("div", { class: "buttons" }, ...buttons),
    ),
  );
  const dialog = element(
    "dialog",
    { lang: uiLanguage(), dir: translate("@@bidi_dir"), "aria-labelledby": "title", "aria-describedby": "lead" },
    form,
  );
  return new Promise((resolve) => {
    const restoreFocus = rememberFocus();
    const finish = (answer: FormData) => {
      stopWatching();
      dialog.remove();
      restoreFocus();
      resolve(answer);
    };
    const stopWatching = onRemoved(() => finish(new FormData()));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const value = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
      if (!event.isTrusted || value === "" || stay?.(value)) return;
      const fields = new FormData(form);
      fields.set("answer", value);
      finish(fields);
    });
    // Escape, and whatever else the browser closes dialogs with.
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("cancel", () => finish(new FormData()));
    dialog.addEventListener("close", () => finish(new FormData()));
    surface().append(dialog);
    dialog.showModal();
    buttons.at(-1)?.focus();
  });
}

/** Hidden, and left out of the form, until pasting as it is was asked for. */
function reasonFields(): HTMLFieldSetElement {
  const choices = REASONS.map((reason) =>
    element(
      "label",
      { class: "choice" },
      element("input", { type: "radio", name: "reason", value: reason, required: true }),
      translate(REASON_LABELS[reason]),
    ),
  );
  const note = element(
    "label",
    { class: "note-field" },
    translate("noteLabel"),
    element("textarea", { name: "note", rows: "2", maxlength: String(MAX_NOTE) }),
  );
  return element(
    "fieldset",
    { hidden: true, disabled: true },
    element("legend", {}, translate("reasonLegend")),
    ...choices,
    note,
  );
}

const REASON_LABELS = {
  "business-need": "reasonBusinessNeed",
  "false-positive": "reasonFalsePositive",
  "public-data": "reasonPublicData",
  other: "reasonOther",
} as const;

function reasonOf(fields: FormData): Pick<Choice, "reason" | "note"> {
  const reason = REASONS.find((code) => code === fields.get("reason")) ?? "other";
  const note = String(fields.get("note") ?? "").trim();
  return note === "" ? { reason } : { reason, note };
}
