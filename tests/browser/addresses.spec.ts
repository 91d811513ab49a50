/** Text in the addresses of what a page sends, and what it sends to another browser or by streams. */
import type { Page } from "@playwright/test";
import { CARD } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const SECRET = `please pay with card ${CARD}`;

test.beforeEach(({ chats }) => chats.forget());

/** Ways to send a query. Each gives what can be waited for. */
const WAYS: Record<string, (query: string) => unknown> = {
  fetch: (query) => fetch(`/out?${query}`),
  "fetch of a Request": (query) => fetch(new Request(`/out?${query}#end`, { headers: { "x-kept": "kept" } })),
  "fetch with a body": (query) => fetch(`/out?${query}`, { method: "POST", body: "body" }),
  XMLHttpRequest: (query) => {
    const request = new XMLHttpRequest();
    request.open("GET", `/out?${query}`);
    request.setRequestHeader("x-kept", "kept");
    request.send();
    return new Promise((resolve) => request.addEventListener("loadend", resolve));
  },
  "a beacon": (query) => navigator.sendBeacon(`/out?${query}`, "body"),
  EventSource: async (query) => {
    const source = new EventSource(`/out?${query}`);
    const event = await new Promise<MessageEvent>((resolve) => {
      source.onmessage = resolve;
    });
    if (event.data !== "first" || !(source instanceof EventSource) || source.readyState !== EventSource.OPEN) return;
    source.close();
  },
  WebSocket: async (query) => {
    const socket = new WebSocket(`ws://${location.host}/out?${query}`);
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    socket.send("a message");
    await new Promise((resolve) => socket.addEventListener("message", resolve));
    socket.close();
  },
};

const run = (page: Page, act: (query: string) => unknown, query: string) =>
  page.evaluate(([source, text]) => new Function(`return (${source})`)()(text), [String(act), query] as const);

const QUERY = `id=a%2Fb&q=${encodeURIComponent(SECRET)}!&&z`;

for (const [way, act] of Object.entries(WAYS)) {
  test(`${way}: of a query only the characters of the value are others`, async ({ guarded, chats, open }) => {
    const page = await open(guarded, "redact");
    await run(page, act, QUERY);
    const redacted = QUERY.replace(encodeURIComponent(CARD), encodeURIComponent("[CREDIT_CARD_1]"));
    await expect.poll(() => chats.received[0]?.path).toBe(`/out?${redacted}`);
    await page.close();
  });
}

for (const [way, act] of Object.entries(WAYS)) {
  test(`${way}: a query that is blocked is not sent`, async ({ guarded, chats, open }) => {
    const page = await open(guarded, "block");
    await run(page, (text) => void text, ""); // the page is there
    void run(page, act, QUERY).catch(() => undefined);
    await (await Overlay.of(page)).find("dialog", /block\.localhost/);
    await page.keyboard.press("Escape");
    await page.evaluate(() => fetch("/last", { method: "POST", body: "nothing" }));
    expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
    await page.close();
  });
}

test("a clean address is sent as without the extension, whatever sends it", async ({
  guarded,
  unguarded,
  chats,
  open,
}) => {
  const seen: unknown[] = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow");
    chats.forget();
    for (const query of ["id=7&b=%20", "q=some+harmless%20words&%E3%81%82=1"]) {
      for (const act of Object.values(WAYS)) await run(page, act, query);
    }
    const told = await page.evaluate(async () => {
      const events: string[] = [];
      const source = new EventSource("/out?q=some+harmless+words", { withCredentials: true });
      const told = [
        source.url,
        source.readyState,
        source.withCredentials,
        String(source),
        source.constructor === EventSource,
      ];
      for (const type of ["open", "message", "error"]) source.addEventListener(type, () => events.push(type));
      await new Promise((resolve) => source.addEventListener("error", resolve));
      source.close();
      const socket = new WebSocket(`ws://${location.host}/out?q=some+harmless+words`);
      told.push(socket.binaryType, socket.readyState, socket.bufferedAmount);
      try {
        socket.send("too early");
      } catch (error) {
        told.push(String(error));
      }
      socket.close();
      const closing = await new Promise<CloseEvent>((resolve) => socket.addEventListener("close", resolve));
      const described = [EventSource, WebSocket, RTCDataChannel].map((kind) => {
        const text = [String(kind), kind.name, kind.length, Object.keys(kind).join()];
        return [...text, ...Object.getOwnPropertyNames(kind.prototype), kind.prototype.constructor === kind];
      });
      return {
        told,
        events: [...new Set(events)],
        closing: [closing.code, closing.wasClean],
        source: source.readyState,
        described,
      };
    });
    seen.push({ received: chats.received.map(({ path, contentType }) => [path, contentType]).sort(), told });
    await page.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("a query that a site rule names is inspected even if it has no words", async ({ guarded, open }) => {
  const page = await open(guarded, "block");
  const digits = CARD.replaceAll(" ", "");
  const outcome = () =>
    page.evaluate(
      (value) =>
        fetch(`/backend-api/x/generate_autocompletions?input_text=${value}`).then(
          () => "sent",
          () => "refused",
        ),
      digits,
    );
  await expect.poll(outcome).toBe("refused"); // the names come with the background's first word
  await page.close();
});

test("messages of a data channel are held in their order, binary ones are read", async ({ guarded, open }) => {
  const page = await open(guarded, "redact");
  const received = await page.evaluate(async (text) => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
    near.onicecandidate = ({ candidate }) => void (candidate && far.addIceCandidate(candidate));
    far.onicecandidate = ({ candidate }) => void (candidate && near.addIceCandidate(candidate));
    const channel = near.createDataChannel("chat");
    const messages: string[] = [];
    const ended = new Promise((resolve) => {
      far.ondatachannel = ({ channel: other }) => {
        other.binaryType = "arraybuffer";
        other.onmessage = ({ data }) => messages.push(typeof data === "string" ? data : new TextDecoder().decode(data));
        other.onclose = resolve;
      };
    });
    await near.setLocalDescription(await near.createOffer());
    await far.setRemoteDescription(near.localDescription as RTCSessionDescription);
    await far.setLocalDescription(await far.createAnswer());
    await near.setRemoteDescription(far.localDescription as RTCSessionDescription);
    await new Promise((resolve) => {
      channel.onopen = resolve;
    });
    channel.send(text);
    channel.send("ping");
    channel.send(new TextEncoder().encode(JSON.stringify({ text })));
    channel.close();
    await ended;
    return messages;
  }, SECRET);
  const label = "please pay with card [CREDIT_CARD_1]";
  expect(received).toEqual([label, "ping", JSON.stringify({ text: label })]);
  await page.close();
});

test("what is written to WebTransport is held", async ({ guarded, open }) => {
  const page = await open(guarded, "block");
  const outcome = page.evaluate(async (text) => {
    const transport = new WebTransport("https://127.0.0.1:9/");
    transport.ready.catch(() => undefined);
    transport.closed.catch(() => undefined);
    const { writable } = transport.datagrams;
    const writer = writable.getWriter();
    writer.closed.catch(() => undefined);
    const isSame = writable === transport.datagrams.writable && writable instanceof WritableStream;
    return writer.write(new TextEncoder().encode(text)).then(
      () => "written",
      (error) => `${isSame} ${error}`,
    );
  }, SECRET);
  await (await Overlay.of(page)).find("dialog", /block\.localhost/);
  expect(await outcome).toBe("true TypeError: The stream was refused.");
  await page.close();
});
