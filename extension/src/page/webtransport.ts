/**
 * `WebTransport`: the page gets streams of ours, which hold each chunk and pass it on to the real ones. So
 * writers, locks and pipes are the browser's own.
 */
import { bodiesOf } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, construct, define, getter, replace, replaceAccessor, table, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Settle = (value?: unknown) => void;
type Class = { prototype: object } | undefined;
type Sendable = WritableStream & { sendOrder: unknown; getStats(): unknown };

const ADDRESS = "webtransport:";

export function guardWebTransport(realm: Realm): void {
  // Only pages of a secure origin have it.
  if ((realm.WebTransport as Class) === undefined) return;
  const { WritableStream, Promise: NativePromise, TypeError: NativeTypeError } = realm;
  const bodies = bodiesOf(realm);
  const { isView } = realm.ArrayBuffer;
  const lengthOf = getter(realm.ArrayBuffer.prototype, "byteLength");
  const then = uncurry(NativePromise.prototype.then);
  const writerOf = uncurry(WritableStream.prototype.getWriter);
  const Writer = realm.WritableStreamDefaultWriter.prototype;
  const write = uncurry(Writer.write as (chunk: unknown) => Promise<void>);
  const close = uncurry(Writer.close);
  const closed = getter(Writer, "closed");
  const fail = uncurry(realm.WritableStreamDefaultController.prototype.error as (reason: unknown) => void);
  const abort = uncurry(Writer.abort as (reason: unknown) => Promise<void>);
  const classes = realm as unknown as Record<string, Class>;
  const Sending = classes["WebTransportSendStream"];
  const isBefore = uncurry(realm.Object.prototype.isPrototypeOf as (value: unknown) => boolean);
  /** Ours for each of the real ones. */
  const guarded = table<object, WritableStream>();

  replace(
    realm.WebTransport.prototype,
    "createUnidirectionalStream",
    (native) =>
      function (this: WebTransport, ...parameters: unknown[]) {
        return then(apply(native, this, parameters) as Promise<WritableStream>, guard);
      },
  );
  // Firefox and Chromium call them by different names.
  const owners = ["WebTransportDatagramDuplexStream", "WebTransportBidirectionalStream", "BidirectionalStream"];
  for (let nth = 0; nth < owners.length; nth++) {
    replaceAccessor(
      classes[owners[nth] as string]?.prototype,
      "writable",
      (native) =>
        function (this: object) {
          return guard(apply(native, this, []) as WritableStream);
        },
    );
  }

  function guard(stream: WritableStream): WritableStream {
    const known = guarded.get(stream);
    if (known !== undefined) return known;
    const writer = writerOf(stream);
    const isSending = Sending !== undefined && isBefore(Sending.prototype, stream);
    const sink = {
      __proto__: null,
      // When the other side ends it, ours ends too.
      start: (controller: WritableStreamDefaultController) =>
        void then(closed(writer), undefined, (reason) => fail(controller, reason)),
      write: (chunk: unknown) =>
        isBytes(chunk)
          ? construct(NativePromise, [(resolve: Settle, reject: Settle) => hold(writer, chunk, resolve, reject)])
          : write(writer, chunk),
      close: () => close(writer),
      abort: (reason: unknown) => abort(writer, reason),
    };
    const ours = construct(WritableStream, [sink], isSending ? (Sending as never) : WritableStream) as WritableStream;
    if (isSending) passOn(stream as Sendable, ours);
    guarded.set(stream, ours);
    return ours;
  }

  /** What Firefox's streams have besides. */
  function passOn(stream: Sendable, ours: WritableStream): void {
    const get = () => stream.sendOrder;
    const set = (order: unknown) => {
      stream.sendOrder = order;
    };
    define(ours, "sendOrder", { get, set });
    define(ours, "getStats", { writable: true, value: () => stream.getStats() });
  }

  function hold(writer: WritableStreamDefaultWriter, chunk: unknown, resolve: Settle, reject: Settle): void {
    const copy = bodies.copy(chunk);
    const refuse = () => reject(construct(NativeTypeError, ["The stream was refused."]));
    const judge = (body: string | ArrayBuffer) =>
      ask("webtransport", ADDRESS, "", body, (verdict, replaced) => {
        if (verdict === "refuse") refuse();
        else then(write(writer, verdict === "replace" ? replaced : copy), resolve, reject);
      });
    bodies.read(copy, judge, refuse);
  }

  function isBytes(chunk: unknown): boolean {
    try {
      return isView(chunk) || lengthOf(chunk as ArrayBuffer) >= 0;
    } catch {
      return false;
    }
  }
}
