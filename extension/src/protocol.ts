/**
 * Every message between content script, popup and background: kind → request and response.
 *
 * A page that has taken over its renderer can send what a content script can, so the background
 * believes nothing of a request but its shape, which {@link parseRequest} checks, and asks the
 * browser who sent it.
 */
import type {
  Answer,
  Channel,
  EvidenceRecord,
  Fail,
  InterfaceSettings,
  Policy,
  PolicySource,
  Reason,
  Unscanned,
  Verdict,
} from "prompt-dlp";
import { send } from "./browser.ts";

export interface Messages {
  /** A content script has started: wakes the engine before it is needed. */
  hello: { request: object; response: Hello };
  /** May this content enter the page? */
  decide: { request: Decide; response: Decided };
  /** The employee answered a warning. */
  justify: { request: Justify; response: Justified };
  /** The employee says that something was not what it was taken for. */
  "false-alarm": { request: FalseAlarm; response: Justified };
  /** What the popup shows; of a tab, if one is named. */
  state: { request: { tab?: number }; response: State };
  /** What the options page shows. */
  settings: { request: object; response: Settings };
  /** The employee's own settings, from the options page. */
  prefer: { request: { preferences: Preferences }; response: Settings };
  /** Closes the log with an `export` record and gives it as a file. */
  export: { request: object; response: Exported };
}

export type Kind = keyof Messages;
export type Request<K extends Kind = Kind> = { [P in K]: { kind: P } & Messages[P]["request"] }[K];
export type Response<K extends Kind> = Messages[K]["response"];

export interface Hello {
  /** What to do when the background does not answer. */
  fail: Fail;
  /** Unguessable name of the event by which the content script of the next version takes over. */
  succession: string;
}

export interface Decide {
  channel: Channel;
  /** The same content in one or more views: its plain text, the flattened text of its HTML. */
  views: string[];
  /** UTF-16 code units of the content; more than the views' when it was too large to be sent. */
  length: number;
  /** Why (part of) the content could not be given as text. */
  unscanned?: Unscanned;
}

export type Decided =
  /** `seq` is the number of the record, which is durable by now. */
  | { outcome: "decided"; seq: number; verdict: Verdict; message?: string; fail: Fail; offer: Offer }
  | { outcome: "failed"; cause: Failure; fail: Fail };

/** What the employee may do, and how they like it shown. */
export interface Offer extends Omit<Required<InterfaceSettings>, "welcome" | "preferences"> {
  preferences: Preferences;
}

/** The employee's own settings. */
export interface Preferences {
  appearance: (typeof APPEARANCES)[number];
  /** How long notices stay. */
  notices: (typeof NOTICES)[number];
}

export const APPEARANCES = ["system", "light", "dark"] as const;
export const NOTICES = ["short", "long", "until-closed"] as const;

/** What did not work. */
export type Failure =
  | "engine"
  | "log"
  | "log-lost"
  | "too-large"
  | "no-answer"
  | "orphaned"
  | "refused"
  | "policy-changed";

export interface Justify {
  /** `seq` of the decision. */
  decision: number;
  answer: Answer;
  /** Required for `overridden`. */
  reason?: Reason;
  note?: string;
  /** Ids of the detectors of which some finding stays as it is, for `redacted`; needs a reason, too. */
  kept?: string[];
}

export interface FalseAlarm {
  /** `seq` of the decision. */
  decision: number;
  /** Ids of the detectors that were wrong. */
  detectors: string[];
}

export type Justified = { outcome: "recorded" } | { outcome: "failed"; cause: Failure; fail: Fail };

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
  cause: Failure;
}

export interface Exported {
  name: string;
  /** JSON Lines. */
  file: string;
}

/** Longest note of a justification, in UTF-16 code units. */
export const MAX_NOTE = 500;

/** Most detectors in one message. */
const MAX_IDS = 1_000;

/** Most views of one piece of content. */
const MAX_VIEWS = 64;

/** Asks the background. Rejects when it is gone. */
export function ask<K extends Kind>(kind: K, request: Messages[K]["request"]): Promise<Response<K> | undefined> {
  return send({ kind, ...request }) as Promise<Response<K> | undefined>;
}

/** The request, or undefined when it has not the shape of one. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isObject(message)) return undefined;
  switch (message["kind"]) {
    case "hello":
    case "settings":
    case "export":
      return { kind: message["kind"] };
    case "state":
      return isCount(message["tab"]) ? { kind: "state", tab: message["tab"] } : { kind: "state" };
    case "false-alarm":
      return parseFalseAlarm(message);
    case "prefer":
      return parsePreferences(message);
    case "decide":
      return parseDecide(message);
    case "justify":
      return parseJustify(message);
    default:
      return undefined;
  }
}

function parseDecide({ channel, views, length, unscanned }: Fields): Request<"decide"> | undefined {
  if (!oneOf(CHANNELS, channel) || !isCount(length)) return undefined;
  if (!Array.isArray(views) || views.length > MAX_VIEWS || !views.every(isString)) return undefined;
  if (unscanned === undefined) return { kind: "decide", channel, views, length };
  return oneOf(UNSCANNED, unscanned) ? { kind: "decide", channel, views, length, unscanned } : undefined;
}

function parseJustify({ decision, answer, reason, note, kept }: Fields): Request<"justify"> | undefined {
  if (!isCount(decision) || !oneOf(ANSWERS, answer)) return undefined;
  if (reason !== undefined && !oneOf(REASONS, reason)) return undefined;
  if (note !== undefined && !(isString(note) && note.length <= MAX_NOTE)) return undefined;
  if (kept !== undefined && !isIds(kept)) return undefined;
  return {
    kind: "justify",
    decision,
    answer,
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(kept !== undefined && { kept }),
  };
}

function parseFalseAlarm({ decision, detectors }: Fields): Request<"false-alarm"> | undefined {
  if (!isCount(decision) || !isIds(detectors) || detectors.length === 0) return undefined;
  return { kind: "false-alarm", decision, detectors };
}

function parsePreferences({ preferences }: Fields): Request<"prefer"> | undefined {
  if (!isObject(preferences)) return undefined;
  const { appearance, notices } = preferences;
  if (!oneOf(APPEARANCES, appearance) || !oneOf(NOTICES, notices)) return undefined;
  return { kind: "prefer", preferences: { appearance, notices } };
}

const CHANNELS: readonly Channel[] = ["paste", "drop", "type", "submit", "upload", "network"];
const UNSCANNED: readonly Unscanned[] = ["too-large", "unsupported", "unreadable"];
const ANSWERS: readonly Answer[] = ["overridden", "redacted", "cancelled"];

/** Why a warning may be overridden, in the order shown. */
export const REASONS: readonly Reason[] = ["business-need", "false-positive", "public-data", "other"];

type Fields = { [name: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isString = (value: unknown): value is string => typeof value === "string";
const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_IDS && value.every(isString);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf = <T>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);
