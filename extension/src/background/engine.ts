/**
 * The one place where the WebAssembly core is started, and where it is given up when it dies.
 *
 * The core is built with `panic = "abort"`: after a trap its memory is in no defined state, so the
 * instance is discarded and the next caller gets a new one (about 10 ms).
 */
import { load } from "virtual:engine-factory";
import { copyModule, forgetCopy, moduleBytes } from "./module.ts";
import { rested } from "./rest.ts";

export type Core = typeof import("prompt-dlp");

/** The core died while it worked. It has been discarded. */
class CoreDied extends Error {
  override readonly name = "CoreDied";
}

let current: Promise<Core> | undefined;

/** The running core; starts it if need be. */
export function core(): Promise<Core> {
  if (current === undefined) {
    const starting = start();
    current = starting;
    starting.catch(() => {
      if (current === starting) current = undefined;
    });
  }
  return current;
}

/**
 * Runs `work`, which must be synchronous; every call into the core must be in one. Errors that the core throws on purpose pass
 * through; a trap becomes a `CoreDied` error.
 */
export function run<T>(on: Core, work: (core: Core) => T): T {
  try {
    return work(on);
  } catch (error) {
    if (!isTrap(error)) throw error;
    current = undefined;
    throw new CoreDied("the engine stopped unexpectedly", { cause: error });
  }
}

async function start(): Promise<Core> {
  const glue = load();
  try {
    await glue.default({ module_or_path: moduleBytes() });
  } catch {
    await forgetCopy().catch(() => undefined); // there may be none
    await glue.default({ module_or_path: moduleBytes() });
  }
  void rested.then(copyModule).catch(() => undefined); // without it the next start takes longer
  return glue;
}

/** A stack that overflows inside the core shows as a RangeError. */
const isTrap = (error: unknown): boolean => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
