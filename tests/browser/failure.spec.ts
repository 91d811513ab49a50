/** What happens when a part of the extension is gone. */
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { corruptEngine } from "./fault.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("a page that outlived its extension keeps content back and says what to do", async ({ open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
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

test("when the engine dies, content is kept back, said so and recorded; a new engine takes over", async ({
  guarded,
  open,
}) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "allow", "editors/textarea.html");
  await placeCaret(page);
  await corruptEngine(guarded);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", "This could not be checked");
  expect(await text(page)).toBe("before after");

  await overlay.click("button", "Try again");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`);
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const failure = recordsOf(file).slice(-5);
  expect(failure).toContainEqual(expect.objectContaining({ kind: "engine", event: "failed" }));
  expect(failure).toContainEqual(expect.objectContaining({ action: "block", outcome: "failed-closed" }));
});
