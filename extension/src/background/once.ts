/** What is done once in a session of the browser: `storage.session` is empty at its start, and after an update. */
import { session } from "../browser.ts";

/** Does it, unless it has been done. Where the browser keeps nothing more in memory each worker does it. */
export function once(mark: string, work: () => Promise<unknown>): Promise<void> {
  if (done.has(mark)) return Promise.resolve();
  const running = atWork.get(mark) ?? attempt(mark, work).finally(() => atWork.delete(mark));
  atWork.set(mark, running);
  return running;
}

/** As far as this worker knows. */
const done = new Set<string>();

const atWork = new Map<string, Promise<void>>();

async function attempt(mark: string, work: () => Promise<unknown>): Promise<void> {
  if ((await session.get(mark))[mark] !== true) {
    await work();
    try {
      await session.set({ [mark]: true });
    } catch {
      // Twice is better than never.
    }
  }
  done.add(mark);
}
