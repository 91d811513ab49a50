/** What the back ends of chat applications receive when a person pastes, types and sends. */
import { APPLICATIONS, Running } from "./applications/application.ts";
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { PLAIN } from "./matrix.ts";
import { expect, type Stage, test } from "./stage.ts";

const HARMLESS = "a poem about the sea";

for (const application of APPLICATIONS) {
  const { name, input } = application;
  test.describe(name, () => {
    let running: Running;
    test.beforeAll(async () => {
      test.setTimeout(90_000);
      running = await Running.start(application);
    });
    test.afterAll(() => running?.stop());

    /** The site whose rule has this action, ready to write. */
    async function visit(stage: Stage, action: string): Promise<Tab> {
      const tab = await stage.visit(`http://${action}.localhost:${running.port}/`);
      await tab.click(input);
      return tab;
    }

    async function paste(stage: Stage, tab: Tab): Promise<void> {
      await tab.toFront();
      await tab.click(input);
      await stage.paste(tab, PLAIN);
    }

    /** Sends what is written, and gives what the back end has received since. */
    async function send(tab: Tab, text: string): Promise<string[]> {
      const before = running.received().length;
      await expect.poll(() => written(tab)).toBe(text);
      await tab.keyboard.press("Enter");
      await expect.poll(() => running.received().length).toBe(before + 1);
      return running.received().slice(before);
    }

    function written(tab: Tab): Promise<string> {
      return tab.evaluate((selector) => {
        const element = document.querySelector(selector);
        return element !== null && "value" in element ? String(element.value) : (element?.textContent ?? "");
      }, input);
    }

    test("typing, allow", async ({ guarded }) => {
      const tab = await visit(guarded, "allow");
      await tab.keyboard.type(HARMLESS);
      expect(await send(tab, HARMLESS)).toEqual([HARMLESS]);
      await tab.close();
    });

    test("paste, allow", async ({ guarded }) => {
      const tab = await visit(guarded, "allow");
      await paste(guarded, tab);
      expect(await send(tab, PLAIN.plain)).toEqual([PLAIN.plain]);
      await tab.close();
    });

    test("paste, redact", async ({ guarded }) => {
      const tab = await visit(guarded, "redact");
      await paste(guarded, tab);
      const expected = PLAIN.plain.replace(CARD, "[CREDIT_CARD_1]");
      expect(await send(tab, expected)).toEqual([expected]);
      await tab.close();
    });

    test("paste, block", async ({ guarded }) => {
      const tab = await visit(guarded, "block");
      await paste(guarded, tab);
      await tab.overlay.find("dialog", /Not pasted/);
      await tab.keyboard.press("Escape");
      await tab.overlay.gone("dialog");
      expect(await guarded.clipboard()).toContain(CARD);
      await tab.toFront();
      await tab.keyboard.type(HARMLESS);
      expect(await send(tab, HARMLESS)).toEqual([HARMLESS]);
      await tab.close();
    });

    test("paste, warn", async ({ guarded }) => {
      const tab = await visit(guarded, "warn");
      await paste(guarded, tab);
      await tab.overlay.click("button", "Paste as is");
      await tab.overlay.click("radio", "My work needs it");
      await tab.overlay.click("button", "Paste as is");
      await tab.overlay.gone("dialog");
      expect(await send(tab, PLAIN.plain)).toEqual([PLAIN.plain]);
      await tab.close();
    });
  });
}
