/** Files on their way in: chosen, dropped, pasted. */
import { dirname } from "node:path";
import { CARD } from "./clipboard.ts";
import { exportEvidence, recordsOf, stopWorker } from "./evidence.ts";
import { expect, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { arrived, choose, chooseBy, dropFiles, fixture, seen } from "./uploads.ts";

const PAGE = "files/files.html";
const SENSITIVE = `order;card\r\n7;${CARD}\r\n`;
const HARMLESS = "Please write a short poem about the sea.\n";

test("allow: a file field looks and tells of its files exactly as without the extension", async ({
  guarded,
  unguarded,
  open,
}) => {
  const paths = [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)];
  const results = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "allow", PAGE);
    await choose(page, "#field", paths);
    await arrived(page, "change on field");
    const value = await page.locator("#field").evaluate((field: HTMLInputElement) => field.value);
    results.push({ seen: await seen(page), value });
    await page.close();
  }
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.seen.map(({ event }) => event)).toEqual(["input on field", "change on field"]);
});

test("block: nothing reaches the page, and the dialog says which file and why", async ({ guarded, open }) => {
  const page = await open(guarded, "block", PAGE);
  await choose(page, "#field", [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)]);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", "Files kept back from block.localhost");
  const said = await overlay.text();
  expect(said).toContain("customers.csv");
  expect(said).not.toContain("poem.txt");
  await page.keyboard.press("Escape");
  await overlay.gone("dialog");
  expect(await seen(page)).toEqual([]);
  expect(await page.locator("#field").evaluate((field: HTMLInputElement) => field.files?.length)).toBe(0);
  await page.close();

  const records = recordsOf(await exportEvidence(guarded));
  expect(records.findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "upload",
    action: "block",
    outcome: "blocked",
  });
});

test("redact: the page gets a file of the same name and type, with the rest of it byte for byte", async ({
  guarded,
  open,
}) => {
  const page = await open(guarded, "redact", PAGE);
  await choose(page, "#field", [fixture("customers.csv", `\uFEFF${SENSITIVE}`)]);
  const { files } = await arrived(page, "change on field");
  expect(files).toMatchObject([{ name: "customers.csv", type: "text/csv" }]);
  const bytes = await page.locator("#field").evaluate(async (field: HTMLInputElement) => {
    return [...new Uint8Array((await field.files?.[0]?.arrayBuffer()) ?? new ArrayBuffer())];
  });
  expect(Buffer.from(bytes).toString()).toBe("\uFEFForder;card\r\n7;[CREDIT_CARD_1]\r\n");
  await page.close();
});

test("warn: the file goes in once the employee has said why", async ({ guarded, open }) => {
  const page = await open(guarded, "warn", PAGE);
  await choose(page, "#field", [fixture("customers.csv", SENSITIVE)]);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", /Sensitive data/);
  await overlay.click("button", "Send as is");
  await overlay.click("radio", "My work needs it");
  await overlay.click("button", "Send as is");
  expect((await arrived(page, "change on field")).files[0]?.text).toBe(SENSITIVE);
  await page.close();
});

for (const [action, expected] of [
  ["allow", SENSITIVE],
  ["redact", "order;card\r\n7;[CREDIT_CARD_1]\r\n"],
] as const) {
  test(`${action}: files are dropped where they were dropped`, async ({ guarded, open }) => {
    const page = await open(guarded, action, PAGE);
    await dropFiles(page, "#zone", [fixture("customers.csv", SENSITIVE)]);
    expect((await arrived(page, "drop")).files).toMatchObject([{ name: "customers.csv", text: expected }]);
    await page.close();
  });
}

test("a React field hears of its files once, when they may go in", async ({ guarded, open }) => {
  const page = await open(guarded, "allow", "files/react.html");
  await choose(page, "#field", [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)]);
  await expect(page.locator("#names")).toHaveText("poem.txt, customers.csv");
  await choose(page, "#field", [fixture("poem.txt", HARMLESS)]);
  await expect(page.locator("#names")).toHaveText("poem.txt");
  expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual([
    { kind: "change", names: ["poem.txt", "customers.csv"] },
    { kind: "change", names: ["poem.txt"] },
  ]);
  await page.close();
});

