/** The guard in the page's own world: nothing tells it from the browser's functions, and no page gets past it. */
import type { BrowserContext, Page } from "@playwright/test";
import { type Chats, serveChats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { BUILT_PAGES, PAGES } from "./paths.ts";

const SECRET = `please pay with card ${CARD}`;

let chats: Chats;

test.beforeAll(async () => {
  chats = await serveChats([PAGES, BUILT_PAGES]);
});

test.beforeEach(() => chats.forget());

test.afterAll(() => chats.close());

/** A page with nothing on it. */
async function open(context: BrowserContext, action: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${action}.localhost:${chats.port}/editors/textarea.html`);
  return page;
}

/** Waits until a harmless request, sent after everything else, has arrived; nothing else must have. */
async function nothingElseArrived(page: Page): Promise<void> {
  await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
  expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
}

test("nothing tells the guarded functions from the browser's own", async ({ guarded, unguarded }) => {
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

test("errors and aborted requests are the browser's own", async ({ guarded, unguarded }) => {
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

test("an XMLHttpRequest fires the events that it fires without the extension", async ({ guarded, unguarded }) => {
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

const WAYS: Record<string, (text: string) => unknown> = {
  "fetch of a string": (body) => fetch("/out", { method: "POST", body }),
  "fetch of a Request": (body) => fetch(new Request("/out", { method: "POST", body })),
  "fetch of bytes": (text) => fetch("/out", { method: "POST", body: new TextEncoder().encode(text) }),
  "fetch of a Blob": (text) => fetch("/out", { method: "POST", body: new Blob([text]) }),
  "fetch of a URL with parameters": (text) =>
    fetch(new URL("/out", location.href), { method: "PUT", body: new URLSearchParams({ text }) }),
  "fetch with a body that changes when it is read again": (text) => {
    let reads = 0;
    return fetch("/out", {
      method: "POST",
      get body() {
        return reads++ === 0 ? text : "harmless";
      },
    });
  },
  "fetch with a body that is harmless when it is read first": (text) => {
    let reads = 0;
    return fetch("/out", {
      method: "POST",
      get body() {
        return reads++ === 0 ? "harmless as can be" : text;
      },
    });
  },
  "fetch of bytes that change afterwards": (text) => {
    const bytes = new TextEncoder().encode("x".repeat(text.length));
    const sent = fetch("/out", { method: "POST", body: bytes });
    bytes.set(new TextEncoder().encode(text));
    return sent;
  },
  "XMLHttpRequest of a form": (text) => {
    const form = new FormData();
    form.append("text", text);
    const request = new XMLHttpRequest();
    request.open("POST", "/out");
    request.send(form);
  },
  "XMLHttpRequest of bytes that change afterwards": (text) => {
    const bytes = new TextEncoder().encode("x".repeat(text.length));
    const request = new XMLHttpRequest();
    request.open("POST", "/out");
    request.send(bytes);
    bytes.set(new TextEncoder().encode(text));
  },
  "XMLHttpRequest that does not wait": (text) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/out", false);
    request.send(text);
  },
  "a beacon": (text) => navigator.sendBeacon("/out", new Blob([text])),
  "a form": (text) => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = "/out";
    const field = document.createElement("input");
    field.name = "text";
    field.value = text;
    form.append(field);
    document.body.append(form);
    form.submit();
  },
  "a form with a button": (text) => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = "/out";
    const button = document.createElement("button");
    button.name = "text";
    button.value = text;
    form.append(button);
    document.body.append(form);
    button.click();
  },
  "an empty frame's fetch": (body) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    return frame.contentWindow?.fetch("/out", { method: "POST", body });
  },
  "the fetch of a frame that is still to load": (body) => {
    const frame = document.createElement("iframe");
    frame.src = "/editors/input.html";
    document.body.append(frame);
    return frames[frames.length - 1]?.fetch("/out", { method: "POST", body });
  },
  "the XMLHttpRequest of a frame made of markup": (text) => {
    const box = document.body.appendChild(document.createElement("div"));
    box.innerHTML = "<iframe srcdoc='<p>x'></iframe>";
    const frame = frames[frames.length - 1] as unknown as typeof globalThis;
    const request = new frame.XMLHttpRequest();
    request.open("POST", `${location.origin}/out`);
    request.send(text);
  },
  "another window's fetch": (body) => {
    const other = window.open("about:blank");
    return other?.fetch(`${location.origin}/out`, { method: "POST", body });
  },
};

for (const [way, act] of Object.entries(WAYS)) {
  test(`no way out: ${way}`, async ({ guarded }) => {
    const page = await open(guarded, "block");
    const opened: Page[] = [];
    page.on("popup", (popup) => void opened.push(popup));
    await page.evaluate(
      ([source, text]) => {
        try {
          const sent = new Function(`return (${source})`)()(text);
          if (sent instanceof Promise) sent.catch(() => undefined);
        } catch {
          // refused at once
        }
      },
      [String(act), SECRET] as const,
    );
    const changed = way.includes("afterwards") || way.includes("harmless when");
    // Nobody is asked about what cannot wait; frames and windows have dialogs of their own.
    if (!changed && !/does not wait|empty frame|another window/u.test(way)) {
      const overlay = await Overlay.of(page);
      await overlay.find("dialog", /block\.localhost/);
      await page.keyboard.press("Escape");
    }
    await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
    for (const { body } of chats.received) expect(body.toString()).not.toContain(CARD.slice(0, 9));
    if (!changed) expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
    for (const each of [...opened, page]) await each.close();
  });
}

test("messages over a socket are held in their order, binary ones are read", async ({ guarded }) => {
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

test("a page that has changed every function it can is held all the same", async ({ guarded }) => {
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

test("a page cannot answer for the extension, or get hold of the way to it", async ({ guarded }) => {
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
  await nothingElseArrived(page);
  expect(
    await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((kind) => kind !== "message")),
  ).toEqual([]);
  await page.close();
});

test("a page whose prompts stand elsewhere is held, recorded and shown", async ({ guarded }) => {
  const page = await open(guarded, "redact");
  await page.evaluate(
    (text) => fetch("/backend-api/f/conversation", { method: "POST", body: JSON.stringify({ turns: [{ text }] }) }),
    SECRET,
  );
  expect(chats.at("/backend-api/f/conversation")[0]).toContain("[CREDIT_CARD_1]");
  await page.close();
  const popup = await openPopup(guarded);
  await expect(popup.getByText(/as its site rule says/)).toBeVisible();
  await popup.close();
  expect(recordsOf(await exportEvidence(guarded))).toContainEqual(
    expect.objectContaining({ kind: "guard", event: "misfit", siteRule: "imitated-chats", host: "redact.localhost" }),
  );
});

test("each page load is recorded as tested", async ({ guarded }) => {
  const page = await open(guarded, "log");
  await expect
    .poll(async () => recordsOf(await exportEvidence(guarded)))
    .toContainEqual(expect.objectContaining({ kind: "guard", event: "passed", host: "log.localhost" }));
  expect(chats.received).toEqual([]);
  await page.close();
});

test("a body that cannot be read is a finding where a prompt is expected", async ({ guarded }) => {
  for (const [action, arrives] of [
    ["block", false],
    ["log", true],
  ] as const) {
    const page = await open(guarded, action);
    const outcome = await page.evaluate(() => {
      const noise = Uint8Array.from({ length: 200 }, (_, nth) => ((nth * 37) & 0xff) | 0x80);
      return fetch("/backend-api/f/conversation", { method: "POST", body: noise }).then(
        () => true,
        () => false,
      );
    });
    expect(outcome).toBe(arrives);
    expect(chats.received).toHaveLength(arrives ? 1 : 0);
    await page.close();
  }
  expect(recordsOf(await exportEvidence(guarded)).findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "network",
    outcome: "unscanned",
    unscanned: "unreadable",
    tallies: [{ detector: "unreadable-body", count: 1 }],
  });
});

test("a page that only the policy names is guarded from its next load on", async ({ guarded }) => {
  const siteRules = [...POLICY.siteRules, { id: "added", matches: ["http://127.0.0.1/*"] }];
  const rules = [{ id: "everything-is-redacted", when: {}, action: "redact" }];
  const url = `http://127.0.0.1:${chats.port}/editors/textarea.html`;
  const page = await guarded.newPage();
  const sendSecret = async () => {
    await page.goto(url);
    await page.evaluate((body) => fetch("/out", { method: "POST", body }), SECRET);
    return chats.at("/out").at(-1);
  };
  expect(await sendSecret()).toBe(SECRET);
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, rules, siteRules }) });
  await managedBy(guarded, `${POLICY.id}, version 8`);
  await expect.poll(sendSecret).toBe("please pay with card [CREDIT_CARD_1]");
  setManaged({ policy: JSON.stringify(POLICY) });
  await managedBy(guarded, `${POLICY.id}, version 7`);
  await expect.poll(sendSecret).toBe(SECRET);
  await page.close();
});

