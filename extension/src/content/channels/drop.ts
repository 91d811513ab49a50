/**
 * What is dragged into the page from elsewhere. Text goes in by way of the clipboard, like a paste,
 * at the place where it was dropped; files by another drop there. What is dragged within the page is
 * in it already.
 */
import { type Content, contentOf, isEmpty, pasteInstead, stop, transferOf } from "../clipboard.ts";
import { filesOf } from "../entries.ts";
import { hold } from "../gatekeeper.ts";
import { give } from "./upload.ts";

/** Must run before the page can add listeners. */
export function guardDrop(signal: AbortSignal): void {
  addEventListener("dragstart", onDragStart, { capture: true, signal });
  addEventListener("drop", onDrop, { capture: true, signal });
}

/** Whether the drag under way began in this page. */
let fromHere = false;

function onDragStart(event: DragEvent): void {
  if (!event.isTrusted) return;
  fromHere = true;
  // The mouse moves again when the drag has ended; `dragend` is lost with the element it belongs to.
  addEventListener("mousemove", onDragEnded, { capture: true, once: true });
}

function onDragEnded(): void {
  fromHere = false;
}

function onDrop(event: DragEvent): void {
  if (!event.isTrusted || event.dataTransfer === null || fromHere) return;
  const content = contentOf(event.dataTransfer);
  if (isEmpty(content)) return;
  const placeCaret = caretPlacer(event);
  stop(event);
  const insert = (strings: ReadonlyMap<string, string>) => {
    placeCaret();
    return pasteInstead(strings);
  };
  if (content.files.length === 0) {
    void hold({ channel: "drop", content, release: () => insert(content.strings), replace: insert });
    return;
  }
  const dropAgain = dropper(event);
  const dropOrInsert = (strings: ReadonlyMap<string, string>, files: readonly File[]) =>
    dropAgain(strings, files) || (strings.size > 0 && insert(strings));
  void filesOf(event.dataTransfer).then((files) => {
    const all: Content = { strings: content.strings, files };
    const release = () => dropOrInsert(all.strings, all.files);
    void hold({ channel: "drop", content: all, release, replace: dropOrInsert });
  });
}

/** Drops something on the same element; gives whether that took it. */
function dropper(event: DragEvent): (strings: ReadonlyMap<string, string>, files: readonly File[]) => boolean {
  const [target] = event.composedPath();
  const { clientX, clientY, screenX, screenY, altKey, ctrlKey, metaKey, shiftKey } = event;
  const place = { clientX, clientY, screenX, screenY, altKey, ctrlKey, metaKey, shiftKey };
  const how = { bubbles: true, cancelable: true, composed: true };
  return (strings, files) => {
    const dataTransfer = transferOf(strings, files);
    if (target?.dispatchEvent(new DragEvent("drop", { ...place, ...how, dataTransfer })) === false) return true;
    const isField = target instanceof HTMLInputElement && target.type === "file";
    return isField && files.length > 0 && give(target, transferOf(new Map(), files).files);
  };
}

/** Finds the place under the pointer now, and puts the caret there when called. */
function caretPlacer({ clientX, clientY }: DragEvent): () => void {
  const position = document.caretPositionFromPoint(clientX, clientY);
  const node = position?.offsetNode;
  const offset = position?.offset ?? 0;
  return () => {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      node.focus();
      node.setSelectionRange(offset, offset);
    } else if (node?.isConnected) {
      const element = node instanceof Element ? node : node.parentElement;
      element?.closest<HTMLElement>("[contenteditable]")?.focus();
      getSelection()?.setBaseAndExtent(node, offset, node, offset);
    }
  };
}
