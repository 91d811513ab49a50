/** Real files on a real disk, and the ways in which they get into a page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
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

/** Chooses files in a file field, as the browser's own dialog does. */
export async function choose(page: Page, field: string, paths: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send("DOM.getDocument");
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: field });
  await cdp.send("DOM.setFileInputFiles", { files: paths, nodeId });
  await cdp.detach();
}

/** Clicks what opens the browser's dialog for a file, and chooses in it. */
export async function chooseBy(page: Page, open: () => Promise<void>, paths: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Page.enable");
  await cdp.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const opened = new Promise<number>((resolve, reject) => {
    cdp.once("Page.fileChooserOpened", ({ backendNodeId }) => {
      if (backendNodeId === undefined) reject(new Error("the dialog belongs to no field"));
      else resolve(backendNodeId);
    });
  });
  await open();
  await cdp.send("DOM.setFileInputFiles", { files: paths, backendNodeId: await opened });
  await cdp.detach();
}

/** Drops files from outside of the browser onto an element. */
export async function dropFiles(page: Page, onto: string, paths: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const box = await page.locator(onto).boundingBox();
  const place = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, ...place, data });
  }
  await cdp.detach();
}

export function seen(page: Page): Promise<Seen[]> {
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);
}

/** Waits until the page was given files, and gives them. */
export async function arrived(page: Page, event: string): Promise<Seen> {
  const find = async () => (await seen(page)).findLast((each) => each.event === event && each.files.length > 0);
  await expect.poll(find, { message: event, timeout: 20_000 }).toBeTruthy();
  return (await find()) as Seen;
}
