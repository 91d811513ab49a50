/** What a page hands to its workers, which send by functions of their own. */
import type { Page } from "@playwright/test";
import { CARD } from "./clipboard.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const SECRET = `please pay with card ${CARD}`;
const REDACTED = "please pay with card [CREDIT_CARD_1]";

test.beforeEach(({ chats }) => chats.forget());

/** Ways to have a text sent by a worker. Each runs in the page and gives what can be waited for. */
const WAYS: Record<string, (text: string) => unknown> = {
  "a worker": (text) => new Worker("/workers/sender.js").postMessage(text),
  "a module worker": (text) => new Worker("/workers/sender.js", { type: "module" }).postMessage({ deep: [{ text }] }),
  "a worker made of a blob": (text) => {
    const code = `onmessage = ({ data }) => fetch("${location.origin}/out", { method: "POST", body: data.get("a") })`;
    new Worker(URL.createObjectURL(new Blob([code]))).postMessage(new Map([["a", text]]));
  },
  "a worker made of an address": (text) => {
    const code = `onmessage = ({ data: [body] }) => fetch("${location.origin}/out", { method: "POST", body, mode: "no-cors" })`;
    new Worker(`data:text/javascript,${encodeURIComponent(code)}`).postMessage(new Set([text]));
  },
  "bytes for a worker": (text) => {
    const bytes = new TextEncoder().encode(text);
    new Worker("/workers/sender.js").postMessage({ text: bytes }, [bytes.buffer]);
  },
  "an object that says something else when it is read again": (text) => {
    let reads = 0;
    new Worker("/workers/sender.js").postMessage({
      get text() {
        return reads++ === 0 ? text : "harmless";
      },
    });
  },
  "a shared worker": (text) => new SharedWorker("/workers/sender.js").port.postMessage(text),
  "a port of a worker": (text) => {
    const { port1, port2 } = new MessageChannel();
    new Worker("/workers/sender.js").postMessage({ path: "/ready" }, [port2]);
    port1.postMessage(text);
  },
  "a frame's worker": (text) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const { Worker: Other } = frame.contentWindow as unknown as typeof globalThis;
    Worker.prototype.postMessage.call(new Other("/workers/sender.js"), text);
  },
  "a service worker": async (text) => {
    const { active } = await navigator.serviceWorker
      .register("/workers/sender.js")
      .then(() => navigator.serviceWorker.getRegistration("/workers/"))
      .then(async (registration) => {
        while (!registration?.active) await new Promise((resolve) => setTimeout(resolve, 20));
        return registration;
      });
    active?.postMessage(text);
  },
};

const run = (page: Page, act: (text: string) => unknown, text: string) =>
  page.evaluate(([source, secret]) => new Function(`return (${source})`)()(secret), [String(act), text] as const);

for (const [way, act] of Object.entries(WAYS)) {
  test(`no way out: ${way}`, async ({ guarded, chats, open }) => {
    const page = await open(guarded, "block");
    await run(page, act, SECRET);
    const overlay = await Overlay.of(page);
    await overlay.find("dialog", /block\.localhost/);
    await page.keyboard.press("Escape");
    await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
    expect(chats.received.map(({ path }) => path).filter((path) => path !== "/ready")).toEqual(["/last"]);
    await page.close();
  });
}

test("what is posted with each letter is told of and recorded once", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "block");
  const decisions = async () =>
    recordsOf(await exportEvidence(guarded)).filter(({ kind }) => kind === "decision").length;
  const before = await decisions();
  await page.bringToFront();
  await page.evaluate((text) => {
    const worker = new Worker("/workers/sender.js");
    for (let end = 0; end < 5; end++) worker.postMessage(`${text} for the ${"order".slice(0, end)}`);
  }, SECRET);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /block\.localhost/);
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
  expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
  await overlay.gone("dialog");
  expect(await decisions()).toBe(before + 1);
  await page.close();
});

test("a page that has changed every function it can is held all the same", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "block");
  // What the test itself needs to hear the end of it is spoilt too.
  await page.evaluate(postInASpoiltWorld, SECRET).catch(() => undefined);
  await (await Overlay.of(page)).find("dialog", /block\.localhost/);
  await page.close();
  expect(chats.received).toEqual([]);
});

