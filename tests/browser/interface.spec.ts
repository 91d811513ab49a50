/** Dialog and popup with the keyboard alone, and as assistive technology reads them. */
import { PLAIN_TEXT } from "./clipboard.ts";
import { placeCaret, text } from "./editors.ts";
import { expect, test, valueIn } from "./stage.ts";

test("a warning is answered with the keyboard alone, and gives the caret back", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("warn", "editors/prosemirror.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  await page.overlay.focused("button", "Paste redacted");
  await page.keyboard.press("Shift+Tab");
  await page.overlay.focused("button", "Paste as is");
  await page.keyboard.press("Enter");
  await page.overlay.focused("radio", "My work needs it");
  await page.keyboard.press("ArrowDown");
  await page.overlay.focused("radio", "It is not what it was taken for");
  await page.keyboard.press("Enter"); // sends nothing
  await page.overlay.focused("radio", "It is not what it was taken for");
  for (const _ of ["note", "back", "cancel", "as is"]) await page.keyboard.press("Tab");
  await page.overlay.focused("button", "Paste as is");
  await page.keyboard.press("Enter");
  await page.overlay.gone("dialog");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`);
  await page.keyboard.type("!");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}!after`);
  await page.close();
});

test("Escape cancels a warning, and the caret is where it was", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  for (const editor of ["textarea", "contenteditable"]) {
    const page = await guarded.open("warn", `editors/${editor}.html`);
    await placeCaret(page);
    await page.keyboard.press("Control+v");
    await page.overlay.find("dialog", /Sensitive data/);
    await page.keyboard.press("Escape");
    await page.overlay.gone("dialog");
    await page.keyboard.type("and ");
    await expect.poll(() => text(page)).toBe("before and after");
    await page.close();
  }
});

test("a dialog says where the text is: of a paste on the clipboard, of a drop where it came from", async ({
  guarded,
}) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("block", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Not pasted/);
  expect(await page.overlay.text()).toContain("Your text is still on the clipboard.");
  await page.keyboard.press("Escape");
  await page.overlay.gone("dialog");
  await page.drop("#editor", { x: 20, y: 10 }, { strings: { "text/plain": PLAIN_TEXT } });
  await page.overlay.find("dialog", /Not pasted/);
  expect(await page.overlay.text()).toContain("Your text is still where it came from.");
  await page.close();
});

test("the focus stays inside the dialog", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("block", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.focused("button", "Close");
  for (const _ of "all around and around") await page.keyboard.press("Tab");
  await page.keyboard.type("leaks?");
  expect(await valueIn(page, "#editor")).toBe("before after");
  await page.close();
});

test("the dialog says how many records a pasted table holds", async ({ guarded }) => {
  const people = ["Henrik Vestergaard", "Ngozi Okafor", "Thomas Keller", "Aylin Demir", "Petra Lindholm", "Raj Mehta"];
  const rows = people.map((name, i) => `${name},${name.split(" ")[0]?.toLowerCase()}@customers.example,${i + 40}`);
  await guarded.copy({ plain: ["Name,E-mail,Orders", ...rows].join("\n") });
  const page = await guarded.open("warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  const shown = await page.overlay.text();
  expect(shown).toContain("Many records in one place: 6");
  expect(shown).not.toContain("vestergaard");
  await page.keyboard.press("Escape");
  await page.overlay.gone("dialog");
  expect(await valueIn(page, "#editor")).toBe("before after");
  await page.close();
});

test("the notice says what was replaced and opens the details", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.click("button", "Details");
  await page.overlay.find("dialog", "Sensitive data replaced");
  expect(await page.overlay.text()).toContain("Payment card number");
  await page.keyboard.press("Enter");
  await page.overlay.gone("dialog");
  await page.keyboard.type("!");
  await expect.poll(() => text(page)).toBe("before Card [CREDIT_CARD_1] of order 7!after");
  await page.close();
});

test("the popup shows policy, engine, evidence and the last decisions by role and name", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("log", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
  const popup = await guarded.openOwn("popup");
  await popup.overlay.find("heading", "prompt-dlp");
  await popup.overlay.find("region", "Last decisions on this page");
  const shown = (await popup.overlay.text()).split("\n");
  expect(shown).toContain("Set by your company");
  expect(shown.join(" ")).toContain("log.localhost is guarded");
  expect(shown.slice(shown.indexOf("Last decisions on this page")).join(" ")).toMatch(
    /^Last decisions on this page .*? log\.localhost/,
  );
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? "", undefined);
  const reached: string[] = [];
  while (reached.at(-1) !== "Export evidence" && reached.length < 10) {
    await popup.keyboard.press("Tab");
    reached.push(await focused());
  }
  expect(reached).toContain("Settings");
  expect(reached.at(-1)).toBe("Export evidence");
  await popup.close();
  await page.close();
});

test("a setting that is changed counts on every page of the extension", async ({ guarded }) => {
  const options = await guarded.openOwn("options");
  const popup = await guarded.openOwn("popup");
  for (const [name, appearance] of [
    ["Dark", "dark"],
    ["As the system", "system"],
  ] as const) {
    await options.toFront();
    await options.overlay.click("radio", name);
    await expect.poll(() => options.overlay.text()).toContain("Saved");
    for (const page of [options, popup]) {
      await page.reload();
      const worn = () => page.evaluate(() => document.documentElement.dataset["appearance"], undefined);
      await expect.poll(worn).toBe(appearance);
    }
  }
  await popup.close();
  await options.close();
});
