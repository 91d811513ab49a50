/** `fetch`: what it is given is made into a request at once, as `fetch` itself does, and that is held. */
import { ask } from "./channel.ts";
import { apply, construct, descriptorOf, getter, isObject, replace, uncurry } from "./natives.ts";

type Realm = typeof globalThis;

/** How Chromium and Firefox begin to say what is wrong, by what was called. */
const WORDS = [
  { request: "Failed to construct 'Request': ", fetch: "Failed to execute 'fetch' on 'Window': " },
  { request: "Request constructor: ", fetch: "Window.fetch: " },
];

export function guardFetch(realm: Realm): void {
  const { Request } = realm;
  const NativePromise = realm.Promise;
  const { prototype } = Request;
  const clone = uncurry(prototype.clone);
  const bytesOf = uncurry(prototype.arrayBuffer);
  const urlOf = getter(prototype, "url");
  const methodOf = getter(prototype, "method");
  const headersOf = getter(prototype, "headers");
  const signalOf = getter(prototype, "signal");
  const referrerOf = getter(prototype, "referrer");
  const referrerPolicyOf = getter(prototype, "referrerPolicy");
  const header = uncurry(realm.Headers.prototype.get);
  const isAborted = getter(realm.AbortSignal.prototype, "aborted");
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const NativeTypeError = realm.TypeError;
  const startsWith = uncurry(String.prototype.startsWith);
  const slice = uncurry(String.prototype.slice);
  const then = uncurry(NativePromise.prototype.then);

  replace(realm, "fetch", (native) => {
    const send = (self: unknown, input: unknown) => apply(native, self, [input]) as Promise<Response>;

    /** Rejects as the browser does when it cannot reach a server; sends nothing. */
    const refuse = (self: unknown) => send(self, "blob:null/refused");

    function hold(self: unknown, request: Request): Promise<Response> {
      return construct(NativePromise, [
        (resolve: (response: Response) => void, reject: (reason: unknown) => void) => {
          let settled = false;
          const settle = (response: () => Promise<Response>) => {
            if (settled) return;
            settled = true;
            then(response(), resolve, reject);
          };
          const signal = signalOf(request);
          // A request that was aborted is not sent, and says so in the browser's own words.
          const abort = () => settle(() => send(self, request));
          if (isAborted(signal)) return abort();
          listen(signal, "abort", abort);
          const judge = (body: ArrayBuffer) =>
            ask(
              "fetch",
              urlOf(request),
              header(headersOf(request), "content-type") ?? "",
              body,
              (verdict, replaced) => {
                if (verdict === "pass") settle(() => send(self, request));
                else if (verdict === "replace") settle(() => send(self, withBody(request, replaced)));
                else settle(() => refuse(self));
              },
            );
          then(bytesOf(clone(request)), judge, reject);
        },
      ]) as Promise<Response>;
    }

    // Whatever is not said anew is the request's own; the referrer would be forgotten.
    const withBody = (request: Request, body: string | ArrayBuffer | undefined) =>
      construct(Request, [
        request,
        { __proto__: null, body, referrer: referrerOf(request), referrerPolicy: referrerPolicyOf(request) },
      ]) as Request;

    /** What is wrong with a request, in the words of `fetch`. */
    function asOfFetch(error: unknown): unknown {
      const message = isObject(error) ? descriptorOf(error, "message")?.value : undefined;
      for (let nth = 0; nth < WORDS.length; nth++) {
        const { request = "", fetch = "" } = WORDS[nth] ?? {};
        if (typeof message === "string" && startsWith(message, request)) {
          return construct(NativeTypeError, [fetch + slice(message, request.length)]);
        }
      }
      return error;
    }

    return function (this: unknown, ...parameters: unknown[]) {
      // Nothing but an address: there is no body.
      if (parameters.length === 1 && typeof parameters[0] === "string") return apply(native, this, parameters);
      if (parameters.length === 0) return apply(native, this, parameters);
      let request: Request;
      try {
        request = construct(Request, parameters) as Request;
      } catch (error) {
        return construct(NativePromise, [(_: unknown, reject: (reason: unknown) => void) => reject(asOfFetch(error))]);
      }
      const kind = methodOf(request);
      if (kind === "GET" || kind === "HEAD") return send(this, request);
      return hold(this, request);
    };
  });
}
