/** The ways by which a page's scripts send, in both browsers: none gets past the guard. */
import { CARD } from "./clipboard.ts";
import { expect, test } from "./stage.ts";

const SECRET = `please pay with card ${CARD}`;

interface Exit {
  act: (text: string) => unknown;
  /** Nobody is asked in this page: of a frame or window of their own they are asked there, and of what cannot wait nowhere. */
  asksElsewhere?: true;
  /** The page says one thing first and another later; whichever counts, the secret stays. */
  isFickle?: true;
}

const EXITS: Record<string, Exit> = {
  "fetch of a string": { act: (body) => fetch("/out", { method: "POST", body }) },
  "fetch of a Request": { act: (body) => fetch(new Request("/out", { method: "POST", body })) },
  "fetch of bytes": { act: (text) => fetch("/out", { method: "POST", body: new TextEncoder().encode(text) }) },
  "fetch of bytes that are no text": {
    act: (text) => fetch("/out", { method: "POST", body: new Blob([Uint8Array.of(8, 255, 18, text.length), text]) }),
  },
  "fetch of a Blob": { act: (text) => fetch("/out", { method: "POST", body: new Blob([text]) }) },
  "fetch of a URL with parameters": {
    act: (text) => fetch(new URL("/out", location.href), { method: "PUT", body: new URLSearchParams({ text }) }),
  },
  "fetch with a body that changes when it is read again": {
    act(text) {
      let reads = 0;
      return fetch("/out", {
        method: "POST",
        get body() {
          return reads++ === 0 ? text : "harmless";
        },
      });
    },
    isFickle: true,
  },
  "fetch with a body that is harmless when it is read first": {
    act(text) {
      let reads = 0;
      return fetch("/out", {
        method: "POST",
        get body() {
          return reads++ === 0 ? "harmless as can be" : text;
        },
      });
    },
    isFickle: true,
  },
  "fetch of bytes that change afterwards": {
    act(text) {
      const bytes = new TextEncoder().encode("x".repeat(text.length));
      const sent = fetch("/out", { method: "POST", body: bytes });
      bytes.set(new TextEncoder().encode(text));
      return sent;
    },
    isFickle: true,
  },
  "XMLHttpRequest of bytes that change afterwards": {
    act(text) {
      const bytes = new TextEncoder().encode("x".repeat(text.length));
      const request = new XMLHttpRequest();
      request.open("POST", "/out");
      request.send(bytes);
      bytes.set(new TextEncoder().encode(text));
    },
    isFickle: true,
  },
  "XMLHttpRequest that does not wait": {
    act(text) {
      const request = new XMLHttpRequest();
      request.open("POST", "/out", false);
      request.send(text);
    },
    asksElsewhere: true,
  },
  "XMLHttpRequest of a form": {
    act(text) {
      const form = new FormData();
      form.append("text", text);
      const request = new XMLHttpRequest();
      request.open("POST", "/out");
      request.send(form);
    },
  },
  "a message over a socket": {
    act(text) {
      const socket = new WebSocket(`ws://${location.host}/out`);
      socket.addEventListener("open", () => socket.send(text));
    },
  },
  "a binary message over a socket": {
    act(text) {
      const socket = new WebSocket(`ws://${location.host}/out`);
      socket.binaryType = "arraybuffer";
      const bytes = new TextEncoder().encode(text);
      socket.addEventListener("open", () => socket.send(Uint8Array.of(18, bytes.length, ...bytes)));
    },
  },
  "a beacon": { act: (text) => navigator.sendBeacon("/out", new Blob([text])) },
  "a form": {
    act(text) {
      const form = document.body.appendChild(document.createElement("form"));
      form.method = "post";
      form.action = "/out";
      form.append(Object.assign(document.createElement("input"), { name: "text", value: text }));
      form.submit();
    },
  },
  "a form with a button": {
    act(text) {
      const form = document.body.appendChild(document.createElement("form"));
      form.method = "post";
      form.action = "/out";
      const button = document.createElement("button");
      Object.assign(button, { name: "text", value: text });
      form.append(button);
      button.click();
    },
  },
  "the fetch of a frame that is still to load": {
    act(body) {
      const frame = document.createElement("iframe");
      frame.src = "/editors/input.html";
      document.body.append(frame);
      return frames[frames.length - 1]?.fetch("/out", { method: "POST", body });
    },
  },
  "an empty frame's fetch": {
    act(body) {
      const frame = document.body.appendChild(document.createElement("iframe"));
      return frame.contentWindow?.fetch("/out", { method: "POST", body });
    },
    asksElsewhere: true,
  },
  "the XMLHttpRequest of a frame made of markup": {
    act(text) {
      const box = document.body.appendChild(document.createElement("div"));
      box.innerHTML = "<iframe srcdoc='<p>x'></iframe>";
      const frame = frames[frames.length - 1] as unknown as typeof globalThis;
      const request = new frame.XMLHttpRequest();
      request.open("POST", `${location.origin}/out`);
      request.send(text);
    },
  },
  "another window's fetch": {
    act: (body) => window.open("about:blank")?.fetch(`${location.origin}/out`, { method: "POST", body }),
    asksElsewhere: true,
  },
};