test("a page that the policy and the manifest both name has one guard", async ({ guarded }) => {
  const siteRules = [...POLICY.siteRules, { id: "again", matches: ["http://log.localhost/*"] }];
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, siteRules }) });
  await managedBy(guarded, `${POLICY.id}, version 8`);
  const decisions = async () =>
    recordsOf(await exportEvidence(guarded)).filter(({ kind }) => kind === "decision").length;
  const before = await decisions();
  const page = await open(guarded, "log");
  const body = JSON.stringify({ messages: [{ content: { parts: ["a poem about the sea"] } }] });
  await page.evaluate((body) => fetch("/backend-api/f/conversation", { method: "POST", body }), body);
  await page.close();
  expect((await decisions()) - before).toBe(1);
});

test("a page that outlived its extension sends nothing more", async () => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  const page = await open(context, "allow");
  const popup = await openPopup(context);
  const closed = popup.waitForEvent("close");
  await popup.evaluate("void setTimeout(() => chrome.runtime.reload())");
  await closed;
  await page.bringToFront();
  const said = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => dialog.dismiss().then(() => resolve(dialog.message())));
  });
  const outcome = await page.evaluate(
    (body) => fetch("/out", { method: "POST", body }).then(() => "sent", String),
    SECRET,
  );
  expect(outcome).toContain("TypeError");
  expect(await said).toContain("could not be checked"); // by the browser: nobody has worked there, so there is no interface
  expect(chats.received).toEqual([]);
  await context.close();
});
