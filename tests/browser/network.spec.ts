/** What imitated chats send, under each action: what arrived at their back end, byte by byte. */
import type { Chats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { recordsOf, verify } from "./evidence.ts";
import { expect, fill, type Stage, test, textIn, valueIn } from "./stage.ts";

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

test.beforeEach(({ chats }) => chats.forget());

const open = (stage: Stage, action: string, name: string): Promise<Tab> => stage.open(action, `chats/${name}.html`);

async function send(page: Tab, text: string): Promise<void> {
  await fill(page, "#prompt", text);
  await page.click("#send");
}

const expectAnswer = (page: Tab, answer: RegExp): Promise<void> =>
  expect.poll(() => textIn(page, "#answer")).toMatch(answer);

/** What arrived, with the boundary of a form, which is a new one each time, named. */
const sent = (chats: Chats, path: string) =>
  chats.at(path).map((body) => body.replace(/----(?:WebKitFormB|geckoformb)oundary\w+/gu, "boundary"));

for (const { name, path, write } of CHATS) {
  test.describe(name, () => {
    for (const action of ["allow", "log"]) {
      test(`${action}: the same bytes arrive as without the extension`, async ({ chats, guarded, unguarded }) => {
        for (const stage of [guarded, unguarded]) {
          const page = await open(stage, action, name);
          await send(page, TEXT);
          await expectAnswer(page, /last|received/);
          await page.close();
        }
        const [first, second, ...rest] = sent(chats, path);
        expect(first).toContain(write(TEXT));
        expect(first).toBe(second);
        expect(rest).toEqual([]);
      });
    }

    test("redact: only the bytes of the value are others", async ({ chats, guarded, unguarded }) => {
      for (const [stage, text] of [
        [guarded, TEXT],
        [unguarded, TEXT],
      ] as const) {
        const page = await open(stage, "redact", name);
        await send(page, text);
        await expectAnswer(page, /last|received/);
        await page.close();
      }
      const [guardedBody, plainBody] = sent(chats, path);
      expect(guardedBody).toBe(
        plainBody?.replaceAll(write(CARD), "[CREDIT_CARD_1]".replace(/[[\]]/gu, bracketOf(write))),
      );
      expect(guardedBody).not.toContain(CARD.slice(0, 4));
    });

    test("block: nothing arrives, the page is told, and so is the employee", async ({ chats, guarded }) => {
      const page = await open(guarded, "block", name);
      await send(page, TEXT);
      await page.overlay.find("dialog", /block\.localhost/);
      expect(await page.overlay.text()).toContain("Nothing was sent.");
      expect(await page.overlay.text()).not.toContain(CARD);
      await page.keyboard.press("Escape");
      await page.overlay.gone("dialog");
      if (name !== "copilot") await expectAnswer(page, /failed/);
      expect(await valueIn(page, "#prompt")).toBe(TEXT);
      expect(chats.at(path)).toEqual([]);
      await page.close();
    });

    test("what is harmless goes through where the rule blocks", async ({ chats, guarded }) => {
      const page = await open(guarded, "block", name);
      await send(page, HARMLESS);
      await expectAnswer(page, /last|received/);
      expect(sent(chats, path)).toHaveLength(1);
      await page.close();
    });
  });
}

/** How a bracket is written where values are written like this. */
const bracketOf = (write: (text: string) => string) => (bracket: string) => write(bracket);

test("warn: waits for the answer, and an answer given at the paste is not asked for again", async ({
  chats,
  guarded,
}) => {
  const page = await open(guarded, "warn", "chatgpt");
  await send(page, TEXT);
  await page.overlay.find("dialog", /warn\.localhost/);
  expect(chats.at("/backend-api/f/conversation")).toEqual([]);
  await page.overlay.click("button", "Send as is");
  await page.overlay.click("radio", "My work needs it");
  await page.overlay.click("button", "Send as is");
  await page.overlay.gone("dialog");
  await expectAnswer(page, /last/);
  expect(chats.at("/backend-api/f/conversation")).toHaveLength(1);

  await send(page, `And once more, in other words: ${CARD}`);
  await expect.poll(() => chats.at("/backend-api/f/conversation").length).toBe(2);
  await page.close();

  const file = await guarded.evidence();
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

/** What became of the suggestions for a draft. */
const expectMark = (page: Tab, mark: string, draft: string): Promise<void> =>
  expect
    .poll(() => page.evaluate((mark) => document.querySelector<HTMLElement>("#prompt")?.dataset[mark], mark))
    .toBe(draft);

test("suggestions carry no draft that must not leave, and nobody is asked about it", async ({ chats, guarded }) => {
  const path = "/backend-api/conversation/experimental/generate_autocompletions";
  const page = await open(guarded, "block", "chatgpt");
  await fill(page, "#prompt", HARMLESS);
  await expectMark(page, "suggested", HARMLESS);
  await fill(page, "#prompt", TEXT);
  await expectMark(page, "refused", TEXT);
  expect(chats.at(path)).toHaveLength(1);
  await page.overlay.gone("dialog");
  await page.close();

  const redacting = await open(guarded, "redact", "chatgpt");
  await fill(redacting, "#prompt", TEXT);
  await expectMark(redacting, "suggested", TEXT);
  expect(chats.at(path).at(-1)).toContain(json(REDACTED));
  await redacting.close();
});

test("a signed body is not rewritten: where it would be redacted it is blocked", async ({ chats, guarded }) => {
  const page = await open(guarded, "redact", "poe");
  await send(page, TEXT);
  await page.overlay.find("dialog", /redact\.localhost/);
  await expectAnswer(page, /failed/);
  expect(chats.at("/api/gql_POST")).toEqual([]);
  await page.keyboard.press("Escape");
  await send(page, HARMLESS);
  await expectAnswer(page, /last/);
  await page.close();
});

test("warn: a signed body goes as it is or not at all", async ({ chats, guarded }) => {
  const page = await open(guarded, "warn", "poe");
  await send(page, TEXT);
  await page.overlay.find("dialog", /warn\.localhost/);
  await page.overlay.focused("button", "Cancel"); // which is what is recommended where nothing can be redacted
  await page.keyboard.press("Enter");
  await expectAnswer(page, /failed/);
  expect(chats.at("/api/gql_POST")).toEqual([]);
  await page.close();
});

test("works under a strict content security policy with Trusted Types", async ({ chats, guarded }) => {
  const page = await guarded.open("redact", "strict/chats/gemini.html");
  await send(page, TEXT);
  await expectAnswer(page, /last/);
  expect(sent(chats, CHATS[1]?.path ?? "")[0]).toContain("%5BCREDIT_CARD_1%5D");
  expect(page.console).toEqual([]);
  await page.close();
});
