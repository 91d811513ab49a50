/** What the dialogs say, and what the employee can answer. */
import type { Channel } from "prompt-dlp";
import { keepTexts, translate } from "../../browser.ts";
import { canTryAgain } from "../../content/failure.ts";
import type { Failure } from "../../protocol/page.ts";
import { element } from "../../ui/element.ts";
import { FAILURES } from "../../ui/texts.ts";
import type { Choice, Matter, What } from "../contract.ts";
import { type Explained, explain } from "../explanation.ts";
import { leaving } from "../selection.ts";
import { findings, keptIn } from "./findings.ts";
import { ask, type Modal } from "./modal.ts";
import { button } from "./parts.ts";
import { preview } from "./preview.ts";
import { reasonFields } from "./reason.ts";

/** A warning. Closing it in any way but by a button is to cancel. */
export async function askEmployee(matter: Matter): Promise<Choice> {
  const { verdict, texts } = matter;
  const explained = explain(matter);
  const { offer, acted } = explained;
  const offers = (choice: Explained["offer"]["choices"][number]) => offer.choices.includes(choice);
  const switchable = offer.chooseFindings && offers("redact") && offers("override") && acted.length > 1;
  const diff = preview(explained, translate("previewWarn"));
  const list = findings(explained, switchable);
  const found = element("div", {}, diff.section, list);
  const reasons = reasonFields(offer.minNote);
  const cancel = button("cancelled", translate("cancel"), offers("redact") ? "plain" : "primary");
  const back = button("back", translate("back"));
  const asIs = button("overridden", translate(phrase("pasteAsIs", explained)), "danger");
  const redacted = button("redacted", translate(phrase("pasteRedacted", explained)), "primary");
  back.hidden = true;
  asIs.hidden = !offers("override");
  redacted.hidden = !offers("redact");
  // `change` does not leave the shadow root, so the page does not see it.
  list.addEventListener("change", () => diff.update(keptIn(list)));

  /** The first press asks for the reason; the second one is let through with it only. */
  const stay = (pressed: HTMLButtonElement): boolean => {
    if (pressed === back) return turn(undefined);
    const goesAsItIs = pressed === asIs || (pressed === redacted && keptIn(list).size > 0);
    if (!goesAsItIs) return false;
    return reasons.fieldset.hidden ? turn(pressed) : !reasons.complete();
  };
  /** To the reasons for this button, or back to the findings. */
  const turn = (pressed: HTMLButtonElement | undefined): boolean => {
    const asks = pressed !== undefined;
    found.hidden = asks;
    reasons.show(asks);
    back.hidden = !asks;
    asIs.hidden = (asks && pressed !== asIs) || !offers("override");
    redacted.hidden = (asks && pressed !== redacted) || !offers("redact");
    if (!asks) (offers("redact") ? redacted : cancel).focus();
    return true;
  };
  const fields = await ask({
    ...common(explained),
    tone: "warning",
    title: translate("warnTitle", location.hostname),
    lead: explained.message ?? translate(explained.hasFiles ? "warnFilesLead" : "warnLead"),
    body: [found, reasons.fieldset],
    buttons: offers("redact") ? [back, cancel, asIs, redacted] : [back, asIs, redacted, cancel],
    stay: reporting(explained, stay),
  });
  const answer = fields.get("answer");
  if (answer === "overridden") return { answer, ...reasons.given(), kept: [], verdict };
  if (answer !== "redacted") return { answer: "cancelled", kept: [], verdict };
  const kept = keptIn(list);
  if (kept.size === 0) return { answer, kept: [], verdict };
  const detectors = new Set(acted.filter(({ key }) => key !== undefined && kept.has(key)).map((one) => one.detector));
  return { answer, ...reasons.given(), kept: [...detectors], verdict: leaving(verdict, texts, kept) };
}

