/** Real files on a real disk, and what a page has of them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import type { Tab } from "./drivers/browser.ts";
import { ROOT } from "./paths.ts";

const FOLDER = join(ROOT, "tests/browser/results/uploads");

/** What the page in `pages/files/` wrote down. */
export interface Seen {
  event: string;
  files: { name: string; path: string; type: string; lastModified: number; size: number; text: string }[];
  strings: Record<string, string>;
}

/** Writes a file to upload and gives where it lies. */
export function fixture(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Within the zone that the page has for drops. */
export const ZONE = { x: 20, y: 20 };

/** What the page wrote down so far. */
export function seen(page: Tab): Promise<Seen[]> {
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen, undefined);
}

/** Waits until the page was given files, and gives them. */
export async function arrived(page: Tab, event: string): Promise<Seen> {
  const find = async () => (await seen(page)).findLast((each) => each.event === event && each.files.length > 0);
  await expect.poll(find, { message: event, timeout: 20_000 }).toBeTruthy();
  return (await find()) as Seen;
}
