/** A page that answers, and what tests do there. */
import { expect } from "@playwright/test";
import type { Surface } from "./drivers/browser.ts";
import { placeCaret, text } from "./editors.ts";

/** What `pages/reply.ts` offers. */
export interface Answering {
  say(text: string): void;
  stream(name: string, pieces: readonly string[]): Promise<void>;
  grow(name: string, pieces: readonly string[]): Promise<void>;
  tabulate(rows: readonly (readonly string[])[]): void;
}

/** Pastes the card that is on the clipboard, which leaves a label. */
export async function pasteCard(page: Surface): Promise<void> {
  await placeCaret(page);
  await page.keyboard.press("Control+v");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
}

/** Has the page answer; runs there. */
export async function answer(page: Surface, how: (page: Answering) => void | Promise<void>): Promise<void> {
  await page.evaluate((source) => {
    const { page } = window as unknown as { page: Answering };
    return new Function("page", `return (${source})(page)`)(page) as Promise<void>;
  }, String(how));
}

/** Selects all text of an element, with the focus there: a field that has it would be copied from instead. */
export async function select(page: Surface, selector: string): Promise<void> {
  await page.click(selector);
  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element !== null) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** All that a script of the page can read of its document. */
export function readableBy(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const everything = [...document.querySelectorAll("*")].map(
      (element) => element.outerHTML + element.textContent + (element.shadowRoot?.textContent ?? ""),
    );
    return everything.join();
  }, undefined);
}
