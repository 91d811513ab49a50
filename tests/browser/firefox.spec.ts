/** What Chromium shows in tests of its own: pages that no load of theirs has brought the guard to, and the policy's own pages. */
import type { Chats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { POLICY } from "./company.ts";
import type { Tab } from "./drivers/browser.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { expect, test } from "./stage.ts";

const SECRET = `please pay with card ${CARD}`;
const REDACTED = "please pay with card [CREDIT_CARD_1]";

/** Sends from the page and from a frame that it makes, and gives what arrives. */
async function sendFrom(page: Tab, chats: Chats): Promise<string[]> {
  chats.forget();
  await page.evaluate(async (body) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    for (const { fetch } of [window, frame.contentWindow as Window]) await fetch("/out", { method: "POST", body });
  }, SECRET);
  return chats.at("/out");
}

test("a page that only the policy names is guarded from its next load on", async ({ chats }) => {
  const siteRules = [...POLICY.siteRules, { id: "added", matches: ["http://127.0.0.1/*"] }];
  const rules = [{ id: "everything-is-redacted", when: {}, action: "redact" }];
  const browser = await startFirefox(true, { ...POLICY, rules, siteRules });
  const page = await browser.open(`http://127.0.0.1:${chats.port}/editors/textarea.html`);
  const sent = async () => {
    await page.reload();
    return sendFrom(page, chats);
  };
  await expect.poll(sent).toEqual([REDACTED, REDACTED]);
  await browser.close();
});

test("a page that is open while the extension is installed is guarded", async ({ chats }) => {
  const browser = await startFirefox(false);
  const page = await browser.open(`http://redact.localhost:${chats.port}/editors/textarea.html`);
  expect(await sendFrom(page, chats)).toEqual([SECRET, SECRET]);
  await browser.install();
  await expect.poll(() => sendFrom(page, chats)).toEqual([REDACTED, REDACTED]);
  await browser.close();
});
