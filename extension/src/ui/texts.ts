/** Names in `_locales/` of what dialog, notice and popup all say. */
import type { Failure } from "../protocol.ts";

export const FAILURES: Readonly<Record<Failure, string>> = {
  engine: "failedEngine",
  log: "failedLog",
  "too-large": "failedTooLarge",
  "no-answer": "failedNoAnswer",
  orphaned: "failedOrphaned",
};
