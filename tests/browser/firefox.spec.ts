/** What Chromium shows in tests of its own: pages that no load of theirs has brought the guard to, and the policy's own pages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { POLICY } from "./company.ts";
import type { Tab } from "./drivers/browser.ts";
import { startFirefox } from "./drivers/firefox.ts";
import { text } from "./editors.ts";
import { recordsOf } from "./evidence.ts";
import { install } from "./extension.ts";
import { FIREFOX_EXTENSION } from "./paths.ts";
import { expect, Stage, test } from "./stage.ts";

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

test("the new version takes over in a page that was open: what goes in and out is guarded, once", async ({ chats }) => {
  const browser = await startFirefox(true);
  const stage = new Stage(browser, chats.port);
  const page = await stage.open("redact", "editors/textarea.html");
  await expect.poll(() => sendFrom(page, chats)).toEqual([REDACTED, REDACTED]);
  const folders = mkdtempSync(join(tmpdir(), "prompt-dlp-version-"));
  for (const version of ["1.0.1", "1.0.2"]) {
    const folder = join(folders, version);
    install(version, folder, FIREFOX_EXTENSION);
    await browser.install(folder);
    // Whatever is sent meanwhile waits for the new version.
    expect(await sendFrom(page, chats)).toEqual([REDACTED, REDACTED]);
    await page.click("#editor");
    await page.keyboard.press("Control+a");
    await stage.paste(page, { plain: SECRET });
    await expect.poll(() => text(page)).toBe(REDACTED);
    await page.keyboard.press("Control+z");
    await expect.poll(() => text(page)).toBe("before after");
  }
  const records = recordsOf(await stage.evidence());
  expect(records.filter(({ kind, channel }) => kind === "decision" && channel === "paste")).toHaveLength(2);
  await browser.close();
  rmSync(folders, { recursive: true });
});
