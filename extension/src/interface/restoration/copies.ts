/**
 * What leaves the page by the clipboard or by a drag has the originals. The event ends here, because
 * the page's own listener could read from it what was put in.
 *
 * Source: Clipboard API and events (W3C), §5.2; HTML Standard §6.11 (drag data store modes).
 */
import { HTML, PLAIN } from "../../content/clipboard.ts";
import { flatten } from "../../content/html.ts";
import type { Gate } from "../contract.ts";
import { restorable, restored, settings } from "./originals.ts";

export function restoreInCopy(event: ClipboardEvent): void {
  if (!event.isTrusted || !settings.copy || event.clipboardData === null) return;
  const field = event.composedPath()[0];
  const strings = isField(field) ? ofField(field) : ofSelection();
  if (!give(event.clipboardData, strings)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Not prevented: that would be the end of the drag. */
export function restoreInDrag(event: DragEvent): void {
  if (!event.isTrusted || !settings.copy || event.dataTransfer === null) return;
  const { dataTransfer } = event;
  const strings = new Map([PLAIN, HTML].map((type) => [type, dataTransfer.getData(type)]));
  if (give(dataTransfer, strings)) event.stopImmediatePropagation();
}

/**
 * What a Copy button of the page writes, as JSON of text by type. Gives whether it has been written,
 * with originals. A page without a click of the employee's gets none onto the clipboard.
 */
export function writeRestored(message: unknown, write: Gate["write"]): boolean {
  if (!settings.copy || !navigator.userActivation.isActive || typeof message !== "string") return false;
  const strings = new Map(Object.entries<unknown>(JSON.parse(message)).map(([type, text]) => [type, String(text)]));
  const all = restoredOf(strings);
  return all !== undefined && write(all);
}

/** Puts the restored strings in, if there is anything to restore. */
function give(transfer: DataTransfer, strings: ReadonlyMap<string, string>): boolean {
  const all = restoredOf(strings);
  for (const [type, text] of all ?? []) if (text !== "") transfer.setData(type, text);
  return all !== undefined;
}

/** Undefined where there is nothing to restore. */
function restoredOf(strings: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  const all = new Map([...strings].map(([type, text]) => [type, type === HTML ? restoredHtml(text) : restored(text)]));
  return [...all].some(([type, text]) => text !== strings.get(type)) ? all : undefined;
}

function restoredHtml(html: string): string {
  const flat = flatten(html);
  const edits = restorable(flat.text);
  return edits.length === 0 ? html : flat.replace(edits);
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
