/** The editors that every behaviour is tried in, and what a test may ask of them. */
import { expect } from "@playwright/test";
import type { Surface } from "./drivers/browser.ts";
import type { Model } from "./pages/editors/expose.ts";

export interface Editor {
  name: string;
  /** What a person clicks on to write. */
  selector: string;
  /** In a frame of another site. */
  embedded?: true;
  /** Where it takes no text by drag and drop, with or without the extension. */
  refusesDrops?: "everywhere" | "firefox";
  /** Leaves drops to Chromium, which sets dropped words apart with a space: that is not imitated. */
  spacedDrops?: true;
  /** What is known not to work, and why: a test that passes all the same fails. */
  gap?(browser: string, channel: string, action: string): string | undefined;
}

const editor = (name: string, more: Partial<Editor> = {}): Editor => ({ name, selector: "#editor", ...more });

export const EDITORS: readonly Editor[] = [
  editor("textarea"),
  editor("input"),
  editor("contenteditable", { spacedDrops: true }),
  editor("prosemirror"),
  editor("tiptap"),
  editor("quill", { refusesDrops: "everywhere" }),
  editor("lexical"),
  editor("slate"),
  editor("codemirror"),
  editor("monaco"),
  editor("react"),
  editor("hydration"),
  editor("deep-chat", {
    selector: "#text-input",
    refusesDrops: "firefox",
    gap: (browser, channel, action) =>
      browser === "chromium" && channel === "drop" && action !== "block"
        ? "what it leaves of a drop to the browser goes in as a paste, which its handler makes plain"
        : undefined,
  }),
  editor("cross-origin frame", { embedded: true }),
];

/** Everything about an editor that a paste can change. */
export interface Snapshot {
  /** The value of a field, the markup of an editor. */
  content: string;
  /** In UTF-16 code units of the text in front of it. */
  caret: number;
  /** What the editor itself believes. */
  model: Model;
}

const BEFORE = "before ";

/** Puts the caret between the two words that each page starts with. */
export async function placeCaret(page: Surface, selector = "#editor"): Promise<void> {
  await page.click(selector);
  await page.keyboard.press("Home");
  await caretAt(page, "");
  for (const _ of BEFORE) await page.keyboard.press("ArrowRight");
  await caretAt(page, BEFORE);
}

/** Waits for the caret: an editor with a model of its own learns of it a task later. */
async function caretAt(page: Surface, before: string): Promise<void> {
  const hasModel = await page.evaluate(() => "modelOf" in window, undefined);
  if (hasModel) await expect.poll(async () => (await model(page)).before).toBe(before);
}

/** What the editor itself believes. */
export function model(page: Surface): Promise<Model> {
  return page.evaluate(() => (window as unknown as { modelOf: () => Model }).modelOf(), undefined);
}

export async function snapshot(page: Surface): Promise<Snapshot> {
  const now = await model(page);
  const content = await page.evaluate(() => {
    const element = document.querySelector("#editor");
    return element === null ? "" : "value" in element ? String(element.value) : element.innerHTML;
  }, undefined);
  return { content, caret: now.before.length, model: now };
}

/** The text of the editor, as its reader sees it. */
export async function text(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const { modelOf } = window as unknown as { modelOf?: () => Model };
    const element = document.querySelector("#editor");
    if (modelOf !== undefined) return modelOf().text.trim();
    return (element !== null && "value" in element ? String(element.value) : (element?.textContent ?? "")).trim();
  }, undefined);
}
