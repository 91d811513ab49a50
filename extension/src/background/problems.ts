/** What went wrong lately, for the popup and the toolbar button. Never any content. */
import { badge, local } from "../browser.ts";
import type { Problem } from "../protocol/own-pages.ts";

const KEPT = 20;
const NAME = "problems";

/** How long a problem is worth showing, in milliseconds. */
const RECENT = 24 * 60 * 60 * 1000;

/** Newest first. */
export async function problems(): Promise<Problem[]> {
  const kept = ((await local.get(NAME))[NAME] as Problem[] | undefined) ?? [];
  return kept.filter(({ time }) => time > Date.now() - RECENT);
}

export async function report(cause: Problem["cause"]): Promise<void> {
  await badge("!");
  try {
    const kept = [{ time: Date.now(), cause }, ...(await problems())].slice(0, KEPT);
    await local.set({ [NAME]: kept });
  } catch {
    // A full disk, which may be the problem itself. The button shows that there is one.
  }
}
