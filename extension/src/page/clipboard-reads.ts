/**
 * `navigator.clipboard.readText` and `read`: a Paste button of the page. What they give is judged like
 * any other paste before the page has it.
 */
import { ask } from "./channel.ts";
import { apply, construct, getter, replace, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Settle = (value?: unknown) => void;
type Strings = Record<string, string>;

const PLAIN = "text/plain";
const TEXT = "text/";

const { parse, stringify } = JSON;
const startsWith = uncurry(String.prototype.startsWith);

export function guardClipboardReads(realm: Realm): void {
  const { Clipboard, ClipboardItem, DOMException } = realm;
  // Only pages of a secure origin have one.
  if (Clipboard === undefined || ClipboardItem === undefined) return;
  const then = uncurry(realm.Promise.prototype.then);
  const typesOf = getter(ClipboardItem.prototype, "types");
  const blobOf = uncurry(ClipboardItem.prototype.getType);
  const textOf = uncurry(realm.Blob.prototype.text);

  /** As the browser says it where the employee has not given leave. */
  const denied = () => construct(DOMException, ["Read permission denied.", "NotAllowedError"]);

  const judge = (strings: Strings, others: number, pass: () => void, instead: (strings: Strings) => void, no: Settle) =>
    ask("paste", "", "", stringify({ __proto__: null, strings, others }), (verdict, body) => {
      if (verdict === "pass") pass();
      else if (verdict === "replace" && typeof body === "string") instead(parse(body) as Strings);
      else no(denied());
    });

  replace(
    Clipboard.prototype,
    "readText",
    (native) =>
      function (this: Clipboard, ...parameters: unknown[]) {
        const reading = apply(native, this, parameters) as Promise<string>;
        return construct(realm.Promise, [
          (resolve: Settle, reject: Settle) => {
            const onText = (text: string) => {
              const strings = { __proto__: null, [PLAIN]: text } as unknown as Strings;
              judge(
                strings,
                0,
                () => resolve(text),
                (changed) => resolve(changed[PLAIN] ?? ""),
                reject,
              );
            };
            then(reading, onText as (value: unknown) => void, reject);
          },
        ]);
      },
  );

  replace(
    Clipboard.prototype,
    "read",
    (native) =>
      function (this: Clipboard, ...parameters: unknown[]) {
        const reading = apply(native, this, parameters) as Promise<ClipboardItem[]>;
        return construct(realm.Promise, [
          (resolve: Settle, reject: Settle) => {
            const onItems = (items: ClipboardItem[]) => {
              const onStrings = (strings: Strings, others: number) => {
                const instead = (changed: Strings) => resolve([construct(ClipboardItem, [changed])]);
                judge(strings, others, () => resolve(items), instead, reject);
              };
              collect(items, onStrings, reject);
            };
            then(reading, onItems as (value: unknown) => void, reject);
          },
        ]);
      },
  );

  /**
   * Gives the texts of all items by type, and how many other things there are. Nothing is kept in an
   * array: to add to one would call what the page may have put on its prototype.
   */
  function collect(items: ClipboardItem[], done: (strings: Strings, others: number) => void, failed: Settle): void {
    const strings = { __proto__: null } as unknown as Strings;
    let others = 0;
    const read = (at: number, nth: number): void => {
      if (at >= items.length) {
        done(strings, others);
        return;
      }
      const item = items[at] as ClipboardItem;
      const types = typesOf(item);
      if (nth >= types.length) {
        read(at + 1, 0);
        return;
      }
      const type = types[nth] as string;
      if (!startsWith(type, TEXT)) {
        others += 1;
        read(at, nth + 1);
        return;
      }
      const keep = (text: string) => {
        strings[type] = type in strings ? `${strings[type]}\n${text}` : text;
        read(at, nth + 1);
      };
      then(blobOf(item, type), (blob) => then(textOf(blob as Blob), keep as (value: unknown) => void, failed), failed);
    };
    read(0, 0);
  }
}
