/** The way to the content script, which asks the background. */
import { type Named, type Outgoing, PORT, READY, type Ruling, type Transport } from "../guard.ts";
import { construct, getter, uncurry } from "./natives.ts";

const post = uncurry(MessagePort.prototype.postMessage as (message: unknown) => void);
const dataOf = getter(MessageEvent.prototype, "data");
const portsOf = getter(MessageEvent.prototype, "ports");
const listen = uncurry(EventTarget.prototype.addEventListener);
const unlisten = uncurry(EventTarget.prototype.removeEventListener);
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const prevent = uncurry(Event.prototype.preventDefault);
const NativeRegExp = RegExp;
const exec = uncurry(RegExp.prototype.exec);
const stopImmediately = uncurry(Event.prototype.stopImmediatePropagation);

/** What becomes of something held. */
export type Verdict = Ruling[1];
type Then = (verdict: Verdict, body: string | ArrayBuffer | undefined) => void;

let port: MessagePort | undefined;
let last = 0;
let named: readonly string[] = [];
const waiting: Record<number, Then | undefined> = Object.create(null);

/** Takes the port from the content script, whichever of the two is there first. */
export function connect(): void {
  const take = (event: Event) => {
    unlisten(window, PORT, take, true);
    stopImmediately(event);
    prevent(event); // says that it was taken
    port = portsOf(event as MessageEvent)[0];
    if (port !== undefined) port.onmessage = receive;
  };
  listen(window, PORT, take, true);
  dispatch(window, new Event(READY));
}

/**
 * Asks what may become of a body, and goes on with `then`. Without a content script nobody can say:
 * it is refused.
 */
export function ask(
  transport: Transport,
  url: string,
  contentType: string,
  body: string | ArrayBuffer,
  then: Then,
): void {
  if (port === undefined) {
    then("refuse", undefined);
    return;
  }
  const id = ++last;
  waiting[id] = then;
  const outgoing: Outgoing = [id, transport, url, contentType, body];
  try {
    post(port, outgoing);
  } catch {
    delete waiting[id];
    then("refuse", undefined);
  }
}

/** Whether a site rule names this address. */
export function isNamed(url: string): boolean {
  for (let nth = 0; nth < named.length; nth++) {
    if (exec(construct(NativeRegExp, [named[nth]]) as RegExp, url) !== null) return true;
  }
  return false;
}

function receive(event: MessageEvent): void {
  const ruling = dataOf(event) as Ruling | Named;
  if (ruling[1] === "named") {
    named = ruling[2];
    return;
  }
  const then = waiting[ruling[0]];
  delete waiting[ruling[0]];
  then?.(ruling[1], ruling[1] === "replace" ? ruling[2] : undefined);
}
