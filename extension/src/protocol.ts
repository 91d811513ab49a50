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
  MarkChanges,
  Part,
  Policy,
  PolicySource,
  Reason,
  Show,
  Unscanned,
  Verdict,
  View,
} from "prompt-dlp";
import type { Body } from "./body.ts";
import { send } from "./browser.ts";

export interface Messages {
  /** A content script has started: wakes the engine before it is needed. */
  hello: { request: object; response: Hello };
  /** Brings the interface into the frame that asks. Answered when it is there. */
  interface: { request: object; response: object };
  /** May this content enter the page? */
  decide: { request: Decide; response: Decided };
  /** May this body leave the page? */
  inspect: { request: Inspect; response: Inspected };
  /** A page's guard has tested itself. */
  check: { request: Checked; response: object };
  /** What in a text that is being written would the policy act on? Nothing is decided yet. */
  mark: { request: Mark; response: Marked };
  /** The employee answered a warning. */
  justify: { request: Justify; response: Justified };
  /** What stands behind these labels in the sender's own conversation? */
  restore: { request: Restore; response: Restored };
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
  /** Addresses in whose queries a site rule expects text, as regular expressions. */
  named: string[];
  /** Whether there is something to restore in this tab. */
  restorable: boolean;
  /** Unguessable name of the event by which the content script of the next version takes over. */
  succession: string;
  /** Unguessable name of the event by which it brings the guard in the page another port. */
  guardSuccession: string;
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

/** A verdict as pages are told it: what a text becomes, its replacements say, so it need not travel again. */
export type Told = Omit<Verdict, "views"> & { views: ToldView[] };
export type ToldView = Omit<View, "redacted">;

export type Decided =
  /** `seq` is the number of the record, which is durable by now. */
  | { outcome: "decided"; seq: number; verdict: Told; message?: string; fail: Fail; offer: Offer }
  | { outcome: "failed"; cause: Failure; fail: Fail };

/** An edit of a text that is being written. The background keeps the text, so only what is new is sent. */
export interface Mark {
  /** Name of the draft, one for each editor. */
  draft: string;
  /** How many edits came before this one; at 0 the draft is empty. */
  edits: number;
  /** What is replaced, in UTF-16 code units of the text before. */
  start: number;
  end: number;
  inserted: string;
  /** How long no key has been pressed. After a short pause all of the text is looked at; after a long one, what is found is worth a record. */
  pause: Pause;
}

export type Pause = "none" | "short" | "long";

export type Marked =
  /** Nothing is known of the edits before: the draft must begin again. */
  | { outcome: "unknown" }
  | {
      outcome: "marked";
      /** What has changed of the marks. */
      changes: MarkChanges;
      /** Whether what the page sends can be read and changed on its way, so that nothing need be held before. */
      rewritable: boolean;
    };

/** A body, or the query of an address, that the page is sending. */
export interface Inspect {
  url: string;
  part: Part;
  contentType: string;
  /** Absent when it is too large to be sent. */
  body?: Body;
  /** Whether it can only be sent as it is. */
  fixed: boolean;
  /** Bytes of the body, or UTF-16 code units where it is text. */
  length: number;
}

export type Inspected =
  /** Nothing in it is to be decided about. */
  | { outcome: "nothing" }
  | {
      outcome: "decided";
      seq: number;
      verdict: Told;
      /** What the verdict's views are about; of files, which come last, excerpts. */
      texts: string[];
      /** The names of the files that texts are of; nothing where there are none. */
      names: (string | undefined)[];
      /** Whether the employee is still writing it: nobody is asked about that. */
      draft: boolean;
      /** The redacted body; absent where it cannot be changed. */
      redacted?: Body;
      message?: string;
      fail: Fail;
      offer: Offer;
    }
  | { outcome: "failed"; cause: Failure; fail: Fail };

export interface Checked {
  event: "passed" | "missing";
}

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

export interface Restore {
  /** What may be a label or a surrogate, as it stands in the page. May be empty. */
  labels: string[];
}

export interface Restored {
  /** Whether there is anything to restore in this tab, and the policy wants it. */
  restorable: boolean;
  show: Show;
  copy: boolean;
  /** What else may stand for something: unlike labels, surrogates cannot be told by their shape. */
  surrogates: string[];
  /** In the order of the request; null where nothing stands behind it. */
  originals: (string | null)[];
  /** When they must be forgotten, in Unix milliseconds. */
  until?: number;
}

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

/**
 * Files on their way in, with what came beside them, over a line of their own: the content script
 * names them, the background pulls what it wants to see, and closes with the verdict.
 */
export type FromPage = HeldFiles | { step: "bytes"; base64: string };

export type ToPage =
  /** Asks for the bytes from `start` up to `end`. */
  | { step: "pull"; file: number; start: number; end: number }
  /** Says that it is still at work. */
  | { step: "working" }
  /** The next part of a file as it is when redacted; comes before the verdict. */
  | { step: "redacted"; file: number; base64: string }
  /** The last. */
  | { step: "judged"; decided: Decided; files: JudgedFile[] };

export interface HeldFiles {
  step: "files";
  channel: Channel;
  /** Of what came beside the files, as in {@link Decide}. */
  views: string[];
  files: FileFacts[];
}

export interface FileFacts {
  name: string;
  /** MIME type; may be empty. */
  type: string;
  /** In bytes. */
  size: number;
}

export interface JudgedFile {
  /** Why (parts of) it could not be read. */
  unread: Unscanned[];
  /**
   * Excerpts of its text around what was found, which the verdict's next views are about: after
   * those of what came beside the files, file by file.
   */
  excerpts: string[];
  /** Whether it was sent redacted. */
  redacted: boolean;
}

/** What the line is called on which a content script asks all that it asks often. */
export const QUESTIONS = "questions";

/** One question on it, as {@link parseRequest} takes it, and its answer: none where it is refused. */
export type AskOnLine = readonly [id: number, request: unknown];
export type AnswerOnLine = readonly [id: number, answer?: unknown];

/** What the line for files is called. */
export const FILES = "files";

/** What the line is called on which a tab waits for its turn with the clipboard, until it is told of it; closing it ends the turn. */
export const TURNS = "turns";

export interface YourTurn {
  /** When other frames had theirs, ascending. */
  others: Turn[];
}

/** In Unix milliseconds. */
export interface Turn {
  from: number;
  until: number;
}

/** Most bytes that are pulled at once. */
export const MAX_PULL = 2 * 1024 * 1024;

/** Longest note of a justification, in UTF-16 code units. */
export const MAX_NOTE = 500;

/** Most detectors in one message. */
const MAX_IDS = 1_000;

/** Most views of one piece of content. */
const MAX_VIEWS = 64;

/** Most labels of one request, and the longest, in UTF-16 code units. */
export const MAX_LABELS = 1_000;
export const MAX_LABEL = 512;

/** Asks the background. Rejects when it is gone. */
export function ask<K extends Kind>(kind: K, request: Messages[K]["request"]): Promise<Response<K> | undefined> {
  return send({ kind, ...request }) as Promise<Response<K> | undefined>;
}

/** The request, or undefined when it has not the shape of one. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isObject(message)) return undefined;
  switch (message["kind"]) {
    case "hello":
    case "interface":
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
    case "inspect":
      return parseInspect(message);
    case "check":
      return oneOf(CHECKS, message["event"]) ? { kind: "check", event: message["event"] } : undefined;
    case "justify":
      return parseJustify(message);
    case "mark":
      return parseMark(message);
    case "restore":
      return parseRestore(message);
    default:
      return undefined;
  }
}

/** A question of the line, or undefined when it has not the shape of one. */
export const parseAsk = (message: unknown): AskOnLine | undefined =>
  Array.isArray(message) && isCount(message[0]) ? [message[0], message[1]] : undefined;

/** What is held, or undefined when it has not the shape of that. */
export function parseHeldFiles(message: unknown): HeldFiles | undefined {
  if (!isObject(message)) return undefined;
  const { step, channel, views, files } = message;
  if (step !== "files" || !oneOf(CHANNELS, channel) || !isViews(views)) return undefined;
  if (!Array.isArray(files) || !files.every(isFacts)) return undefined;
  return { step, channel, views, files: files.map(({ name, type, size }) => ({ name, type, size })) };
}

const isFacts = (value: unknown): value is FileFacts =>
  isObject(value) && isString(value["name"]) && isString(value["type"]) && isCount(value["size"]);

/** The bytes of an answer to a pull, in base64, or undefined when it is none. */
export function parseBytes(message: unknown): string | undefined {
  if (!isObject(message) || message["step"] !== "bytes") return undefined;
  const { base64 } = message;
  return isString(base64) ? base64 : undefined;
}

function parseDecide({ channel, views, length, unscanned }: Fields): Request<"decide"> | undefined {
  if (!oneOf(CHANNELS, channel) || !isCount(length)) return undefined;
  if (!isViews(views)) return undefined;
  if (unscanned === undefined) return { kind: "decide", channel, views, length };
  return oneOf(UNSCANNED, unscanned) ? { kind: "decide", channel, views, length, unscanned } : undefined;
}

function parseInspect({ url, part, contentType, body, fixed, length }: Fields): Request<"inspect"> | undefined {
  if (!isString(url) || !oneOf(PARTS, part) || !isString(contentType) || !isCount(length)) return undefined;
  if (typeof fixed !== "boolean") return undefined;
  const about = { kind: "inspect", url, part, contentType, fixed, length } as const;
  if (body === undefined) return about;
  if (!isObject(body)) return undefined;
  const { text, base64 } = body;
  if (isString(text)) return { ...about, body: { text } };
  return isString(base64) && BASE64.test(base64) ? { ...about, body: { base64 } } : undefined;
}

const CHECKS: readonly Checked["event"][] = ["passed", "missing"];
const PARTS: readonly Part[] = ["body", "query"];
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/u;

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

function parseMark({ draft, edits, start, end, inserted, pause }: Fields): Request<"mark"> | undefined {
  if (!isString(draft) || draft.length > MAX_NAME || !isString(inserted) || !oneOf(PAUSES, pause)) return undefined;
  if (!isCount(edits) || !isCount(start) || !isCount(end)) return undefined;
  return { kind: "mark", draft, edits, start, end, inserted, pause };
}

const PAUSES: readonly Pause[] = ["none", "short", "long"];

/** Longest name of a draft, in UTF-16 code units. */
const MAX_NAME = 64;

function parseRestore({ labels }: Fields): Request<"restore"> | undefined {
  if (!Array.isArray(labels) || labels.length > MAX_LABELS) return undefined;
  const isLabel = (label: unknown) => isString(label) && label.length <= MAX_LABEL;
  return labels.every(isLabel) ? { kind: "restore", labels } : undefined;
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
const isViews = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_VIEWS && value.every(isString);
const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_IDS && value.every(isString);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf = <T>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);
