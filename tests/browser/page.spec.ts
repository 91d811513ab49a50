/** Pages that make it hard: strict policies, frames, and pages that work against the extension. */
import { CARD, clipboardText, copy, PLAIN_TEXT, RICH_TEXT } from "./clipboard.ts";
import { placeCaret, snapshot, text } from "./editors.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("works under a strict content security policy with Trusted Types", async ({ guarded, open }) => {
  await copy(guarded, open, { rich: RICH_TEXT });
  for (const editor of ["contenteditable", "prosemirror"]) {
    const page = await open(guarded, "redact", `strict/editors/${editor}.html`);
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    await expect.poll(() => text(page)).toContain("Card [CREDIT_CARD_1] of order 7");
    expect((await snapshot(page)).content).toMatch(/<(b|strong)[^>]*>\[CREDIT_CARD_1\]/);
    await (await Overlay.of(page)).find("status", /.*/);
    await page.close();
  }
});

test("shows its dialog, styled, under a strict content security policy", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "block", "strict/editors/textarea.html");
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  expect(await overlay.width("dialog", /Not pasted/)).toBe(544); // 34rem: the style sheet has been applied
  await page.close();
  expect(refused).toEqual([]);
});

test("guards frames, those without an address of their own too", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/frame.html");
  for (const name of ["same", "inline"]) {
    const editor = page.frameLocator(`iframe[name=${name}]`).locator("#editor");
    await editor.click();
    await page.keyboard.press("Control+V");
    await expect(editor).toHaveValue(/\[CREDIT_CARD_1\]/);
    await expect(editor).not.toHaveValue(new RegExp(CARD));
  }
  await page.close();
});

test("the page sees neither the original nor what happens in the dialog", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "warn", "editors/textarea.html");
  await page.evaluate(() => {
    const seen: string[] = [];
    const kinds = ["keydown", "keyup", "input", "beforeinput", "click", "pointerdown", "mousemove", "paste", "copy"];
    for (const kind of kinds) {
      addEventListener(kind, (event) => seen.push(`${kind} on ${(event.target as Element).localName}`), true);
    }
    Object.assign(window, { seen });
  });
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  await overlay.click("button", "Paste as is");
  await overlay.click("radio", "It is public already");
  await overlay.click("textbox", /^Note/);
  await page.keyboard.type("secret reason");
  const { seen, readable } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: string[] }).seen,
    readable: document.documentElement.textContent + String(getSelection()),
  }));
  expect(seen).toEqual([]);
  expect(readable).not.toContain("secret reason");
  await overlay.click("button", "Cancel");
  await overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("a page that takes the dialog away gets nothing by it", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  expect(await clipboardText(page)).toContain(CARD);

  await page.keyboard.press("Control+V");
  await overlay.find("dialog", /Sensitive data/);
  await page.close();
});

test("a page cannot put its styles over the dialog", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "block", "editors/textarea.html");
  await page.addStyleTag({ content: "div, div * { display: none !important; opacity: 0 !important }" });
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  expect(await overlay.width("dialog", /Not pasted/)).toBe(544);
  await page.close();
});

test("pasting without formatting stays without formatting", async ({ guarded, unguarded, open }) => {
  const results = [];
  for (const context of [guarded, unguarded]) {
    await copy(context, open, { rich: RICH_TEXT });
    const page = await open(context, "allow", "editors/prosemirror.html");
    await placeCaret(page);
    await page.keyboard.press("Control+Shift+V");
    await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
    results.push(await snapshot(page));
    await page.close();
  }
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.content).not.toContain("<strong>");
});

test("checks a megabyte of text", async ({ guarded, open }) => {
  const megabyte = `${"The quick brown fox jumps over the lazy dog. ".repeat(23_302)}\nCard ${CARD}`;
  await copy(guarded, open, { plain: megabyte });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(async () => (await text(page)).length, { timeout: 20_000 }).toBeGreaterThan(1_000_000);
  expect(await text(page)).toContain("Card [CREDIT_CARD_1]after");
  await page.close();
});
