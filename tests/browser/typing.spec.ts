/** Marks under what is being typed. */
import { CARD } from "./clipboard.ts";
import { text } from "./editors.ts";
import { recordsOf } from "./evidence.ts";
import { expect, test } from "./stage.ts";

const BEFORE = "Charge the card ";

for (const editor of ["textarea", "contenteditable", "prosemirror"]) {
  test(`${editor}: what is sensitive is marked where it stands, and the editor is not touched`, async ({
    guarded,
    unguarded,
  }) => {
    const contents = [];
    for (const stage of [guarded, unguarded]) {
      const page = await stage.open("redact", `composer.html?editor=${editor}`);
      await page.click("#editor");
      await page.keyboard.type(`${BEFORE}${CARD} today`);
      if (stage === guarded) {
        await page.overlay.find("image", "Payment card number");
        const { x } = await page.overlay.boxOf("image", "Payment card number");
        const left = await page.evaluate((before) => {
          const editor = document.querySelector("#editor") as Element;
          const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
          context.font = getComputedStyle(editor).font;
          const { left } = editor.getBoundingClientRect();
          return left + 1 + 12 + context.measureText(before).width;
        }, BEFORE);
        expect(Math.abs(x - left)).toBeLessThan(2);
        expect(await page.evaluate(() => CSS.highlights.size, undefined)).toBe(0);

        // It goes with the text, and away with it.
        await page.keyboard.press("Home");
        await page.keyboard.type("Now: ");
        await expect
          .poll(async () => (await page.overlay.boxOf("image", "Payment card number")).x)
          .toBeGreaterThan(x + 20);
        for (const _ of "Now: ") await page.keyboard.press("Backspace");
        await expect.poll(async () => (await page.overlay.boxOf("image", "Payment card number")).x).toBeLessThan(x + 2);
      }
      await expect.poll(() => text(page)).toBe(`${BEFORE}${CARD} today`);
      contents.push(await page.evaluate(() => document.querySelector("#editor")?.outerHTML, undefined));
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      if (stage === guarded) await page.overlay.gone("image");
      await page.close();
    }
    expect(contents[0]).toEqual(contents[1]);
  });
}

for (const editor of ["textarea", "contenteditable"]) {
  test(`${editor}: marks stay right while something is written in the middle of a long text`, async ({ guarded }) => {
    const far = "and then the rain went on over all of the hills for a good while\n".repeat(300);
    const page = await guarded.open("redact", `composer.html?editor=${editor}`);
    await page.click("#editor");
    // What is there already: nothing has looked at it.
    await page.evaluate(
      ([front, behind]) => {
        const editor = document.querySelector("#editor") as HTMLElement;
        if (editor instanceof HTMLTextAreaElement) {
          editor.value = front + behind;
          editor.setSelectionRange(front.length, front.length);
        } else {
          editor.textContent = front + behind;
          getSelection()?.setPosition(editor.firstChild, front.length);
        }
      },
      [`${far}${BEFORE}`, ` today, please\n${far}`] as const,
    );
    await page.keyboard.type("4731 1999 3847 5116");
    await page.overlay.find("image", "Payment card number");
    const { x } = await page.overlay.boxOf("image", "Payment card number");

    // In front of it.
    await page.keyboard.press("Home");
    await page.keyboard.type("Now: ");
    await expect.poll(async () => (await page.overlay.boxOf("image", "Payment card number")).x).toBeGreaterThan(x + 20);

    // A digit more, and it is no card number.
    await page.keyboard.press("Home");
    for (const _ of `Now: ${BEFORE}4`) await page.keyboard.press("ArrowRight");
    await page.keyboard.type("9");
    await page.overlay.gone("image");

    // The background forgets what it was told, and is told it again.
    await guarded.stopBackground();
    await page.toFront();
    await page.keyboard.press("Home");
    await page.keyboard.type("IBAN DE89 3704 0044 0532 0130 00, ");
    await page.overlay.find("image", "IBAN");
    await page.close();
  });
}

test("what was marked is recorded on its own channel, once", async ({ guarded }) => {
  const page = await guarded.open("redact", "composer.html?editor=textarea");
  await page.click("#editor");
  await page.keyboard.type(`${BEFORE}${CARD}`);
  const marked = async () =>
    recordsOf(await guarded.evidence()).filter(({ outcome, seq }) => outcome === "marked" && Number(seq) > before);
  const before = Number(recordsOf(await guarded.evidence()).at(-1)?.["seq"]);
  await page.toFront();
  await expect.poll(async () => (await marked()).length, { intervals: [3_000] }).toBe(1);
  expect((await marked())[0]).toMatchObject({ channel: "type", action: "redact" });
  await page.toFront();
  await page.keyboard.type(" today");
  await expect.poll(async () => (await marked()).length, { intervals: [3_000] }).toBe(1);
  await page.close();
});
