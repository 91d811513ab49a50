/**
 * Commands that a page gives while it handles a paste.
 *
 * A paste that was held comes back by a command, and Chromium refuses a command within another: pages
 * that take a paste with `execCommand("insertText")` would get nothing. So what is refused there is
 * done as soon as the outer command has ended, before any other task.
 */
import { apply, replace, uncurry } from "./natives.ts";

type Realm = Window & typeof globalThis;

export function guardCommands(realm: Realm): void {
  const soon = uncurry(realm.queueMicrotask);
  const listen = uncurry(realm.addEventListener as (kind: string, listener: unknown, capture: boolean) => void);
  let within = false;

  const begin = ({ isTrusted }: ClipboardEvent) => {
    if (!isTrusted) return;
    within = true;
    // Comes when no script runs any more: after a key at once, within a command when that has ended.
    soon(realm, end);
  };
  const end = () => {
    within = false;
  };
  listen(realm, "paste", begin, true);

  replace(
    realm.Document.prototype,
    "execCommand",
    (native) =>
      function (this: Document, ...parameters: unknown[]) {
        const done = apply(native, this, parameters) as boolean;
        if (done || !within) return done;
        soon(realm, () => void apply(native, this, parameters));
        return true;
      },
  );
}
