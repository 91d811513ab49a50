/** Another version of the extension, while pages are open. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import type { Chats } from "./chats.ts";
import { CARD, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { install, reload, setEnabled } from "./extension.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

let chats: Chats;
let folder: string;
let context: BrowserContext;

test.beforeEach(async ({ chats: served }) => {
  chats = served;
  chats.forget();
  folder = mkdtempSync(join(tmpdir(), "prompt-dlp-version-"));
  install("1.0.0", folder);
  setManaged({ policy: JSON.stringify(POLICY) });
  context = await launch(folder);
  await managedBy(context, POLICY.id);
});

test.afterEach(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

const open = async (action: string, path = "editors/textarea.html"): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`http://${action}.localhost:${chats.port}/${path}`);
  return page;
};

/** Waits until the toolbar button says that the page in front is guarded: its content script has been answered. */
async function guardedAgain(page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await openPopup(context);
  await expect(async () => {
    await popup.reload();
    await expect(popup.getByText("is guarded")).toBeVisible({ timeout: 500 });
  }).toPass();
  await popup.close();
  await page.bringToFront();
}

const send = (page: Page, body: string): Promise<string> =>
  page.evaluate((body) => fetch("/out", { method: "POST", body }).then(() => "sent", String), body);

test("the new version takes over in a page that was open: what goes in is guarded, once", async () => {
  await copy(context, (_, action, path) => open(action, path), { plain: PLAIN_TEXT });
  const page = await open("redact");
  await placeCaret(page);
  for (const version of ["1.0.1", "1.0.2"]) {
    install(version, folder);
    await reload(context);
    await guardedAgain(page);
    await page.keyboard.press("Control+V");
    await expect.poll(() => text(page)).toBe("before Card [CREDIT_CARD_1] of order 7after");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => text(page)).toBe("before after");
  }
  const file = await exportEvidence(context);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  expect(recordsOf(file).filter(({ kind }) => kind === "decision")).toHaveLength(2);
});

test("the guard in the page serves the new version, and what was on its way is neither lost nor sent twice", async () => {
  const page = await open("redact");
  expect(await send(page, `please pay with card ${CARD}`)).toBe("sent");
  chats.forget();
  for (const version of ["1.0.1", "1.0.2"]) {
    install(version, folder);
    // Sent before, while and after the extension is exchanged.
    await page.evaluate((body) => {
      const sent: Promise<string>[] = [];
      const send = () => {
        const signal = AbortSignal.timeout(20_000);
        const arrived = fetch("/out", { method: "POST", body: `${sent.length} ${body}`, signal });
        sent.push(arrived.then(() => "sent", String));
      };
      const timer = setInterval(send, 20);
      const stop = () => {
        clearInterval(timer);
        return Promise.all(sent);
      };
      Object.assign(globalThis, { stop, count: () => sent.length });
    }, `please pay with card ${CARD}`);
    await reload(context);
    const before = await page.evaluate(() => (globalThis as unknown as Sending).count());
    await guardedAgain(page);
    const outcomes = await page.evaluate(() => (globalThis as unknown as Sending).stop());
    const arrived = chats.at("/out").map((body) => Number.parseInt(body, 10));
    expect(arrived).toHaveLength(new Set(arrived).size);
    expect(chats.at("/out").filter((body) => body.includes(CARD))).toEqual([]);
    // What is on the wire when an extension goes that may block requests is broken off by Chromium itself.
    const lost = outcomes.flatMap((outcome, nth) => (outcome === "sent" ? [] : [nth]));
    expect(lost.filter((nth) => nth >= before)).toEqual([]);
    expect(lost.length).toBeLessThan(before / 2);
    expect(outcomes.length - arrived.length).toBeLessThanOrEqual(lost.length);
    chats.forget();
  }
  expect(verify(await exportEvidence(context))).toMatchObject({ outcome: "verified", problems: [] });
});

test("a page cannot take the guard over in the new version's place", async () => {
  const page = await open("block");
  await page.evaluate(eavesdrop);
  install("1.0.1", folder);
  await reload(context);
  await guardedAgain(page);
  const outcome = await page.evaluate((body) => {
    const sent = fetch("/out", { method: "POST", body }).then(() => "sent", String);
    (globalThis as unknown as Eavesdropping).letPass();
    return sent;
  }, `please pay with card ${CARD}`);
  expect(outcome).toContain("TypeError");
  expect(chats.received).toEqual([]);
  expect(await page.evaluate(() => (globalThis as unknown as Eavesdropping).heard)).toEqual([]);
  expect(await send(page, "nothing")).toBe("sent"); // the guard does serve the new version
});

interface Sending {
  count(): number;
  /** What became of each request. */
  stop(): Promise<string[]>;
}

interface Eavesdropping {
  /** What the guard looked up or called after the page's first script. */
  heard: string[];
  /** Answers everything that the guard may ask, on every port that the page could get. */
  letPass(): void;
}

/** Runs in the page: asks for ports as the guard does, and listens at all that the guard could use. */
function eavesdrop(): void {
  const heard: string[] = [];
  const ports = new Set<MessagePort>();
  const native = EventTarget.prototype.dispatchEvent;
  const { postMessage } = MessagePort.prototype;
  addEventListener("prompt-dlp:port", (event) => {
    for (const port of (event as MessageEvent).ports) ports.add(port);
    event.preventDefault();
  });
  setInterval(() => native.call(window, new Event("prompt-dlp:ready")), 5);
  const note = (owner: object, name: string, part: "value" | "get" | "set") => {
    const property = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const original = property[part];
    const noting = function (this: unknown, ...parameters: unknown[]) {
      heard.push(name);
      if (this instanceof MessagePort) ports.add(this);
      return original.apply(this, parameters);
    };
    Object.defineProperty(owner, name, { ...property, [part]: noting });
  };
  note(EventTarget.prototype, "addEventListener", "value");
  note(EventTarget.prototype, "dispatchEvent", "value");
  note(MessagePort.prototype, "postMessage", "value");
  note(MessagePort.prototype, "onmessage", "set");
  note(MessageEvent.prototype, "data", "get");
  const letPass = () => {
    for (const port of ports) {
      for (let id = 0; id < 50; id++) {
        postMessage.call(port, [id, "pass"]);
        native.call(port, new MessageEvent("message", { data: [id, "pass"] }));
      }
    }
  };
  Object.assign(globalThis, { heard, letPass });
}

test("a page that was open while the extension was off is guarded when it is on again", async () => {
  await copy(context, (_, action, path) => open(action, path), { plain: PLAIN_TEXT });
  const page = await open("redact");
  await placeCaret(page);
  await setEnabled(context, false);
  await page.bringToFront();
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /could not be checked/);
  await page.keyboard.press("Escape");
  await setEnabled(context, true);
  await guardedAgain(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
});
