/** Pages that make it hard: strict policies, frames, and pages that work against the extension. */
import { CARD, PLAIN_TEXT, RICH_TEXT } from "./clipboard.ts";
import { placeCaret, snapshot, text } from "./editors.ts";
import { expect, test, valueIn } from "./stage.ts";

test("works under a strict content security policy with Trusted Types", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT, rich: RICH_TEXT });
  for (const editor of ["contenteditable", "prosemirror"]) {
    const page = await guarded.open("redact", `strict/editors/${editor}.html`);
    await placeCaret(page);
    await page.keyboard.press("Control+v");
    await expect.poll(() => text(page)).toContain("Card [CREDIT_CARD_1] of order 7");
    expect((await snapshot(page)).content).toMatch(/<(b|strong)[^>]*>\[CREDIT_CARD_1\]/);
    await page.overlay.find("status", /.*/);
    await page.close();
  }
});

test("shows its dialog, styled, under a strict content security policy", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("block", "strict/editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  expect(await page.overlay.width("dialog", /Not pasted/)).toBe(544); // 34rem: the style sheet has been applied
  expect(page.console).toEqual([]);
  await page.close();
});

test("guards frames, those without an address of their own too", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("redact", "editors/frame.html");
  for (const name of ["same", "inline"]) {
    const frame = await page.frame(name);
    await frame.click("#editor");
    await page.keyboard.press("Control+v");
    await expect.poll(() => valueIn(frame, "#editor")).toContain("[CREDIT_CARD_1]");
    expect(await valueIn(frame, "#editor")).not.toContain(CARD);
  }
  await page.close();
});

test("the page sees neither the original nor what happens in the dialog", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("warn", "editors/textarea.html");
  await page.evaluate(() => {
    const seen: string[] = [];
    const kinds = ["keydown", "keyup", "input", "beforeinput", "click", "pointerdown", "mousemove", "paste", "copy"];
    for (const kind of kinds) {
      addEventListener(kind, (event) => seen.push(`${kind} on ${(event.target as Element).localName}`), true);
    }
    Object.assign(window, { seen });
  }, undefined);
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  await page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0), undefined);
  await page.overlay.click("button", "Paste as is");
  await page.overlay.click("radio", "It is public already");
  await page.overlay.click("textbox", /^Note/);
  await page.keyboard.type("secret reason");
  const { seen, readable } = await page.evaluate(
    () => ({
      seen: (window as unknown as { seen: string[] }).seen,
      readable: document.documentElement.textContent + String(getSelection()),
    }),
    undefined,
  );
  expect(seen).toEqual([]);
  expect(readable).not.toContain("secret reason");
  await page.overlay.click("button", "Cancel");
  await page.overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("a page that takes the dialog away gets nothing by it", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove(), undefined);
  await page.overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  expect(await guarded.clipboard()).toContain(CARD);

  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  await page.close();
});

test("a page cannot put its styles over the dialog", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("block", "editors/textarea.html");
  await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = "div, div * { display: none !important; opacity: 0 !important }";
  }, undefined);
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  expect(await page.overlay.width("dialog", /Not pasted/)).toBe(544);
  await page.close();
});

test("a dialog of the page does not lock ours", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.focused("button", "Paste redacted");
  await page.evaluate(() => {
    const dialog = document.createElement("dialog");
    dialog.textContent = "Click to win";
    document.body.append(dialog);
    dialog.showModal();
  }, undefined);
  const inFront = () =>
    page.evaluate(() => {
      const { documentElement: root } = document;
      return document.elementFromPoint(root.clientWidth / 2, root.clientHeight / 2) === root.lastElementChild;
    }, undefined);
  await expect.poll(inFront).toBe(true);
  await page.overlay.click("button", "Cancel");
  await page.evaluate(() => document.querySelector("dialog")?.remove(), undefined);
  await page.overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("a page that never stops to come to the front gets nothing", async ({ guarded }) => {
  await guarded.copy({ plain: PLAIN_TEXT });
  const page = await guarded.open("warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await page.overlay.find("dialog", /Sensitive data/);
  await page.evaluate(() => {
    const popover = document.createElement("div");
    popover.popover = "manual";
    document.body.append(popover);
    const again = () => {
      popover.hidePopover();
      popover.showPopover();
      requestAnimationFrame(again);
    };
    again();
  }, undefined);
  await page.overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  await page.close();
});

test("pasting without formatting stays without formatting", async ({ guarded, unguarded }) => {
  const results = [];
  for (const stage of [guarded, unguarded]) {
    await stage.copy({ plain: PLAIN_TEXT, rich: RICH_TEXT });
    const page = await stage.open("allow", "editors/prosemirror.html");
    await placeCaret(page);
    await page.keyboard.press("Control+Shift+V");
    await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
    results.push(await snapshot(page));
    await page.close();
  }
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.content).not.toContain("<strong>");
});

test("checks a megabyte of text", async ({ guarded }) => {
  const megabyte = `${"The quick brown fox jumps over the lazy dog. ".repeat(23_302)}\nCard ${CARD}`;
  await guarded.copy({ plain: megabyte });
  const page = await guarded.open("redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await expect.poll(async () => (await text(page)).length, { timeout: 20_000 }).toBeGreaterThan(1_000_000);
  expect(await text(page)).toContain("Card [CREDIT_CARD_1]after");
  await page.close();
});
