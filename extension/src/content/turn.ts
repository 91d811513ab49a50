/** This frame's turn with the clipboard, which all tabs share. */
import { connect } from "../browser.ts";
import { TURNS, type Turn, type YourTurn } from "../protocol/lines.ts";

/** Does this when no other frame has something else on the clipboard; told when others had. */
export type InTurn = (work: (others: readonly Turn[]) => void) => Promise<void>;

/** Longest wait, in milliseconds. Then, and where the background is gone, it is done all the same. */
const PATIENCE = 10_000;

/** How long a turn that has come is kept for what is still to be decided, in milliseconds. */
const KEPT = 100;

export const inTurn: InTurn = (work) => reserveTurn()(work);

/** Asks for a turn while it is decided whether there is something to do in it. */
export function reserveTurn(): InTurn {
  const reserved = take(KEPT);
  return async (work) => {
    let turn = await reserved;
    if (turn?.isOver()) turn = await take();
    try {
      work(turn?.others ?? []);
    } finally {
      turn?.end();
    }
  };
}

interface Taken extends YourTurn {
  isOver(): boolean;
  end(): void;
}

async function take(kept?: number): Promise<Taken | undefined> {
  try {
    const line = connect(TURNS);
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
    const turn = (await Promise.race([line.next(), late])) as YourTurn | undefined;
    if (kept !== undefined) setTimeout(line.close, kept);
    if (turn === undefined) line.close();
    return turn && { ...turn, isOver: () => line.closed.aborted, end: line.close };
  } catch {
    return undefined;
  }
}
