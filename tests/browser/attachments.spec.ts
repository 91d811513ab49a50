/** Files in what pages send: their text is read as that of files on their way in. */
import { CARD } from "./clipboard.ts";
import { DOCUMENTS } from "./documents.ts";
import type { Tab } from "./drivers/browser.ts";
import { recordsOf, verify } from "./evidence.ts";
import { expect, test } from "./stage.ts";

const SECRET = `Card ${CARD} of order 7`;
const HARMLESS = "A poem about the sea, for order 7";

/** One for each reader. */
const NAMES = ["letter.docx", "table.xlsx", "letter.odt", "letter.pdf", "letter.rtf"];
/** What is read only where it is called a file, or says by itself more than it is given to say. */
const OTHERS = ["notes.zip", "letters.zip", "slides.pptx", "utf16.txt", "attached.eml"];

test.beforeEach(({ chats }) => chats.forget());

const made = async (name: string, text: string): Promise<Buffer> => Buffer.from((await DOCUMENTS[name]?.(text)) ?? "");

/** How pages send files; each gives how it ended. */
const WAYS: Record<string, (tab: Tab, name: string, bytes: Buffer) => Promise<string>> = {
  "in a form": (tab, name, bytes) =>
    tab.evaluate(
      async ([name, base64]) => {
        const form = new FormData();
        form.append("purpose", "chat");
        form.append("file", new File([await (await fetch(`data:;base64,${base64}`)).arrayBuffer()], name));
        return fetch("/out", { method: "POST", body: form }).then(() => "sent", String);
      },
      [name, bytes.toString("base64")] as const,
    ),
  "by themselves": (tab, name, bytes) =>
    tab.evaluate(
      async ([name, base64]) => {
        const body = await (await fetch(`data:;base64,${base64}`)).arrayBuffer();
        return fetch(`/out/${name}`, { method: "PUT", body }).then(() => "sent", String);
      },
      [name, bytes.toString("base64")] as const,
    ),
};

for (const [way, send] of Object.entries(WAYS)) {
  test(`block: documents ${way} stay, and the dialog names them`, async ({ chats, guarded }) => {
    const tab = await guarded.open("block", "editors/textarea.html");
    for (const name of way === "in a form" ? [...NAMES, ...OTHERS] : NAMES) {
      const outcome = send(tab, name, await made(name, SECRET));
      await tab.overlay.find("dialog", /block\.localhost/);
      expect(await tab.overlay.text(), name).toContain(name);
      await tab.keyboard.press("Escape");
      await tab.overlay.gone("dialog");
      expect(await outcome, name).toContain("TypeError");
    }
    expect(chats.received).toEqual([]);
    await tab.close();
  });

  test(`block: harmless documents ${way} arrive as they are`, async ({ chats, guarded }) => {
    const tab = await guarded.open("block", "editors/textarea.html");
    for (const name of NAMES) {
      const bytes = await made(name, HARMLESS);
      expect(await send(tab, name, bytes), name).toBe("sent");
      expect(chats.received.at(-1)?.body.includes(bytes), name).toBe(true);
    }
    await tab.close();
  });
}

test("redact: a document cannot be redacted, so it stays, and a text beside it too", async ({ chats, guarded }) => {
  const tab = await guarded.open("redact", "editors/textarea.html");
  const outcome = WAYS["in a form"]?.(tab, "letter.docx", await made("letter.docx", SECRET));
  await tab.overlay.find("dialog", /redact\.localhost/);
  expect(await outcome).toContain("TypeError");
  expect(chats.received).toEqual([]);
  await tab.close();
  const file = await guarded.evidence();
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const last = recordsOf(file).findLast(({ kind }) => kind === "decision");
  expect(last).toMatchObject({ channel: "network", outcome: "blocked", tallies: [{ detector: "credit-card" }] });
  expect(last).not.toHaveProperty("unscanned");
  expect(file).not.toContain(CARD.slice(0, 9));
});

test("what cannot be read goes as it is", async ({ chats, guarded }) => {
  const tab = await guarded.open("block", "editors/textarea.html");
  const broken = (await made("letter.docx", SECRET)).subarray(0, 300);
  for (const send of Object.values(WAYS)) expect(await send(tab, "broken.docx", broken)).toBe("sent");
  expect(chats.received.map(({ body }) => body.includes(broken))).toEqual([true, true]);
  await tab.close();
});
