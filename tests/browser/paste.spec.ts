/** What becomes of a paste under each action: behaviours written once, for every editor. */
import { CARD, clipboardText, copy, HARMLESS_RICH_TEXT, HARMLESS_TEXT, PLAIN_TEXT, RICH_TEXT } from "./clipboard.ts";
import { EDITORS, placeCaret, snapshot, text } from "./editors.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

for (const { name, rich } of EDITORS) {
  for (const kind of ["plain", "rich"] as const) {
    const source = kind === "plain" ? { plain: PLAIN_TEXT } : { rich: RICH_TEXT };

    test.describe(`${kind} text into ${name}`, () => {
      test("redact: arrives redacted at the caret, one undo takes it back", async ({ guarded, open }) => {
        await copy(guarded, open, source);
        const page = await open(guarded, "redact", `editors/${name}.html`);
        await placeCaret(page);
        const before = await snapshot(page);
        await page.keyboard.press("Control+V");
        await expect.poll(() => text(page)).toContain("Card [CREDIT_CARD_1] of order 7");

        const after = await snapshot(page);
        expect(after.content).not.toContain(CARD.slice(0, 9));
        expect(JSON.stringify(after.model ?? "")).not.toContain(CARD.slice(0, 9));
        expect(after.caret).toBe(before.caret + "Card [CREDIT_CARD_1] of order 7".length);
        if (rich && kind === "rich") {
          expect(after.content).toMatch(/<(b|strong)[^>]*>\[CREDIT_CARD_1\]<\/\1>/);
          expect(after.content).toContain('href="https://shop.example/orders/7"');
        }
        expect(await clipboardText(page)).toContain(CARD);
        const overlay = await Overlay.of(page);
        await overlay.find("status", /.*/);
        expect(await overlay.text()).toContain("Sensitive data replaced");

        await page.keyboard.press("Control+Z");
        await expect.poll(() => snapshot(page)).toEqual(before);
        await page.close();
      });

      test("block: nothing arrives, and the text is still on the clipboard", async ({ guarded, open }) => {
        await copy(guarded, open, source);
        const page = await open(guarded, "block", `editors/${name}.html`);
        await placeCaret(page);
        const before = await snapshot(page);
        await page.keyboard.press("Control+V");
        const overlay = await Overlay.of(page);
        await overlay.find("dialog", "Not pasted into block.localhost");
        const shown = await overlay.text();
        expect(shown).toContain("Ask the data office before you share this.");
        expect(shown).toContain("Your text is still on the clipboard.");
        expect(shown).not.toContain(CARD);
        await page.keyboard.press("Escape");
        await overlay.gone("dialog");

        expect(await snapshot(page)).toEqual(before);
        expect(await clipboardText(page)).toContain(CARD);
        await page.close();
      });

      test("warn: arrives unchanged after a justification", async ({ guarded, unguarded, open }) => {
        await copy(guarded, open, source);
        const page = await open(guarded, "warn", `editors/${name}.html`);
        await placeCaret(page);
        await page.keyboard.press("Control+V");
        const overlay = await Overlay.of(page);
        await overlay.find("dialog", "Sensitive data for warn.localhost");
        await overlay.click("button", "Paste as is");
        await overlay.click("radio", "My work needs it");
        await overlay.click("button", "Paste as is");
        await overlay.gone("dialog");
        await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
        const guardedResult = await snapshot(page);
        await page.close();

        await copy(unguarded, open, source);
        const plain = await open(unguarded, "warn", `editors/${name}.html`);
        await placeCaret(plain);
        await plain.keyboard.press("Control+V");
        await expect.poll(() => text(plain)).toContain(PLAIN_TEXT);
        expect(guardedResult).toEqual(await snapshot(plain));
        await plain.close();
      });

      for (const action of ["allow", "log"]) {
        test(`${action}: equals the same paste without the extension`, async ({ guarded, unguarded, open }) => {
          const results = [];
          for (const context of [guarded, unguarded]) {
            await copy(context, open, source);
            const page = await open(context, action, `editors/${name}.html`);
            await placeCaret(page);
            await page.keyboard.press("Control+V");
            await expect.poll(() => text(page)).toContain(PLAIN_TEXT);
            const after = await snapshot(page);
            await page.keyboard.press("Control+Z");
            results.push({ after, undone: await snapshot(page) });
            await page.close();
          }
          expect(results[0]).toEqual(results[1]);
        });
      }

      test("harmless text on a site that blocks equals the same paste without the extension", async ({
        guarded,
        unguarded,
        open,
      }) => {
        const harmless = kind === "plain" ? { plain: HARMLESS_TEXT } : { rich: HARMLESS_RICH_TEXT };
        const results = [];
        for (const context of [guarded, unguarded]) {
          await copy(context, open, harmless);
          const page = await open(context, "block", `editors/${name}.html`);
          await placeCaret(page);
          await page.keyboard.press("Control+V");
          await expect.poll(() => text(page)).toContain("poem");
          results.push(await snapshot(page));
          await page.close();
        }
        expect(results[0]).toEqual(results[1]);
      });
    });
  }
}
