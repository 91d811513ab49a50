/** Files on their way in: chosen, dropped, pasted. */
import { dirname } from "node:path";
import { CARD } from "./clipboard.ts";
import { recordsOf } from "./evidence.ts";
import { expect, test, textIn, valueIn } from "./stage.ts";
import { arrived, fixture, seen, ZONE } from "./uploads.ts";

const PAGE = "files/files.html";
const SENSITIVE = `order;card\r\n7;${CARD}\r\n`;
const HARMLESS = "Please write a short poem about the sea.\n";

test("allow: a file field looks and tells of its files exactly as without the extension", async ({
  guarded,
  unguarded,
}) => {
  const paths = [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)];
  const results = [];
  for (const context of [guarded, unguarded]) {
    const page = await context.open("allow", PAGE);
    await page.choose("#field", paths);
    await arrived(page, "change on field");
    results.push({ seen: await seen(page), value: await valueIn(page, "#field") });
    await page.close();
  }
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.seen.map(({ event }) => event)).toEqual(["input on field", "change on field"]);
});

test("block: nothing reaches the page, and the dialog says which file and why", async ({ guarded }) => {
  const page = await guarded.open("block", PAGE);
  await page.choose("#field", [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)]);
  await page.overlay.find("dialog", "Files kept back from block.localhost");
  const said = await page.overlay.text();
  expect(said).toContain("customers.csv");
  expect(said).not.toContain("poem.txt");
  await page.keyboard.press("Escape");
  await page.overlay.gone("dialog");
  expect(await seen(page)).toEqual([]);
  expect(await valueIn(page, "#field")).toBe("");
  await page.close();

  const records = recordsOf(await guarded.evidence());
  expect(records.findLast(({ kind }) => kind === "decision")).toMatchObject({
    channel: "upload",
    action: "block",
    outcome: "blocked",
  });
});

test("redact: the page gets a file of the same name and type, with the rest of it byte for byte", async ({
  guarded,
}) => {
  const page = await guarded.open("redact", PAGE);
  await page.choose("#field", [fixture("customers.csv", `\uFEFF${SENSITIVE}`)]);
  const { files } = await arrived(page, "change on field");
  expect(files).toMatchObject([{ name: "customers.csv", type: "text/csv" }]);
  const bytes = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>("#field");
    return [...new Uint8Array((await field?.files?.[0]?.arrayBuffer()) ?? new ArrayBuffer())];
  }, undefined);
  expect(Buffer.from(bytes).toString()).toBe("\uFEFForder;card\r\n7;[CREDIT_CARD_1]\r\n");
  await page.close();
});

test("warn: the file goes in once the employee has said why", async ({ guarded }) => {
  const page = await guarded.open("warn", PAGE);
  await page.choose("#field", [fixture("customers.csv", SENSITIVE)]);
  await page.overlay.find("dialog", /Sensitive data/);
  await page.overlay.click("button", "Send as is");
  await page.overlay.click("radio", "My work needs it");
  await page.overlay.click("button", "Send as is");
  expect((await arrived(page, "change on field")).files[0]?.text).toBe(SENSITIVE);
  await page.close();
});

for (const [action, expected] of [
  ["allow", SENSITIVE],
  ["redact", "order;card\r\n7;[CREDIT_CARD_1]\r\n"],
] as const) {
  test(`${action}: files are dropped where they were dropped`, async ({ guarded }) => {
    const page = await guarded.open(action, PAGE);
    await page.drop("#zone", ZONE, { files: [fixture("customers.csv", SENSITIVE)] });
    expect((await arrived(page, "drop")).files).toMatchObject([{ name: "customers.csv", text: expected }]);
    await page.close();
  });
}

test("a page that puts its own function in the place of the browser's gets no file by it", async ({ guarded }) => {
  const page = await guarded.open("block", PAGE);
  await page.evaluate(() => {
    // Something that has the files that are to be taken away.
    const field = document.querySelector<HTMLInputElement>("#field") as object;
    Object.assign(window, { DataTransfer: new Proxy(DataTransfer, { construct: () => field }) });
  }, undefined);
  await page.choose("#field", [fixture("customers.csv", SENSITIVE)]);
  await page.overlay.find("dialog", "Files kept back from block.localhost");
  expect(await valueIn(page, "#field")).toBe("");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("a React field hears of its files once, when they may go in", async ({ guarded }) => {
  const page = await guarded.open("allow", "files/react.html");
  await page.choose("#field", [fixture("poem.txt", HARMLESS), fixture("customers.csv", SENSITIVE)]);
  await expect.poll(() => textIn(page, "#names")).toBe("poem.txt, customers.csv");
  await page.choose("#field", [fixture("poem.txt", HARMLESS)]);
  await expect.poll(() => textIn(page, "#names")).toBe("poem.txt");
  expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events, undefined)).toEqual([
    { kind: "change", names: ["poem.txt", "customers.csv"] },
    { kind: "change", names: ["poem.txt"] },
  ]);
  await page.close();
});

