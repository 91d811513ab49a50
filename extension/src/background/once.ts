/** What is done once in a session of the browser: `storage.session` is empty at its start, and after an update. */
import { session } from "../browser.ts";

/** Does it, unless it has been done. Where the browser keeps nothing more in memory it is done each time. */
export function once(mark: string, work: () => Promise<unknown>): Promise<void> {
  const running = atWork.get(mark) ?? attempt(mark, work).finally(() => atWork.delete(mark));
  atWork.set(mark, running);
  return running;
}

const atWork = new Map<string, Promise<void>>();

async function attempt(mark: string, work: () => Promise<unknown>): Promise<void> {
  if ((await session.get(mark))[mark] === true) return;
  await work();
  try {
    await session.set({ [mark]: true });
  } catch {
    // Twice is better than never.
  }
}
