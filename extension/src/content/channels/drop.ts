/**
 * Text dragged into the page from elsewhere. It goes in by way of the clipboard, like a paste, at the
 * place where it was dropped. What is dragged within the page is in it already; files are not text.
 */
import { contentOf, pasteInstead, stop } from "../clipboard.ts";
import { hold } from "../gatekeeper.ts";

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
  if (content.strings.size === 0) return;
  const placeCaret = caretPlacer(event);
  stop(event);
  const insert = (strings: ReadonlyMap<string, string>) => {
    placeCaret();
    return pasteInstead(strings);
  };
  void hold({
    channel: "drop",
    content,
    release: () => insert(content.strings),
    replace: insert,
  });
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
