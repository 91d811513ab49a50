/** Content from the clipboard: keys, menus, middle click, and what the page itself reads of it. */
import { contentOf, isEmpty, isOwnPaste, paste, pasteFiles, pasteInstead, stop } from "../clipboard.ts";
import { hold } from "../gatekeeper.ts";

/** Must run before the page can add listeners: the first one in window capture decides. */
export function guardPaste(signal: AbortSignal): void {
  addEventListener("paste", onPaste, { capture: true, signal });
}

function onPaste(event: ClipboardEvent): void {
  // Untrusted events carry what the page itself put in.
  if (!event.isTrusted || event.clipboardData === null || isOwnPaste(event)) return;
  const content = contentOf(event.clipboardData);
  if (isEmpty(content)) return;
  stop(event);
  void hold({
    channel: "paste",
    content,
    release: () => paste(content),
    replace: (strings, files) => (files.length > 0 ? pasteFiles(strings, files) : pasteInstead(strings)),
  });
}

/** What becomes of what the page reads: it has it, it does not, or these texts by type, as JSON. */
export type Reading = "pass" | "refuse" | { replace: string };

/**
 * Judges what the page reads of the clipboard by itself, as the guard tells it: JSON of the texts by
 * type and of how many others there are, which count as pictures.
 */
export function judgeReading(message: unknown): Promise<Reading> {
  const { strings, others } = JSON.parse(String(message)) as { strings: Record<string, string>; others: number };
  const files = Array.from({ length: others }, () => new File([PICTURE], "clipboard.png", { type: "image/png" }));
  const content = { strings: new Map(Object.entries(strings)), files };
  if (isEmpty(content)) return Promise.resolve("pass");
  return new Promise((resolve) => {
    const settle = (reading: Reading) => {
      resolve(reading);
      return true;
    };
    void hold({
      channel: "paste",
      content,
      release: () => settle("pass"),
      replace: (strings) => settle({ replace: JSON.stringify(Object.fromEntries(strings)) }),
      refuse: () => settle("refuse"),
    });
  });
}

/** Stands for any picture: what it shows is not read. The signature of PNG (ISO/IEC 15948, §5.2). */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
