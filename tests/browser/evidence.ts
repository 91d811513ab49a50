/** The evidence log as an auditor gets it, and the worker that keeps it. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import type { Report } from "prompt-dlp";
import { initSync, verifyEvidence } from "../../pkg/prompt_dlp.js";
import { expect, openPopup } from "./fixtures.ts";
import { ROOT } from "./paths.ts";

/** The file that the popup's button downloads. */
export async function exportEvidence(context: BrowserContext): Promise<string> {
  const popup = await openPopup(context);
  const downloading = popup.waitForEvent("download");
  await popup.getByRole("button", { name: "Export evidence" }).click();
  const download = await downloading;
  const file = await readFile(await download.path(), "utf8");
  await popup.close();
  return file;
}

/** The records in such a file. */
export function recordsOf(file: string): { [field: string]: unknown }[] {
  return file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ seq }) => seq !== undefined);
}

/** The decisions in such a file, which verifies and whose records are numbered without a gap, a double or a fork. */
export function decisionsIn(file: string): { [field: string]: unknown }[] {
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  const records = recordsOf(file);
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, nth) => nth));
  return records.filter(({ kind }) => kind === "decision");
}

/** What the core says of such a file. */
export function verify(file: string): Report {
  initSync({ module: readFileSync(join(ROOT, "pkg/prompt_dlp_bg.wasm")) }); // only the first call does anything
  return verifyEvidence(new TextEncoder().encode(file));
}

/** Stops the background worker, as the browser does when memory runs short. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const popup = await openPopup(context);
  const cdp = await context.newCDPSession(popup);
  const stopped = new Promise<void>((resolve) => {
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await popup.close();
}
