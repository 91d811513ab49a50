/**
 * Ways to files that pass the content script by: file fields that are not in the document, whose
 * events never come to the window, and files opened through the file system.
 *
 * An element is what both worlds can have: each file is handed over in a field of its own.
 */
import { HANDOVER } from "../guard.ts";
import { apply, construct, getter, replace, setter, table, uncurry } from "./natives.ts";

type Realm = Window & typeof globalThis;

export function guardFiles(realm: Realm): void {
  const handOver = handOverIn(realm);
  guardFields(realm, handOver);
  guardFileSystem(realm, handOver);
}

/** Has the content script take the files out of a field, and give them back when they may go in. */
type HandOver = (field: HTMLInputElement) => void;

function handOverIn(realm: Realm): HandOver {
  const { MouseEvent } = realm;
  const dispatch = uncurry(realm.EventTarget.prototype.dispatchEvent);
  return (field) =>
    dispatch(realm, construct(MouseEvent, [HANDOVER, { __proto__: null, relatedTarget: field }]) as Event);
}

/** A field may be in no document when it is opened, or no longer when something has been chosen. */
function guardFields(realm: Realm, handOver: HandOver): void {
  const { HTMLElement, HTMLInputElement } = realm;
  const typeOf = getter(HTMLInputElement.prototype, "type");
  const pathOf = uncurry(realm.Event.prototype.composedPath);
  const isConnected = getter(realm.Node.prototype, "isConnected");
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const stop = uncurry(realm.Event.prototype.stopImmediatePropagation);
  const isInput = uncurry(realm.Object.prototype.isPrototypeOf as (value: unknown) => boolean);
  const watched = table<object, true>();

  const watch = (target: unknown) => {
    if (!isInput(HTMLInputElement.prototype, target)) return;
    const field = target as HTMLInputElement;
    if (typeOf(field) !== "file" || watched.has(field)) return;
    watched.set(field, true);
    listen(
      field,
      "input",
      (event) => {
        if (!event.isTrusted || isConnected(field)) return; // the window sees it then
        stop(event);
        handOver(field);
      },
      true,
    );
  };

  listen(realm, "click", (event) => watch(pathOf(event)[0]), true);
  replace(
    HTMLElement.prototype,
    "click",
    (native) =>
      function (this: HTMLElement, ...parameters: unknown[]) {
        watch(this);
        return apply(native, this, parameters) as undefined;
      },
  );
  replace(
    HTMLInputElement.prototype,
    "showPicker",
    (native) =>
      function (this: HTMLInputElement, ...parameters: unknown[]) {
        watch(this);
        return apply(native, this, parameters) as undefined;
      },
  );
  replace(
    realm.EventTarget.prototype,
    "dispatchEvent",
    (native) =>
      function (this: EventTarget, ...parameters: unknown[]) {
        watch(this);
        return apply(native, this, parameters) as boolean;
      },
  );
}

/** A handle that was chosen, dropped or kept gives its file when that may go in; the site's own files are its own. */
function guardFileSystem(realm: Realm, handOver: HandOver): void {
  const Handle = realm.FileSystemFileHandle as typeof FileSystemFileHandle | undefined;
  if (Handle === undefined || realm.navigator.storage === undefined) return;
  const NativePromise = realm.Promise;
  const { DOMException, DataTransfer, document } = realm;
  const then = uncurry(NativePromise.prototype.then);
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const createElement = uncurry(realm.Document.prototype.createElement as (name: string) => HTMLElement);
  const setAttribute = uncurry(realm.Element.prototype.setAttribute);
  const ownFiles = uncurry(realm.StorageManager.prototype.getDirectory);
  const resolve = uncurry(realm.FileSystemDirectoryHandle.prototype.resolve);
  const itemsOf = getter(DataTransfer.prototype, "items");
  const add = uncurry(realm.DataTransferItemList.prototype.add as (file: File) => void);
  const transferred = getter(DataTransfer.prototype, "files");
  const filesOf = getter(realm.HTMLInputElement.prototype, "files");
  const setFiles = setter(realm.HTMLInputElement.prototype, "files");
  const itemAt = uncurry(realm.FileList.prototype.item);
  const storage = realm.navigator.storage;
  const changedAt = getter(realm.File.prototype, "lastModified");
  /** When the file that may go in was changed last. */
  const judged = table<object, number>();
  const promise = <T>(work: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void) =>
    construct(NativePromise, [work]) as Promise<T>;

  const judge = (file: File) =>
    promise<File>((pass, refuse) => {
      const field = createElement(document, "input") as HTMLInputElement;
      setAttribute(field, "type", "file");
      const transfer = construct(DataTransfer, []) as DataTransfer;
      add(itemsOf(transfer), file);
      setFiles(field, transferred(transfer));
      listen(field, "change", () => pass(itemAt(filesOf(field) as FileList, 0) as File));
      listen(field, "cancel", () =>
        refuse(construct(DOMException, ["The request is not allowed.", "NotAllowedError"])),
      );
      handOver(field);
    });

  replace(
    Handle.prototype,
    "getFile",
    (native) =>
      function (this: FileSystemFileHandle, ...parameters: unknown[]) {
        const file = apply(native, this, parameters) as Promise<File>;
        return promise<File>((pass, refuse) => {
          const held = (given: File) => {
            if (judged.get(this) === changedAt(given)) return pass(given);
            then(
              judge(given),
              (judgedFile) => {
                judged.set(this, changedAt(judgedFile));
                pass(judgedFile);
              },
              refuse,
            );
          };
          const inside = (path: string[] | null) =>
            path === null ? then(file, held, refuse) : then(file, pass, refuse);
          const outside = () => then(file, held, refuse); // a site without files of its own
          then(ownFiles(storage), (root) => then(resolve(root, this), inside, outside), outside);
        });
      },
  );
}
