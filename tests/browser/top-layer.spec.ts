/** A page that lays something over the dialog. */
import type { Page } from "@playwright/test";
import { copy, PLAIN_TEXT } from "./clipboard.ts";
import { placeCaret, text } from "./editors.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const WAYS = {
  "a popover": "document",
  "a popover in a closed shadow root": "shadow",
} as const;

for (const [name, where] of Object.entries(WAYS)) {
  test(`the dialog comes back in front of ${name} that the page opens over it`, async ({ guarded, open }) => {
    await copy(guarded, open, { plain: PLAIN_TEXT });
    const page = await open(guarded, "warn", "editors/textarea.html");
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    const overlay = await Overlay.of(page);
    await overlay.focused("button", "Paste redacted");
    await cover(page, where);
    await expect.poll(() => frontmost(page)).toBe("DIALOG.surface");
    await overlay.focused("button", "Paste redacted");
    await page.keyboard.press("Enter");
    await overlay.gone("dialog");
    await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
    await page.close();
  });
}

/** Opens something large over everything, which lets clicks through. */
async function cover(page: Page, where: "document" | "shadow"): Promise<void> {
  await page.evaluate((where) => {
    const host = document.createElement("section");
    document.body.append(host);
    const parent = where === "shadow" ? host.attachShadow({ mode: "closed" }) : host;
    const popover = document.createElement("div");
    popover.popover = "manual";
    popover.textContent = "Click to win";
    popover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:teal";
    parent.append(popover);
    popover.showPopover();
  }, where);
}

/** The last element of the browser's top layer. */
async function frontmost(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
  const { nodeIds } = await cdp.send("DOM.getTopLayerElements");
  const names: string[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await cdp.send("DOM.describeNode", { nodeId });
    const attributes = node.attributes ?? [];
    const [kind = ""] = (attributes[attributes.indexOf("class") + 1] ?? "").split(" ");
    if (!node.nodeName.startsWith("::")) names.push(`${node.nodeName}.${kind}`);
  }
  await cdp.detach();
  return names.at(-1) ?? "";
}
