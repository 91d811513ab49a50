/** `XMLHttpRequest`: `send` is held; the object stays the browser's own, with all its events. */
import { bodiesOf, type Copy, NOWHERE, resolverOf } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, construct, replace, table, uncurry } from "./natives.ts";

type Realm = typeof globalThis;

/** What was said of a request before it is sent. */
interface Opened {
  url: string;
  hasBody: boolean;
  isAsync: boolean;
  contentType: string;
  /** Something new for each `send` that is being held. */
  held: object | undefined;
}

export function guardXhr(realm: Realm): void {
  const { prototype } = realm.XMLHttpRequest;
  const { DOMException } = realm;
  const isFirefox = "mozInnerScreenX" in realm;
  const bodies = bodiesOf(realm);
  const resolve = resolverOf(realm);
  const lower = uncurry(String.prototype.toLowerCase);
  const upper = uncurry(String.prototype.toUpperCase);
  const opened = table<XMLHttpRequest, Opened>();
  const native = {
    open: uncurry(prototype.open as (method: string, url: string, isAsync: boolean) => void),
    send: uncurry(prototype.send),
    abort: uncurry(prototype.abort),
    setRequestHeader: uncurry(prototype.setRequestHeader),
  };

  replace(
    prototype,
    "open",
    (nativeOpen) =>
      function (this: XMLHttpRequest, ...parameters: unknown[]) {
        // Written out once: an object could say another address the second time.
        if (parameters.length > 0) parameters[0] = `${parameters[0] as string}`;
        if (parameters.length > 1) parameters[1] = `${parameters[1] as string}`;
        apply(nativeOpen, this, parameters);
        const kind = upper(parameters[0] as string);
        opened.set(this, {
          url: resolve(parameters[1]),
          hasBody: kind !== "GET" && kind !== "HEAD",
          isAsync: parameters.length < 3 || Boolean(parameters[2]),
          contentType: "",
          held: undefined,
        });
      },
  );

  replace(
    prototype,
    "setRequestHeader",
    (nativeSet) =>
      function (this: XMLHttpRequest, ...parameters: unknown[]) {
        const state = opened.get(this);
        if (state?.held !== undefined) throw alreadySent("setRequestHeader");
        for (let nth = 0; nth < parameters.length; nth++) parameters[nth] = `${parameters[nth] as string}`;
        apply(nativeSet, this, parameters);
        if (state !== undefined && lower(parameters[0] as string) === "content-type") {
          state.contentType = parameters[1] as string;
        }
      },
  );

  replace(
    prototype,
    "send",
    (nativeSend) =>
      function (this: XMLHttpRequest, ...parameters: unknown[]) {
        const state = opened.get(this);
        if (state?.held !== undefined) throw alreadySent("send");
        const body = parameters[0];
        if (state === undefined || !state.hasBody || body === null || body === undefined) {
          return apply(nativeSend, this, parameters);
        }
        if (state.isAsync) hold(this, state, bodies.copy(body));
        else refuse(this, false); // nobody can be asked without letting time pass
      },
  );

  replace(
    prototype,
    "abort",
    (nativeAbort) =>
      function (this: XMLHttpRequest) {
        const state = opened.get(this);
        if (state?.held !== undefined) {
          // As if it had been sent: the events of an aborted request, and no request.
          state.held = undefined;
          refuse(this, true);
        }
        apply(nativeAbort, this, []);
      },
  );

  function hold(request: XMLHttpRequest, state: Opened, body: Copy): void {
    const held = {};
    state.held = held;
    const settle = (send: () => void) => {
      if (state.held !== held || opened.get(request) !== state) return; // aborted, or opened anew
      state.held = undefined;
      send();
    };
    const fail = () => settle(() => refuse(request, true));
    const judge = (content: string | ArrayBuffer, ownType: string) =>
      ask("xhr", state.url, state.contentType || ownType, content, (verdict, replaced) => {
        if (verdict === "pass") settle(() => native.send(request, body));
        else if (verdict === "replace") {
          settle(() => {
            if (state.contentType === "" && ownType !== "") native.setRequestHeader(request, "content-type", ownType);
            native.send(request, replaced);
          });
        } else fail();
      });
    bodies.read(body, judge, fail);
  }

  /** Lets the request fail as if there were no network. */
  function refuse(request: XMLHttpRequest, isAsync: boolean): void {
    native.open(request, "POST", NOWHERE, isAsync);
    native.send(request, "-");
  }

  /** In the browser's own words. */
  const alreadySent = (name: string) =>
    construct(DOMException, [
      isFirefox
        ? `XMLHttpRequest.${name}: XMLHttpRequest must not be sending.`
        : `Failed to execute '${name}' on 'XMLHttpRequest': The object's state must be OPENED.`,
      "InvalidStateError",
    ]) as DOMException;
}
