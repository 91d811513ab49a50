/** The way to the content script, which asks the background. */
import {
  type Named,
  type Outgoing,
  PORT,
  PRESENT,
  READY,
  type Ruling,
  type Successor,
  type Transport,
} from "../guard.ts";
import { construct, getter, setter, uncurry } from "./natives.ts";

const post = uncurry(MessagePort.prototype.postMessage as (message: unknown) => void);
const setOnMessage = setter(MessagePort.prototype, "onmessage");
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
const waiting: Record<number, { outgoing: Outgoing; then: Then } | undefined> = Object.create(null);

/** Whether there is a guard in this page that another content script can take over. */
export const isPresent = (): boolean => !dispatch(window, new Event(PRESENT, { cancelable: true }));

/** Takes the port from the content script, whichever of the two is there first. */
export function connect(): void {
  const confirm = (event: Event) => {
    stopImmediately(event);
    prevent(event);
  };
  listen(window, PRESENT, confirm, true);
  takePortOf(PORT);
  dispatch(window, new Event(READY));
}

/** Takes the port that the next event of this name brings, in place of the one before, and asks anew what waits. */
function takePortOf(name: string): void {
  const take = (event: Event) => {
    unlisten(window, name, take, true);
    stopImmediately(event);
    prevent(event); // says that it was taken
    if (port !== undefined) setOnMessage(port, null); // nothing that comes late counts
    port = portsOf(event as MessageEvent)[0];
    if (port === undefined) return;
    setOnMessage(port, receive);
    for (const id in waiting) post(port, waiting[id]?.outgoing);
  };
  listen(window, name, take, true);
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
  const outgoing: Outgoing = [id, transport, url, contentType, body];
  waiting[id] = { outgoing, then };
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
  const said = dataOf(event) as Ruling | Successor | Named;
  switch (said[1]) {
    case "successor":
      takePortOf(said[2]);
      return;
    case "named":
      named = said[2];
      return;
  }
  const then = waiting[said[0]]?.then;
  delete waiting[said[0]];
  then?.(said[1], said[1] === "replace" ? said[2] : undefined);
}
