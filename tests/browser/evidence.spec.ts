/** The log that decisions leave behind, exported from the popup and verified by the core. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { BrowserContext } from "@playwright/test";
import { CARD, copy, HARMLESS_TEXT, PLAIN_TEXT } from "./clipboard.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, stopWorker, verify } from "./evidence.ts";
import { expect, type Open, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { program } from "./paths.ts";

test("records every decision without its content, in a log that verifies", async ({ guarded, open }) => {
  await pasteUnderEachAction(guarded, open);
  const file = await exportEvidence(guarded);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });

  const records = recordsOf(file);
  const outcomes = records.filter(({ kind }) => kind === "decision").map(({ action, outcome }) => [action, outcome]);
  expect(outcomes).toEqual(
    expect.arrayContaining([
      ["redact", "redacted"],
      ["block", "blocked"],
      ["warn", "held"],
      ["log", "released"],
      ["allow", "released"],
    ]),
  );
  expect(records.findLast(({ kind }) => kind === "justification")).toMatchObject({
    outcome: "overridden",
    reason: "business-need",
    note: "Agreed with the shop, card [CREDIT_CARD_1]",
  });
  expect(records).toContainEqual(expect.objectContaining({ kind: "policy", source: "managed", id: "browser-tests" }));
  expect(file).not.toContain(CARD.slice(0, 9));
  expect(file).not.toContain("order 7");
});

test("names a flipped byte, a removed record and a cut-off tail", async ({ guarded, open }) => {
  await pasteUnderEachAction(guarded, open);
  const lines = (await exportEvidence(guarded)).trimEnd().split("\n");
  const blocked = lines.findIndex((line) => line.includes('"outcome":"blocked"'));

  const flipped = verify(lines.with(blocked, (lines[blocked] ?? "").replace('"blocked"', '"blockeD"')).join("\n"));
  expect(flipped.outcome).toBe("tampered");
  expect(flipped.problems).toContainEqual(expect.objectContaining({ line: blocked + 1 }));

  expect(verify(lines.toSpliced(blocked, 1).join("\n")).outcome).toBe("tampered");

  const cut = verify(lines.slice(0, -2).join("\n"));
  expect(cut.outcome).toBe("incomplete");
  expect(cut.problems).not.toEqual([]);
});

test("exports a log that the command line verifies", async ({ guarded }, info) => {
  const verifier = program("prompt-dlp");
  info.skip(!existsSync(verifier), "the command line is not built: cargo build");
  const file = info.outputPath("evidence.jsonl");
  await writeFile(file, await exportEvidence(guarded));
  const { status, stdout } = spawnSync(verifier, ["evidence", "verify", file], { encoding: "utf8" });
  expect(stdout).not.toContain("FAIL");
  expect(status).toBe(0);
});

test("keeps labels and log when the worker is stopped between two pastes", async ({ guarded, open }) => {
  await copy(guarded, open, { plain: PLAIN_TEXT });
  const page = await open(guarded, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");

  await stopWorker(guarded);
  await page.bringToFront();
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toMatch(/\[CREDIT_CARD_1\].*\[CREDIT_CARD_1\]/);
  await page.close();

  expect(verify(await exportEvidence(guarded))).toMatchObject({ outcome: "verified", problems: [] });
});

async function pasteUnderEachAction(context: BrowserContext, open: Open): Promise<void> {
  for (const action of ["redact", "block", "warn", "log", "allow"]) {
    await copy(context, open, { plain: action === "allow" ? HARMLESS_TEXT : PLAIN_TEXT });
    const page = await open(context, action, "editors/textarea.html");
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    const overlay = await Overlay.of(page);
    if (action === "block") {
      await overlay.find("dialog", /Not pasted/);
    } else if (action === "warn") {
      await overlay.click("button", "Paste as is");
      await overlay.click("radio", "My work needs it");
      await overlay.click("textbox", /^Note/);
      await page.keyboard.type(`Agreed with the shop, card ${CARD}`);
      await overlay.click("button", "Paste as is");
    }
    if (action !== "block") await expect.poll(() => text(page)).not.toBe("before after");
    await page.close();
  }
}
