/**
 * What the guard costs in Chromium: from the key to the text, and while a page loads. Reported, not
 * asserted, because a busy machine measures itself. `cargo xtask bench --only browser` runs it.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";
import { copy } from "./clipboard.ts";
import { placeCaret } from "./editors.ts";
import { stopWorker } from "./evidence.ts";
import { test } from "./fixtures.ts";
import { EXTENSION } from "./paths.ts";

const SENTENCE = "The quick brown fox jumps over the lazy dog and thinks of the sea. ";
const textOf = (bytes: number): string => SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length)).slice(0, bytes);

test.setTimeout(300_000);

test("from the key to the text", async ({ guarded, unguarded, open }) => {
  const small = textOf(10_000);
  const guardedPage = await ready(guarded, small);
  const unguardedPage = await ready(unguarded, small);
  print("10 kB, without the extension", await times(unguardedPage, 100));
  print("10 kB", await times(guardedPage, 100));
  print("10 kB, worker just stopped", await times(guardedPage, 20, () => stopWorker(guarded)));
  await guardedPage.close();
  await unguardedPage.close();
  print("1 MB, without the extension", await times(await ready(unguarded, textOf(1_000_000)), 20));
  print("1 MB", await times(await ready(guarded, textOf(1_000_000)), 20));

  async function ready(context: BrowserContext, text: string): Promise<Page> {
    await copy(context, open, { plain: text });
    const page = await open(context, "redact", "editors/textarea.html");
    await placeCaret(page);
    return page;
  }
});

test("while a page loads", async ({ guarded, unguarded, open }) => {
  for (const [name, context] of [
    ["page load, without the extension", unguarded],
    ["page load", guarded],
  ] as const) {
    const page = await open(context, "redact", "editors/textarea.html");
    const taken: number[] = [];
    for (let i = 0; i < 50; i++) {
      await page.reload();
      taken.push(
        await page.evaluate(
          () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
        ),
      );
    }
    print(name, taken);
    await page.close();
  }
  for (const file of ["content.js", "background.js", "prompt_dlp_bg.wasm"]) {
    const path = join(EXTENSION, file);
    const packed = gzipSync(readFileSync(path)).length;
    process.stdout.write(`${file.padEnd(34)} ${kilobytes(statSync(path).size)}, gzip ${kilobytes(packed)}\n`);
  }
});

/** Pastes `count` times into an emptied field; each time in milliseconds, by the page's own clock. */
async function times(page: Page, count: number, before?: () => Promise<void>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    await before?.();
    await page.bringToFront();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("#editor");
      if (field === null) throw new Error("there is no field");
      field.value = "";
      field.focus();
      let pressed = 0;
      const onKey = ({ key, timeStamp }: KeyboardEvent) => {
        if (key === "v") pressed = timeStamp;
      };
      addEventListener("keydown", onKey);
      const measured = new Promise((resolve) => {
        const onInput = () => {
          removeEventListener("keydown", onKey);
          resolve(performance.now() - pressed);
        };
        addEventListener("input", onInput, { once: true });
      });
      Object.assign(window, { measured });
    });
    await page.keyboard.press("Control+v");
    taken.push(await page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured));
  }
  return taken;
}

const samples: Record<string, number[]> = {};

/** Writes down what was measured, for `cargo xtask bench` to compare. */
test.afterAll(() => {
  const file = process.env["PROMPT_DLP_LATENCY"];
  if (file !== undefined) writeFileSync(file, JSON.stringify(samples));
});

function print(name: string, taken: number[]): void {
  samples[name] = taken;
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1)} ms`;
  process.stdout.write(`${name.padEnd(34)} p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} (${taken.length} times)\n`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
