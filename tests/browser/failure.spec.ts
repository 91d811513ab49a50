/** What happens when a part of the extension is gone. */
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, whyUnmanaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("a page that outlived its extension keeps content back and says what to do", async ({ open }, info) => {
  const why = whyUnmanaged();
  info.skip(why !== undefined, why);
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  await copy(context, open, { plain: PLAIN_TEXT });
  const page = await open(context, "allow", "editors/textarea.html");
  await placeCaret(page);
  const popup = await openPopup(context);
  const closed = popup.waitForEvent("close");
  await popup.evaluate("void setTimeout(() => chrome.runtime.reload())");
  await closed;

  await page.bringToFront();
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /could not be checked/);
  expect(await overlay.text()).toContain("Reload this page");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  expect(await clipboardText(page)).toContain(CARD);

  await page.reload();
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
  await context.close();
});
