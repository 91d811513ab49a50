/** Much at once, and what comes late or does not fit: nothing is lost, and the log has every decision once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CARD, copy, PLAIN_TEXT } from "./clipboard.ts";
import { clearManaged, POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { decisionsIn, exportEvidence, recordsOf } from "./evidence.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

const REDACTED = "before Card [CREDIT_CARD_1] of order 7after";

test("ten pastes at once in ten tabs are ten questions, and each has its answer", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const before = decisionsIn(await exportEvidence(guarded)).length;
  const pages = [];
  for (let nth = 0; nth < 10; nth++) {
    const page = await open(guarded, "warn", "editors/textarea.html");
    await placeCaret(page);
    pages.push(page);
  }
  await Promise.all(pages.map((page) => page.keyboard.press("Control+V")));
  for (const page of pages) {
    await page.bringToFront();
    const overlay = await Overlay.of(page);
    await overlay.find("dialog", /Sensitive data/);
    await overlay.click("button", "Paste redacted");
    await expect.poll(() => text(page)).toBe(REDACTED);
  }
  const file = await exportEvidence(guarded);
  expect(decisionsIn(file).slice(before)).toEqual(
    pages.map(() => expect.objectContaining({ channel: "paste", outcome: "held" })),
  );
  const answers = recordsOf(file).filter(({ kind }) => kind === "justification");
  const questions = decisionsIn(file).slice(before);
  expect(
    answers
      .slice(-10)
      .map(({ decision }) => decision)
      .sort(),
  ).toEqual(questions.map(({ seq }) => seq).sort());
  await Promise.all(pages.map((page) => page.close()));
});

test("ten pastes at once in one tab go in one after the other", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const before = decisionsIn(await exportEvidence(guarded)).length;
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await Promise.all(Array.from({ length: 10 }, () => page.keyboard.press("Control+V")));
  await expect.poll(() => text(page)).toBe(`before ${"Card [CREDIT_CARD_1] of order 7".repeat(10)}after`);
  expect(decisionsIn(await exportEvidence(guarded))).toHaveLength(before + 10);
  await page.close();
});

test("a company policy that is late when the browser starts stays in force meanwhile", async ({ open }) => {
  const profile = mkdtempSync(join(tmpdir(), "prompt-dlp-late-"));
  setManaged({ policy: JSON.stringify(POLICY) });
  const first = await launch(true, profile);
  await managedBy(first, POLICY.id);
  await first.close();

  clearManaged();
  const second = await launch(true, profile);
  await copy(second, open, { plain: PLAIN_TEXT });
  const page = await open(second, "allow", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`); // the built-in policy redacts
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8 }) });
  await managedBy(second, `${POLICY.id}, version 8`);
  const decisions = decisionsIn(await exportEvidence(second));
  expect(decisions).toMatchObject([{ outcome: "released", policy: { id: POLICY.id, version: 7 } }]);
  await second.close();
  rmSync(profile, { recursive: true });
});

test("what is typed while the policy changes is decided by the new one", async ({ guarded, open }) => {
  const undescribed = { ...POLICY, version: 8, siteRules: [] };
  setManaged({ policy: JSON.stringify(undescribed) });
  await managedBy(guarded, `${POLICY.id}, version 8`);
  const page = await open(guarded, "allow", "composer.html?editor=textarea");
  await page.locator("#editor").click();
  await page.keyboard.type("Charge the card ");
  const rules = [{ id: "everything-is-blocked", when: {}, action: "block" }];
  setManaged({ policy: JSON.stringify({ ...undescribed, version: 9, rules }) });
  await managedBy(guarded, `${POLICY.id}, version 9`);
  await page.bringToFront();
  await page.keyboard.type(CARD);
  await page.keyboard.press("Enter");
  await (await Overlay.of(page)).find("dialog", /allow\.localhost/);
  expect(await text(page)).toBe(`Charge the card ${CARD}`);
  await expect(page.locator("#sent li")).toHaveCount(0);
  await page.close();
  expect(decisionsIn(await exportEvidence(guarded)).at(-1)).toMatchObject({
    channel: "submit",
    outcome: "blocked",
    policy: { version: 9 },
  });
});

test("when the browser keeps nothing more in memory, content is checked and answers count all the same", async ({
  open,
}) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  const popup = await openPopup(context);
  const left = await popup.evaluate(fillSession, SMALL);
  expect(left).toBeLessThan(SMALL);
  await copy(context, open, { plain: PLAIN_TEXT });

  const redacting = await open(context, "redact", "editors/textarea.html");
  await placeCaret(redacting);
  await redacting.keyboard.press("Control+V");
  await expect.poll(() => text(redacting)).toBe(REDACTED);

  const warning = await open(context, "warn", "editors/textarea.html");
  await placeCaret(warning);
  await warning.keyboard.press("Control+V");
  const overlay = await Overlay.of(warning);
  await overlay.click("button", "Paste as is");
  await overlay.click("radio", "It is public already");
  await overlay.click("button", "Paste as is");
  await expect.poll(() => text(warning)).toBe(`before ${PLAIN_TEXT}after`);
  expect(decisionsIn(await exportEvidence(context))).toMatchObject([{ outcome: "redacted" }, { outcome: "held" }]);
  await context.close();
});

/** Bytes that no conversation fits into. */
const SMALL = 64;

/** Runs in a page of the extension: fills `storage.session`, and gives the size of what did not fit any more. */
async function fillSession(small: number): Promise<number> {
  const { session } = (globalThis as unknown as Extension).chrome.storage;
  let size = session.QUOTA_BYTES;
  for (let nth = 0; ; nth++) {
    try {
      await session.set({ [nth]: "x".repeat(size) });
    } catch {
      if (size < small) return size;
      size = Math.floor(size / 2);
    }
  }
}

interface Extension {
  chrome: { storage: { session: { QUOTA_BYTES: number; set(items: object): Promise<void> } } };
}
