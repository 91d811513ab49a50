/** Text in files of all formats that are read, and files that cannot be read. */
import { CARD } from "./clipboard.ts";
import { birthdays, DOCUMENTS, pdf, REWRITABLE, utf8, zip } from "./documents.ts";
import { recordsOf } from "./evidence.ts";
import { expect, test } from "./stage.ts";
import { arrived, fixture, seen, ZONE } from "./uploads.ts";

const PAGE = "files/files.html";
const TEXT = `Card ${CARD} of order 7`;

/** All documents in a folder of their own. */
async function documents(folder: string, names = Object.keys(DOCUMENTS)): Promise<string[]> {
  const made = names.map(async (name) => {
    const make = DOCUMENTS[name] ?? utf8;
    return fixture(`${folder}/${name}`, await make(TEXT));
  });
  return Promise.all(made);
}

for (const way of ["chosen", "dropped"]) {
  test(`the text of every format is read when it is ${way}`, async ({ guarded }) => {
    const page = await guarded.open("block", PAGE);
    const files = await documents(way);
    if (way === "chosen") await page.choose("#field", files);
    else await page.drop("#zone", ZONE, { files });
    await page.overlay.find("dialog", "Files kept back from block.localhost");
    const said = (await page.overlay.text()).split("\n");
    expect(said).toEqual(expect.arrayContaining(Object.keys(DOCUMENTS)));
    expect(said).not.toContain("Could not be checked");
    expect(await seen(page)).toEqual([]);
    await page.close();
  });
}

test("dates in a sheet are read as dates", async ({ guarded }) => {
  const page = await guarded.open("block", PAGE);
  const days = [new Date(Date.UTC(1984, 2, 7)), new Date(Date.UTC(1991, 10, 30))];
  await page.choose("#field", [fixture("birthdays.xlsx", await birthdays(days))]);
  await page.overlay.find("dialog", "Files kept back from block.localhost");
  expect(await page.overlay.text()).toContain("Date of birth");
  await page.close();
});

test("redact: a text comes back redacted in the format and encoding it had", async ({ guarded }) => {
  const page = await guarded.open("redact", PAGE);
  await page.choose("#field", await documents("redacted", [...REWRITABLE]));
  const { files } = await arrived(page, "change on field");
  expect(files.map(({ name }) => name)).toEqual(REWRITABLE);
  for (const { name, text } of files) {
    const plain = name === "utf16.txt" ? text.replaceAll("\0", "") : text;
    expect(plain, name).toContain("Card [CREDIT_CARD_1] of order 7");
    expect(plain, name).not.toContain(CARD);
  }
  await page.close();
});

test("redact: an office document is kept back, and the dialog says why", async ({ guarded }) => {
  const page = await guarded.open("redact", PAGE);
  await page.choose("#field", await documents("kept", ["letter.docx", "note.txt"]));
  await page.overlay.find("dialog", "Files kept back from redact.localhost");
  const said = await page.overlay.text();
  expect(said).toContain("letter.docx");
  expect(said).toContain("Files of this kind cannot be redacted");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("redact: markup that divides a value is kept back", async ({ guarded }) => {
  const page = await guarded.open("redact", PAGE);
  const divided = `<!doctype html><p>Card 4539 <b>5787</b> 6362 <i>1486</i> of order 7</p>`;
  await page.choose("#field", [fixture("divided.html", divided)]);
  await page.overlay.find("dialog", "Files kept back from redact.localhost");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("what is encrypted, damaged, a bomb or nested too deep is said so, counted, and waits for a reason", async ({
  guarded,
}) => {
  let nested = await zip({ "note.txt": utf8("Nothing") });
  for (let depth = 0; depth < 6; depth++) nested = await zip({ "inner.zip": nested });
  const unreadable: Record<string, [Uint8Array, string]> = {
    "locked.pdf": [await pdf("Nothing", { password: "secret" }), "It is encrypted"],
    "locked.zip": [await zip({ "note.txt": utf8("Nothing") }, { password: "secret" }), "It is encrypted"],
    "damaged.pdf": [(await pdf("Nothing")).slice(0, 400), "It is damaged"],
    "unknown.bin": [Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251), "It is damaged"],
    "bomb.zip": [await zip({ zeros: new Uint8Array(200 * 1024 * 1024) }), "It is too large"],
    "nested.zip": [nested, "It is too large"],
  };
  const page = await guarded.open("allow", PAGE);
  const paths = Object.entries(unreadable).map(([name, [bytes]]) => fixture(`unreadable/${name}`, bytes));
  await page.choose("#field", paths);
  await page.overlay.find("dialog", /Sensitive data/);
  const said = (await page.overlay.text()).split("\n");
  for (const [name, [, why]] of Object.entries(unreadable)) {
    expect(said[said.indexOf(name) + 1], name).toContain(why);
  }
  expect(said).not.toContain("Send redacted");
  expect(await seen(page)).toEqual([]);

  await page.overlay.click("button", "Send as is");
  await page.overlay.click("radio", "My work needs it");
  await page.overlay.click("button", "Send as is");
  expect((await arrived(page, "change on field")).files.map(({ name }) => name)).toEqual(Object.keys(unreadable));
  await page.close();

  const records = recordsOf(await guarded.evidence());
  const decision = records.findLast(({ kind }) => kind === "decision");
  expect(decision).toMatchObject({ action: "warn", outcome: "held", unscanned: "encrypted" });
  expect(decision?.["tallies"]).toMatchObject([{ detector: "unreadable-file", count: 6 }]);
});

test("a picture goes in by itself, and is recorded as not checked", async ({ guarded }) => {
  const page = await guarded.open("block", PAGE);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  await page.choose("#field", [fixture("picture.png", png)]);
  await arrived(page, "change on field");
  await page.close();
  const records = recordsOf(await guarded.evidence());
  expect(records.findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "upload",
    action: "log",
    outcome: "unscanned",
    unscanned: "unsupported",
    tallies: [{ detector: "unsupported-file", count: 1 }],
  });
});
