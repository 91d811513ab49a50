/** What happens when a part of the extension is gone. */
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, stopWorker, verify } from "./evidence.ts";
import { setEnabled } from "./extension.ts";
import { corruptEngine } from "./fault.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

test("a page that outlived its extension keeps content back and says what to do", async ({ open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  await copy(context, open, { plain: PLAIN_TEXT });
  const page = await open(context, "block", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Not pasted/);
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  await setEnabled(context, false);

  await page.bringToFront();
  await page.keyboard.press("Control+V");
  await overlay.find("dialog", /could not be checked/);
  expect(await overlay.text()).toContain("Reload this page");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  expect(await text(page)).toBe("before after");
  expect(await clipboardText(page)).toContain(CARD);

  await page.bringToFront();
  await page.keyboard.press("Control+V");
  await overlay.find("dialog", /could not be checked/);
  await Promise.all([page.waitForEvent("load"), overlay.click("button", "Reload this page")]);
  await context.close();
});

test("when the engine dies, content is kept back, said so and recorded; a new engine takes over", async ({
  guarded,
  open,
}) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "allow", "editors/textarea.html");
  await placeCaret(page);
  await corruptEngine(guarded);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", "This could not be checked");
  expect(await text(page)).toBe("before after");

  await overlay.click("button", "Try again");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`);
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const failure = recordsOf(file).slice(-5);
  expect(failure).toContainEqual(expect.objectContaining({ kind: "engine", event: "failed" }));
  expect(failure).toContainEqual(expect.objectContaining({ action: "block", outcome: "failed-closed" }));
});

test("a worker stopped while it decides is asked again, and one paste arrives", async ({ guarded, open }) => {
  const megabyte = `${"The quick brown fox jumps over the lazy dog. ".repeat(23_302)}\nCard ${CARD}`;
  await copy(guarded, open, { plain: megabyte });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await stopWorker(guarded);
  await page.bringToFront();
  await expect.poll(async () => (await text(page)).length, { timeout: 20_000 }).toBeGreaterThan(1_000_000);
  expect((await text(page)).split("[CREDIT_CARD_1]").length).toBe(2);
  await page.close();
  expect(verify(await exportEvidence(guarded))).toMatchObject({ outcome: "verified", problems: [] });
});

test("a stopped worker starts when somebody begins to work in the page", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "editors/textarea.html");
  const cdp = await guarded.newCDPSession(page);
  const states: string[] = [];
  cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    states.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await cdp.send("ServiceWorker.enable");
  await stopWorker(guarded);
  await page.bringToFront();
  await page.keyboard.press("Shift");
  await expect.poll(() => states.join(" ")).toMatch(/stopped.* running$/);
  await page.close();
});

test("an answer counts though the worker was stopped while the dialog stood", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await stopWorker(guarded);
  await page.bringToFront();
  await overlay.click("button", "Paste redacted");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await page.close();
  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  expect(recordsOf(file).findLast(({ kind }) => kind === "justification")).toMatchObject({ outcome: "redacted" });
});

test("a policy that changes while the dialog stands is asked again", async ({ open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  await copy(context, open, { plain: PLAIN_TEXT });
  const page = await open(context, "warn", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  const rules = [{ id: "everything-is-blocked", when: {}, action: "block" }];
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, rules }) });
  await managedBy(context, `${POLICY.id}, version 8`);
  await page.bringToFront();
  await overlay.click("button", "Paste as is");
  await overlay.click("radio", "It is public already");
  await overlay.click("button", "Paste as is");
  await overlay.find("dialog", /Not pasted/);
  expect(await text(page)).toBe("before after");
  await page.close();
  const outcomes = recordsOf(await exportEvidence(context)).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome !== undefined)).toEqual(["held", "cancelled", "blocked"]);
  await context.close();
});

test("works without a network", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await stopWorker(guarded);
  await guarded.setOffline(true);
  await page.bringToFront();
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await guarded.setOffline(false);
  await page.close();
});

test("a damaged copy of the engine's module is not used, and made anew", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  const popup = await openPopup(guarded);
  const sizeOfCopy = () =>
    popup.evaluate(async () => {
      const cache = await caches.open("engine");
      const [entry] = await cache.matchAll();
      return (await entry?.blob())?.size ?? 0;
    });
  await expect.poll(sizeOfCopy).toBeGreaterThan(1_000_000);
  await popup.evaluate(async () => {
    const cache = await caches.open("engine");
    const [entry] = await cache.keys();
    const damaged = new Response("damaged", { headers: { "content-type": "application/wasm" } });
    if (entry !== undefined) await cache.put(entry, damaged);
  });
  expect(await sizeOfCopy()).toBe("damaged".length);
  await stopWorker(guarded);

  await page.bringToFront();
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await expect.poll(sizeOfCopy).toBeGreaterThan(1_000_000);
  await popup.close();
  await page.close();
});
