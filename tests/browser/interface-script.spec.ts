/** The interface is a script of its own: it comes when somebody begins to work in a page, and no page waits for it. */
import type { BrowserContext, Page } from "@playwright/test";
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { text } from "./editors.ts";
import { stopWorker } from "./evidence.ts";
import { setEnabled } from "./extension.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { extensionId } from "./paths.ts";

test("a page that is only read gets no interface; the first key in it brings it", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "editors/textarea.html");
  const world = await contentWorld(page);
  await greeted(guarded, page);
  expect(await world.evaluate("typeof guarded")).toBe("object");
  expect(await world.evaluate("typeof openInterface")).toBe("undefined");
  await page.keyboard.press("Shift");
  await expect.poll(() => world.evaluate("typeof openInterface")).toBe("function");
  expect(await page.evaluate("typeof openInterface")).toBe("undefined");
  await page.close();
});

test("the page cannot load the interface", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "editors/textarea.html");
  const load = page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const script = document.createElement("script");
        script.addEventListener("load", () => resolve("loaded"));
        script.addEventListener("error", () => resolve("refused"));
        script.src = address;
        document.head.append(script);
      }),
    `chrome-extension://${extensionId()}/interface.js`,
  );
  expect(await load).toBe("refused");
  await page.close();
});

test("a paste that is held while worker and interface are both away brings its dialog", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "block", "editors/textarea.html");
  const world = await contentWorld(page);
  await stopWorker(guarded);
  expect(await world.evaluate("typeof openInterface")).toBe("undefined");
  await page.bringToFront();
  await page.focus("#editor");
  await page.keyboard.press("Control+V");
  await (await Overlay.of(page)).find("dialog", /Not pasted/);
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("where the extension is gone before anybody worked in a page, the browser's own dialog says so", async ({
  open,
}) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  await copy(context, open, { plain: PLAIN_TEXT });
  const page = await open(context, "allow", "editors/textarea.html");
  await greeted(context, page);
  await setEnabled(context, false);

  await page.bringToFront();
  await page.focus("#editor");
  const said = page.waitForEvent("dialog");
  const pressed = page.keyboard.press("Control+V");
  const dialog = await said;
  expect(dialog.message()).toMatch(/could not be checked\s.*Reload this page/s);
  await dialog.accept();
  await pressed;
  expect(await text(page)).toBe("before after");
  expect(await clipboardText(page)).toContain(CARD);
  await context.close();
});

/** Waits until the background has greeted the page, which it does once that has been loaded. */
async function greeted(context: BrowserContext, page: Page): Promise<void> {
  const popup = await openPopup(context);
  const url = page.url();
  const icon = (url: string) => {
    const { chrome } = globalThis as unknown as Extension;
    return chrome.tabs.query({ url }).then(([tab]) => chrome.action.getTitle({ tabId: tab?.id ?? -1 }));
  };
  await expect.poll(() => popup.evaluate(icon, new URL(url).origin.replace(/:\d+$/, "/*"))).toMatch(/guarded/i);
  await popup.close();
}

interface Extension {
  chrome: {
    tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
    action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}

/** The world of the extension's content scripts in a page, which the page's own scripts have no way into. */
async function contentWorld(page: Page): Promise<{ evaluate(expression: string): Promise<unknown> }> {
  const cdp = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    cdp.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId()}`) resolve(id);
    });
  });
  await cdp.send("Runtime.enable");
  const contextId = await found;
  return {
    async evaluate(expression) {
      return (await cdp.send("Runtime.evaluate", { contextId, expression })).result.value;
    },
  };
}