/** Why nothing went in. */
export async function tellBlocked(matter: Matter): Promise<void> {
  const explained = explain(matter);
  await ask({
    ...common(explained),
    tone: "danger",
    title: translate(explained.hasFiles ? "blockFilesTitle" : phrase("blockTitle", explained), location.hostname),
    lead: explained.message ?? translate("blockLead"),
    body: [preview(explained, translate("previewBlock")).section, findings(explained, false)],
    note: translate(remains(explained)),
    buttons: [button("close", translate("close"), "primary")],
  });
}

/** What was replaced. */
export async function tellDetails(explained: Explained): Promise<void> {
  await ask({
    ...common(explained),
    tone: "calm",
    title: translate("redactTitle"),
    lead: explained.message ?? translate(explained.hasFiles ? "redactFilesLead" : "redactLead"),
    body: [preview(explained, translate("previewDone")).section, findings(explained, false)],
    ...(isPasted(explained) && { note: translate(explained.hasFiles ? "filesUntouched" : "originalOnClipboard") }),
    buttons: [button("close", translate("close"), "primary")],
  });
}

/** Must be called while the extension is there: {@link tellFailed} must be able to say that it is gone. */
export function initDialog(): void {
  const kept = ["failedTitle", "close", "tryAgain", "reloadPage", "textLanguage", "textDirection"];
  keepTexts([...kept, FILES_REMAIN, ...Object.values(REMAINS), ...Object.values(FAILURES)]);
}

/** The content could not be checked. Gives whether to try again. */
export async function tellFailed(cause: Failure, of: What): Promise<boolean> {
  const again = canTryAgain(cause);
  const remedy = again ? button("again", translate("tryAgain"), "primary") : button("reload", translate("reloadPage"));
  const close = button("close", translate("close"), again ? "plain" : "primary");
  const fields = await ask({
    tone: "danger",
    title: translate("failedTitle"),
    lead: translate(FAILURES[cause]),
    body: [],
    note: translate(remains(of)),
    buttons: again ? [close, remedy] : cause === "orphaned" ? [remedy, close] : [close],
  });
  if (fields.get("answer") === "reload") location.reload();
  return fields.get("answer") === "again";
}

/** How every dialog about a decision looks and works. */
function common(explained: Explained): Pick<Modal, "appearance" | "stay"> {
  return { appearance: explained.offer.preferences.appearance, stay: reporting(explained, () => false) };
}

/** Takes care of the buttons that report a false alarm. */
function reporting({ report }: Explained, stay: (pressed: HTMLButtonElement) => boolean) {
  return (pressed: HTMLButtonElement): boolean => {
    if (pressed.name !== "report") return stay(pressed);
    if (pressed.ariaDisabled === "true") return true;
    pressed.ariaDisabled = "true";
    void report(pressed.value).then((recorded) => {
      pressed.textContent = translate(recorded ? "reported" : "notReported");
      if (!recorded) pressed.ariaDisabled = "false";
    });
    return true;
  };
}

/** Where it is now, when nothing goes in. */
const remains = ({ hasFiles, channel }: What): string => (hasFiles ? FILES_REMAIN : REMAINS[channel]);

const FILES_REMAIN = "filesUntouched";
const REMAINS: Readonly<Record<Channel, string>> = {
  paste: "stillOnClipboard",
  drop: "textUntouched",
  type: "stillInEditor",
  submit: "stillInEditor",
  upload: FILES_REMAIN,
  network: "nothingSent",
};

const isPasted = ({ channel }: Explained): boolean => channel === "paste";

/** What comes from the clipboard is pasted, everything else is sent. */
const phrase = (key: "pasteAsIs" | "pasteRedacted" | "blockTitle", explained: Explained): string =>
  !explained.hasFiles && (isPasted(explained) || explained.channel === "drop") ? key : SENT[key];

const SENT = { pasteAsIs: "sendAsIs", pasteRedacted: "sendRedacted", blockTitle: "blockTitleSent" } as const;
