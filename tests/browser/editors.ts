/** The editors that every behaviour is tried in, and what a test may ask of them. */
import { expect, type Page } from "@playwright/test";

export interface Editor {
  name: string;
  /** Whether it keeps formatting. */
  rich: boolean;
}

export const EDITORS: readonly Editor[] = [
  { name: "textarea", rich: false },
  { name: "input", rich: false },
  { name: "contenteditable", rich: true },
  { name: "prosemirror", rich: true },
];

/** Everything about an editor that a paste can change. */
export interface Snapshot {
  /** The value of a field, the markup of an editor. */
  content: string;
  /** In UTF-16 code units of the text in front of it. */
  caret: number;
  /** ProseMirror's own document and caret. */
  model: { document: unknown; caret: number } | undefined;
}

const BEFORE = "before ";

/** Puts the caret between the two words that each page starts with. */
export async function placeCaret(page: Page): Promise<void> {
  await page.locator("#editor").click();
  await page.keyboard.press("Home");
  for (const _ of BEFORE) await page.keyboard.press("ArrowRight");
  // An editor with a model of its own learns of the caret a task later; positions there count from 1.
  await expect
    .poll(async () => {
      const { caret, model } = await snapshot(page);
      return caret === BEFORE.length && (model === undefined || model.caret === BEFORE.length + 1);
    })
    .toBe(true);
}

export function snapshot(page: Page): Promise<Snapshot> {
  return page.locator("#editor").evaluate((editor) => {
    const { modelOf } = window as unknown as { modelOf?: () => Snapshot["model"] };
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
      return { content: editor.value, caret: editor.selectionStart ?? -1, model: undefined };
    }
    const selection = getSelection();
    const before = document.createRange();
    before.setStart(editor, 0);
    if (selection?.focusNode) before.setEnd(selection.focusNode, selection.focusOffset);
    return { content: editor.innerHTML, caret: before.toString().length, model: modelOf?.() };
  });
}

/** The text of the editor, as its reader sees it. */
export async function text(page: Page): Promise<string> {
  return page
    .locator("#editor")
    .evaluate((editor) => ("value" in editor ? String(editor.value) : (editor.textContent ?? "")).trim());
}
