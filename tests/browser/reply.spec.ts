/** Originals in what the page answers, for the employee's eyes only. */
import { CARD, PLAIN_TEXT } from "./clipboard.ts";
import { placeCaret, text } from "./editors.ts";
import { type Answering, answer, pasteCard, readableBy, select } from "./replies.ts";
import { expect, fill, test, textIn } from "./stage.ts";

test.beforeEach(({ guarded }) => guarded.copy({ plain: PLAIN_TEXT }));

const ANSWERS: { name: string; how: (page: Answering) => void | Promise<void> }[] = [
  { name: "at once", how: (page) => page.say("The card [CREDIT_CARD_1] is valid.") },
  { name: "as a model wrote it", how: (page) => page.say("The card [Credit Card 1] is valid.") },
  {
    name: "word by word, the label over several nodes",
    how: (page) => page.stream("p", ["The ", "card [CRE", "DIT_", "CARD", "_1", "] is", " valid."]),
  },
  {
    name: "in one growing text",
    how: (page) => page.grow("p", ["The card ", "[CREDIT", "_CARD_", "1", "]", " is valid."]),
  },
  {
    name: "in a table",
    how: (page) =>
      page.tabulate([
        ["name", "card"],
        ["Ada", "[CREDIT_CARD_1]"],
      ]),
  },
  {
    name: "in highlighted code",
    how: (page) => page.stream("pre", ["const cards = ", "[", "'", "[", "CREDIT_CARD_1", "]", "'", "];"]),
  },
];

for (const { name, how } of ANSWERS) {
  test(`an answer ${name} shows the original, and its page does not know it`, async ({ guarded }) => {
    const page = await guarded.open("redact", "reply.html");
    await pasteCard(page);
    await answer(page, how);
    await expect.poll(() => page.overlay.text()).toContain(CARD);
    expect(await readableBy(page)).not.toContain(CARD);
    await page.close();
  });
}

test("after a reload the answer shows the original again, in this tab only", async ({ guarded }) => {
  const page = await guarded.open("redact", "reply.html");
  await pasteCard(page);
  const other = await guarded.open("redact", "reply.html");
  await page.reload();
  for (const each of [page, other]) await answer(each, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  await expect.poll(() => page.overlay.text()).toContain(CARD);
  expect(await other.overlay.text()).not.toContain(CARD);
  await other.close();
  await page.close();
});

test("an original is drawn where its label is, and goes where it goes", async ({ guarded }) => {
  const page = await guarded.open("redact", "reply.html");
  await pasteCard(page);
  await answer(page, (page) => {
    page.say("The card [CREDIT_CARD_1] is valid.");
    for (let i = 0; i < 40; i++) page.say(`line ${i}`);
  });
  const apart = async () => {
    const { x, y } = await page.overlay.placeOf(CARD);
    const label = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector("#conversation p")?.firstChild as Text;
      range.setStart(text, text.data.indexOf("["));
      range.setEnd(text, text.data.indexOf("]") + 1);
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    }, undefined);
    return Math.hypot(x - label.x, y - label.y);
  };
  await expect.poll(apart).toBeLessThan(4);
  await page.evaluate(() => document.querySelector("#conversation")?.scrollBy(0, 15), undefined);
  await expect.poll(apart).toBeLessThan(4);
  await page.evaluate(() => document.querySelector("#conversation")?.scrollBy(0, 600), undefined);
  await expect.poll(() => page.overlay.text()).not.toContain(CARD);
  await page.close();
});

test("what is copied from an answer has the original; the page's own listener sees nothing of it", async ({
  guarded,
}) => {
  const page = await guarded.open("redact", "reply.html");
  await pasteCard(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    for (const target of [window, document]) {
      for (const capture of [true, false]) {
        target.addEventListener(
          "copy",
          (event) => seen.push((event as ClipboardEvent).clipboardData?.getData("text/plain") ?? ""),
          capture,
        );
      }
    }
    Object.assign(window, { seen });
  }, undefined);
  await answer(page, (page) => page.stream("p", ["The ", "card [CREDIT_", "CARD_1]", " is valid."]));
  await expect.poll(() => page.overlay.text()).toContain(CARD);
  await select(page, "#conversation p");
  await page.keyboard.press("Control+c");
  expect(await guarded.clipboard()).toBe(`The card ${CARD} is valid.`);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(), undefined)).not.toContain(
    CARD,
  );

  // Back into the page it goes as a label again, the same one.
  await page.toFront();
  await fill(page, "#editor", "");
  await page.click("#editor");
  await page.keyboard.press("Control+v");
  await expect.poll(() => text(page)).toBe("The card [CREDIT_CARD_1] is valid.");
  await page.close();
});

for (const button of ["copy", "copy-rich"]) {
  test(`the page's own button (${button}) copies the original`, async ({ guarded }) => {
    const page = await guarded.open("redact", "reply.html");
    await pasteCard(page);
    await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
    await expect.poll(() => page.overlay.text()).toContain(CARD);
    await page.click(`#${button}`);
    await expect.poll(() => textIn(page, "title")).toBe("copied");
    expect(await guarded.clipboard()).toBe(`The card ${CARD} is valid.`);
    await page.close();
  });
}

test("originals whose time has come are forgotten, and their label is not given again", async ({ guarded }) => {
  const page = await guarded.open("redact", "reply.html");
  await pasteCard(page);
  const popup = await guarded.openOwn("popup");
  await popup.evaluate(async () => {
    const { session } = (globalThis as unknown as Extension).chrome.storage;
    for (const [name, kept] of Object.entries(await session.get(null))) {
      if (name.startsWith("conversation:")) await session.set({ [name]: { ...kept, until: 1 } });
    }
  }, undefined);
  await popup.close();
  await page.reload();
  await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_2]");
  await answer(page, (page) => page.say("The card [CREDIT_CARD_2] is valid."));
  await expect.poll(() => page.overlay.text()).toContain(CARD);
  expect((await page.overlay.text()).split(CARD)).toHaveLength(2);
  await page.close();
});

/** What the pages of the extension have. */
interface Extension {
  chrome: {
    storage: { session: { get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> } };
  };
}

test("a page cannot find, measure or load its way to what is drawn", async ({ chats, guarded }) => {
  const page = await guarded.open("redact", "reply.html");
  await pasteCard(page);
  // A font of the page's for each digit, asked for only when that digit is drawn in it.
  await page.evaluate(() => {
    for (let digit = 0; digit < 10; digit++) {
      const range = `U+003${digit}`;
      document.fonts.add(new FontFace("spy", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
      document.fonts.add(new FontFace("sans-serif", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
      document.fonts.add(new FontFace("system-ui", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
    }
    document.body.style.fontFamily = "spy, sans-serif";
  }, undefined);
  await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  await expect.poll(() => page.overlay.text()).toContain(CARD);

  expect(await readableBy(page)).not.toContain(CARD);
  const guessed = await page.evaluate((card) => {
    const { find } = window as unknown as { find(text: string): boolean };
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    return { found: find(card.slice(0, 4)) || find(card.slice(-4)), selected };
  }, CARD);
  expect(guessed.found).toBe(false);
  expect(guessed.selected).not.toContain(CARD);
  const digits = chats.requested.filter((url) => url.includes("digit-"));
  // "1" stands in the label, which is the page's own text.
  expect(digits.filter((url) => !url.endsWith("digit-1.woff2"))).toEqual([]);
  await page.close();
});
