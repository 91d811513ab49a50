/**
 * Holds what sends a text: Enter, a send button, a form. A text that is known to be clean, because it
 * was looked at while it was written, goes without delay. Otherwise the event is held, the text
 * decided about, and the act repeated.
 *
 * To hold the request is better: it is asynchronous anyway, and nothing has to be repeated. So this is
 * for pages whose prompts no site rule describes, or whose bodies cannot be changed.
 */
import { PLAIN, stop } from "../clipboard.ts";
import { type Editor, editorAt, textOf, write } from "../editor.ts";
import { hold } from "../gatekeeper.ts";
import { decide } from "../inquiry.ts";
import { isClean, isLeftToNetwork } from "./typing.ts";

/** Must run before the page can add listeners. */
export function guardSubmit(signal: AbortSignal): void {
  addEventListener("keydown", onKeyDown, { capture: true, signal });
  addEventListener("click", onClick, { capture: true, signal });
  addEventListener("submit", onSubmit, { capture: true, signal });
  for (const kind of ["focusin", "input"]) addEventListener(kind, onWriting, { capture: true, signal });
}

/** What the employee wrote in last: what a button sends. */
let latest: Editor | undefined;

/** Texts that may go, until they change. */
const released = new WeakMap<Editor, string>();

/** Editors whose text is being decided about. */
const held = new WeakSet<Editor>();

function onWriting(event: Event): void {
  const editor = editorAt(event.composedPath()[0]);
  if (editor === undefined) return;
  latest = editor;
  if (event.type === "input" && released.has(editor) && released.get(editor) !== textOf(editor))
    released.delete(editor);
}

function onKeyDown(event: KeyboardEvent): void {
  // With Shift or Alt it begins a line; of an input method's it ends a word.
  if (!event.isTrusted || event.key !== "Enter" || event.shiftKey || event.altKey) return;
  if (event.isComposing || event.keyCode === INPUT_METHOD) return;
  const editor = editorAt(event.composedPath()[0]);
  if (editor !== undefined) check(editor, event, () => pressAgain(editor, event));
}

/** What browsers say of keys that an input method has taken. Source: UI Events, §7.3 (legacy key attributes). */
const INPUT_METHOD = 229;

function onClick(event: MouseEvent): void {
  if (!event.isTrusted || latest?.isConnected !== true) return;
  const button = event.composedPath().find(isButton);
  if (button !== undefined && sends(button, latest)) check(latest, event, () => button.click());
}

/** Also of `requestSubmit`, and of Enter in a field. */
function onSubmit(event: SubmitEvent): void {
  if (!event.isTrusted || !(event.target instanceof HTMLFormElement)) return;
  const { target: form, submitter } = event;
  const editors = [...form.elements, ...form.querySelectorAll("[contenteditable]")].map(editorAt);
  for (const editor of editors) {
    if (editor !== undefined && check(editor, event, () => form.requestSubmit(submitter))) return;
  }
}

/** Holds the event unless the editor's text may go. Gives whether it is held. */
function check(editor: Editor, event: Event, again: () => void): boolean {
  const text = textOf(editor);
  if (text.trim() === "" || released.get(editor) === text || isLeftToNetwork()) return false;
  if (isClean(editor, text) === true) {
    released.set(editor, text);
    void decide({ channel: "submit", views: [text], length: text.length }); // for the record
    return false;
  }
  stop(event);
  if (!held.has(editor)) void decideAbout(editor, text, again);
  return true;
}

async function decideAbout(editor: Editor, text: string, again: () => void): Promise<void> {
  let written = Promise.resolve(true);
  const send = () => {
    released.set(editor, textOf(editor));
    again();
    return true;
  };
  held.add(editor);
  try {
    await hold({
      channel: "submit",
      content: { strings: new Map([[PLAIN, text]]), files: [] },
      // What was written in the meantime has not been decided about.
      release: () => textOf(editor) === text && send(),
      replace: (_, _files, edits) => {
        written = textOf(editor) === text ? write(editor, edits) : Promise.resolve(false);
        void written.then((arrived) => arrived && send());
        return true;
      },
    });
    await written;
  } finally {
    held.delete(editor);
  }
}

/** Enter once more, and what the browser does of itself if the page does nothing. */
function pressAgain(editor: Editor, event: KeyboardEvent): void {
  const { key, code, keyCode, location, ctrlKey, metaKey } = event;
  const init = { key, code, keyCode, which: keyCode, location, ctrlKey, metaKey };
  const how = { bubbles: true, cancelable: true, composed: true };
  const fire = (kind: string, more: object = {}) =>
    editor.dispatchEvent(new KeyboardEvent(kind, { ...init, ...how, ...more }));
  if (!fire("keydown") || !fire("keypress", { charCode: keyCode })) return;
  if (editor instanceof HTMLInputElement) submitBy(editor.form);
  else if (!ctrlKey && !metaKey)
    document.execCommand(editor instanceof HTMLTextAreaElement ? "insertLineBreak" : "insertParagraph");
}

/** Source: HTML Standard §4.10.21.2 (implicit submission). */
function submitBy(form: HTMLFormElement | null): void {
  const button = form?.querySelector<HTMLElement>("button:not([type]), [type=submit], [type=image]");
  if (button) button.click();
  else form?.requestSubmit();
}

function isButton(target: EventTarget): target is HTMLElement {
  return (
    target instanceof HTMLElement && target.matches("button, input[type=submit], input[type=image], [role=button]")
  );
}

/** A form's own button, or one that says so: of what it does not know, nothing is held. */
function sends(button: HTMLElement, editor: Editor): boolean {
  const form = button.closest("form");
  if (form?.contains(editor) && (button as HTMLButtonElement).type === "submit") return true;
  const names = ["aria-label", "title", "id", "name", "class", "data-testid"].map((name) => button.getAttribute(name));
  return SENDING.test([...names, button.textContent?.trim().slice(0, 40)].join(" "));
}

/** In the languages of the interface, and what developers call it. */
const SENDING =
  /send|submit|senden|absenden|envoyer|enviar|invia|verzend|wyślij|gönder|送信|发送|傳送|보내기|отправить|إرسال|שליחה/iu;