test("a folder keeps its paths, and is kept back as a whole", async ({ guarded, unguarded, open }) => {
  fixture("harmless/folder/sub/poem.txt", HARMLESS);
  const folder = dirname(dirname(fixture("harmless/folder/sub/other.txt", HARMLESS)));
  const paths = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "block", PAGE);
    await choose(page, "#folder", [folder]);
    paths.push((await arrived(page, "change on folder")).files.map(({ path }) => path).sort());
    await page.close();
  }
  expect(paths[0]).toEqual(["folder/sub/other.txt", "folder/sub/poem.txt"]);
  expect(paths[0]).toEqual(paths[1]);

  const sensitive = dirname(dirname(fixture("sensitive/folder/sub/customers.csv", SENSITIVE)));
  const page = await open(guarded, "block", PAGE);
  await choose(page, "#folder", [sensitive]);
  const overlay = await Overlay.of(page);
  await overlay.find("dialog", "Files kept back from block.localhost");
  expect(await overlay.text()).toContain("folder/sub/customers.csv");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("files in a dropped folder are checked and go in", async ({ guarded, open }) => {
  const folder = dirname(fixture("dropped-folder/customers.csv", SENSITIVE));
  const page = await open(guarded, "redact", PAGE);
  await dropFiles(page, "#zone", [folder]);
  expect((await arrived(page, "drop")).files).toMatchObject([
    { name: "customers.csv", text: "order;card\r\n7;[CREDIT_CARD_1]\r\n" },
  ]);
  await page.close();
});

test("fifty megabytes: the page stays alive, progress is shown, and it can be cancelled", async ({ guarded, open }) => {
  test.slow();
  const large = fixture("large.txt", `${HARMLESS.repeat(1_250_000)}Card ${CARD}\n`);
  const page = await open(guarded, "block", PAGE);
  const overlay = await Overlay.of(page);
  await choose(page, "#field", [large]);
  await overlay.find("progressbar", "Checking your files …");
  await overlay.click("button", "Cancel");
  await overlay.gone("progressbar");
  expect(await seen(page)).toEqual([]);

  const longest = page.evaluate(async () => {
    let last = performance.now();
    let longest = 0;
    while (!("stop" in window)) {
      await new Promise(requestAnimationFrame);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  await choose(page, "#field", [large]);
  await overlay.find("dialog", "Files kept back from block.localhost", 60_000);
  await page.evaluate(() => Object.assign(window, { stop: true }));
  expect(await longest).toBeLessThan(1_000);
  expect(await overlay.text()).toContain("large.txt");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("a file whose check dies with the background is checked again", async ({ guarded, open }) => {
  test.slow();
  const large = fixture("again.txt", `${HARMLESS.repeat(500_000)}Card ${CARD}\n`);
  const page = await open(guarded, "block", PAGE);
  await choose(page, "#field", [large]);
  const overlay = await Overlay.of(page);
  await overlay.find("progressbar", "Checking your files …");
  await stopWorker(guarded);
  await page.bringToFront();
  await overlay.find("dialog", "Files kept back from block.localhost", 60_000);
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("file fields in no document and in shadow roots are guarded, too", async ({ guarded, open }) => {
  const path = fixture("customers.csv", SENSITIVE);
  const redacted = "order;card\r\n7;[CREDIT_CARD_1]\r\n";
  for (const [action, expected] of [
    ["redact", [`input: ${redacted}`, `change: ${redacted}`]],
    ["block", ["cancel: "]],
  ] as const) {
    for (const field of ["#detached", "open-field", "closed-field"]) {
      const page = await open(guarded, action, "files/hidden.html");
      await chooseBy(page, () => page.locator(field).click(), [path]);
      if (action === "block") {
        const overlay = await Overlay.of(page);
        await overlay.find("dialog", "Files kept back from block.localhost");
        await page.keyboard.press("Escape");
      }
      const got = () => page.evaluate(() => (window as unknown as { got: string[] }).got);
      await expect.poll(got, `${action} ${field}`).toEqual(expected);
      await page.close();
    }
  }
});

test("a file of the file system goes in like any other, a file of the site's own unasked", async ({
  guarded,
  open,
}) => {
  for (const [action, button, expected] of [
    ["redact", "#handle", "Card [CREDIT_CARD_1]"],
    ["block", "#handle", "NotAllowedError"],
    ["block", "#own", CARD],
  ] as const) {
    const page = await open(guarded, action, "files/hidden.html");
    await page.locator(button).click();
    if (expected === "NotAllowedError") {
      const overlay = await Overlay.of(page);
      await overlay.find("dialog", "Files kept back from block.localhost");
      await page.keyboard.press("Escape");
    }
    const got = () => page.evaluate(() => (window as unknown as { got: string[] }).got);
    await expect.poll(got, `${action} ${button}`).toEqual([expected]);
    await page.close();
  }
});
