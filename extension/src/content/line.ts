/**
 * The line on which the background is asked. It is kept open, because to open one takes longer than a
 * question and its answer.
 */
import { connect, type Line } from "../browser.ts";
import { type AnswerOnLine, type AskOnLine, QUESTIONS } from "../protocol/lines.ts";
import type { Kind, Messages, Response } from "../protocol.ts";

/** Asks the background, with its line opened if need be. Rejects when it is gone. */
export function askOnLine<K extends Kind>(kind: K, request: Messages[K]["request"]): Promise<Response<K> | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const id = ++last;
  try {
    line ??= open();
    line.post([id, { kind, ...request }] satisfies AskOnLine);
    waiting.set(id, { resolve, reject });
  } catch (error) {
    line = undefined;
    reject(error);
  }
  return promise as Promise<Response<K> | undefined>;
}

/** Starts the background, if it does not run. */
export function callUp(): void {
  try {
    line ??= open();
    line.post([0, undefined] satisfies AskOnLine); // refused, and answered so
  } catch {
    line = undefined; // the extension is gone
  }
}

/** Calls back when the background has been stopped. */
export function onHungUp(listener: () => void): void {
  hungUp = listener;
}

let hungUp = (): void => undefined;
let line: Line | undefined;
let last = 0;
const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (reason: unknown) => void }>();

function open(): Line {
  const opened = connect(QUESTIONS);
  // A page that is kept for the way back has no line: the browser cuts it without a word.
  addEventListener("pagehide", opened.close, { capture: true, signal: opened.closed });
  // The background knows the frame as it was when the line was opened.
  document.addEventListener("prerenderingchange", opened.close, { signal: opened.closed });
  void listen(opened);
  return opened;
}

async function listen(opened: Line): Promise<void> {
  try {
    for (;;) {
      const [id, answer] = (await opened.next()) as AnswerOnLine;
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    }
  } catch (gone) {
    line = undefined;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
    hungUp();
  }
}