/** Replaces what a guard could look up on the way of a message by functions that lie, and posts and fetches. */
function postInASpoiltWorld(text: string): void {
  const worker = new Worker("/workers/sender.js");
  const request = fetch;
  const address = `/out?q=${encodeURIComponent(text)}`;
  const message = new Map([["words", [{ text }]]]);
  const define = Object.defineProperty;
  const lie = () => undefined;
  const spoil = (owner: object, names: readonly (string | symbol)[]) => {
    for (let nth = 0; nth < names.length; nth++) define(owner, names[nth] as string, { value: lie });
  };
  spoil(Array.prototype, ["forEach", "map", "push"]);
  spoil(String.prototype, ["charCodeAt", "indexOf", "slice", "includes"]);
  spoil(Map.prototype, ["forEach", "set", "get", "entries", "size", Symbol.iterator]);
  spoil(WeakMap.prototype, ["get", "set", "has"]);
  spoil(RegExp.prototype, ["exec", "test", Symbol.match]);
  spoil(TextDecoder.prototype, ["decode"]);
  spoil(JSON, ["stringify", "parse"]);
  spoil(Reflect, ["apply", "construct", "ownKeys", "getPrototypeOf"]);
  spoil(MessagePort.prototype, ["postMessage"]);
  spoil(Object, ["keys", "getPrototypeOf", "entries"]);
  spoil(globalThis, ["structuredClone", "TextEncoder", "URL"]);
  define(Object.prototype, "transfer", { configurable: true, get: () => ({ lie }) });
  define(Array.prototype, Symbol.iterator, { value: () => ({ next: () => ({ done: true }) }) });
  define(Object.prototype, "set", { configurable: true, value: lie });
  worker.postMessage(message);
  void request(address);
}

test("redact: a worker gets the same message with other characters for the value", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "redact");
  const sent = await page.evaluate(async (text) => {
    const worker = new Worker("/workers/sender.js");
    const answered = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
    worker.postMessage({ id: 7, list: [null, text], map: new Map([[1, "two"]]), no: "words" });
    await answered;
    const bytes = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
    worker.postMessage({ text: new TextEncoder().encode(text) });
    return bytes.then(() => true);
  }, SECRET);
  expect(sent).toBe(true);
  const [first, second] = chats.at("/out");
  expect(JSON.parse(first ?? "")).toEqual({ id: 7, list: [null, REDACTED], map: {}, no: "words" });
  expect(second).toBe(REDACTED);
  await page.close();
});

test("a clean page's workers get what they get without the extension", async ({ guarded, unguarded, open }) => {
  const seen = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow");
    seen.push(
      await page.evaluate(async () => {
        const worker = new Worker("/workers/echo.js");
        const attempt = (work: () => unknown) => {
          try {
            return String(work());
          } catch (error) {
            return `${String(error)} ${(error as Error).constructor === DOMException}`;
          }
        };
        const buffer = new ArrayBuffer(8);
        const { port1, port2 } = new MessageChannel();
        const loop: unknown[] = ["a loop of several words"];
        loop.push(loop);
        worker.postMessage("some words to be looked at");
        worker.postMessage(1);
        worker.postMessage(null);
        worker.postMessage(buffer, [buffer]);
        worker.postMessage({ text: "more words to be looked at", at: new Date(0), big: 7n, pattern: /x/gu });
        worker.postMessage(new Map([["several words as key", new Set([undefined, Number.NaN])]]), {
          transfer: [port1],
        });
        worker.postMessage(loop);
        const errors = [
          attempt(() => worker.postMessage(() => 0)),
          attempt(() => worker.postMessage({ text: "some words and a function", run: () => 0 })),
          attempt(() => worker.postMessage("words for a detached port", [port1])),
          attempt(() => worker.postMessage("x", 7 as never)),
          attempt(() => worker.postMessage("some words for nobody", [{}] as never)),
          attempt(() => (worker.postMessage as () => void)()),
          attempt(() => Worker.prototype.postMessage.call({} as Worker, "some words for nobody")),
          attempt(() => port2.postMessage(() => 0)),
        ];
        const echoed = new Promise((resolve) => {
          worker.onmessage = ({ data }) =>
            resolve(
              JSON.stringify(data, (_, value) =>
                typeof value === "bigint" ? "7n" : value === data[6]?.[1] ? "loop" : value,
              ),
            );
        });
        worker.postMessage("end");
        const owners = [Worker, SharedWorker, MessagePort, ServiceWorker];
        const described = owners.map(({ prototype }) => {
          const { value, ...attributes } =
            (Object.getOwnPropertyDescriptor(prototype, "postMessage") as PropertyDescriptor & { value?: unknown }) ??
            {};
          return { ...attributes, text: String(value), name: (value as { name?: string })?.name };
        });
        return { echoed: await echoed, errors, detached: buffer.byteLength, described };
      }),
    );
    await page.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});
