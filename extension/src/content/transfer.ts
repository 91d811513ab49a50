/** Shows files to the background, piece by piece as it asks for them, and takes its verdict. */
import type { Channel } from "prompt-dlp";
import { fromBase64 } from "../base64.ts";
import { alive, connect, type Line } from "../browser.ts";
import { FILES, type FromPage, type JudgedFile, MAX_PULL, type ToPage } from "../protocol/lines.ts";
import type { Decided } from "../protocol/page.ts";
import { base64Of } from "./bytes.ts";
import { failedWith } from "./inquiry.ts";

/** What came of it. */
export interface Judged {
  decided: Decided;
  files: JudgedFile[];
  /** The files as they are when redacted; where nothing was replaced, as they were. */
  redacted: readonly File[];
}

/** Longest silence of the background, in milliseconds: it says every few seconds that it is at work. */
const PATIENCE = 30_000;

/**
 * Asks about files and what came beside them. Always gives an answer, but rejects when `cancelled`
 * is aborted. `progress` is told the share that was read, 0 to 1.
 */
export async function judgeFiles(
  channel: Channel,
  views: string[],
  files: readonly File[],
  cancelled: AbortSignal,
  progress: (share: number) => void,
): Promise<Judged> {
  for (let attempts = 2; attempts > 0; attempts--) {
    if (!alive()) break;
    try {
      return await converse(connect(FILES), channel, views, files, cancelled, progress);
    } catch {
      // The background was stopped while it worked, which the next attempt starts again.
      cancelled.throwIfAborted();
    }
  }
  return { decided: failedWith(alive() ? "no-answer" : "orphaned"), files: [], redacted: files };
}

async function converse(
  line: Line,
  channel: Channel,
  views: string[],
  files: readonly File[],
  cancelled: AbortSignal,
  progress: (share: number) => void,
): Promise<Judged> {
  const say = (message: FromPage) => line.post(message);
  const pieces = new Map<number, string[]>();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const before = files.map((_, nth) => files.slice(0, nth).reduce((sum, { size }) => sum + size, 0));
  cancelled.addEventListener("abort", () => line.close());
  cancelled.throwIfAborted();
  try {
    say({ step: "files", channel, views, files: files.map(({ name, type, size }) => ({ name, type, size })) });
    for (;;) {
      const message = (await soon(line.next())) as ToPage;
      switch (message.step) {
        case "pull": {
          const piece = files[message.file]?.slice(message.start, Math.min(message.end, message.start + MAX_PULL));
          say({ step: "bytes", base64: await base64Of(piece ?? new Blob()) });
          progress(((before[message.file] ?? 0) + message.end) / total);
          break;
        }
        case "redacted":
          pieces.set(message.file, [...(pieces.get(message.file) ?? []), message.base64]);
          break;
        case "judged":
          return { ...message, redacted: files.map((file, nth) => rewritten(file, pieces.get(nth))) };
        case "working":
          break;
        default:
          message satisfies never;
      }
    }
  } finally {
    line.close();
  }
}

function soon<T>(answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
  return Promise.race([answer, late]);
}

/** The same file with other bytes. */
function rewritten(file: File, pieces: readonly string[] | undefined): File {
  if (pieces === undefined) return file;
  return new File(pieces.map(fromBase64), file.name, { type: file.type, lastModified: file.lastModified });
}
