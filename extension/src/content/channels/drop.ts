/**
 * What is dragged into the page from elsewhere. The page gets a drop of ours in its place; text that it
 * leaves to the browser goes in by way of the clipboard, like a paste, at the place where it was
 * dropped. What is dragged within the page is in it already.
 */
import { ENGINE } from "../../browser.ts";
import { type Content, contentOf, isEmpty, pasteInstead, stop, transferOf } from "../clipboard.ts";
import { filesOf } from "../entries.ts";
import { hold } from "../gatekeeper.ts";
import { inTurn } from "../turn.ts";
import { give, isFileField } from "./upload.ts";

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
  const dropped = dropAgain(event);
  stop(event);
  if (content.files.length === 0) void holdDrop(content, dropped);
  else void filesOf(event.dataTransfer).then((files) => holdDrop({ strings: content.strings, files }, dropped));
}

function holdDrop(content: Content, dropped: DropAgain): Promise<void> {
  const insert = async (strings: ReadonlyMap<string, string>, files: readonly File[]) => {
    if (dropped("drop", strings, files) || strings.size === 0) return;
    await caretNoticed();
    await inTurn(() => {
      const select = selector();
      pasteInstead(strings);
      select();
    });
  };
  return hold({
    channel: "drop",
    content,
    release: () => insert(content.strings, content.files),
    replace: insert,
    // The page has seen it come, and may show where it would fall.
    refuse: () => void dropped("dragleave", new Map(), []),
  });
}

/** Tells the page of such an event, and whether that was all there was to do. */
type DropAgain = (kind: "drop" | "dragleave", strings: ReadonlyMap<string, string>, files: readonly File[]) => boolean;

/**
 * Finds the place under the pointer now. The function it gives tells the page there of such an event,
 * and whether the page has seen to it; if not, the caret is then at that place.
 */
function dropAgain(event: DragEvent): DropAgain {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
  const target = event.composedPath()[0];
  const placeCaret = caretPlacer(event);
  return (kind, strings, files) => {
    const again = new DragEvent(kind, {
      dataTransfer: transferOf(strings, files),
      ...{ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey },
      ...{ bubbles: true, cancelable: true, composed: true },
    });
    if (target?.dispatchEvent(again) === false) return true;
    if (isFileField(target)) return files.length > 0 && give(target, transferOf(new Map(), files).files);
    // What is no editable element, the browser itself would not drop anything into.
    if (!isEditable(target)) return true;
    if (kind === "drop") placeCaret();
    return false;
  };
}

/** Editors with a model of their own (Lexical) learn of a moved caret by an event that comes later. */
function caretNoticed(): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener("selectionchange", () => resolve(), { once: true });
    setTimeout(resolve, UNMOVED);
  });
}

/** Chromium selects what was dropped into a field. */
function selector(): () => void {
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (!isField || ENGINE === "firefox") return () => {};
  const start = field.selectionStart;
  return () => field.setSelectionRange(start, field.selectionEnd);
}

/** How long a caret that was in its place already is waited for, in milliseconds. */
const UNMOVED = 50;

function isEditable(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  const element = target instanceof Text ? target.parentElement : target;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Gives what puts the caret at the place under the pointer, inside open shadow roots too. */
function caretPlacer(event: DragEvent): () => void {
  const shadowRoots = event.composedPath().filter((node) => node instanceof ShadowRoot);
  const position = document.caretPositionFromPoint(event.clientX, event.clientY, { shadowRoots });
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
