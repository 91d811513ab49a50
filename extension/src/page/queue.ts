/** What one object has not sent yet, in its order. A list, because the methods of arrays belong to the page. */
import { table } from "./natives.ts";

interface Held {
  /** What to do in its turn; undefined until it has been decided about. */
  release: (() => void) | undefined;
  next: Held | undefined;
}

export interface Queue {
  /** Whether nothing is waiting. */
  isEmpty(): boolean;
  /** Takes a place; what it gives is told what to do when that place's turn has come. */
  hold(): (release: () => void) => void;
}

/** The queue of each object. */
export function queues<T extends object>(): (owner: T) => Queue {
  const known = table<T, Queue>();
  return (owner) => {
    let queue = known.get(owner);
    if (queue === undefined) {
      queue = newQueue();
      known.set(owner, queue);
    }
    return queue;
  };
}

function newQueue(): Queue {
  let first: Held | undefined;
  let last: Held | undefined;

  /** Does what has been decided, up to the first that has not. */
  const drain = () => {
    while (first?.release !== undefined) {
      const { release } = first;
      first = first.next;
      if (first === undefined) last = undefined;
      try {
        release();
      } catch {
        // The other end has gone meanwhile: what was on its way is lost, as it would have been.
      }
    }
  };
  return {
    isEmpty: () => first === undefined,
    hold() {
      const held: Held = { release: undefined, next: undefined };
      if (last === undefined) first = held;
      else last.next = held;
      last = held;
      return (release) => {
        held.release = release;
        drain();
      };
    },
  };
}
