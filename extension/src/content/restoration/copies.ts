/**
 * What leaves the page by the clipboard or by a drag has the originals. The event ends here, because
 * the page's own listener could read from it what was put in.
 *
 * Source: Clipboard API and events (W3C), §5.2; HTML Standard §6.11 (drag data store modes).
 */
import { HTML, PLAIN } from "../clipboard.ts";
import { flatten } from "../html.ts";
import { restorable, restored, settings } from "./originals.ts";

/** Must run after `initClipboard`, whose own copies are none of ours, and before `guardDrop`: what is dragged with originals must be checked when it comes back. */
export function guardCopies(signal: AbortSignal): void {
  addEventListener("copy", onCopy, { capture: true, signal });
  addEventListener("dragstart", onDragStart, { capture: true, signal });
}

function onCopy(event: ClipboardEvent): void {
  if (!event.isTrusted || !settings.copy || event.clipboardData === null) return;
  const field = event.composedPath()[0];
  const strings = isField(field) ? ofField(field) : ofSelection();
  if (!give(event.clipboardData, strings)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Not prevented: that would be the end of the drag. */
function onDragStart(event: DragEvent): void {
  if (!event.isTrusted || !settings.copy || event.dataTransfer === null) return;
  const { dataTransfer } = event;
  const strings = new Map([PLAIN, HTML].map((type) => [type, dataTransfer.getData(type)]));
  if (give(dataTransfer, strings)) event.stopImmediatePropagation();
}

/** Puts the restored strings in, if there is anything to restore. */
function give(transfer: DataTransfer, strings: ReadonlyMap<string, string>): boolean {
  const plain = strings.get(PLAIN) ?? "";
  const all = restored(plain);
  if (all === plain) return false;
  transfer.setData(PLAIN, all);
  const html = strings.get(HTML) ?? "";
  if (html !== "") transfer.setData(HTML, restoredHtml(html));
  return true;
}

function restoredHtml(html: string): string {
  const flat = flatten(html);
  return flat.replace(restorable(flat.text));
}

function ofField({ value, selectionStart, selectionEnd }: Field): Map<string, string> {
  return new Map([[PLAIN, value.slice(selectionStart ?? 0, selectionEnd ?? 0)]]);
}

function ofSelection(): Map<string, string> {
  const selection = getSelection();
  const strings = new Map([[PLAIN, String(selection ?? "")]]);
  if (selection === null || selection.rangeCount === 0 || restorable(strings.get(PLAIN) ?? "").length === 0)
    return strings;
  const { body } = document.implementation.createHTMLDocument();
  body.append(selection.getRangeAt(0).cloneContents());
  return strings.set(HTML, body.getHTML());
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | undefined): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