test.beforeEach(({ chats }) => chats.forget());

for (const [exit, { act, asksElsewhere = false, isFickle = false }] of Object.entries(EXITS)) {
  test(`no way out: ${exit}`, async ({ chats, guarded }) => {
    const page = await guarded.open("block", "editors/textarea.html");
    await page.evaluate(
      ([source, text]) => {
        try {
          const sent = new Function(`return (${source})`)()(text);
          if (sent instanceof Promise) sent.catch(() => undefined);
        } catch {
          // refused at once
        }
      },
      [sourceOf(act), SECRET] as const,
    );
    if (!asksElsewhere && !isFickle) {
      await page.overlay.find("dialog", /block\.localhost/);
      await page.keyboard.press("Escape");
      await page.overlay.gone("dialog");
    }
    await page.evaluate(async () => void (await fetch("/last", { method: "POST", body: "nothing" })), undefined);
    for (const { body } of chats.received) expect(body.toString()).not.toContain(CARD.slice(0, 9));
    if (!isFickle) expect(chats.received.map(({ path }) => path)).toEqual(["/last"]);
    await page.close();
  });
}

test("of a binary message only the bytes of the value are others", async ({ chats, guarded }) => {
  const page = await guarded.open("redact", "editors/textarea.html");
  await page.evaluate(async (text) => {
    const socket = new WebSocket(`ws://${location.host}/hub`);
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    const bytes = new TextEncoder().encode(text);
    socket.send(Uint8Array.of(8, 255, 1, 18, bytes.length, ...bytes));
    socket.send(new Blob(['{"type":6}\u001e']));
    await new Promise((resolve) => {
      socket.addEventListener("message", ({ data }) => data === "received 11" && resolve(undefined));
    });
  }, SECRET);
  const label = SECRET.replace(CARD, "[CREDIT_CARD_1]");
  expect(chats.received.map(({ body }) => body.toString("latin1"))).toEqual([
    `\x08\xff\x01\x12${String.fromCharCode(label.length)}${label}`,
    '{"type":6}\x1e',
  ]);
  await page.close();
});

test("of a form with a large file the text is read", async ({ chats, guarded }) => {
  const page = await guarded.open("block", "editors/textarea.html");
  const outcome = page.evaluate((text) => {
    const form = new FormData();
    form.append("text", text);
    form.append("file", new File([new Uint8Array(17 * 1024 * 1024)], "a.bin"));
    return fetch("/out", { method: "POST", body: form }).then(() => "sent", String);
  }, SECRET);
  await page.overlay.find("dialog", /block\.localhost/);
  expect(await page.overlay.text()).toContain("Payment card number");
  expect(await outcome).toContain("TypeError");
  expect(chats.received).toEqual([]);
  await page.close();
});

/** Of a method, too. */
const sourceOf = (act: (text: string) => unknown): string =>
  String(act).startsWith("act(") ? `function ${String(act)}` : String(act);
