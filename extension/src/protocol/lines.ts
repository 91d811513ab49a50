/** What is said on lines, which are kept open for more than one question. */
import type { Channel, Unscanned } from "prompt-dlp";
import type { Decided } from "./page.ts";

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
  /** Of what came beside the files, as in `Decide`. */
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

/** One question on it, as `parseRequest` takes it, and its answer: none where it is refused. */
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
