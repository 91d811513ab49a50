/** The guard in the page's own world: nothing tells it from the browser's functions, and no page gets past it. */
import type { Page } from "@playwright/test";
import type { Chats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const SECRET = `please pay with card ${CARD}`;

test.beforeEach(({ chats }) => chats.forget());

/** Waits until a harmless request, sent after everything else, has arrived; nothing else must have. */
async function nothingElseArrived(page: Page, chats: Chats): Promise<void> {
  await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
  expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
}

test("nothing tells the guarded functions from the browser's own", async ({ guarded, unguarded, open }) => {
  const seen = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow");
    seen.push(
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement("iframe"));
        const foreign = (frame.contentWindow as unknown as typeof globalThis).Function.prototype.toString;
        const owners: [object, string[]][] = [
          [window, ["fetch", "EventSource", "WebSocket"]],
          [XMLHttpRequest.prototype, ["open", "send", "abort", "setRequestHeader"]],
          [WebSocket.prototype, ["send", "close"]],
          [RTCDataChannel.prototype, ["send", "close"]],
          [WebTransport.prototype, ["createUnidirectionalStream"]],
          [Worker.prototype, ["postMessage"]],
          [ServiceWorker.prototype, ["postMessage"]],
          [MessagePort.prototype, ["postMessage"]],
          [Navigator.prototype, ["sendBeacon"]],
          [HTMLFormElement.prototype, ["submit"]],
          [Node.prototype, ["appendChild"]],
          [Function.prototype, ["toString"]],
        ];
        const attempt = (work: () => unknown) => {
          try {
            return String(work());
          } catch (error) {
            return String(error);
          }
        };
        const described = owners.flatMap(([owner, names]) =>
          names.map((name) => {
            const { value, ...attributes } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
            return {
              ...attributes,
              text: [String(value), value.toString(), JSON.stringify(value)],
              isNativeElsewhere: foreign.call(value).includes("[native code]"),
              own: Reflect.ownKeys(value).map(String),
              name: value.name,
              length: value.length,
              asConstructor: attempt(() => new value()),
            };
          }),
        );
        const getter = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")?.get;
        return { described, getter: [String(getter), getter?.name, getter?.length], keys: Object.keys(window).sort() };
      }),
    );
    await page.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("errors and aborted requests are the browser's own", async ({ guarded, unguarded, open }) => {
  const seen = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow");
    seen.push(
      await page.evaluate(async () => {
        const body = "some words to send";
        const outcome = (work: () => Promise<unknown>) => work().then(String, String);
        const stopped = new AbortController();
        stopped.abort();
        const later = new AbortController();
        const pending = fetch("/abort", { method: "POST", body, signal: later.signal });
        later.abort(new RangeError("no longer"));
        const own = fetch.bind({} as Window);
        return Promise.all([
          outcome(() => fetch("http://[", { method: "POST", body })),
          outcome(() => fetch("/x", { method: "GET", body })),
          outcome(() => fetch("/x", { method: "POST", body, signal: stopped.signal })),
          outcome(() => pending),
          outcome(() => fetch("http://127.0.0.1:1/", { method: "POST", body })),
          outcome(() => own("/x", { method: "POST", body })),
          outcome(() => (fetch as () => Promise<unknown>)()),
        ]);
      }),
    );
    await page.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("an XMLHttpRequest fires the events that it fires without the extension", async ({ guarded, unguarded, open }) => {
  const seen = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow");
    seen.push(
      await page.evaluate(async () => {
        const events: string[] = [];
        const errors: string[] = [];
        const run = (act: (request: XMLHttpRequest) => void) =>
          new Promise((resolve) => {
            const request = new XMLHttpRequest();
            for (const type of ["readystatechange", "loadstart", "load", "abort", "error", "loadend"]) {
              request.addEventListener(type, () => events.push(`${type} ${request.readyState} ${request.status}`));
            }
            request.addEventListener("loadend", resolve);
            request.open("POST", "/xhr");
            act(request);
          });
        await run((request) => request.send("some words to send"));
        await run((request) => {
          request.send("some words to send");
          request.abort();
        });
        await run((request) => {
          request.send("some words to send");
          try {
            request.send("twice");
          } catch (error) {
            errors.push(String(error));
          }
        });
        return [...errors, ...events].filter((event, nth) => event !== events[nth - 1]); // how many progress events come is chance
      }),
    );
    await page.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("messages over a socket are held in their order, binary ones are read", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "redact");
  await page.evaluate(async (text) => {
    const socket = new WebSocket(`ws://${location.host}/c/api/chat`);
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    const utf8 = new TextEncoder();
    const field = (number: number, bytes: Uint8Array) => [number * 8 + 2, bytes.length, ...bytes];
    socket.send(JSON.stringify({ event: "send", content: [{ type: "text", text }] }));
    socket.send("ping");
    socket.send(Uint8Array.from(field(7, Uint8Array.from([8, 1, ...field(2, utf8.encode(text))]))));
    socket.send(new Blob([`${JSON.stringify({ type: 6 })}\u001e`]));
    socket.close();
    await new Promise((resolve) => socket.addEventListener("close", resolve));
  }, SECRET);
  const label = "please pay with card [CREDIT_CARD_1]";
  expect(chats.received.map(({ body }) => body.toString("latin1"))).toEqual([
    JSON.stringify({ event: "send", content: [{ type: "text", text: label }] }),
    "ping",
    `\x3a${String.fromCharCode(label.length + 4)}\x08\x01\x12${String.fromCharCode(label.length)}${label}`,
    '{"type":6}\x1e',
  ]);
  await page.close();
});

test("a page that has changed every function it can is held all the same", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "block");
  // What the test itself needs to hear the end of it is spoilt too.
  await page.evaluate(sendInASpoiltWorld, SECRET).catch(() => undefined);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /block\.localhost/);
  await page.close();
  expect(chats.received).toEqual([]);
});

