/** What the background makes of answers, as a page sends them that does not keep to the dialog. */
import type { Page } from "@playwright/test";
import { CARD } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { expect, managedBy, openOwn, test } from "./fixtures.ts";

test.beforeAll(async ({ guarded }) => {
  const rules = [{ id: "cards-warn", when: { detectors: ["credit-card"] }, action: "warn" }];
  const changed = { ...POLICY, version: 20, rules, interface: { welcome: false, minNote: 10 } };
  setManaged({ policy: JSON.stringify(changed) });
  await managedBy(guarded, `${POLICY.id}, version 20`);
});

test.afterAll(async ({ guarded }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  await managedBy(guarded, `${POLICY.id}, version ${POLICY.version}`);
});

test("only the first answer to a warning counts, and the same one again is no other", async ({ guarded }) => {
  const page = await openOwn(guarded, "welcome");
  const decision = await decide(page);
  const first = { kind: "justify", decision, answer: "redacted" };
  expect(await send(page, first)).toEqual({ outcome: "recorded" });
  expect(await send(page, first)).toEqual({ outcome: "recorded" });
  expect(await send(page, { ...first, answer: "cancelled" })).toMatchObject({ outcome: "failed", cause: "refused" });
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const answers = recordsOf(file).filter((record) => record["decision"] === decision);
  expect(answers).toMatchObject([{ kind: "justification", outcome: "redacted" }]);
});

test("an answer that the policy does not offer is refused", async ({ guarded }) => {
  const page = await openOwn(guarded, "welcome");
  const decision = await decide(page);
  const answer = { kind: "justify", decision, answer: "overridden", reason: "other" };
  expect(await send(page, answer)).toMatchObject({ outcome: "failed" });
  expect(await send(page, { ...answer, note: "too short" })).toMatchObject({ outcome: "failed" });
  expect(await send(page, { ...answer, reason: undefined, note: "long enough, no reason" })).toMatchObject({
    outcome: "failed",
  });
  expect(await send(page, { ...answer, note: "long enough" })).toEqual({ outcome: "recorded" });
  await page.close();
});

test("a false alarm is recorded once, by its detector, and only one that was found", async ({ guarded }) => {
  const page = await openOwn(guarded, "welcome");
  const decision = await decide(page);
  const alarm = { kind: "false-alarm", decision, detectors: ["credit-card"] };
  expect(await send(page, { ...alarm, detectors: ["iban"] })).toMatchObject({ outcome: "failed" });
  expect(await send(page, alarm)).toEqual({ outcome: "recorded" });
  expect(await send(page, alarm)).toEqual({ outcome: "recorded" });
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const alarms = recordsOf(file).filter(({ kind }) => kind === "false-alarm");
  expect(alarms).toMatchObject([{ decision, detectors: ["credit-card"] }]);
  expect(file).not.toContain(CARD);
});

/** Asks about a card number as a content script does, and gives the number of the decision. */
async function decide(page: Page): Promise<number> {
  const text = `Card ${CARD}`;
  const answer = await send(page, { kind: "decide", channel: "paste", views: [text], length: text.length });
  expect(answer).toMatchObject({ outcome: "decided", verdict: { action: "warn" } });
  return Number(answer["seq"]);
}

function send(page: Page, message: object): Promise<{ [field: string]: unknown }> {
  return page.evaluate((message) => (globalThis as unknown as Sending).chrome.runtime.sendMessage(message), message);
}

interface Sending {
  chrome: { runtime: { sendMessage(message: object): Promise<{ [field: string]: unknown }> } };
}
