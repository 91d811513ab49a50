/** The company's policy by way of the browser's own managed storage. */

import { copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { expect, managedBy, openPopup, reloadPolicies, test } from "./fixtures.ts";

test("a new version takes force while the browser runs", async ({ guarded, open }) => {
  const rules = [{ id: "everything-is-allowed", when: {}, action: "allow" }];
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, rules }), groups: ["finance"] });
  await managedBy(guarded, new RegExp(`${POLICY.id}, version 8 · .* · finance`));
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toBe(`before ${PLAIN_TEXT}after`);
  await page.close();
});

test("a broken policy is refused with its place, recorded, and the last good one stays", async ({ guarded, open }) => {
  const broken = JSON.stringify({ ...POLICY, version: 9 }, null, 2).replace('"action": "block"', '"action": "blok"');
  setManaged({ policy: broken });
  await reloadPolicies(guarded);
  const popup = await openPopup(guarded);
  const alert = popup.getByRole("alert");
  await expect(alert).toContainText("refused");
  const line = broken.split("\n").findIndex((text) => text.includes("blok")) + 1;
  await expect(alert).toContainText(`${line}:`);
  await expect(popup.getByText(`${POLICY.id}, version ${POLICY.version}`)).toBeVisible();
  await popup.close();

  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified" });
  const records = recordsOf(file);
  expect(records.findLast(({ kind }) => kind === "policy")).toMatchObject({
    id: POLICY.id,
    version: POLICY.version,
    refused: expect.any(String),
  });
});

test("without a company policy the built-in one is in force", async ({ guarded, open }) => {
  setManaged({});
  await managedBy(guarded, "Built-in default");
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "allow", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await page.close();
});
