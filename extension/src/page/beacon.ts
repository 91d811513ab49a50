/** `navigator.sendBeacon`: promised at once, sent when it may. */
import { bodiesOf, resolverOf } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, replace } from "./natives.ts";

export function guardBeacon(realm: typeof globalThis): void {
  const bodies = bodiesOf(realm);
  const resolve = resolverOf(realm);

  replace(
    realm.Navigator.prototype,
    "sendBeacon",
    (native) =>
      function (this: Navigator, ...parameters: unknown[]) {
        const url = resolve(parameters[0]);
        const data = parameters[1];
        // Without data there is nothing to hold; of a wrong address the browser says what is wrong.
        if (data === null || data === undefined || url === "") return apply(native, this, parameters) as boolean;
        const copy = bodies.copy(data);
        const judge = (body: string | ArrayBuffer, contentType: string) =>
          ask("beacon", url, contentType, body, (verdict, replaced) => {
            if (verdict === "pass") apply(native, this, [url, copy]);
            else if (verdict === "replace") apply(native, this, [url, replaced]);
          });
        bodies.read(copy, judge, () => undefined);
        return true;
      },
  );
}
