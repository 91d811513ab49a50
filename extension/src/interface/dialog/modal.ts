/** Puts a form before the employee: in the top layer, with the page behind it inert until they have answered. */
import { translate } from "../../browser.ts";
import type { Preferences } from "../../protocol/own-pages.ts";
import { element } from "../../ui/element.ts";
import { rememberFocus } from "../focus.ts";
import { shield } from "./parts.ts";
import { onRemoved, surface } from "./surface.ts";
import { keepOnTop } from "./top-layer.ts";

export interface Modal {
  tone: "warning" | "danger" | "calm";
  title: string;
  lead: string;
  body: HTMLElement[];
  note?: string;
  /** From least to most recommended; the last has the focus. */
  buttons: HTMLButtonElement[];
  appearance?: Preferences["appearance"];
  /** Whether the dialog stays open after this button. */
  stay?: (pressed: HTMLButtonElement) => boolean;
}

/**
 * Resolves with the form's fields and, as `answer`, the value of the button; without one the dialog
 * was closed in any other way. The focus is back where it was by then.
 */
export function ask({ tone, title, lead, body, note, buttons, appearance, stay }: Modal): Promise<FormData> {
  const form = element(
    "form",
    { method: "dialog", novalidate: stay !== undefined },
    // The first button is what Enter in a field presses: it must do nothing.
    element("button", { type: "submit", value: "", hidden: true }),
    element("header", {}, shield(tone), element("h1", { id: "title" }, title)),
    element("div", { class: "body" }, element("p", { id: "lead", class: "lead" }, lead), ...body),
    element(
      "footer",
      {},
      element("p", { class: "note", role: "status" }, note),
      element("div", { class: "buttons" }, ...buttons),
    ),
  );
  const dialog = element(
    "dialog",
    {
      class: "surface",
      "data-appearance": appearance,
      lang: translate("textLanguage"),
      dir: translate("textDirection"),
      "aria-labelledby": "title",
      "aria-describedby": "lead",
    },
    form,
  );
  return new Promise((resolve) => {
    const restoreFocus = rememberFocus();
    const finish = (answer: FormData) => {
      stopWatching();
      stopRaising();
      dialog.remove();
      restoreFocus();
      resolve(answer);
    };
    const cancel = () => finish(new FormData());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const pressed = event.submitter;
      if (!event.isTrusted || !(pressed instanceof HTMLButtonElement) || pressed.value === "") return;
      if (stay?.(pressed)) return;
      const fields = new FormData(form);
      fields.set("answer", pressed.value);
      finish(fields);
    });
    // Escape, and whatever else the browser closes dialogs with.
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("cancel", cancel);
    dialog.addEventListener("close", () => {
      if (!dialog.open) cancel(); // it is open again when it was only raised
    });
    surface().append(dialog);
    dialog.showModal();
    buttons.at(-1)?.focus();
    const stopWatching = onRemoved(cancel);
    const stopRaising = keepOnTop(dialog, cancel);
  });
}
