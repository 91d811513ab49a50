/**
 * What each open question is about: the values of a warning, as hashes under the conversation's key.
 * In memory that outlives the worker, for an employee takes their time.
 */
import type { Verdict } from "prompt-dlp";
import { session } from "../browser.ts";

const PREFIX = "question:";

/** Remembers what the warning under this number is about, until it is answered. */
export async function remember(decision: number, { action, answered, values = [] }: Verdict): Promise<void> {
  if (action !== "warn" || answered) return;
  try {
    await session.set({ [PREFIX + decision]: values });
  } catch {
    // More than the browser keeps for all of them: the next question about these values is asked anew.
  }
}

/** What it was about; it is then forgotten. */
export async function take(decision: number): Promise<string[]> {
  const name = PREFIX + decision;
  const values = (await session.get(name))[name] as string[] | undefined;
  await session.remove(name);
  return values ?? [];
}
