/** What holds in Firefox from its start on; in Chromium `guard.spec.ts` changes the policy while the browser runs. */
import { CARD } from "./clipboard.ts";
import { POLICY } from "./company.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { expect, test } from "./stage.ts";

test("a page that only the policy names is guarded, and the frames that it makes", async ({ chats }) => {
  const siteRules = [...POLICY.siteRules, { id: "added", matches: ["http://127.0.0.1/*"] }];
  const rules = [{ id: "everything-is-redacted", when: {}, action: "redact" }];
  const browser = await startFirefox(true, { ...POLICY, rules, siteRules });
  const page = await browser.open(`http://127.0.0.1:${chats.port}/editors/textarea.html`);
  const sent = async () => {
    chats.forget();
    await page.reload(); // it is guarded from the first load after the extension has started
    await page.evaluate(async (body) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      for (const { fetch } of [window, frame.contentWindow as Window]) await fetch("/out", { method: "POST", body });
    }, `please pay with card ${CARD}`);
    return chats.at("/out");
  };
  const redacted = "please pay with card [CREDIT_CARD_1]";
  await expect.poll(sent).toEqual([redacted, redacted]);
  await browser.close();
});
