/** What is done once in a session of the browser: `storage.session` is empty at its start, and after an update. */
import { session } from "../browser.ts";

/** Does it, unless it has been done. Where the browser keeps nothing more in memory each worker does it. */
export function once(mark: string, work: () => Promise<unknown>): Promise<void> {
  const running = atWork.get(mark) ?? attempt(mark, work).finally(() => atWork.delete(mark));
  atWork.set(mark, running);
  return running;
}

const NAME = "done";

const atWork = new Map<string, Promise<void>>();

/** The marks of what has been done. Read when the worker starts, for the first decision waits for one of them. */
let marks = read();
marks.catch(() => undefined); // read anew when it is asked for

async function read(): Promise<Set<string>> {
  return new Set((await session.get(NAME))[NAME] as string[] | undefined);
}

async function attempt(mark: string, work: () => Promise<unknown>): Promise<void> {
  const done = await marks.catch(() => {
    marks = read();
    return marks;
  });
  if (done.has(mark)) return;
  await work();
  done.add(mark);
  try {
    await session.set({ [NAME]: [...done] });
  } catch {
    // Twice is better than never.
  }
}
