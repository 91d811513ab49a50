/** What the extension's own pages ask, and are answered. */
import type { EvidenceRecord, Policy, PolicySource } from "prompt-dlp";
import type { Failure } from "./page.ts";

/** The employee's own settings. */
export interface Preferences {
  appearance: (typeof APPEARANCES)[number];
  /** How long notices stay. */
  notices: (typeof NOTICES)[number];
}

export const APPEARANCES = ["system", "light", "dark"] as const;
export const NOTICES = ["short", "long", "until-closed"] as const;

export interface State {
  policy: { source: PolicySource; id: string; version: number; since?: number; refused?: Refusal; groups: string[] };
  /** Absent when it cannot be started. */
  engine?: { version: string; detectors: string };
  evidence: {
    size: number;
    device: string;
    origin: string;
    checkpoint?: { size: number; time: number };
    /** The last export, and how many records it had. */
    exported?: { size: number; time: number };
  };
  preferences: Preferences;
  /** Match patterns of pages that are to be guarded and are not, because the extension may not run there. */
  notAllowed: string[];
  /** The guarded page in the tab that was asked about. */
  page?: { host: string };
  /** Newest first. */
  records: EvidenceRecord[];
  /** Newest first. */
  problems: Problem[];
}

export interface Settings {
  /** The policy in force, as it was compiled; absent when the engine cannot be started. */
  policy?: Policy;
  source: PolicySource;
  groups: string[];
  device?: string;
  preferences: Preferences;
}

/** A policy that was refused, and where in its text. */
export interface Refusal {
  message: string;
  /** Kebab-case, stable. */
  code: string;
  /** JSON pointer. */
  path?: string;
  line?: number;
  column?: number;
}

export interface Problem {
  time: number;
  cause: Failure | Gap;
}

/** What a guard does not see: a page that it is not on, or one that no longer is as its site rule says. */
export type Gap = "guard-missing" | "site-changed";

export interface Exported {
  name: string;
  /** JSON Lines. */
  file: string;
}
