/** Dialog and popup with the keyboard alone, and as assistive technology reads them. */
import { copy, PLAIN_TEXT } from "./clipboard.ts";
import { drop } from "./drivers/chromium.ts";
import { placeCaret, text } from "./editors.ts";
import { expect, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("a warning is answered with the keyboard alone, and gives the caret back", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "warn", "editors/prosemirror.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await overlay.focused("button", "Paste redacted");
  await page.keyboard.press("Shift+Tab");
  await overlay.focused("button", "Paste as is");
  await page.keyboard.press("Enter");
  await overlay.focused("radio", "My work needs it");
  await page.keyboard.press("ArrowDown");
  await overlay.focused("radio", "It is not what it was taken for");
  await page.keyboard.press("Enter"); // sends nothing
  await overlay.focused("radio", "It is not what it was taken for");
  for (const _ of ["note", "back", "cancel", "as is"]) await page.keyboard.press("Tab");
  await overlay.focused("button", "Paste as is");
  await page.keyboard.press("Enter");
  await overlay.gone("dialog");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`);
  await page.keyboard.type("!");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}!after`);
  await page.close();
});

test("Escape cancels a warning, and the caret is where it was", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  for (const editor of ["textarea", "contenteditable"]) {
    const page = await open(guarded, "warn", `editors/${editor}.html`);
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    const overlay = await Overlay.of(page);
    await overlay.find("dialog", /Sensitive data/);
    await page.keyboard.press("Escape");
    await overlay.gone("dialog");
    await page.keyboard.type("and ");
    await expect.poll(() => text(page)).toBe("before and after");
    await page.close();
  }
});

test("a dialog says where the text is: of a paste on the clipboard, of a drop where it came from", async ({
  guarded,
  open,
}) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "block", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Not pasted/);
  expect(await overlay.text()).toContain("Your text is still on the clipboard.");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  await drop(page, page.mainFrame(), "#editor", { x: 20, y: 10 }, { "text/plain": PLAIN_TEXT });
  await overlay.find("dialog", /Not pasted/);
  expect(await overlay.text()).toContain("Your text is still where it came from.");
  await page.close();
});

test("the focus stays inside the dialog", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "block", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.focused("button", "Close");
  for (const _ of "all around and around") await page.keyboard.press("Tab");
  await page.keyboard.type("leaks?");
  expect(await page.locator("#editor").inputValue()).toBe("before after");
  await page.close();
});

test("the dialog says how many records a pasted table holds", async ({ guarded, open }) => {
  const people = ["Henrik Vestergaard", "Ngozi Okafor", "Thomas Keller", "Aylin Demir", "Petra Lindholm", "Raj Mehta"];
  const rows = people.map((name, i) => `${name},${name.split(" ")[0]?.toLowerCase()}@customers.example,${i + 40}`);
  await copy(guarded, open, { plain: ["Name,E-mail,Orders", ...rows].join("\n") });
  const page = await open(guarded, "warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  const shown = await overlay.text();
  expect(shown).toContain("Many records in one place: 6");
  expect(shown).not.toContain("vestergaard");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  expect(await page.locator("#editor").inputValue()).toBe("before after");
  await page.close();
});

test("the notice says what was replaced and opens the details", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.click("button", "Details");
  await overlay.find("dialog", "Sensitive data replaced");
  expect(await overlay.text()).toContain("Payment card number");
  await page.keyboard.press("Enter");
  await overlay.gone("dialog");
  await page.keyboard.type("!");
  await expect.poll(() => text(page)).toBe("before Card [CREDIT_CARD_1] of order 7!after");
  await page.close();
});

test("the popup shows policy, engine, evidence and the last decisions by role and name", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "log", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
  await page.close();
  const popup = await openPopup(guarded);
  await expect(popup.getByRole("heading", { name: "prompt-dlp" })).toBeVisible();
  await expect(popup.getByText("Set by your company")).toBeVisible();
  await expect(popup.getByRole("region", { name: "Last decisions" }).getByRole("listitem").first()).toContainText(
    "log.localhost",
  );
  const exporting = popup.getByRole("button", { name: "Export evidence" });
  const reached: string[] = [];
  while (!(await exporting.evaluate((button) => button === document.activeElement)) && reached.length < 10) {
    await popup.keyboard.press("Tab");
    reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? ""));
  }
  expect(reached).toContain("Settings");
  await expect(exporting).toBeFocused();
  await popup.close();
});
