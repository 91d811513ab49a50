/** The extension talks to nobody: the browser itself writes down who asked for what, while all of the extension is used. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { pdf } from "./documents.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence } from "./evidence.ts";
import { expect, launch, managedBy, type Open, openOwn, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { extensionId } from "./paths.ts";
import { fixture } from "./uploads.ts";

const ELSEWHERE = "http://elsewhere.test/";

test("the extension asks the network for nothing, whatever is done with it", async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), "prompt-dlp-net-log-"));
  const log = join(folder, "net-log.json");
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true, "", [`--log-net-log=${log}`, "--net-log-capture-mode=Everything"]);
  await managedBy(context, POLICY.id);
  await useEverything(context, open);

  // It could not, either: its own policy forbids it. A page can, and is seen.
  const reach = (url: string) => fetch(url, { mode: "no-cors" }).then(() => "reached", String);
  const popup = await openOwn(context, "popup");
  expect(await popup.evaluate(reach, ELSEWHERE)).toContain("TypeError");
  const [worker] = context.serviceWorkers();
  expect(await worker?.evaluate(reach, ELSEWHERE)).toContain("TypeError");
  const page = await open(context, "allow", "editors/textarea.html");
  await page.evaluate(reach, ELSEWHERE);
  await context.close();

  const requests = requestsIn(readFileSync(log, "utf8"));
  expect(
    requests.filter(({ initiator }) => initiator.startsWith("http://allow.localhost")).map(({ url }) => url),
  ).toContain(ELSEWHERE);
  expect(requests.filter(({ initiator, url }) => `${initiator} ${url}`.includes(extensionId()))).toEqual([]);
  rmSync(folder, { recursive: true });
});

interface NetLog {
  constants: { logEventTypes: { [name: string]: number } };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** What anybody in the browser asked the network for, and who. Source: Chromium, net/log/net_log_event_type_list.h. */
function requestsIn(log: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const asked = constants.logEventTypes["URL_REQUEST_START_JOB"];
  return events
    .filter(({ type }) => type === asked)
    .flatMap(({ params: { url, initiator = "" } = {} }) => (url === undefined ? [] : [{ url, initiator }]));
}

async function useEverything(context: BrowserContext, open: Open): Promise<void> {
  await copy(context, open, { plain: PLAIN_TEXT });
  for (const action of ["allow", "log", "redact", "warn", "block"]) {
    const page = await open(context, action, "editors/textarea.html");
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    if (action === "warn" || action === "block") await (await Overlay.of(page)).find("dialog", /./);
    else await expect.poll(() => text(page)).toContain("order 7");
    await page.evaluate(() => fetch("/out", { method: "POST", body: "some words to send" }));
  }
  const upload = await open(context, "allow", "files/files.html");
  await upload.locator("#field").setInputFiles(fixture("letter.pdf", await pdf("some words")));
  await expect
    .poll(() => upload.locator("#field").evaluate((field) => (field as HTMLInputElement).files?.length))
    .toBe(1);
  for (const name of ["popup", "options", "welcome"] as const) {
    await expect((await openOwn(context, name)).locator("main")).not.toHaveAttribute("aria-busy");
  }
  await exportEvidence(context);
}
