/** Pages that the policy adds, and the leave that the browser gives to run there. */

import { join } from "node:path";
import { violations } from "./accessibility.ts";
import { type Chats, serveChats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { allowOn } from "./extension.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { BUILT, BUILT_PAGES, PAGES } from "./paths.ts";

const HOST = "chat.added.test";
const PATTERN = `http://${HOST}/*`;

const ADDING = {
  ...POLICY,
  version: 20,
  rules: [{ id: "everything-is-redacted", when: {}, action: "redact" }],
  siteRules: [...POLICY.siteRules, { id: "added", matches: [PATTERN] }],
};

let chats: Chats;

test.beforeAll(async () => {
  chats = await serveChats([PAGES, BUILT_PAGES]);
});

test.afterAll(() => chats.close());

test("where the browser has not given leave the popup says so and asks; then the open page is guarded", async () => {
  setManaged({ policy: JSON.stringify(ADDING) });
  const context = await launch(true, "", [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
  await managedBy(context, `${ADDING.id}, version ${ADDING.version}`);
  const page = await context.newPage();
  await page.goto(`http://${HOST}:${chats.port}/editors/textarea.html`);

  const popup = await openPopup(context);
  await expect(popup.getByText("Needs attention")).toBeVisible();
  const alert = popup.getByRole("alert");
  await expect(alert.getByRole("listitem")).toHaveText([HOST]);
  const badge = () => popup.evaluate("chrome.action.getBadgeText({})");
  await expect.poll(badge).toBe("!");
  await popup.setViewportSize({ width: 380, height: 600 });
  for (const colorScheme of ["light", "dark"] as const) {
    await popup.emulateMedia({ colorScheme });
    expect(await violations(popup, "page"), colorScheme).toEqual([]);
  }
  await popup.screenshot({ path: join(BUILT, "states", "popup-not-allowed.png") });
  // What was answered once is not asked again, and the browser's own question is out of a test's reach.
  await allowOn(context, PATTERN);
  await popup.bringToFront();
  await popup.getByRole("button", { name: "Allow on these pages" }).click();
  await expect(alert).toBeHidden();
  await expect.poll(badge).toBe("");
  await popup.close();

  await page.bringToFront();
  await expect(async () => {
    await page.evaluate((body) => fetch("/out", { method: "POST", body }), `please pay with card ${CARD}`);
    expect(chats.at("/out").at(-1)).toBe("please pay with card [CREDIT_CARD_1]");
  }).toPass();
  const file = await exportEvidence(context);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const guards = recordsOf(file).filter(({ kind, host }) => kind === "guard" && host === HOST);
  expect(guards.map(({ event }) => event)).toEqual(["missing", "passed"]);
  await context.close();
});
