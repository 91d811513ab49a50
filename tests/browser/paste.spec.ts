/** What holds for pastes besides the matrix of editors. */
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { EDITORS, text } from "./editors.ts";
import { verify } from "./evidence.ts";
import { bring, course, expectCourse, RICH } from "./matrix.ts";
import { expect, type Sample, test } from "./stage.ts";

const HARMLESS: Sample = {
  plain: "Harmless order 7",
  rich: '<p>Harmless <a href="https://sea.example/">order 7</a></p>',
};

for (const editor of EDITORS.filter(({ name }) => ["textarea", "prosemirror"].includes(name))) {
  test(`${editor.name}: harmless text on a site that blocks equals the same paste without the extension`, async ({
    guarded,
    unguarded,
  }) => {
    const expected = await course(unguarded, editor, "paste", HARMLESS);
    const tab = await guarded.edit(editor, "block");
    await bring(guarded, tab, editor, "paste", HARMLESS);
    await expectCourse(tab, expected);
    await tab.close();
  });

  test(`${editor.name}: what is only logged equals the same paste without the extension`, async ({
    guarded,
    unguarded,
  }) => {
    const expected = await course(unguarded, editor, "paste", RICH);
    const tab = await guarded.edit(editor, "log");
    await bring(guarded, tab, editor, "paste", RICH);
    await expectCourse(tab, expected);
    await tab.close();
  });
}

test("a background that was stopped goes on where it was", async ({ guarded }) => {
  const tab = await guarded.open("redact", "editors/textarea.html");
  await tab.click("#editor");
  await tab.keyboard.press("Control+a");
  await guarded.paste(tab, { plain: CARD });
  await expect.poll(() => text(tab)).toBe("[CREDIT_CARD_1]");
  await guarded.stopBackground();
  await guarded.paste(tab, { plain: ` and ${CARD}` });
  await expect.poll(() => text(tab)).toBe("[CREDIT_CARD_1] and [CREDIT_CARD_1]");
  await tab.close();
  expect(verify(await guarded.evidence())).toMatchObject({ outcome: "verified", problems: [] });
});

test("what is pasted before the page puts its editor in place comes along, redacted", async ({ guarded }) => {
  await guarded.copy(RICH);
  const tab = await guarded.open("redact", "editors/hydration.html?later");
  await tab.toFront();
  await tab.click("#editor");
  await tab.keyboard.press("Control+v");
  await expect.poll(() => text(tab)).toContain("[CREDIT_CARD_1]");
  await tab.evaluate(() => (window as unknown as { hydrate: () => void }).hydrate(), undefined);
  await expect.poll(() => text(tab)).toMatch(/^before after.*\[CREDIT_CARD_1\]/s);
  await tab.close();
});

test("pastes in two windows at once each get what was on the clipboard, and leave it there", async ({ guarded }) => {
  const long = "a harmless sentence about the sea. ".repeat(3_000);
  const tabs = [
    await guarded.openBeside("redact", "editors/textarea.html"),
    await guarded.openBeside("redact", "editors/textarea.html"),
    await guarded.openBeside("allow", "editors/textarea.html"),
  ];
  for (let round = 0; round < 8; round++) {
    const pasted = `${round}: ${CARD}. ${long}`;
    await guarded.copy({ plain: pasted });
    for (const tab of tabs) {
      await tab.click("#editor");
      await tab.keyboard.press("Control+a");
    }
    await Promise.all(tabs.map((tab) => tab.keyboard.press("Control+v")));
    const redacted = pasted.replace(CARD, "[CREDIT_CARD_1]");
    for (const [nth, expected] of [redacted, redacted, pasted].entries()) {
      await expect.poll(async () => (await text(tabs[nth] as Tab)).slice(0, 40)).toBe(expected.slice(0, 40));
    }
    expect((await guarded.clipboard()).slice(0, 40)).toBe(pasted.slice(0, 40));
  }
  for (const tab of tabs) await tab.close();
});
