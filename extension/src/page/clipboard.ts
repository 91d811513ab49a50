/**
 * `navigator.clipboard.writeText` and `write`: what a Copy button of the page puts on the clipboard.
 * Where labels are in it, the content script writes the originals instead; the page does not learn them.
 */
import { ask } from "./channel.ts";
import { apply, construct, getter, replace, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Settle = (value?: unknown) => void;

/** Types that may hold labels. */
const PLAIN = "text/plain";
const HTML = "text/html";

const stringify = JSON.stringify;

export function guardClipboard(realm: Realm): void {
  const { Clipboard, ClipboardItem } = realm;
  // Only pages of a secure origin have one.
  if (Clipboard === undefined || ClipboardItem === undefined) return;
  const then = uncurry(realm.Promise.prototype.then);
  const typesOf = getter(ClipboardItem.prototype, "types");
  const blobOf = uncurry(ClipboardItem.prototype.getType);
  const textOf = uncurry(realm.Blob.prototype.text);

  /** Has the content script write it, if there is anything to restore; else lets the page. */
  const offer = (strings: object, native: () => unknown, resolve: Settle, reject: Settle) =>
    ask("clipboard", "", "", stringify(strings), (verdict) => {
      if (verdict === "done") resolve();
      else then(native() as Promise<unknown>, resolve, reject);
    });

  replace(
    Clipboard.prototype,
    "writeText",
    (native) =>
      function (this: Clipboard, ...parameters: unknown[]) {
        const text = parameters[0];
        const write = () => apply(native, this, parameters);
        if (typeof text !== "string") return write();
        return construct(realm.Promise, [
          (resolve: Settle, reject: Settle) => offer({ __proto__: null, [PLAIN]: text }, write, resolve, reject),
        ]);
      },
  );

  replace(
    Clipboard.prototype,
    "write",
    (native) =>
      function (this: Clipboard, ...parameters: unknown[]) {
        const items = parameters[0] as ClipboardItem[];
        const write = () => apply(native, this, parameters);
        const types = textTypes(items);
        if (types === undefined) return write();
        return construct(realm.Promise, [
          (resolve: Settle, reject: Settle) => {
            const strings: Record<string, unknown> = { __proto__: null } as never;
            const pass = () => then(write() as Promise<unknown>, resolve, reject);
            const read = (nth: number): unknown => {
              const type = types[nth];
              if (type === undefined) return offer(strings, write, resolve, reject);
              const keep = (text: string) => {
                strings[type] = text;
                read(nth + 1);
              };
              return then(blobOf(items[0] as ClipboardItem, type), (blob) => then(textOf(blob), keep, pass), pass);
            };
            read(0);
          },
        ]);
      },
  );

  /** The types of one item of text; nothing for what else there may be: that goes as it is. */
  function textTypes(items: unknown): readonly string[] | undefined {
    try {
      const { 0: only, length } = items as ClipboardItem[];
      const types = length === 1 ? typesOf(only as ClipboardItem) : [];
      for (let nth = 0; nth < types.length; nth++) if (types[nth] !== PLAIN && types[nth] !== HTML) return undefined;
      return types.length > 0 ? types : undefined;
    } catch {
      return undefined;
    }
  }
}
