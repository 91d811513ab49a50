/** What imitated chats send, under each action: what arrived at their back end, byte by byte. */
import type { BrowserContext, Page } from "@playwright/test";
import { type Chats, serveChats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { BUILT_PAGES, PAGES } from "./paths.ts";

const TEXT = `Grüße, card ${CARD} "of" order 7 & more 😀`;
const REDACTED = 'Grüße, card [CREDIT_CARD_1] "of" order 7 & more 😀';
const HARMLESS = "Please write a short poem about the sea.";

/** Each chat, where it sends a prompt to, and how a value is written there. */
const CHATS = [
  { name: "chatgpt", path: "/backend-api/f/conversation", write: json },
  {
    name: "gemini",
    path: "/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c",
    write: (text: string) => new URLSearchParams({ t: json(json(text)) }).toString().slice(2),
  },
  { name: "copilot", path: "/c/api/chat?api-version=2", write: json },
  { name: "perplexity", path: "/rest/sse/perplexity_ask", write: json },
  { name: "hugging-chat", path: "/chat/conversation/66aa", write: json },
];

/** As it stands inside of a JSON string. */
function json(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

let chats: Chats;

test.beforeAll(async () => {
  chats = await serveChats([PAGES, BUILT_PAGES]);
});

test.beforeEach(() => chats.forget());

test.afterAll(() => chats.close());

async function open(context: BrowserContext, action: string, name: string, folder = "chats"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${action}.localhost:${chats.port}/${folder}/${name}.html`);
  return page;
}

async function send(page: Page, text: string): Promise<void> {
  await page.locator("#prompt").fill(text);
  await page.locator("#send").click();
}

/** What arrived, with the boundary of a form, which is a new one each time, named. */
const sent = (path: string) => chats.at(path).map((body) => body.replace(/----WebKitFormBoundary\w+/gu, "boundary"));

for (const { name, path, write } of CHATS) {
  test.describe(name, () => {
    for (const action of ["allow", "log"]) {
      test(`${action}: the same bytes arrive as without the extension`, async ({ guarded, unguarded }) => {
        for (const context of [guarded, unguarded]) {
          const page = await open(context, action, name);
          await send(page, TEXT);
          await expect(page.locator("#answer")).toHaveText(/last|received/);
          await page.close();
        }
        const [first, second, ...rest] = sent(path);
        expect(first).toContain(write(TEXT));
        expect(first).toBe(second);
        expect(rest).toEqual([]);
      });
    }

    test("redact: only the bytes of the value are others", async ({ guarded, unguarded }) => {
      for (const [context, text] of [
        [guarded, TEXT],
        [unguarded, TEXT],
      ] as const) {
        const page = await open(context, "redact", name);
        await send(page, text);
        await expect(page.locator("#answer")).toHaveText(/last|received/);
        await page.close();
      }
      const [guardedBody, plainBody] = sent(path);
      expect(guardedBody).toBe(
        plainBody?.replaceAll(write(CARD), "[CREDIT_CARD_1]".replace(/[[\]]/gu, bracketOf(write))),
      );
      expect(guardedBody).not.toContain(CARD.slice(0, 4));
    });

    test("block: nothing arrives, the page is told, and so is the employee", async ({ guarded }) => {
      const page = await open(guarded, "block", name);
      await send(page, TEXT);
      const overlay = await Overlay.of(page);
      await overlay.find("dialog", /block\.localhost/);
      expect(await overlay.text()).toContain("Nothing was sent.");
      expect(await overlay.text()).not.toContain(CARD);
      await page.keyboard.press("Escape");
      await overlay.gone("dialog");
      if (name !== "copilot") await expect(page.locator("#answer")).toHaveText(/failed/);
      expect(await page.locator("#prompt").inputValue()).toBe(TEXT);
      expect(chats.at(path)).toEqual([]);
      await page.close();
    });

    test("what is harmless goes through where the rule blocks", async ({ guarded }) => {
      const page = await open(guarded, "block", name);
      await send(page, HARMLESS);
      await expect(page.locator("#answer")).toHaveText(/last|received/);
      expect(sent(path)).toHaveLength(1);
      await page.close();
    });
  });
}

/** How a bracket is written where values are written like this. */
const bracketOf = (write: (text: string) => string) => (bracket: string) => write(bracket);

test("warn: waits for the answer, and an answer given at the paste is not asked for again", async ({ guarded }) => {
  const page = await open(guarded, "warn", "chatgpt");
  await send(page, TEXT);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /warn\.localhost/);
  expect(chats.at("/backend-api/f/conversation")).toEqual([]);
  await overlay.click("button", "Send as is");
  await overlay.click("radio", "My work needs it");
  await overlay.click("button", "Send as is");
  await overlay.gone("dialog");
  await expect(page.locator("#answer")).toHaveText(/last/);
  expect(chats.at("/backend-api/f/conversation")).toHaveLength(1);

  await send(page, `And once more, in other words: ${CARD}`);
  await expect.poll(() => chats.at("/backend-api/f/conversation").length).toBe(2);
  await page.close();

  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const decisions = recordsOf(file).filter(({ channel }) => channel === "network");
  // A draft and a prompt, before the answer and after it.
  expect(decisions.slice(-4)).toMatchObject([
    { action: "warn", outcome: "blocked" },
    { action: "warn", outcome: "held" },
    { action: "warn", outcome: "overridden" },
    { action: "warn", outcome: "overridden" },
  ]);
  expect(file).not.toContain(CARD.slice(0, 9));
});

test("suggestions carry no draft that must not leave, and nobody is asked about it", async ({ guarded }) => {
  const path = "/backend-api/conversation/experimental/generate_autocompletions";
  const page = await open(guarded, "block", "chatgpt");
  const prompt = page.locator("#prompt");
  await prompt.fill(HARMLESS);
  await expect(prompt).toHaveAttribute("data-suggested", HARMLESS);
  await prompt.fill(TEXT);
  await expect(prompt).toHaveAttribute("data-refused", TEXT);
  expect(chats.at(path)).toHaveLength(1);
  const overlay = await Overlay.of(page);
  await overlay.gone("dialog");
  await page.close();

  const redacting = await open(guarded, "redact", "chatgpt");
  await redacting.locator("#prompt").fill(TEXT);
  await expect(redacting.locator("#prompt")).toHaveAttribute("data-suggested", TEXT);
  expect(chats.at(path).at(-1)).toContain(json(REDACTED));
  await redacting.close();
});

test("a signed body is not rewritten: where it would be redacted it is blocked", async ({ guarded }) => {
  const page = await open(guarded, "redact", "poe");
  await send(page, TEXT);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /redact\.localhost/);
  await expect(page.locator("#answer")).toHaveText(/failed/);
  expect(chats.at("/api/gql_POST")).toEqual([]);
  await page.keyboard.press("Escape");
  await send(page, HARMLESS);
  await expect(page.locator("#answer")).toHaveText(/last/);
  await page.close();
});

test("warn: a signed body goes as it is or not at all", async ({ guarded }) => {
  const page = await open(guarded, "warn", "poe");
  await send(page, TEXT);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /warn\.localhost/);
  await overlay.focused("button", "Cancel"); // which is what is recommended where nothing can be redacted
  await page.keyboard.press("Enter");
  await expect(page.locator("#answer")).toHaveText(/failed/);
  expect(chats.at("/api/gql_POST")).toEqual([]);
  await page.close();
});

test("works under a strict content security policy with Trusted Types", async ({ guarded }) => {
  const page = await open(guarded, "redact", "gemini", "strict/chats");
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await send(page, TEXT);
  await expect(page.locator("#answer")).toHaveText(/last/);
  expect(sent(CHATS[1]?.path ?? "")[0]).toContain("%5BCREDIT_CARD_1%5D");
  expect(refused).toEqual([]);
  await page.close();
});
