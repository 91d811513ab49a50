/**
 * What is posted to workers, shared and service workers: they send by functions of their own, which
 * nothing can stand in front of. So what is written in a message is held where it leaves the page. The
 * message is copied at once, as posting it does, and the copy is what goes.
 */
import { TO_WORKER } from "../guard.ts";
import { ask } from "./channel.ts";
import { apply, construct, getter, isObject, replace, replaceAccessor, table, uncurry } from "./natives.ts";
import { queues } from "./queue.ts";
import { textsIn } from "./texts.ts";
import { isWritten } from "./writing.ts";

type Realm = typeof globalThis;
type Target = Worker | ServiceWorker | MessagePort;
type Post = (...parameters: unknown[]) => undefined;

export function guardMessages(realm: Realm): void {
  const { structuredClone } = realm;
  const textsOf = textsIn(realm);
  const queueOf = queues<Target>();
  const wordsOf = errorsIn(realm);
  const arrayFrom = realm.Array.from as (list: unknown) => unknown[];
  const { iterator } = realm.Symbol;
  const { isOfWorker, handOver } = guardPorts(realm);

  guard(realm.Worker, "Worker", isOne(realm.Worker));
  // Only pages of a secure origin have them.
  guard(realm.ServiceWorker, "ServiceWorker", isOne(realm.ServiceWorker));
  guard(realm.MessagePort, "MessagePort", isOfWorker);

  function guard(Class: { prototype: Target } | undefined, name: string, isMeant: (target: Target) => boolean): void {
    if (Class === undefined) return;
    replace(
      Class.prototype,
      "postMessage",
      (native) =>
        function (this: Target, ...parameters: unknown[]) {
          const post = native as unknown as Post;
          return isMeant(this) ? hold(this, name, post, parameters) : apply(post, this, parameters);
        },
    );
  }

  function hold(target: Target, name: string, post: Post, parameters: unknown[]): undefined {
    const queue = queueOf(target);
    const message = parameters[0];
    const options = parameters[1];
    // Of what can be no message the browser says what is wrong.
    const isNone = parameters.length === 0 || !(options === undefined || options === null || isObject(options));
    if (isNone || (isPlain(message) && queue.isEmpty())) return apply(post, target, parameters);
    const given = transferOf(options);
    const copy = copyOf(message, given, name);
    for (let nth = 0; nth < given.length; nth++) handOver(given[nth]);
    const go = () => apply(post, target, [copy.message, { __proto__: null, transfer: sequence(copy.transfer) }]);
    const texts = textsOf(copy);
    if (texts === undefined && queue.isEmpty()) return go();
    const settle = queue.hold();
    if (texts === undefined) settle(go);
    else {
      ask("worker", TO_WORKER, "application/json", texts.json, (verdict, replaced) => {
        const goes = verdict === "pass" || (verdict === "replace" && texts.replace(replaced));
        settle(goes ? go : () => undefined);
      });
    }
  }

  const isPlain = (message: unknown) => !isObject(message) && !(typeof message === "string" && isWritten(message));

  /** The message as the other side would get it; what is transferred has then gone from the page. */
  function copyOf(message: unknown, transfer: unknown[], name: string): { message: unknown; transfer: unknown[] } {
    try {
      const whole = { __proto__: null, message, transfer };
      return apply(structuredClone, realm, [whole, { __proto__: null, transfer: sequence(transfer) }]);
    } catch (error) {
      throw wordsOf(error, name);
    }
  }

  function transferOf(options: unknown): unknown[] {
    if (!isObject(options)) return [];
    const list = iterator in options ? options : (options as StructuredSerializeOptions).transfer;
    return list === undefined ? [] : arrayFrom(list);
  }

  /** A list that the browser can walk without a function of the page. */
  function sequence(items: unknown[]): object {
    let nth = 0;
    const next = () =>
      nth < items.length ? { __proto__: null, done: false, value: items[nth++] } : { __proto__: null, done: true };
    return { __proto__: null, [iterator]: () => ({ __proto__: null, next }) };
  }
}

/** Whether an object is of that class: of others the browser says what is wrong. */
function isOne(Class: { prototype: AbstractWorker } | undefined): (target: object) => boolean {
  if (Class === undefined) return () => false;
  const handlerOf = getter(Class.prototype, "onerror");
  return (target) => {
    try {
      handlerOf(target as AbstractWorker);
      return true;
    } catch {
      return false;
    }
  };
}

/** Ports whose other end is in a worker. */
function guardPorts(realm: Realm) {
  const { MessageChannel } = realm;
  const ofWorker = table<object, true>();
  /** The other end of ports that the page has made. */
  const others = table<object, MessagePort>();
  const ends = [getter(MessageChannel.prototype, "port1"), getter(MessageChannel.prototype, "port2")] as const;

  const know = (owner: object | undefined, name: string, seen: (object: never, port: MessagePort) => void) =>
    replaceAccessor(
      owner,
      name,
      (native) =>
        function (this: never) {
          const port = apply(native, this, []) as MessagePort;
          seen(this, port);
          return port;
        },
    );
  // Firefox and Chromium have them, not all of their versions for telephones.
  know(realm.SharedWorker?.prototype, "port", (_, port) => ofWorker.set(port, true));
  const pair = (channel: MessageChannel) => {
    others.set(ends[0](channel), ends[1](channel));
    others.set(ends[1](channel), ends[0](channel));
  };
  know(MessageChannel.prototype, "port1", pair);
  know(MessageChannel.prototype, "port2", pair);

  return {
    isOfWorker: (port: object) => ofWorker.has(port),
    /** Something is transferred to a worker. */
    handOver(item: unknown): void {
      const other = isObject(item) ? others.get(item) : undefined;
      if (other !== undefined) ofWorker.set(other, true);
    },
  };
}

/** Gives what went wrong in the words of `postMessage`, where it is said in those of `structuredClone`. */
function errorsIn(realm: Realm): (error: unknown, name: string) => unknown {
  const { DOMException, TypeError: NativeTypeError } = realm;
  const messageOf = getter(DOMException.prototype, "message");
  const nameOf = getter(DOMException.prototype, "name");
  const ownMessageOf = (error: TypeError) => error.message;
  const indexOf = uncurry(String.prototype.indexOf as (text: string) => number);
  const slice = uncurry(String.prototype.slice);
  const words = "'structuredClone' on 'Window'";

  const rewritten = (message: unknown, name: string) => {
    const at = typeof message === "string" ? indexOf(message, words) : -1;
    if (at < 0) return undefined;
    const text = message as string;
    return `${slice(text, 0, at)}'postMessage' on '${name}'${slice(text, at + words.length)}`;
  };
  return (error, name) => {
    if (!isObject(error)) return error;
    try {
      const said = rewritten(messageOf(error as DOMException), name);
      return said === undefined ? error : construct(DOMException, [said, nameOf(error as DOMException)]);
    } catch {
      const said = rewritten(ownMessageOf(error as TypeError), name);
      return said === undefined ? error : construct(NativeTypeError, [said]);
    }
  };
}
