/** Bodies as pages hand them over: copied at once, because the page may change its own while they are held. */
import { construct, getter, uncurry } from "./natives.ts";

type Realm = typeof globalThis;

/** What can be sent again later: a copy of its own, or what cannot change. */
export type Copy = string | Blob | ArrayBuffer | FormData | URLSearchParams;

export interface Bodies {
  /** A copy that the page does not have. */
  copy(body: unknown): Copy;
  /** Gives what would be sent, and what it would be called; `then` is called at once for text. */
  read(copy: Copy, then: (body: string | ArrayBuffer, contentType: string) => void, failed: () => void): void;
}

export function bodiesOf(realm: Realm): Bodies {
  const { Request, FormData, URLSearchParams } = realm;
  const Buffer = realm.ArrayBuffer;
  const bytesOf = uncurry(Request.prototype.arrayBuffer);
  const headersOf = getter(Request.prototype, "headers");
  const header = uncurry(realm.Headers.prototype.get);
  const then = uncurry(realm.Promise.prototype.then);
  const sizeOf = getter(realm.Blob.prototype, "size");
  const lengthOf = getter(Buffer.prototype, "byteLength");
  const slice = uncurry(Buffer.prototype.slice);
  const isView = Buffer.isView;
  const view = Object.getPrototypeOf(realm.Uint8Array.prototype) as Uint8Array;
  const viewed = {
    buffer: getter(view, "buffer"),
    start: getter(view, "byteOffset"),
    length: getter(view, "byteLength"),
  };
  const dataViewed = {
    buffer: getter(realm.DataView.prototype, "buffer"),
    start: getter(realm.DataView.prototype, "byteOffset"),
    length: getter(realm.DataView.prototype, "byteLength"),
  };
  const each = uncurry(FormData.prototype.forEach);
  const append = uncurry(FormData.prototype.append as (name: string, value: unknown) => void);
  const toText = uncurry(URLSearchParams.prototype.toString);
  const { XMLSerializer } = realm;
  const serialize = uncurry(XMLSerializer.prototype.serializeToString);

  /** The result of a native that throws for any object that is not its own. */
  function from<T>(take: () => T): T | undefined {
    try {
      return take();
    } catch {
      return undefined;
    }
  }

  function copyForm(form: FormData): FormData {
    const copied = construct(FormData, []) as FormData;
    each(form, (value, name) => append(copied, name, value));
    return copied;
  }

  function copyView(body: ArrayBufferView): ArrayBuffer | undefined {
    const parts = from(() => viewed.buffer(body as Uint8Array)) === undefined ? dataViewed : viewed;
    const start = parts.start(body as Uint8Array & DataView);
    const end = start + parts.length(body as Uint8Array & DataView);
    const buffer = parts.buffer(body as Uint8Array & DataView) as ArrayBuffer;
    return from(() => slice(buffer, start, end));
  }

  function copy(body: unknown): Copy {
    if (typeof body === "string") return body;
    const object = body as never;
    if (from(() => sizeOf(object)) !== undefined) return object;
    if (from(() => lengthOf(object)) !== undefined) return slice(object, 0);
    if (isView(body)) return copyView(body) ?? String(body);
    return (
      from(() => copyForm(object)) ??
      from(() => construct(URLSearchParams, [toText(object)]) as URLSearchParams) ??
      from(() => serialize(construct(XMLSerializer, []) as XMLSerializer, object)) ??
      `${body as string}`
    );
  }

  return {
    copy,
    read(body, done, failed) {
      if (typeof body === "string") {
        done(body, "");
        return;
      }
      const request = from(
        () => construct(Request, ["https://body.invalid/", { __proto__: null, method: "POST", body }]) as Request,
      );
      if (request === undefined) failed();
      else then(bytesOf(request), (bytes) => done(bytes, header(headersOf(request), "content-type") ?? ""), failed);
    },
  };
}

/** Makes an address whole, as the browser will. */
export function resolverOf(realm: Realm): (address: unknown) => string {
  const { URL, document } = realm;
  const href = getter(URL.prototype, "href");
  const base = getter(realm.Node.prototype, "baseURI");
  return (address) => {
    try {
      return href(construct(URL, [address, base(document)]) as URL);
    } catch {
      return "";
    }
  };
}

/** Where requests go that must not leave: no such blob can exist, so the browser fails them by itself. */
export const NOWHERE = "blob:null/refused";
