import type { View } from "prompt-dlp";
import { byId } from "./element.ts";
import { createMarkedText, type Mark } from "./marked-text.ts";

/** The text as it would be sent, with the replacements marked. */
export interface RedactedText {
  readonly show: (text: string, view: View) => void;
  readonly emphasise: (finding: number | undefined) => void;
}

/** Milliseconds that the button says "Copied". */
const CONFIRMATION = 2000;

export function createRedactedText(announce: (message: string) => void): RedactedText {
  const container = byId("redacted", HTMLElement);
  const copy = byId("copy", HTMLButtonElement);
  const marked = createMarkedText(container, byId("redacted-scroller", HTMLElement));
  let redacted = "";
  let confirming: ReturnType<typeof setTimeout> | undefined;

  copy.addEventListener("click", () => {
    void navigator.clipboard.writeText(redacted).then(
      () => confirm("Copied"),
      () => confirm("The browser refused to copy"),
    );
  });

  function confirm(message: string): void {
    announce(message);
    copy.textContent = message;
    clearTimeout(confirming);
    confirming = setTimeout(() => {
      copy.textContent = "Copy";
    }, CONFIRMATION);
  }

  function show(text: string, view: View): void {
    redacted = view.replacements.length > 0 ? view.redacted : text;
    copy.disabled = redacted === "";
    marked.update(redacted, marks(view));
  }

  return { show, emphasise: marked.emphasise };
}

/** Where the replacements stand in the redacted text. Both lists ascend. */
function marks({ findings, replacements }: View): Mark[] {
  let shift = 0;
  let finding = 0;
  return replacements.map(({ start, end, text }) => {
    while ((findings[finding]?.end ?? Infinity) <= start) finding++;
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length, kind: findings[finding]?.category ?? "custom", finding };
  });
}
