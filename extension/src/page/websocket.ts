/** `WebSocket`: messages are held in their order, and a closing waits for those in front of it. */
import { bodiesOf, type Copy } from "./bodies.ts";
import { ask, type Verdict } from "./channel.ts";
import { apply, getter, replace, table, uncurry } from "./natives.ts";

/** Shorter messages are the pulse of a protocol. In UTF-16 code units. */
const SHORTEST = 3;

interface Message {
  copy: Copy;
  verdict: Verdict | undefined;
  replaced: string | ArrayBuffer | undefined;
  next: Message | undefined;
}

/** What one socket has not sent yet; a list, because the methods of arrays belong to the page. */
interface Queue {
  first: Message | undefined;
  last: Message | undefined;
  /** How it is to be closed after that. */
  close: unknown[] | undefined;
}

export function guardWebSocket(realm: typeof globalThis): void {
  const { prototype, OPEN } = realm.WebSocket;
  const bodies = bodiesOf(realm);
  const urlOf = getter(prototype, "url");
  const stateOf = getter(prototype, "readyState");
  const send = uncurry(prototype.send as (body: Copy) => void);
  const close = prototype.close;
  const queues = table<WebSocket, Queue>();

  replace(
    prototype,
    "send",
    (native) =>
      function (this: WebSocket, ...parameters: unknown[]) {
        const body = parameters[0];
        const queue = queueOf(this);
        const isPulse = typeof body === "string" && body.length < SHORTEST && queue.first === undefined;
        // Before it is open, and after it was closed, the browser says what it says; nothing leaves.
        if (parameters.length === 0 || isPulse || stateOf(this) !== OPEN) return apply(native, this, parameters);
        hold(this, queue, bodies.copy(body));
      },
  );

  replace(
    prototype,
    "close",
    (native) =>
      function (this: WebSocket, ...parameters: unknown[]) {
        const queue = queueOf(this);
        if (queue.first === undefined) apply(native, this, parameters);
        else queue.close = parameters;
      },
  );

  function queueOf(socket: WebSocket): Queue {
    let queue = queues.get(socket);
    if (queue === undefined) {
      queue = { first: undefined, last: undefined, close: undefined };
      queues.set(socket, queue);
    }
    return queue;
  }

  function hold(socket: WebSocket, queue: Queue, copy: Copy): void {
    const message: Message = { copy, verdict: undefined, replaced: undefined, next: undefined };
    if (queue.last === undefined) queue.first = message;
    else queue.last.next = message;
    queue.last = message;
    const settle = (verdict: Verdict, replaced?: string | ArrayBuffer) => {
      message.verdict = verdict;
      message.replaced = replaced;
      release(socket, queue);
    };
    bodies.read(
      copy,
      (body) => ask("websocket", urlOf(socket), "", body, settle),
      () => settle("refuse"),
    );
  }

  /** Sends what has been decided, up to the first message that has not. */
  function release(socket: WebSocket, queue: Queue): void {
    for (let message = queue.first; message?.verdict !== undefined; message = queue.first) {
      queue.first = message.next;
      if (queue.first === undefined) queue.last = undefined;
      const body = message.verdict === "pass" ? message.copy : message.replaced;
      if (message.verdict !== "refuse" && body !== undefined) send(socket, body);
    }
    if (queue.first === undefined && queue.close !== undefined) apply(close, socket, queue.close);
  }
}
