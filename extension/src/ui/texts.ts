/** Names in `_locales/` of what dialog, notice and popup all say. */
import type { Problem } from "../protocol.ts";

export const FAILURES: Readonly<Record<Problem["cause"], string>> = {
  engine: "failedEngine",
  log: "failedLog",
  "too-large": "failedTooLarge",
  "no-answer": "failedNoAnswer",
  orphaned: "failedOrphaned",
  "guard-missing": "gapGuardMissing",
  "site-changed": "gapSiteChanged",
};
