/** The fields that ask why something has to go as it is. */
import { translate } from "../../browser.ts";
import { type Justify, MAX_NOTE, REASONS } from "../../protocol/page.ts";
import { element } from "../../ui/element.ts";

export interface ReasonFields {
  fieldset: HTMLFieldSetElement;
  show(shown: boolean): void;
  /** Whether everything needed is there; says what is missing. */
  complete(): boolean;
  given(): Pick<Justify, "reason" | "note">;
}

/** @param minNote fewest characters of the note */
export function reasonFields(minNote: number): ReasonFields {
  const choices = REASONS.map((reason) =>
    element(
      "label",
      { class: "choice" },
      element("input", { type: "radio", name: "reason", value: reason }),
      translate(REASON_LABELS[reason]),
    ),
  );
  const note = element("textarea", {
    name: "note",
    rows: "2",
    maxlength: String(MAX_NOTE),
    "aria-describedby": "reason-error",
  });
  const label = minNote === 0 ? translate("noteLabel") : translate("noteNeeded", String(minNote));
  const error = element("p", { id: "reason-error", class: "error", role: "alert" });
  const fieldset = element(
    "fieldset",
    { hidden: true },
    element("legend", {}, translate("reasonLegend")),
    ...choices,
    element("label", { class: "note-field" }, label, note),
    error,
  );
  const chosen = () => fieldset.querySelector<HTMLInputElement>("input:checked");
  return {
    fieldset,
    show(shown) {
      fieldset.hidden = !shown;
      error.textContent = "";
      if (shown) (chosen() ?? fieldset.querySelector("input"))?.focus();
    },
    complete() {
      const short = [...note.value.trim()].length < minNote;
      if (chosen() === null) {
        error.textContent = translate("reasonMissing");
        fieldset.querySelector("input")?.focus();
      } else if (short) {
        error.textContent = translate("noteTooShort", String(minNote));
        note.focus();
      } else return true;
      note.ariaInvalid = String(short);
      return false;
    },
    given() {
      const reason = REASONS.find((code) => code === chosen()?.value) ?? "other";
      const text = note.value.trim();
      return text === "" ? { reason } : { reason, note: text };
    },
  };
}

const REASON_LABELS = {
  "business-need": "reasonBusinessNeed",
  "false-positive": "reasonFalsePositive",
  "public-data": "reasonPublicData",
  other: "reasonOther",
} as const;
