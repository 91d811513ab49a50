/** Marks under what is being typed. */
import { CARD } from "./clipboard.ts";
import { text } from "./editors.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const BEFORE = "Charge the card ";

for (const editor of ["textarea", "contenteditable", "prosemirror"]) {
  test(`${editor}: what is sensitive is marked where it stands, and the editor is not touched`, async ({
    guarded,
    unguarded,
    open,
  }) => {
    const contents = [];
    for (const context of [guarded, unguarded]) {
      const page = await open(context, "redact", `composer.html?editor=${editor}`);
      await page.locator("#editor").click();
      await page.keyboard.type(`${BEFORE}${CARD} today`);
      if (context === guarded) {
        const overlay = await Overlay.of(page);
        await overlay.find("image", "Payment card number");
        const { x } = await overlay.boxOf("image", "Payment card number");
        const left = await page.locator("#editor").evaluate((editor, before) => {
          const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
          context.font = getComputedStyle(editor).font;
          const { left } = editor.getBoundingClientRect();
          return left + 1 + 12 + context.measureText(before).width;
        }, BEFORE);
        expect(Math.abs(x - left)).toBeLessThan(2);
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

        // It goes with the text, and away with it.
        await page.keyboard.press("Home");
        await page.keyboard.type("Now: ");
        await expect.poll(async () => (await overlay.boxOf("image", "Payment card number")).x).toBeGreaterThan(x + 20);
        for (const _ of "Now: ") await page.keyboard.press("Backspace");
        await expect.poll(async () => (await overlay.boxOf("image", "Payment card number")).x).toBeLessThan(x + 2);
      }
      await expect.poll(() => text(page)).toBe(`${BEFORE}${CARD} today`);
      contents.push(await page.locator("#editor").evaluate((editor) => editor.outerHTML));
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      if (context === guarded) await (await Overlay.of(page)).gone("image");
      await page.close();
    }
    expect(contents[0]).toEqual(contents[1]);
  });
}

test("what was marked is recorded on its own channel, once", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "composer.html?editor=textarea");
  await page.locator("#editor").click();
  await page.keyboard.type(`${BEFORE}${CARD}`);
  const marked = async () =>
    recordsOf(await exportEvidence(guarded)).filter(({ outcome, seq }) => outcome === "marked" && Number(seq) > before);
  const before = Number(recordsOf(await exportEvidence(guarded)).at(-1)?.["seq"]);
  await page.bringToFront();
  await expect.poll(async () => (await marked()).length, { intervals: [3_000] }).toBe(1);
  expect((await marked())[0]).toMatchObject({ channel: "type", action: "redact" });
  await page.bringToFront();
  await page.keyboard.type(" today");
  await expect.poll(async () => (await marked()).length, { intervals: [3_000] }).toBe(1);
  await page.close();
});
