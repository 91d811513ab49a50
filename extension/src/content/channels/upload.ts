/**
 * Files chosen in a file field. The first event is held before the page sees it, and the field is
 * emptied until the verdict; then it gets its files back and tells of them as the browser would.
 */
import { shadowRootOf } from "../../browser.ts";
import { HANDOVER } from "../../guard.ts";
import { stop, transferOf } from "../clipboard.ts";
import { hold } from "../gatekeeper.ts";

/** Must run before the page can add listeners. */
export function guardUpload(signal: AbortSignal): void {
  addEventListener("input", onInput, { capture: true, signal });
  addEventListener("change", onChange, { capture: true, signal });
  addEventListener(HANDOVER, onHandover, { capture: true, signal });
}

/** Fields whose `change` event of the same choice is still to come. */
const chosen = new WeakSet<HTMLInputElement>();

function onInput(event: Event): void {
  if (!event.isTrusted) return; // what the page says it has, it has already
  const field = fileField(event);
  if (field?.files?.length) {
    stop(event);
    take(field, field.files);
  }
}

/** From the guard in the page's world: a field whose events do not come here. */
function onHandover(event: Event): void {
  event.stopImmediatePropagation();
  const field = event instanceof MouseEvent ? event.relatedTarget : null;
  if (isFileField(field) && field.files?.length) take(field, field.files);
}

/** Comes in the same task as `input`. It does not leave a shadow root, so there it is awaited. */
function onChange(event: Event): void {
  const field = fileField(event);
  if (event.isTrusted && field !== undefined && chosen.delete(field)) stop(event);
}

function take(field: HTMLInputElement, files: FileList): void {
  field.files = noFiles();
  chosen.add(field);
  const root = field.getRootNode();
  if (root !== document) root.addEventListener("change", onChange, { capture: true, once: true });
  void hold({
    channel: "upload",
    content: { strings: new Map(), files: [...files] },
    release: () => give(field, files),
    replace: (_, redacted) => give(field, transferOf(new Map(), redacted).files),
    refuse: () => field.dispatchEvent(new Event("cancel", { bubbles: true })), // as when nothing is chosen
  });
}

/** Of an element of our own, not of a transfer, which in Firefox the page's own constructor makes. */
function noFiles(): FileList | null {
  return Object.assign(document.createElement("input"), { type: "file" }).files;
}

/** Tells of the files as the browser does. */
export function give(field: HTMLInputElement, files: FileList): boolean {
  field.files = files;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/** The file field an event is about, inside of shadow roots too. */
function fileField(event: Event): HTMLInputElement | undefined {
  if (event instanceof InputEvent) return undefined; // typed
  const [target] = event.composedPath();
  if (isFileField(target)) return target;
  return target instanceof HTMLElement ? fieldIn(target) : undefined;
}

export const isFileField = (target: unknown): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "file";

/** Of a closed shadow root, events name the host only. */
function fieldIn(host: HTMLElement): HTMLInputElement | undefined {
  const root = shadowRootOf(host);
  if (root === null) return undefined;
  const inside = [...root.querySelectorAll<HTMLElement>("*")];
  const fields = inside.map((element) => (isFileField(element) ? element : fieldIn(element)));
  return fields.find((field) => field !== undefined && (field.files?.length || chosen.has(field)));
}
