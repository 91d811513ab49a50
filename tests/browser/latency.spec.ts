/**
 * What the guard costs in Chromium: from the key to the text, and while a page loads. Reported, not
 * asserted, because a busy machine measures itself. `cargo xtask bench --only browser` runs it.
 */
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";
import { copy } from "./clipboard.ts";
import { placeCaret } from "./editors.ts";
import { stopWorker } from "./evidence.ts";
import { launch, test } from "./fixtures.ts";
import { BUILT, EXTENSION } from "./paths.ts";

const SENTENCE = "The quick brown fox jumps over the lazy dog and thinks of the sea. ";
const textOf = (bytes: number): string => SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length)).slice(0, bytes);

test.setTimeout(300_000);

test("from the key to the text", async ({ guarded, unguarded, open }) => {
  const bare = await ready(unguarded, textOf(10_000));
  const page = await ready(guarded, textOf(10_000));
  await inTurns(100, [
    ["10 kB, without the extension", () => pasteOnce(bare)],
    ["10 kB", () => pasteOnce(page)],
  ]);
  await inTurns(20, [["10 kB, worker just stopped", () => stopWorker(guarded).then(() => pasteOnce(page))]]);
  await page.close();
  await bare.close();
  const [largeBare, large] = [await ready(unguarded, textOf(1_000_000)), await ready(guarded, textOf(1_000_000))];
  await inTurns(20, [
    ["1 MB, without the extension", () => pasteOnce(largeBare)],
    ["1 MB", () => pasteOnce(large)],
  ]);

  async function ready(context: BrowserContext, text: string): Promise<Page> {
    await copy(context, open, { plain: text });
    const page = await open(context, "redact", "editors/textarea.html");
    await placeCaret(page);
    return page;
  }
});

test("while a page loads", async ({ guarded, unguarded, open }) => {
  const bare = await open(unguarded, "redact", "editors/textarea.html");
  const page = await open(guarded, "redact", "editors/textarea.html");
  const hollow = await launch(hollowed());
  const hollowPage = await open(hollow, "redact", "editors/textarea.html");
  await inTurns(50, [
    ["page load, without the extension", () => loadOnce(bare)],
    ["page load", () => loadOnce(page)],
    ["page load, with empty scripts", () => loadOnce(hollowPage)],
  ]);
  await hollow.close();
  for (const [script, taken] of await scriptTimes(page, 20)) print(`page load, ${script}`, taken);
  await page.close();
  await bare.close();
  for (const file of ["content.js", "page.js", "interface.js", "background.js", "prompt_dlp_bg.wasm"]) {
    const path = join(EXTENSION, file);
    const packed = gzipSync(readFileSync(path)).length;
    process.stdout.write(`${file.padEnd(34)} ${kilobytes(statSync(path).size)}, gzip ${kilobytes(packed)}\n`);
  }
});

/** A build of the extension whose scripts do nothing: what it costs the browser to have one at all. */
function hollowed(): string {
  const build = join(BUILT, "extension-hollow");
  rmSync(build, { recursive: true, force: true });
  cpSync(EXTENSION, build, { recursive: true });
  for (const script of ["content.js", "page.js", "background.js"]) writeFileSync(join(build, script), "");
  return build;
}

/** Takes each sample `count` times, one after the other, so that a busy moment of the machine hits all of them. */
async function inTurns(count: number, measures: readonly [name: string, sample: () => Promise<number>][]) {
  const taken = measures.map((): number[] => []);
  for (let i = 0; i < count; i++) {
    for (const [nth, [, sample]] of measures.entries()) taken[nth]?.push(await sample());
  }
  for (const [nth, [name]] of measures.entries()) print(name, taken[nth] ?? []);
}

/** How long a person looks at a page at least before it is loaded again, in milliseconds: until then nothing is left to do. */
const LOOK = 400;

async function loadOnce(page: Page): Promise<number> {
  await page.waitForTimeout(LOOK);
  await page.bringToFront();
  await page.reload();
  return page.evaluate(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
  );
}

/** What the page's thread is at work with each of our scripts while it loads, as the browser's own trace has it. */
async function scriptTimes(page: Page, count: number): Promise<Map<string, number[]>> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ["devtools.timeline"] };
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  for (let i = 0; i < count; i++) await loadOnce(page);
  const complete = new Promise((resolve) => cdp.on("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  const taken = new Map<string, number[]>();
  for (const { name, tdur, args } of events) {
    const script = /^chrome-extension:.*\/(\w+\.js)$/.exec(args?.data?.url ?? "")?.[1];
    if (name !== "EvaluateScript" || script === undefined || tdur === undefined) continue;
    taken.set(script, [...(taken.get(script) ?? []), tdur / 1_000]);
  }
  return taken;
}

interface TraceEvent {
  name: string;
  /** Time of the thread, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Pastes into an emptied field; in milliseconds, by the page's own clock. */
async function pasteOnce(page: Page): Promise<number> {
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
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
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
