/**
 * `EventSource` and `WebSocket`: they connect when they are made, and a page has its object at once. So
 * where the address must be asked about, it gets one with nothing behind it, which passes on what comes
 * once there is. Of all other addresses nothing is changed.
 *
 * What it passes on are events of its own, which are not trusted: one event is dispatched once. The real
 * ones could only come to the page's object with another target, and for that the getters of all events
 * in the page would have to be replaced: too much for what it would hide.
 */
import { carriesText, judgeAddress } from "./address.ts";
import { resolverOf } from "./bodies.ts";
import { apply, construct, define, getter, isObject, replaceConstructor, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Name = keyof typeof CLASSES;
type Members = Record<string, unknown>;

const CONNECTING = 0;

/** What objects of a class have: properties with their first value, methods, events, and the state in which they are closed. */
const CLASSES = {
  EventSource: {
    properties: ["url", "readyState", "withCredentials"],
    methods: ["close"],
    events: ["open", "message", "error"],
    closed: 2,
  },
  WebSocket: {
    properties: ["url", "readyState", "bufferedAmount", "extensions", "protocol", "binaryType"],
    methods: ["send", "close"],
    events: ["open", "message", "error", "close"],
    closed: 3,
  },
} as const;

/** What a page has of a connection that is still to be made. */
interface Late {
  outer: EventTarget;
  /** What its properties say until then. */
  values: Members;
  /** What is behind it. */
  inner: (EventTarget & Members) | undefined;
  /** The events that are passed on. */
  followed: Record<string, true>;
}

const keysOf = Object.keys;

export function guardConnections(realm: Realm): void {
  const resolve = resolverOf(realm);
  guard("EventSource");
  guard("WebSocket");

  function guard(name: Name): void {
    const connect = connectorOf(realm, name);
    replaceConstructor(realm, name, (parameters, target) => {
      if (parameters.length === 0) return undefined;
      // Written out once: an object could say another address the second time.
      parameters[0] = `${parameters[0] as string}`;
      const url = resolve(parameters[0]);
      return carriesText(url) ? connect(url, parameters, target) : undefined;
    });
  }
}

/** Makes objects of one class whose address is asked about first. */
function connectorOf(realm: Realm, name: Name): (url: string, parameters: unknown[], target: object) => object {
  const { EventTarget, Event, CloseEvent, DOMException } = realm;
  const Class = realm[name];
  const prototype = Class.prototype as unknown as Record<string, (...parameters: unknown[]) => unknown>;
  const natives: typeof prototype = { __proto__: null } as never;
  const { properties, methods, events, closed } = CLASSES[name];
  for (let nth = 0; nth < methods.length; nth++)
    natives[methods[nth] as string] = prototype[methods[nth] as string] as never;
  const addEventListener = EventTarget.prototype.addEventListener as (...parameters: unknown[]) => void;
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
  const soon = uncurry(realm.queueMicrotask);
  const copyOf = copierIn(realm);

  return (url, parameters, target) => {
    const outer = construct(EventTarget, [], target as never) as EventTarget;
    const late: Late = { outer, values: firstValues(url, parameters), inner: undefined, followed: noneOf() };
    for (let nth = 0; nth < properties.length; nth++) property(late, properties[nth] as string);
    for (let nth = 0; nth < methods.length; nth++) method(late, methods[nth] as string);
    for (let nth = 0; nth < events.length; nth++) handler(late, events[nth] as string);
    follower(late);
    judgeAddress(url, (verdict, address) => {
      if (late.values["readyState"] !== CONNECTING) return;
      parameters[0] = address;
      if (verdict === "refuse") end(late);
      else open(late, parameters);
    });
    return outer;
  };

  function firstValues(url: string, parameters: unknown[]): Members {
    const values: Members = { __proto__: null, url, readyState: CONNECTING } as never;
    if (name === "WebSocket") {
      return {
        ...values,
        __proto__: null,
        bufferedAmount: 0,
        extensions: "",
        protocol: "",
        binaryType: "blob",
      } as never;
    }
    const init = parameters[1];
    values["withCredentials"] = isObject(init) && Boolean((init as EventSourceInit).withCredentials);
    parameters[1] = { __proto__: null, withCredentials: values["withCredentials"] };
    return values;
  }

  function open(late: Late, parameters: unknown[]): void {
    try {
      late.inner = construct(Class, parameters) as Late["inner"] & object;
    } catch {
      end(late);
      return;
    }
    if (name === "WebSocket") late.inner["binaryType"] = late.values["binaryType"];
    const types = keysOf(late.followed);
    for (let nth = 0; nth < types.length; nth++) forward(late, types[nth] as string);
  }

  /** As if nobody had been reached. */
  function end({ outer, values }: Late): void {
    values["readyState"] = closed;
    dispatch(outer, construct(Event, ["error"]) as Event);
    if (name !== "WebSocket") return;
    dispatch(outer, construct(CloseEvent, ["close", { __proto__: null, code: 1006 }]) as Event);
  }

  function forward({ outer, inner }: Late, type: string): void {
    if (inner !== undefined) listen(inner, type, (event) => void dispatch(outer, copyOf(event, type)));
  }

  function property(late: Late, key: string): void {
    const get = () => (late.inner === undefined || key === "url" ? late.values[key] : late.inner[key]);
    const set = (value: unknown) => {
      if (late.inner === undefined) late.values[key] = value;
      else late.inner[key] = value;
    };
    define(late.outer, key, key === "binaryType" ? { get, set } : { get });
  }

  function method(late: Late, key: string): void {
    const value = (...rest: unknown[]) => {
      if (late.inner !== undefined) return apply(natives[key] as () => unknown, late.inner, rest);
      if (late.values["readyState"] !== CONNECTING) return undefined;
      if (key === "send") throw stillConnecting();
      late.values["readyState"] = 2; // a socket is closing, a stream is closed
      if (name === "WebSocket") soon(realm, () => end(late));
      return undefined;
    };
    define(late.outer, key, { writable: true, value });
  }

  function handler({ outer, followed }: Late, type: string): void {
    let called: unknown = null;
    followed[type] = true;
    listen(outer, type, (event) => {
      if (typeof called === "function") apply(called as () => unknown, outer, [event]);
    });
    const set = (value: unknown) => {
      called = isObject(value) ? value : null;
    };
    define(outer, `on${type}`, { get: () => called, set });
  }

  /** Events of a stream have names of the server's: those are passed on that somebody listens to. */
  function follower(late: Late): void {
    const value = (...rest: unknown[]) => {
      const type = `${rest[0] as string}`;
      rest[0] = type;
      if (late.followed[type] === undefined) {
        late.followed[type] = true;
        forward(late, type);
      }
      return apply(addEventListener, late.outer, rest);
    };
    define(late.outer, "addEventListener", { writable: true, value });
  }

  function stillConnecting(): DOMException {
    const message = "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.";
    return construct(DOMException, [message, "InvalidStateError"]) as DOMException;
  }
}

const noneOf = () => ({ __proto__: null }) as never;

/** Makes the same event for another object: one is dispatched once only. */
function copierIn(realm: Realm): (event: Event, type: string) => Event {
  const { Event, MessageEvent, CloseEvent } = realm;
  const dataOf = getter(MessageEvent.prototype, "data");
  const originOf = getter(MessageEvent.prototype, "origin");
  const lastIdOf = getter(MessageEvent.prototype, "lastEventId");
  const codeOf = getter(CloseEvent.prototype, "code");
  const reasonOf = getter(CloseEvent.prototype, "reason");
  const wasCleanOf = getter(CloseEvent.prototype, "wasClean");

  /** Whether a getter of the browser's is one of this object's. */
  function has<T>(get: (object: T) => unknown, object: T): boolean {
    try {
      get(object);
      return true;
    } catch {
      return false;
    }
  }

  return (event, type) => {
    const message = event as MessageEvent;
    const closing = event as CloseEvent;
    if (has(dataOf, message)) {
      const said = {
        __proto__: null,
        data: dataOf(message),
        origin: originOf(message),
        lastEventId: lastIdOf(message),
      };
      return construct(MessageEvent, [type, said]) as Event;
    }
    if (has(codeOf, closing)) {
      const said = { __proto__: null, code: codeOf(closing), reason: reasonOf(closing), wasClean: wasCleanOf(closing) };
      return construct(CloseEvent, [type, said]) as Event;
    }
    return construct(Event, [type]) as Event;
  };
}
