/** Content from the clipboard: keys, menus, middle click. */
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
