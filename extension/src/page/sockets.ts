/** `WebSocket` and `RTCDataChannel`: messages are held in their order, and a closing waits for those in front of it. */
import { bodiesOf, type Copy } from "./bodies.ts";
import { ask } from "./channel.ts";
import { apply, getter, replace, uncurry } from "./natives.ts";
import { queues } from "./queue.ts";

/** Shorter messages are the pulse of a protocol. In UTF-16 code units. */
const SHORTEST = 3;

type Realm = typeof globalThis;
type Socket = WebSocket | RTCDataChannel;

export function guardSockets(realm: Realm): void {
  const { WebSocket } = realm;
  const { OPEN } = WebSocket;
  const stateOf = getter(WebSocket.prototype, "readyState");
  guardSocket(realm, WebSocket.prototype, "websocket", {
    isOpen: (socket) => stateOf(socket) === OPEN,
    url: getter(WebSocket.prototype, "url"),
  });

  // Can be switched off in Firefox.
  const Channel = realm.RTCDataChannel as typeof RTCDataChannel | undefined;
  if (Channel === undefined) return;
  const channelStateOf = getter(Channel.prototype, "readyState");
  const labelOf = getter(Channel.prototype, "label");
  guardSocket(realm, Channel.prototype, "webrtc", {
    isOpen: (channel) => channelStateOf(channel) === "open",
    url: (channel) => `webrtc://${labelOf(channel)}`,
  });
}

interface About<S> {
  isOpen(socket: S): boolean;
  url(socket: S): string;
}

function guardSocket<S extends Socket>(
  realm: Realm,
  prototype: S,
  transport: "websocket" | "webrtc",
  { isOpen, url }: About<S>,
): void {
  const bodies = bodiesOf(realm);
  const send = uncurry(prototype.send as (body: Copy) => void) as (socket: S, body: Copy) => void;
  const queueOf = queues<S>();

  replace(
    prototype as Socket,
    "send",
    (native) =>
      function (this: S, ...parameters: unknown[]) {
        const body = parameters[0];
        const queue = queueOf(this);
        const isPulse = typeof body === "string" && body.length < SHORTEST && queue.isEmpty();
        // Before it is open, and after it was closed, the browser says what it says; nothing leaves.
        if (parameters.length === 0 || isPulse || !isOpen(this)) return apply(native, this, parameters);
        hold(this, bodies.copy(body));
      },
  );

  replace(
    prototype as Socket,
    "close",
    (native) =>
      function (this: S, ...parameters: unknown[]) {
        const queue = queueOf(this);
        const close = () => apply(native, this, parameters);
        if (queue.isEmpty()) close();
        else queue.hold()(close);
      },
  );

  function hold(socket: S, copy: Copy): void {
    const settle = queueOf(socket).hold();
    const refuse = () => settle(() => undefined);
    const judge = (body: string | ArrayBuffer) =>
      ask(transport, url(socket), "", body, (verdict, replaced) => {
        if (verdict === "pass") settle(() => send(socket, copy));
        else if (verdict === "replace" && replaced !== undefined) settle(() => send(socket, replaced));
        else refuse();
      });
    bodies.read(copy, judge, refuse);
  }
}
