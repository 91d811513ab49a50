/**
 * `EventSource` and `WebSocket`: they connect when they are made, and a page has its object at once. So
 * where the address must be asked about, it gets one with nothing behind it, which passes on what comes
 * once there is. Of all other addresses nothing is changed.
 */
import { carriesText, judgeAddress } from "./address.ts";
import { resolverOf } from "./bodies.ts";
import { apply, construct, define, getter, isObject, replaceConstructor, uncurry } from "./natives.ts";

type Realm = typeof globalThis;
type Name = "EventSource" | "WebSocket";
type Native = Record<string, unknown>;

const CONNECTING = 0;

/** What objects of a class have: properties with their first value, methods, events, and the state in which they are closed. */
const CLASSES = {
  EventSource: {
    properties: { withCredentials: false },
    methods: ["close"],
    events: ["open", "message", "error"],
    closed: 2,
  },
  WebSocket: {
    properties: { bufferedAmount: 0, extensions: "", protocol: "", binaryType: "blob" },
    methods: ["send", "close"],
    events: ["open", "message", "error", "close"],
    closed: 3,
  },
} as const;

const keysOf = Object.keys;

export function guardConnections(realm: Realm): void {
  const { EventTarget, Event, MessageEvent, CloseEvent, DOMException } = realm;
  const resolve = resolverOf(realm);
  const { addEventListener } = EventTarget.prototype as unknown as Record<"addEventListener", () => void>;
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
  const dataOf = getter(MessageEvent.prototype, "data");
  const originOf = getter(MessageEvent.prototype, "origin");
  const lastIdOf = getter(MessageEvent.prototype, "lastEventId");
  const codeOf = getter(CloseEvent.prototype, "code");
  const reasonOf = getter(CloseEvent.prototype, "reason");
  const wasCleanOf = getter(CloseEvent.prototype, "wasClean");

  guardConnection("EventSource");
  guardConnection("WebSocket");

  function guardConnection(name: Name): void {
    const Class = realm[name];
    const prototype = Class.prototype as unknown as Native;
    const { properties, methods, events, closed } = CLASSES[name];

    replaceConstructor(realm, name, (parameters, target) => {
      if (parameters.length === 0) return undefined;
      // Written out once: an object could say another address the second time.
      parameters[0] = `${parameters[0] as string}`;
      const url = resolve(parameters[0]);
      return carriesText(url) ? later(url, parameters, target) : undefined;
    });

    function later(url: string, parameters: unknown[], target: object): object {
      const outer = construct(EventTarget, [], target as never) as EventTarget;
      const state: Native = { __proto__: null, ...properties, readyState: CONNECTING, url } as never;
      const credentials = parameters[1];
      if (name === "EventSource" && isObject(credentials)) {
        state["withCredentials"] = Boolean((credentials as EventSourceInit).withCredentials);
        parameters[1] = { __proto__: null, withCredentials: state["withCredentials"] };
      }
      /** What is behind it; undefined until it may connect. */
      let inner: (EventTarget & Native) | undefined;

      const end = () => {
        if (state["readyState"] === closed) return;
        state["readyState"] = closed;
        dispatch(outer, construct(Event, ["error"]) as Event);
        if (name === "WebSocket") dispatch(outer, construct(CloseEvent, ["close", { __proto__: null, code: 1006 }]) as Event);
      };
      const forward = (type: string) => {
        if (inner !== undefined) listen(inner, type, (event) => void dispatch(outer, copyOf(event, type)));
      };

      property("url", true);
      property("readyState", true);
      for (let nth = 0, names = keysOf(properties); nth < names.length; nth++) {
        property(names[nth] as string, names[nth] !== "binaryType");
      }
      for (let nth = 0; nth < methods.length; nth++) method(methods[nth] as string);
      const followed: Record<string, true> = { __proto__: null } as never;
      for (let nth = 0; nth < events.length; nth++) {
        handler(events[nth] as string);
        followed[events[nth] as string] = true;
      }
      // Events of a stream have names of the server's.
      define(outer, "addEventListener", {
        writable: true,
        value: (...rest: unknown[]) => {
          const type = `${rest[0] as string}`;
          if (followed[type] === undefined) {
            followed[type] = true;
            forward(type);
          }
          rest[0] = type;
          return apply(addEventListener, outer, rest);
        },
      });

      judgeAddress(url, (verdict, address) => {
        if (state["readyState"] === closed) return;
        if (verdict === "refuse") return end();
        parameters[0] = address;
        try {
          inner = construct(Class, parameters) as EventTarget & Native;
        } catch {
          return end();
        }
        if (name === "WebSocket") inner["binaryType"] = state["binaryType"];
        for (let nth = 0, types = keysOf(followed); nth < types.length; nth++) forward(types[nth] as string);
      });
      return outer;

      function property(key: string, isFixed: boolean): void {
        define(outer, key, {
          get: () => (inner === undefined || key === "url" ? state[key] : inner[key]),
          ...(!isFixed && {
            set: (value: unknown) => {
              if (inner === undefined) state[key] = value;
              else inner[key] = value;
            },
          }),
        });
      }

      function method(key: string): void {
        const native = prototype[key] as () => unknown;
        define(outer, key, {
          writable: true,
          value: (...rest: unknown[]) => {
            if (inner !== undefined) return apply(native, inner, rest);
            if (key === "close" && name === "WebSocket") end();
            else if (key === "close") state["readyState"] = closed;
            else if (state["readyState"] === CONNECTING) throw stillConnecting();
            return undefined;
          },
        });
      }

      function handler(type: string): void {
        let called: unknown = null;
        listen(outer, type, (event) => {
          if (typeof called === "function") apply(called as () => unknown, outer, [event]);
        });
        define(outer, `on${type}`, {
          get: () => called,
          set: (value: unknown) => {
            called = isObject(value) ? value : null;
          },
        });
      }
    }
  }

  const stillConnecting = () =>
    construct(DOMException, [
      "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
      "InvalidStateError",
    ]) as DOMException;

  /** The same event for another object: one is dispatched once only. */
  function copyOf(event: Event, type: string): Event {
    const message = event as MessageEvent;
    const closing = event as CloseEvent;
    if (has(dataOf, message)) {
      const said = { __proto__: null, data: dataOf(message), origin: originOf(message), lastEventId: lastIdOf(message) };
      return construct(MessageEvent, [type, said]) as Event;
    }
    if (has(codeOf, closing)) {
      const said = { __proto__: null, code: codeOf(closing), reason: reasonOf(closing), wasClean: wasCleanOf(closing) };
      return construct(CloseEvent, [type, said]) as Event;
    }
    return construct(Event, [type]) as Event;
  }

  /** Whether a getter of the browser's is one of this object's. */
  function has<T>(get: (object: T) => unknown, object: T): boolean {
    try {
      get(object);
      return true;
    } catch {
      return false;
    }
  }
}
