import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BrowserContext, Page } from "@playwright/test";
import { violations } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import { program, ROOT } from "./paths.ts";
import { serve } from "./server.ts";

const CARD = "5400 1234 0056 0780";

let server: Server;
let address: string;

test.beforeAll(async () => {
  // Under a path of its own, as any server of static files may have it.
  const served = await serve([join(ROOT, "dist")]);
  server = served.server;
  address = `http://localhost:${served.port}/www/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator("#verdict")).not.toBeEmpty();
  return page;
}

async function openEmpty(context: BrowserContext): Promise<Page> {
  const page = await open(context);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("Nothing found. ")).toBeVisible();
  return page;
}

function highlighted(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((kind) => [...(CSS.highlights.get(kind) ?? [])].map(String), kind);
}

test("has no accessibility violation, light and dark", async ({ unguarded }) => {
  const page = await open(unguarded);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page, "page"), colorScheme).toEqual([]);
  }
  await page.close();
});

test("marks and explains what is found while it is typed", async ({ unguarded }) => {
  const page = await openEmpty(unguarded);
  await page.getByRole("textbox", { name: "Your text" }).pressSequentially(`my card is ${CARD}, thanks`);
  const finding = page.getByRole("listitem").filter({ hasText: CARD });
  await expect(finding).toContainText("Payment card number");
  await expect(finding).toContainText("Luhn · near “card”");
  await expect(page.locator("#redacted")).toContainText("my card is [CREDIT_CARD_1], thanks");
  await expect.poll(() => highlighted(page, "financial")).toEqual([CARD, "[CREDIT_CARD_1]"]);
  await expect(page.locator("#verdict")).toContainText("redacted · identifiers-are-redacted");
});

test("tells the reason where the caret is, and jumps from the list to the text", async ({ unguarded }) => {
  const page = await openEmpty(unguarded);
  await page.getByRole("textbox", { name: "Your text" }).fill(`${"nothing here\n".repeat(400)}card ${CARD}`);
  await page.getByRole("button", { name: CARD }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(CARD);
  await expect.poll(() => page.locator("#editor").evaluate((editor) => editor.scrollTop)).toBeGreaterThan(1000);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tooltip")).toContainText("satisfies Luhn");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toBeHidden();
});

test("copies the redacted text", async ({ unguarded }) => {
  await unguarded.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await openEmpty(unguarded);
  await page.getByRole("textbox", { name: "Your text" }).fill(`card ${CARD}`);
  await expect(page.locator("#redacted")).toContainText("[CREDIT_CARD_1]");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("card [CREDIT_CARD_1]");
});

test("leaves caret and undo to the browser", async ({ unguarded }) => {
  const page = await openEmpty(unguarded);
  const text = page.getByRole("textbox", { name: "Your text" });
  await text.fill("card , thanks");
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
  await text.pressSequentially(CARD);
  await expect(page.locator("#redacted")).toContainText("card [CREDIT_CARD_1], thanks");
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(5 + CARD.length);
  await page.getByRole("button", { name: "CSV table" }).click();
  await expect(text).toHaveValue(/^name,ssn/);
  await page.keyboard.press("Control+z");
  await expect(text).toHaveValue(`card ${CARD}, thanks`);
});

test("keeps the marked text the same as the text area's through any edits", async ({ unguarded }) => {
  const page = await openEmpty(unguarded);
  const different = await page.evaluate(() => {
    const area = document.getElementById("text") as HTMLTextAreaElement;
    const marks = document.getElementById("marks") as HTMLElement;
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const pieces = ["\n", "x", "a line\n", "word ".repeat(900), "short\n".repeat(1500), "\n\n\n", "", "\ud83d"];
    for (let edit = 0; edit < 200; edit++) {
      const start = random(area.value.length + 1);
      const end = Math.min(area.value.length, start + random(edit % 7 === 0 ? 20_000 : 12));
      area.setRangeText(pieces[random(pieces.length)] ?? "", start, end, "end");
      area.dispatchEvent(new Event("input"));
      if (marks.textContent !== `${area.value}\u200b`) return edit;
    }
    return undefined;
  });
  expect(different).toBeUndefined();
});

test("a megabyte is marked line on line with the text area", async ({ unguarded }) => {
  const page = await openEmpty(unguarded);
  await page.getByRole("button", { name: "1 MB" }).click();
  await expect(page.getByText(/1,0\d\d,\d{3} characters/)).toBeVisible({ timeout: 20_000 });
  const [area, marks] = await page.evaluate(() =>
    ["text", "marks"].map((id) => document.getElementById(id)?.scrollHeight),
  );
  expect(area).toBe(marks);
  await page.getByRole("button", { name: /^Show 50 more/ }).click();
  await expect(page.locator("#findings > li")).toHaveCount(100);
});

test("neither the page nor its worker can reach another place", async ({ unguarded }) => {
  const elsewhere = await serve([join(ROOT, "dist")]);
  let reached = 0;
  elsewhere.server.on("request", () => reached++);
  const page = await openEmpty(unguarded);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.getByRole("textbox", { name: "Your text" }).pressSequentially(`card ${CARD}`);
  await expect(page.locator("#redacted")).toContainText("[CREDIT_CARD_1]");
  expect(requests).toEqual([]);

  const target = `http://localhost:${(elsewhere.server.address() as AddressInfo).port}/www/icon.svg`;
  const attempt = (url: string) =>
    fetch(url, { mode: "no-cors" }).then(
      () => "sent",
      () => "refused",
    );
  const [worker] = page.workers();
  expect(await page.evaluate(attempt, target)).toBe("refused");
  expect(await worker?.evaluate(attempt, target)).toBe("refused");
  expect(reached).toBe(0);
  elsewhere.server.closeAllConnections();
  elsewhere.server.close();
});

test("the list of detectors can be narrowed down", async ({ unguarded }) => {
  const page = await open(unguarded);
  await page.getByLabel(/^Filter detectors/).fill("verhoeff");
  await expect(page.locator("#detectors")).toContainText("in-aadhaar");
  await expect(page.locator("#detectors")).not.toContainText("credit-card");
  await expect(page.locator("#detectors a").first()).toHaveAttribute("href", /^https:/);
});

test("the command that shows it serves its pages until it is stopped", async () => {
  test.setTimeout(300_000); // it builds what it serves
  const { server: placeholder, port } = await serve([]);
  await new Promise((resolve) => placeholder.close(resolve));
  const demo = spawn(program("xtask"), ["demo", "--port", String(port)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(demo, "exit");
  try {
    for await (const line of createInterface(demo.stdout)) {
      if (line.startsWith("Try it")) break;
    }
    for (const page of ["", "pages/chat.html", "pages/editors/lexical.html"]) {
      const { status } = await fetch(`http://localhost:${port}/${page}`);
      expect(status, page).toBe(200);
    }
  } finally {
    demo.kill("SIGINT");
  }
  expect(await ended).toEqual([null, "SIGINT"]);
});
