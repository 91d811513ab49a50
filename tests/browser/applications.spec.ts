/** What the back ends of chat applications receive when a person pastes, types, attaches and sends. */
import { APPLICATIONS, type Message, Running } from "./applications/application.ts";
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { PLAIN } from "./matrix.ts";
import { expect, type Stage, test } from "./stage.ts";
import { fixture } from "./uploads.ts";

const HARMLESS = "a poem about the sea";
const SECRET = `please charge card ${CARD} today`;
const LINES = `Order 7\nCard ${CARD}\n`;

const redacted = (text: string): string => text.replace(CARD, "[CREDIT_CARD_1]");
const message = (text: string): Message => ({ text, files: {} });

for (const application of APPLICATIONS) {
  const { name, input, send, attach, attached } = application;
  test.describe(name, () => {
    let running: Running;
    test.beforeAll(async () => {
      test.setTimeout(90_000);
      running = await Running.start(application);
    });
    test.afterAll(() => running?.stop());

    /** The site whose rule has this action, ready to write. */
    async function visit(stage: Stage, site: string): Promise<Tab> {
      const tab = await stage.visit(`http://${site}.localhost:${running.port}/`);
      await tab.click(input);
      return tab;
    }

    async function paste(stage: Stage, tab: Tab): Promise<void> {
      await tab.toFront();
      await tab.click(input);
      await stage.paste(tab, PLAIN);
    }

    async function type(tab: Tab, text: string): Promise<void> {
      await tab.keyboard.type(text);
      await ready(tab, text);
    }

    /** Waits until this is what is written, and can be sent. */
    async function ready(tab: Tab, text: string): Promise<void> {
      await expect.poll(() => written(tab)).toBe(text);
      await expect.poll(() => count(tab, `${send}:enabled`)).toBe(1);
    }

    async function choose(tab: Tab): Promise<void> {
      const files = [fixture(`${name}/order.txt`, LINES)];
      if ("field" in attach) await tab.choose(attach.field, files);
      else await tab.chooseBy(attach.button, files);
    }

    const press = (tab: Tab): Promise<void> => tab.keyboard.press("Enter");

    /** What the back end receives of it; it must be one message. */
    async function receivedAfter(act: () => Promise<void>): Promise<Message> {
      const before = running.received().length;
      await act();
      await expect.poll(() => running.received().length, { timeout: 20_000 }).toBe(before + 1);
      return running.received()[before] as Message;
    }

    /** Sends something harmless from a fresh page, before which nothing else must have come. */
    async function nothingElseArrives(tab: Tab, act: () => Promise<void>): Promise<void> {
      const first = await receivedAfter(async () => {
        await act();
        await tab.reload();
        await tab.click(input);
        await type(tab, HARMLESS);
        await press(tab);
      });
      expect(first).toEqual(message(HARMLESS));
    }

    async function sendAsIs(tab: Tab, button: string): Promise<void> {
      await tab.overlay.click("button", button);
      await tab.overlay.click("radio", "My work needs it");
      await tab.overlay.click("button", button);
      await tab.overlay.gone("dialog");
    }

    async function dismiss(tab: Tab): Promise<void> {
      await tab.overlay.find("dialog", /block\./);
      await tab.keyboard.press("Escape");
      await tab.overlay.gone("dialog");
    }

    function written(tab: Tab): Promise<string> {
      return tab.evaluate((selector) => {
        const element = document.querySelector(selector);
        return element !== null && "value" in element ? String(element.value) : (element?.textContent ?? "");
      }, input);
    }

    const count = (tab: Tab, selector: string): Promise<number> =>
      tab.evaluate((selector) => document.querySelectorAll(selector).length, selector);

    test("paste, allow", async ({ guarded }) => {
      const tab = await visit(guarded, "allow");
      await paste(guarded, tab);
      await ready(tab, PLAIN.plain);
      expect(await receivedAfter(() => press(tab))).toEqual(message(PLAIN.plain));
      await tab.close();
    });

    test("paste, redact", async ({ guarded }) => {
      const tab = await visit(guarded, "redact");
      await paste(guarded, tab);
      await ready(tab, redacted(PLAIN.plain));
      expect(await receivedAfter(() => press(tab))).toEqual(message(redacted(PLAIN.plain)));
      await tab.close();
    });

    test("paste, block", async ({ guarded }) => {
      const tab = await visit(guarded, "block");
      await paste(guarded, tab);
      await dismiss(tab);
      expect(await guarded.clipboard()).toContain(CARD);
      await tab.toFront();
      await type(tab, HARMLESS);
      expect(await receivedAfter(() => press(tab))).toEqual(message(HARMLESS));
      await tab.close();
    });

    test("paste, warn", async ({ guarded }) => {
      const tab = await visit(guarded, "warn");
      await paste(guarded, tab);
      await sendAsIs(tab, "Paste as is");
      await ready(tab, PLAIN.plain);
      expect(await receivedAfter(() => press(tab))).toEqual(message(PLAIN.plain));
      await tab.close();
    });

    // What is typed goes out by the application's own request, which is held and changed on its way.
    test("typing, allow", async ({ guarded }) => {
      const tab = await visit(guarded, "allow");
      await type(tab, SECRET);
      expect(await receivedAfter(() => press(tab))).toEqual(message(SECRET));
      await tab.close();
    });

    test("typing, redact", async ({ guarded }) => {
      const tab = await visit(guarded, "redact");
      await type(tab, SECRET);
      expect(await receivedAfter(() => press(tab))).toEqual(message(redacted(SECRET)));
      await tab.close();
    });

    test("typing, warn", async ({ guarded }) => {
      const tab = await visit(guarded, "warn");
      await type(tab, SECRET);
      const received = await receivedAfter(async () => {
        await press(tab);
        await sendAsIs(tab, "Send as is");
      });
      expect(received).toEqual(message(SECRET));
      await tab.close();
    });

    test("typing, block", async ({ guarded }) => {
      const tab = await visit(guarded, "block");
      await type(tab, SECRET);
      await nothingElseArrives(tab, async () => {
        await press(tab);
        await dismiss(tab);
      });
      await tab.close();
    });

    // Where no site rule says how to read what is sent, the button is held.
    test("submit, allow", async ({ guarded }) => {
      const tab = await visit(guarded, "allow.undescribed");
      await type(tab, SECRET);
      expect(await receivedAfter(() => tab.click(send))).toEqual(message(SECRET));
      await tab.close();
    });

    test("submit, redact", async ({ guarded }) => {
      const tab = await visit(guarded, "redact.undescribed");
      await type(tab, SECRET);
      expect(await receivedAfter(() => tab.click(send))).toEqual(message(redacted(SECRET)));
      await tab.close();
    });

    test("submit, warn", async ({ guarded }) => {
      const tab = await visit(guarded, "warn.undescribed");
      await type(tab, SECRET);
      const received = await receivedAfter(async () => {
        await tab.click(send);
        await sendAsIs(tab, "Send as is");
      });
      expect(received).toEqual(message(SECRET));
      await tab.close();
    });

    test("submit, block", async ({ guarded }) => {
      const tab = await visit(guarded, "block.undescribed");
      await type(tab, SECRET);
      await nothingElseArrives(tab, async () => {
        await tab.click(send);
        await dismiss(tab);
        expect(await written(tab)).toBe(SECRET);
      });
      await tab.close();
    });

    for (const [action, expected, decide] of [
      ["allow", LINES, undefined],
      ["redact", redacted(LINES), undefined],
      ["warn", LINES, (tab: Tab) => sendAsIs(tab, "Send as is")],
    ] as const) {
      test(`upload, ${action}`, async ({ guarded }) => {
        const tab = await visit(guarded, action);
        await type(tab, HARMLESS); // until which some are not ready for a file
        await choose(tab);
        await decide?.(tab);
        await expect.poll(() => count(tab, attached)).toBe(1);
        await tab.click(input);
        const { text, files } = await receivedAfter(() => press(tab));
        expect(text).toBe(HARMLESS);
        expect(Object.values(files)).toEqual([expect.stringContaining(expected)]);
        await tab.close();
      });
    }

    test("upload, block", async ({ guarded }) => {
      const tab = await visit(guarded, "block");
      await type(tab, HARMLESS);
      await choose(tab);
      await dismiss(tab);
      expect(await count(tab, attached)).toBe(0);
      await tab.click(input);
      expect(await receivedAfter(() => press(tab))).toEqual(message(HARMLESS));
      await tab.close();
    });
  });
}
