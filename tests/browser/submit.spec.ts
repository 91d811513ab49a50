/** What the employee has typed, at the moment it is sent. */
import type { BrowserContext, Page } from "@playwright/test";
import { CARD } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { text } from "./editors.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { expect, managedBy, type Open, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const HARMLESS = "Please write a short poem about the sea.";
const TYPED = `Charge the card ${CARD} today`;
const REDACTED = "Charge the card [CREDIT_CARD_1] today";

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Enter: (page) => page.keyboard.press("Enter"),
  "the button": (page) => page.getByRole("button", { name: "Send message" }).click(),
};

/** Without site rules: nothing says how to read what these pages send. */
const UNDESCRIBED = { ...POLICY, version: 8, siteRules: [] };

const govern = async (guarded: BrowserContext, policy: typeof POLICY): Promise<void> => {
  setManaged({ policy: JSON.stringify(policy) });
  await managedBy(guarded, `${policy.id}, version ${policy.version}`);
};

test.beforeAll(({ guarded }) => govern(guarded, { ...UNDESCRIBED }));
test.afterAll(({ guarded }) => govern(guarded, POLICY));

for (const editor of ["textarea", "contenteditable", "prosemirror"]) {
  for (const [name, send] of Object.entries(WAYS)) {
    test.describe(`${editor}, sent by ${name}`, () => {
      test("clean text goes as it is, once", async ({ guarded, open }) => {
        const page = await typed(guarded, open, "redact", editor, HARMLESS);
        await send(page);
        await expect(page.locator("#sent li")).toHaveText([HARMLESS]);
        expect(await text(page)).toBe("");
        await page.close();
      });

      test("what must be redacted is, before the page has it", async ({ guarded, open }) => {
        const page = await typed(guarded, open, "redact", editor, TYPED);
        await send(page);
        await expect(page.locator("#sent li")).toHaveText([REDACTED]);
        await page.close();
        const file = await exportEvidence(guarded);
        expect(verify(file)).toMatchObject({ outcome: "verified" });
        expect(recordsOf(file).findLast(({ channel }) => channel === "submit")).toMatchObject({
          action: "redact",
          outcome: "redacted",
        });
      });

      test("what is blocked stays where it was typed", async ({ guarded, open }) => {
        const page = await typed(guarded, open, "block", editor, TYPED);
        await send(page);
        const overlay = await Overlay.of(page);
        await overlay.find("dialog", /./);
        expect(await overlay.text()).toContain("Your text is still in the editor.");
        await page.keyboard.press("Escape");
        await overlay.gone("dialog");
        expect(await text(page)).toBe(TYPED);
        await expect(page.locator("#sent li")).toHaveCount(0);
        await page.close();
      });

      test("a warning is answered once, and the text then goes as it is", async ({ guarded, open }) => {
        const page = await typed(guarded, open, "warn", editor, TYPED);
        await send(page);
        const overlay = await Overlay.of(page);
        await overlay.click("button", /as is/);
        await overlay.click("radio", "It is public already");
        await overlay.click("button", /as is/);
        await expect(page.locator("#sent li")).toHaveText([TYPED]);
        await overlay.gone("dialog");
        await page.close();
      });
    });
  }
}

test("other buttons are not held", async ({ guarded, open }) => {
  const page = await typed(guarded, open, "block", "textarea", TYPED);
  await page.evaluate(() => {
    document.querySelector("button[type=button]")?.addEventListener("click", () => {
      document.title = "attached";
    });
  });
  await page.getByRole("button", { name: "Attach" }).click();
  await expect(page).toHaveTitle("attached");
  await page.close();
});

test("Enter that ends a word of an input method is left alone", async ({ guarded, open }) => {
  const page = await typed(guarded, open, "block", "contenteditable", `${TYPED} `);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "海", selectionStart: 1, selectionEnd: 1 });
  await page.evaluate(() => {
    const seen: boolean[] = [];
    addEventListener("keydown", (event) => seen.push(event.isComposing || event.keyCode === 229), true);
    Object.assign(window, { seen });
  });
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).toEqual([true]);
  await cdp.send("Input.insertText", { text: "海" });
  expect(await text(page)).toBe(`${TYPED} 海`);
  await page.keyboard.press("Enter");
  await (await Overlay.of(page)).find("dialog", /./);
  await page.close();
});

test("where the page's requests can be held, the key is not", async ({ guarded, open }) => {
  await govern(guarded, { ...POLICY, version: 9 });
  const page = await typed(guarded, open, "block", "textarea", TYPED);
  await page.keyboard.press("Enter");
  await expect(page.locator("#sent li")).toHaveText([TYPED]); // the page has sent nothing yet
  await page.close();
});

async function typed(context: BrowserContext, open: Open, action: string, editor: string, what: string): Promise<Page> {
  const page = await open(context, action, `composer.html?editor=${editor}`);
  await page.locator("#editor").click();
  await page.keyboard.type(what);
  await expect.poll(() => text(page)).toBe(what.trim());
  return page;
}
