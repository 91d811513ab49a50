/** Requests that the browser itself blocks: those that no guard in a page can hold. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Chats, SITE_RULES, serveChats } from "./chats.ts";
import { POLICY, setManaged } from "./company.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, launch, managedBy, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { BUILT, BUILT_PAGES, EXTENSION, PAGES } from "./paths.ts";

const ENDPOINT = "/backend-api/f/conversation";

let chats: Chats;

test.beforeAll(async () => {
  chats = await serveChats([PAGES, BUILT_PAGES]);
});

test.beforeEach(() => chats.forget());

test.afterAll(() => chats.close());

/** Has a worker send something that nothing is to be found in, and gives how that went. */
const sendByWorker = (page: Page, path: string) =>
  page.evaluate(
    (path) =>
      new Promise((resolve) => {
        const worker = new Worker("/workers/sender.js");
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage({ path });
      }),
    path,
  );

const sendByPage = (page: Page, path: string) =>
  page.evaluate(
    (path) =>
      fetch(path, { method: "POST", body: "{}" }).then(
        () => "sent",
        () => "failed",
      ),
    path,
  );

test("a site rule can block its endpoints, for workers too, and nothing else", async ({ guarded }) => {
  const siteRules = SITE_RULES.map((rule) => ("endpoints" in rule ? { ...rule, network: "block" } : rule));
  setManaged({ policy: JSON.stringify({ ...POLICY, version: 9, siteRules }) });
  await managedBy(guarded, `${POLICY.id}, version 9`);
  const page = await guarded.newPage();
  await page.goto(`http://allow.localhost:${chats.port}/editors/textarea.html`);
  await expect.poll(() => sendByWorker(page, `${ENDPOINT}?x=1`)).toBe("failed");
  expect(await sendByWorker(page, "/out")).toBe("sent");
  expect(await sendByPage(page, "/out")).toBe("sent");
  chats.forget();
  expect(await sendByPage(page, ENDPOINT)).toBe("failed");
  await (await Overlay.of(page)).find("dialog", /allow\.localhost/);
  expect(chats.received).toEqual([]);
  expect(recordsOf(await exportEvidence(guarded)).findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "network",
    action: "block",
    outcome: "blocked",
    rule: "imitated-chats",
  });

  setManaged({ policy: JSON.stringify(POLICY) });
  await managedBy(guarded, `${POLICY.id}, version 7`);
  await expect.poll(() => sendByWorker(page, ENDPOINT)).toBe("sent");
  await page.close();
});

test("a page whose guard is missing sends nothing to its endpoints until it is guarded again", async () => {
  const build = join(BUILT, "unguarding");
  cpSync(EXTENSION, build, { recursive: true });
  const script = readFileSync(join(EXTENSION, "page.js"), "utf8");
  writeFileSync(join(build, "page.js"), `if (!location.search) {${script}}`);
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(build);
  await managedBy(context, POLICY.id);
  const page = await context.newPage();
  const url = `http://allow.localhost:${chats.port}/editors/textarea.html`;
  await page.goto(`${url}?unguarded`);
  await expect.poll(() => sendByPage(page, ENDPOINT), { timeout: 20_000 }).toBe("failed");
  expect(await sendByPage(page, "/out")).toBe("sent");
  chats.forget();
  expect(await sendByWorker(page, ENDPOINT)).toBe("failed");
  expect(chats.received).toEqual([]);

  const other = await context.newPage();
  await other.goto(url);
  expect(await sendByPage(other, ENDPOINT)).toBe("sent");
  await page.goto(url);
  await expect.poll(() => sendByPage(page, ENDPOINT)).toBe("sent");
  expect(recordsOf(await exportEvidence(context)).filter(({ kind }) => kind === "guard")).toMatchObject([
    { event: "missing" },
    { event: "passed" },
    { event: "passed" },
  ]);
  await context.close();
});
