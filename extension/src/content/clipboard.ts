/**
 * Reads the clipboard and pastes from it, always through events that the browser itself fires.
 *
 * `execCommand("paste")` with the extension's `clipboardRead` gives the page a trusted event with
 * the real clipboard, so an editor cannot tell it from a key press. To paste something else, that is
 * put on the clipboard, pasted, and the original put back, all in one task: nothing else can look in
 * between but the page's own handler of that paste.
 *
 * Source: Clipboard API and events (W3C), §5–7; HTML Standard, execCommand is in "execCommand" (W3C draft).
 */

import { ENGINE } from "../browser.ts";
import { deepActiveElement } from "./focus.ts";

/** What a transfer holds. */
export interface Content {
  /** MIME type → text. */
  strings: ReadonlyMap<string, string>;
  files: readonly File[];
}

export const PLAIN = "text/plain";
export const HTML = "text/html";

/** Everything in a transfer; readable during its event only. */
export function contentOf(data: DataTransfer): Content {
  const types = data.types.filter((type) => type !== "Files");
  return { strings: new Map(types.map((type) => [type, data.getData(type)])), files: [...data.files] };
}

export const isEmpty = ({ strings, files }: Content): boolean => strings.size === 0 && files.length === 0;

/** Must be called before the page can add listeners. */
export function initClipboard(signal: AbortSignal): void {
  addEventListener("copy", writeInstead, { capture: true, signal });
}

/** Whether this paste is one of ours; it has then been dealt with. */
export function isOwnPaste(event: ClipboardEvent): boolean {
  if (onOwnPaste === undefined || event.clipboardData === null) return false;
  if (!onOwnPaste(contentOf(event.clipboardData))) stop(event);
  return true;
}

/** Keeps an event from the page and from its default action. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Pastes at the caret what was held, as if it had never been held, if that is what is on the clipboard.
 * Gives whether it was.
 */
export function pasteAgain(held: Content): boolean {
  const exact = (now: Content) => same(now, held);
  const seen = execute("paste", exact);
  // Held without formatting (Ctrl+Shift+V) although the clipboard has some.
  return seen === "passed" || (seen === "stopped" && execute("pasteAndMatchStyle", exact) === "passed");
}

/**
 * Gives the page a paste of files, which no command of the browser's can make up: an event of our
 * own. What the page does not want of it is pasted as text.
 */
export function pasteFiles(strings: ReadonlyMap<string, string>, files: readonly File[]): boolean {
  return offer({ strings, files }) || (strings.size > 0 && pasteInstead(strings));
}

/**
 * Pastes `strings` at the caret and leaves the clipboard as it was. Where it cannot be put back,
 * because it holds files, it is not touched: the plain text is then typed in one step. For use in
 * this tab's turn.
 */
export function pasteInstead(strings: ReadonlyMap<string, string>): boolean {
  const original = peek();
  if (original !== undefined && original.files.length === 0 && write(strings)) {
    try {
      const plain = strings.get(PLAIN);
      const seen = execute("paste", (now) => plain === undefined || lines(now.strings.get(PLAIN)) === lines(plain));
      if (seen === "passed") return true;
    } finally {
      write(original.strings);
    }
  }
  return offer({ strings, files: [] }) || document.execCommand("insertText", false, strings.get(PLAIN) ?? "");
}

/**
 * Tells the page of a paste that the browser does not make, and gives whether it took it. An editor
 * that is no editable element (Monaco, with an `EditContext`) has no other way.
 */
function offer({ strings, files }: Content): boolean {
  const target = deepActiveElement().active ?? document.body;
  const clipboardData = transferOf(strings, files);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !target.dispatchEvent(event);
}

/** What is on the clipboard now; undefined when the browser does not let us look. */
export function peek(): Content | undefined {
  let content: Content | undefined;
  execute("paste", (now) => {
    content = now;
    return false;
  });
  return content;
}

/** Asked about each paste event of our own; true lets it pass to the page. */
let onOwnPaste: ((now: Content) => boolean) | undefined;

/**
 * Judged by the event, not by what the command returns: that is false in Firefox when the page
 * handles the paste itself.
 */
function execute(
  command: "paste" | "pasteAndMatchStyle",
  passes: (now: Content) => boolean,
): "passed" | "stopped" | "unseen" {
  let seen: "passed" | "stopped" | "unseen" = "unseen";
  onOwnPaste = (now) => {
    seen = passes(now) ? "passed" : "stopped";
    return seen === "passed";
  };
  if (ENGINE === "chromium") addEventListener("paste", announce); // at the window, after the page's own handlers
  try {
    document.execCommand(command);
  } finally {
    onOwnPaste = undefined;
    removeEventListener("paste", announce);
  }
  return seen;
}

/**
 * In Chromium, commands of scripts come without the `beforeinput` that some editors (Slate) take a
 * paste from. So they get one, if their own handlers of `paste` have left it to the browser.
 */
function announce(event: ClipboardEvent): void {
  const host = editingHost(event.composedPath()[0]);
  if (host === undefined || event.clipboardData === null || event.defaultPrevented) return;
  const { strings, files } = contentOf(event.clipboardData);
  const dataTransfer = transferOf(strings, files);
  const range = getSelection()?.getRangeAt(0);
  const announced = new InputEvent("beforeinput", {
    inputType: "insertFromPaste",
    dataTransfer,
    ...(range !== undefined && { targetRanges: [new StaticRange(range)] }),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!host.dispatchEvent(announced)) event.preventDefault();
}

/** The outermost editable element around a node. */
function editingHost(node: EventTarget | undefined): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  let element: Node | null = node instanceof Node ? node : null;
  if (element instanceof Text) element = element.parentElement;
  while (element instanceof HTMLElement && element.isContentEditable) {
    host = element;
    element = element.parentElement;
  }
  return host;
}

/**
 * A transfer that the page can read, to go with an event of ours. What a content script of Firefox
 * makes is the script's own, unless it is made on the page's side of the wrapper.
 */
export function transferOf(strings: ReadonlyMap<string, string>, files: readonly File[] = []): DataTransfer {
  const { wrappedJSObject } = window as { wrappedJSObject?: typeof globalThis };
  const transfer = new (wrappedJSObject ?? globalThis).DataTransfer();
  for (const [type, text] of strings) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** What the next copy event is to write. */
let writing: ReadonlyMap<string, string> | undefined;

/** Puts `strings` on the clipboard. Gives whether the browser let us. */
export function write(strings: ReadonlyMap<string, string>): boolean {
  writing = strings;
  try {
    document.execCommand("copy");
    return writing === undefined; // `writeInstead` took it
  } finally {
    writing = undefined;
  }
}

function writeInstead(event: ClipboardEvent): void {
  if (writing === undefined || event.clipboardData === null) return;
  stop(event);
  for (const [type, text] of writing) event.clipboardData.setData(type, text);
  writing = undefined;
}

export function same(a: Content, b: Content): boolean {
  return (
    a.strings.size === b.strings.size &&
    [...a.strings].every(([type, text]) => b.strings.get(type) === text) &&
    a.files.length === b.files.length &&
    a.files.every((file, i) => file.size === b.files[i]?.size && file.type === b.files[i]?.type)
  );
}

/** Windows turns line ends into CR LF on the clipboard. */
const lines = (text: string | undefined): string | undefined => text?.replaceAll("\r\n", "\n");
