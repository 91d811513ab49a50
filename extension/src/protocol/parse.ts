/** Whether messages have their shape: all that the background believes of them. */
import type { Answer, Channel, Part, Unscanned } from "prompt-dlp";
import type { Request } from "../protocol.ts";
import type { AskOnLine, FileFacts, HeldFiles } from "./lines.ts";
import { APPEARANCES, NOTICES } from "./own-pages.ts";
import { type Checked, MAX_LABEL, MAX_LABELS, MAX_NOTE, type Pause, REASONS } from "./page.ts";

/** Most detectors in one message. */
const MAX_IDS = 1_000;

/** Most views of one piece of content. */
const MAX_VIEWS = 64;

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

type Fields = { [name: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isString = (value: unknown): value is string => typeof value === "string";
const isViews = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_VIEWS && value.every(isString);
const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_IDS && value.every(isString);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf = <T>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);
