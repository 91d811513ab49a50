/** What went wrong lately, for the popup and the toolbar button. Never any content. */
import { badge, local } from "../browser.ts";
import type { Failure, Problem } from "../protocol.ts";

const KEPT = 20;
const NAME = "problems";

/** Newest first. */
export async function problems(): Promise<Problem[]> {
  return ((await local.get(NAME))[NAME] as Problem[] | undefined) ?? [];
}

export async function report(cause: Failure): Promise<void> {
  const kept = [{ time: Date.now(), cause }, ...(await problems())].slice(0, KEPT);
  await local.set({ [NAME]: kept });
  await badge("!");
}
