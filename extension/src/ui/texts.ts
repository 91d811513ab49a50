/** Names in `_locales/` of what several parts of the interface say. */
import type { Action, PolicySource } from "prompt-dlp";
import type { Problem } from "../protocol/own-pages.ts";

export const FAILURES: Readonly<Record<Problem["cause"], string>> = {
  engine: "failedEngine",
  log: "failedLog",
  "log-lost": "failedLogLost",
  "too-large": "failedTooLarge",
  "no-answer": "failedNoAnswer",
  orphaned: "failedOrphaned",
  "guard-missing": "gapGuardMissing",
  "site-changed": "gapSiteChanged",
  refused: "failedRefused",
  "policy-changed": "failedPolicyChanged",
};

export const SOURCES: Readonly<Record<PolicySource, string>> = {
  managed: "policyManaged",
  remote: "policyRemote",
  "built-in": "policyBuiltIn",
};

export const ACTIONS: Readonly<Record<Action, string>> = {
  allow: "outcomeReleased",
  log: "actionLog",
  warn: "outcomeHeld",
  redact: "outcomeRedacted",
  block: "outcomeBlocked",
};
