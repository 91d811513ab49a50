/** What the employee has typed, at the moment it is sent. */
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { text } from "./editors.ts";
import { recordsOf, verify } from "./evidence.ts";
import { expect, type Stage, test, textIn } from "./stage.ts";

const HARMLESS = "Please write a short poem about the sea.";
const TYPED = `Charge the card ${CARD} today`;
const REDACTED = "Charge the card [CREDIT_CARD_1] today";

const WAYS: Readonly<Record<string, (page: Tab) => Promise<void>>> = {
  Enter: (page) => page.keyboard.press("Enter"),
  "the button": (page) => page.click("button[type=submit]"),
};

for (const editor of ["textarea", "contenteditable", "prosemirror"]) {
  for (const [name, send] of Object.entries(WAYS)) {
    test.describe(`${editor}, sent by ${name}`, () => {
      test("clean text goes as it is, once", async ({ guarded }) => {
        const page = await typed(guarded, "redact", editor, HARMLESS);
        await send(page);
        await expect.poll(() => sent(page)).toEqual([HARMLESS]);
        expect(await text(page)).toBe("");
        await page.close();
      });

      test("what must be redacted is, before the page has it", async ({ guarded }) => {
        const page = await typed(guarded, "redact", editor, TYPED);
        await send(page);
        await expect.poll(() => sent(page)).toEqual([REDACTED]);
        await page.close();
        const file = await guarded.evidence();
        expect(verify(file)).toMatchObject({ outcome: "verified" });
        expect(recordsOf(file).findLast(({ channel }) => channel === "submit")).toMatchObject({
          action: "redact",
          outcome: "redacted",
        });
      });

      test("what is blocked stays where it was typed", async ({ guarded }) => {
        const page = await typed(guarded, "block", editor, TYPED);
        await send(page);
        await page.overlay.find("dialog", /./);
        expect(await page.overlay.text()).toContain("Your text is still in the editor.");
        await page.keyboard.press("Escape");
        await page.overlay.gone("dialog");
        expect(await text(page)).toBe(TYPED);
        expect(await sent(page)).toEqual([]);
        await page.close();
      });

      test("a warning is answered once, and the text then goes as it is", async ({ guarded }) => {
        const page = await typed(guarded, "warn", editor, TYPED);
        await send(page);
        await page.overlay.click("button", /as is/);
        await page.overlay.click("radio", "It is public already");
        await page.overlay.click("button", /as is/);
        await expect.poll(() => sent(page)).toEqual([TYPED]);
        await page.overlay.gone("dialog");
        await page.close();
      });
    });
  }
}

test("other buttons are not held", async ({ guarded }) => {
  const page = await typed(guarded, "block", "textarea", TYPED);
  await page.evaluate(() => {
    document.querySelector("button[type=button]")?.addEventListener("click", () => {
      document.title = "attached";
    });
  }, undefined);
  await page.click("button[type=button]");
  await expect.poll(() => textIn(page, "title")).toBe("attached");
  await page.close();
});

test("where the page's requests can be held, the key is not", async ({ guarded }) => {
  const page = await writtenIn(await guarded.open("block", "composer.html?editor=textarea"), TYPED);
  await page.keyboard.press("Enter");
  await expect.poll(() => sent(page)).toEqual([TYPED]); // the page has sent nothing yet
  await page.close();
});

/** A page of which nothing says how to read what it sends, with this written in its editor. */
async function typed(stage: Stage, action: string, editor: string, what: string): Promise<Tab> {
  return writtenIn(await stage.open(`${action}.undescribed`, `composer.html?editor=${editor}`), what);
}

async function writtenIn(page: Tab, what: string): Promise<Tab> {
  await page.click("#editor");
  await page.keyboard.type(what);
  await expect.poll(() => text(page)).toBe(what.trim());
  return page;
}

/** What the page has sent. */
function sent(page: Tab): Promise<(string | null)[]> {
  return page.evaluate(
    () => [...document.querySelectorAll("#sent li")].map(({ textContent }) => textContent),
    undefined,
  );
}