test("a folder keeps its paths, and is kept back as a whole", async ({ guarded, unguarded }) => {
  test.skip(test.info().project.name === "firefox", "WebDriver chooses no folders");
  fixture("harmless/folder/sub/poem.txt", HARMLESS);
  const folder = dirname(dirname(fixture("harmless/folder/sub/other.txt", HARMLESS)));
  const paths = [];
  for (const context of [guarded, unguarded]) {
    const page = await context.open("block", PAGE);
    await page.choose("#folder", [folder]);
    paths.push((await arrived(page, "change on folder")).files.map(({ path }) => path).sort());
    await page.close();
  }
  expect(paths[0]).toEqual(["folder/sub/other.txt", "folder/sub/poem.txt"]);
  expect(paths[0]).toEqual(paths[1]);

  const sensitive = dirname(dirname(fixture("sensitive/folder/sub/customers.csv", SENSITIVE)));
  const page = await guarded.open("block", PAGE);
  await page.choose("#folder", [sensitive]);
  await page.overlay.find("dialog", "Files kept back from block.localhost");
  expect(await page.overlay.text()).toContain("folder/sub/customers.csv");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("files in a dropped folder are checked and go in", async ({ guarded }) => {
  test.skip(test.info().project.name === "firefox", "a drop that Firefox makes for its tests has no folders");
  const folder = dirname(fixture("dropped-folder/customers.csv", SENSITIVE));
  const page = await guarded.open("redact", PAGE);
  await page.drop("#zone", ZONE, { files: [folder] });
  expect((await arrived(page, "drop")).files).toMatchObject([
    { name: "customers.csv", text: "order;card\r\n7;[CREDIT_CARD_1]\r\n" },
  ]);
  await page.close();
});

test("fifty megabytes: the page stays alive, progress is shown, and it can be cancelled", async ({ guarded }) => {
  test.slow();
  const large = fixture("large.txt", `${HARMLESS.repeat(1_250_000)}Card ${CARD}\n`);
  const page = await guarded.open("block", PAGE);
  await page.choose("#field", [large]);
  await page.overlay.find("progressbar", "Checking your files …");
  await page.overlay.click("button", "Cancel");
  await page.overlay.gone("progressbar");
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
  }, undefined);
  await page.choose("#field", [large]);
  await page.overlay.find("dialog", "Files kept back from block.localhost", 60_000);
  await page.evaluate(() => void Object.assign(window, { stop: true }), undefined);
  expect(await longest).toBeLessThan(1_000);
  expect(await page.overlay.text()).toContain("large.txt");
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("a file whose check dies with the background is checked again", async ({ guarded }) => {
  test.slow();
  const large = fixture("again.txt", `${HARMLESS.repeat(500_000)}Card ${CARD}\n`);
  const page = await guarded.open("block", PAGE);
  await page.choose("#field", [large]);
  await page.overlay.find("progressbar", "Checking your files …");
  await guarded.stopBackground();
  await page.toFront();
  await page.overlay.find("dialog", "Files kept back from block.localhost", 60_000);
  expect(await seen(page)).toEqual([]);
  await page.close();
});

test("file fields in no document, in one no longer, and in shadow roots are guarded, too", async ({ guarded }) => {
  const path = fixture("customers.csv", SENSITIVE);
  const redacted = "order;card\r\n7;[CREDIT_CARD_1]\r\n";
  // The events of Firefox's driver do not leave shadow roots, as the browser's own do.
  const inShadow = test.info().project.name === "firefox" ? [] : ["open-field", "closed-field"];
  const fields = ["#detached", "#removed", "#leaving", ...inShadow];
  for (const [action, expected] of [
    ["redact", [`input: ${redacted}`, `change: ${redacted}`]],
    ["block", ["cancel: "]],
  ] as const) {
    for (const field of fields) {
      const page = await guarded.open(action, "files/hidden.html");
      await page.chooseBy(field, [path]);
      if (action === "block") {
        await page.overlay.find("dialog", "Files kept back from block.localhost");
        await page.keyboard.press("Escape");
      }
      // A dialog that Firefox opens for its driver is cancelled before files are chosen.
      const latest = (count: number) => (window as unknown as { got: string[] }).got.slice(-count);
      const got = () => page.evaluate(latest, expected.length);
      await expect.poll(got, `${action} ${field}`).toEqual(expected);
      await page.close();
    }
  }
});

for (const [action, button, expected] of [
  ["redact", "#handle", "Card [CREDIT_CARD_1]"],
  ["block", "#handle", "NotAllowedError"],
  ["block", "#own", CARD],
] as const) {
  const what = button === "#own" ? "a file of the site's own goes in unasked" : "a file of the file system is held";
  test(`${action}: ${what}`, async ({ guarded }) => {
    test.skip(test.info().project.name === "firefox" && button === "#handle", "has handles of a site's own files only");
    const page = await guarded.open(action, "files/hidden.html");
    await page.click(button);
    if (expected === "NotAllowedError") {
      await page.overlay.find("dialog", "Files kept back from block.localhost");
      await page.keyboard.press("Escape");
    }
    const got = () => page.evaluate(() => (window as unknown as { got: string[] }).got, undefined);
    await expect.poll(got).toEqual([expected]);
    await page.close();
  });
}
