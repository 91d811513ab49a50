/** `navigator.sendBeacon`: promised at once, sent when it may. */
import { carriesText, judgeAddress } from "./address.ts";
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
        const isEmpty = data === null || data === undefined;
        // There is nothing to hold; of a wrong address the browser says what is wrong.
        if (url === "" || (isEmpty && !carriesText(url))) return apply(native, this, parameters) as boolean;
        const copy = isEmpty ? undefined : bodies.copy(data);
        judgeAddress(url, (allowed, address) => {
          const send = (body: unknown) => apply(native, this, [address, body]);
          const judge = (body: string | ArrayBuffer, contentType: string) =>
            ask("beacon", url, contentType, body, (verdict, replaced) => {
              if (verdict === "pass") send(copy);
              else if (verdict === "replace") send(replaced);
            });
          if (allowed === "refuse") return;
          if (copy === undefined) send(null);
          else bodies.read(copy, judge, () => undefined);
        });
        return true;
      },
  );
}