/** Replaces everything that a guard could look up by functions that lie, and sends. */
function sendInASpoiltWorld(text: string): void {
  const start = fetch;
  const lie = () => ["0", "pass"];
  const spoil = (owner: object, name: string | symbol) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor?.configurable || name === "constructor") return;
    const replacement = descriptor.get ? { get: lie } : { value: lie };
    Object.defineProperty(owner, name, { configurable: true, ...replacement });
  };
  const init = { method: "POST", body: text };
  const owners = [Promise, Map, WeakMap, MessagePort, MessageEvent, EventTarget, Request, Headers, String, Function];
  const spoilt = [...owners.map(({ prototype }) => prototype as object), Reflect, Array.prototype];
  const names = spoilt.map((owner) => Reflect.ownKeys(owner));
  for (let nth = 0; nth < spoilt.length; nth++) {
    for (let at = 0; at < (names[nth]?.length ?? 0); at++) spoil(spoilt[nth] ?? {}, names[nth]?.[at] ?? "");
  }
  const polluted = ["replace", "body", "1", "2", "get", "set", "value"];
  for (let at = 0; at < polluted.length; at++) {
    const pollution = { __proto__: null, configurable: true, value: "pass", writable: true };
    Object.defineProperty(Object.prototype, polluted[at] ?? "", pollution);
  }
  void start("/out", init);
}

test("a page cannot answer for the extension, or get hold of the way to it", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "warn");
  await page.evaluate((text) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ["prompt-dlp:port", "prompt-dlp:ready", "message"]) {
      addEventListener(name, ({ type }) => seen.push(type), true);
    }
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...rest: never[]) {
      seen.push("posted");
      return Reflect.apply(post, this, rest);
    } as typeof post;
    void fetch("/out", { method: "POST", body: text }).catch(() => undefined);
    const { port1, port2 } = new MessageChannel();
    dispatchEvent(new Event("prompt-dlp:ready"));
    dispatchEvent(new MessageEvent("prompt-dlp:port", { ports: [port2] }));
    for (let id = 0; id < 50; id++) {
      port1.postMessage([id, "pass"]);
      postMessage([id, "pass"], "*");
      dispatchEvent(new MessageEvent("message", { data: [id, "pass"] }));
    }
    seen.splice(0);
  }, SECRET);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /warn\.localhost/);
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  await nothingElseArrived(page, chats);
  expect(
    await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((kind) => kind !== "message")),
  ).toEqual([]);
  await page.close();
});
