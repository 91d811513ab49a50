/** Which pages are guarded, what is known of them, and what becomes of what they send otherwise than expected. */
import { CARD } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";

const SECRET = `please pay with card ${CARD}`;

test.beforeEach(({ chats }) => chats.forget());

test("a page whose prompts stand elsewhere is held, recorded and shown", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "redact");
  await page.evaluate(
    (text) => fetch("/backend-api/f/conversation", { method: "POST", body: JSON.stringify({ turns: [{ text }] }) }),
    SECRET,
  );
  expect(chats.at("/backend-api/f/conversation")[0]).toContain("[CREDIT_CARD_1]");
  await page.close();
  const popup = await openPopup(guarded);
  await expect(popup.getByText(/as its site rule says/)).toBeVisible();
  await popup.close();
  expect(recordsOf(await exportEvidence(guarded))).toContainEqual(
    expect.objectContaining({ kind: "guard", event: "misfit", siteRule: "imitated-chats", host: "redact.localhost" }),
  );
});

test("each page load is recorded as tested", async ({ guarded, chats, open }) => {
  const page = await open(guarded, "log");
  await expect
    .poll(async () => recordsOf(await exportEvidence(guarded)))
    .toContainEqual(expect.objectContaining({ kind: "guard", event: "passed", host: "log.localhost" }));
  expect(chats.received).toEqual([]);
  await page.close();
});

test("a body that cannot be read is a finding where a prompt is expected", async ({ guarded, chats, open }) => {
  for (const [action, arrives] of [
    ["block", false],
    ["log", true],
  ] as const) {
    const page = await open(guarded, action);
    const outcome = await page.evaluate(() => {
      const noise = Uint8Array.from({ length: 200 }, (_, nth) => ((nth * 37) & 0xff) | 0x80);
      return fetch("/backend-api/f/conversation", { method: "POST", body: noise }).then(
        () => true,
        () => false,
      );
    });
    expect(outcome).toBe(arrives);
    expect(chats.received).toHaveLength(arrives ? 1 : 0);
    await page.close();
  }
  expect(recordsOf(await exportEvidence(guarded)).findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "network",
    outcome: "unscanned",
    unscanned: "unreadable",
    tallies: [{ detector: "unreadable-body", count: 1 }],
  });
});

test("a page that only the policy names is guarded from its next load on", async ({ guarded, chats }) => {
  const siteRules = [...POLICY.siteRules, { id: "added", matches: ["http://127.0.0.1/*"] }];
  const rules = [{ id: "everything-is-redacted", when: {}, action: "redact" }];
  const url = `http://127.0.0.1:${chats.port}/editors/textarea.html`;
  const page = await guarded.newPage();
  const sendSecret = async () => {
    await page.goto(url);
    await page.evaluate((body) => fetch("/out", { method: "POST", body }), SECRET);
    return chats.at("/out").at(-1);
  };
  expect(await sendSecret()).toBe(SECRET);
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, rules, siteRules }) });
  await managedBy(guarded, `${POLICY.id}, version 8`);
  await expect.poll(sendSecret).toBe("please pay with card [CREDIT_CARD_1]");
  setManaged({ policy: JSON.stringify(POLICY) });
  await managedBy(guarded, `${POLICY.id}, version 7`);
  await expect.poll(sendSecret).toBe(SECRET);
  await page.close();
});

test("a page that the policy and the manifest both name has one guard", async ({ guarded, open }) => {
  const siteRules = [...POLICY.siteRules, { id: "again", matches: ["http://log.localhost/*"] }];
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 8, siteRules }) });
  await managedBy(guarded, `${POLICY.id}, version 8`);
  const decisions = async () =>
    recordsOf(await exportEvidence(guarded)).filter(({ kind }) => kind === "decision").length;
  const before = await decisions();
  const page = await open(guarded, "log");
  const body = JSON.stringify({ messages: [{ content: { parts: ["a poem about the sea"] } }] });
  await page.evaluate((body) => fetch("/backend-api/f/conversation", { method: "POST", body }), body);
  await page.close();
  expect((await decisions()) - before).toBe(1);
});

test("a page that outlived its extension sends nothing more", async ({ chats, open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  const page = await open(context, "allow");
  const popup = await openPopup(context);
  const closed = popup.waitForEvent("close");
  await popup.evaluate("void setTimeout(() => chrome.runtime.reload())");
  await closed;
  await page.bringToFront();
  const said = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => dialog.dismiss().then(() => resolve(dialog.message())));
  });
  const outcome = await page.evaluate(
    (body) => fetch("/out", { method: "POST", body }).then(() => "sent", String),
    SECRET,
  );
  expect(outcome).toContain("TypeError");
  expect(await said).toContain("could not be checked"); // by the browser: nobody has worked there, so there is no interface
  expect(chats.received).toEqual([]);
  await context.close();
});
