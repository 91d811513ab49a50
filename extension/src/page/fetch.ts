/** `fetch`: what it is given is made into a request at once, as `fetch` itself does, and that is held. */
import { carriesText, judgeAddress } from "./address.ts";
import { resolverOf } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, construct, descriptorOf, getter, isObject, replace, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Settle = (response: () => Promise<Response>) => void;
/** Sends the request there, with its own body or another. */
type Go = (address: string, body: string | ArrayBuffer | undefined, isOwn: boolean) => void;

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
  const modeOf = getter(prototype, "mode");
  const credentialsOf = getter(prototype, "credentials");
  const cacheOf = getter(prototype, "cache");
  const redirectOf = getter(prototype, "redirect");
  const integrityOf = getter(prototype, "integrity");
  const keepaliveOf = getter(prototype, "keepalive");
  const resolve = resolverOf(realm);
  const header = uncurry(realm.Headers.prototype.get);
  const isAborted = getter(realm.AbortSignal.prototype, "aborted");
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const NativeTypeError = realm.TypeError;
  const startsWith = uncurry(String.prototype.startsWith);
  const slice = uncurry(String.prototype.slice);
  const includes = uncurry(String.prototype.includes);
  const then = uncurry(NativePromise.prototype.then);

  const hasBody = (request: Request) => {
    const kind = methodOf(request);
    return kind !== "GET" && kind !== "HEAD";
  };

  /** Asks about the address, then about the body, and goes on with what may be sent. */
  function judge(request: Request, go: Go, refused: () => void, failed: (reason: unknown) => void): void {
    const url = urlOf(request);
    const type = header(headersOf(request), "content-type") ?? "";
    judgeAddress(url, (allowed, address) => {
      const judgeBody = (body: ArrayBuffer) =>
        ask("fetch", url, type, body, (verdict, replaced) => {
          if (verdict === "refuse") refused();
          else go(address, verdict === "replace" ? replaced : body, verdict !== "replace");
        });
      if (allowed === "refuse") refused();
      else if (hasBody(request)) then(bytesOf(clone(request)), judgeBody, failed);
      else go(address, undefined, true);
    });
  }

  /** The request with another body, or another address; if both are its own, itself. */
  function changed(request: Request, address: string, body: string | ArrayBuffer | undefined, isOwn: boolean): Request {
    const isThere = address === urlOf(request);
    if (isThere && isOwn) return request;
    // The referrer would be forgotten.
    const said = { __proto__: null, referrer: referrerOf(request), referrerPolicy: referrerPolicyOf(request), body };
    // Whatever is not said anew is the request's own, unless the address is another.
    if (isThere) return construct(Request, [request, said]) as Request;
    return construct(Request, [
      address,
      {
        ...said,
        __proto__: null,
        method: methodOf(request),
        headers: headersOf(request),
        mode: modeOf(request),
        credentials: credentialsOf(request),
        cache: cacheOf(request),
        redirect: redirectOf(request),
        integrity: integrityOf(request),
        keepalive: keepaliveOf(request),
        signal: signalOf(request),
      },
    ]) as Request;
  }

  replace(realm, "fetch", (native) => {
    const send = (self: unknown, input: unknown) => apply(native, self, [input]) as Promise<Response>;

    /** Rejects as the browser does when it cannot reach a server; sends nothing. */
    const refuse = (self: unknown) => send(self, "blob:null/refused");

    function hold(self: unknown, request: Request): Promise<Response> {
      return construct(NativePromise, [
        (resolve: (response: Response) => void, reject: (reason: unknown) => void) => {
          let settled = false;
          const settle: Settle = (response) => {
            if (settled) return;
            settled = true;
            then(response(), resolve, reject);
          };
          const signal = signalOf(request);
          // A request that was aborted is not sent, and says so in the browser's own words.
          const abort = () => settle(() => send(self, request));
          if (isAborted(signal)) return abort();
          listen(signal, "abort", abort);
          const go: Go = (address, body, isOwn) => settle(() => send(self, changed(request, address, body, isOwn)));
          judge(request, go, () => settle(() => refuse(self)), reject);
        },
      ]) as Promise<Response>;
    }

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

    /** Nothing but an address: there is no body, and nothing to ask about. */
    function isBare(parameters: unknown[]): boolean {
      const address = parameters[0];
      if (parameters.length > 1 || typeof address !== "string") return false;
      return !includes(address, "?") || !carriesText(resolve(address));
    }

    return function (this: unknown, ...parameters: unknown[]) {
      if (parameters.length === 0 || isBare(parameters)) return apply(native, this, parameters);
      let request: Request;
      try {
        request = construct(Request, parameters) as Request;
      } catch (error) {
        return construct(NativePromise, [(_: unknown, reject: (reason: unknown) => void) => reject(asOfFetch(error))]);
      }
      return hasBody(request) || carriesText(urlOf(request)) ? hold(this, request) : send(this, request);
    };
  });
}
