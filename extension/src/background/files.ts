/**
 * Files on their way in: pulls their bytes from the content script, has their text read, decides
 * about all of them and what came beside them at once, and gives back what is redacted.
 */
import type { Unscanned, Verdict, View } from "prompt-dlp";
import { fromBase64, toBase64 } from "../base64.ts";
import type { Line } from "../browser.ts";
import { type FileFacts, type HeldFiles, type JudgedFile, MAX_PULL, type ToPage } from "../protocol/lines.ts";
import type { Decided } from "../protocol/page.ts";
import { parseBytes, parseHeldFiles } from "../protocol/parse.ts";
import { encode } from "../reader/encoding.ts";
import { isMedia, MEDIA_HEAD } from "../reader/media.ts";
import type { Reading } from "../reader/reading.ts";
import { type Content, decide, fileLimit } from "./decisions.ts";
import { excerptOf } from "./excerpt.ts";
import type { Place } from "./place.ts";
import { createReader, type Reader } from "./reader.ts";

/** How often it says that it is still at work, in milliseconds. */
const HEARTBEAT = 5_000;

/** Most bytes where the policy cannot be asked, which the decision will then say. */
const LIMIT = 100 * 1024 * 1024;

type InOrder = <T>(work: () => Promise<T>) => Promise<T>;

/** Serves one connection. When the page's end goes, the work ends. */
export async function receive(line: Line, place: Place, inOrder: InOrder): Promise<void> {
  const reader = createReader();
  line.closed.addEventListener("abort", () => reader.stop());
  const heart = setInterval(() => tell(line, { step: "working" }), HEARTBEAT);
  try {
    const held = parseHeldFiles(await line.next());
    if (held === undefined) return;
    const readings = await readAll(line, held.files, reader);
    await judge(line, held, readings, reader, (content, review) => inOrder(() => decide(content, place, review)));
  } catch {
    // The page has gone, or has cancelled: nothing goes in, and nobody waits for an answer.
  } finally {
    clearInterval(heart);
    reader.stop();
    line.close();
  }
}

const tell = (line: Line, message: ToPage): void => line.post(message);

async function readAll(line: Line, files: readonly FileFacts[], reader: Reader): Promise<Reading[]> {
  let left = await fileLimit().catch(() => LIMIT);
  const readings: Reading[] = [];
  for (const [file, { name, type, size }] of files.entries()) {
    const head = await pull(line, file, 0, Math.min(size, MEDIA_HEAD));
    left -= size;
    if (isMedia(head)) readings.push(unread("unsupported"));
    else if (left < 0) readings.push(unread("too-large"));
    else readings.push(await reader.read({ name, type, bytes: await pull(line, file, 0, size) }));
  }
  return readings;
}

const unread = (why: Unscanned): Reading => ({ texts: [], unread: [why] });

async function pull(line: Line, file: number, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  for (let at = start; at < end; at += MAX_PULL) {
    const upTo = Math.min(at + MAX_PULL, end);
    tell(line, { step: "pull", file, start: at, end: upTo });
    const base64 = parseBytes(await line.next());
    if (base64 === undefined) throw new TypeError("not the bytes that were asked for");
    const piece = fromBase64(base64);
    if (piece.length !== upTo - at) throw new TypeError("not as many bytes as were asked for");
    bytes.set(piece, at - start);
  }
  return bytes;
}

type Judge = (content: Content, review: (verdict: Verdict) => Promise<Content | undefined>) => Promise<Decided>;

async function judge(line: Line, held: HeldFiles, readings: Reading[], reader: Reader, ask: Judge): Promise<void> {
  const before = held.views.length;
  const places = placesOf(readings, before);
  const content = contentOf(held, readings, places);
  let redacted = new Map<number, Uint8Array<ArrayBuffer>>();
  const decided = await ask(content, async ({ action, views }) => {
    if (action !== "redact" && action !== "warn") return undefined;
    const rewritten = await rewrite(held.files, readings, places, views, reader);
    redacted = rewritten.redacted;
    const fixed = [...(content.fixed ?? []), ...rewritten.fixed];
    return rewritten.fixed.length > 0 ? { ...content, fixed } : undefined;
  });
  if (decided.outcome === "decided" && ["redact", "warn"].includes(decided.verdict.action)) {
    for (const [file, bytes] of redacted) send(line, file, bytes);
  } else {
    redacted.clear();
  }
  const files = readings.map(
    ({ unread }, file): JudgedFile => ({ unread, excerpts: [], redacted: redacted.has(file) }),
  );
  tell(line, { step: "judged", decided: shortened(decided, readings, places, files), files });
  await line.next(); // until the page has closed the line: what is closed here may take the verdict with it
}

/** Where among the verdict's views each file's begin. */
function placesOf(readings: readonly Reading[], before: number): number[] {
  let at = before;
  return readings.map(({ texts }) => {
    at += texts.length;
    return at - texts.length;
  });
}

function contentOf(
  { channel, views, files }: HeldFiles,
  readings: readonly Reading[],
  places: readonly number[],
): Content {
  const texts = [...views, ...readings.flatMap(({ texts }) => texts)];
  const unread = readings.flatMap(({ unread }) => unread);
  const unscanned = unread.find((why) => why !== "unsupported") ?? unread[0];
  const fixed = readings.flatMap(({ texts, encoding }, file) =>
    encoding === undefined ? texts.map((_, nth) => (places[file] ?? 0) + nth) : [],
  );
  const nothingRead = readings.every(({ texts }) => texts.length === 0);
  const length = nothingRead
    ? files.reduce((sum, { size }) => sum + size, 0)
    : readings.reduce((sum, { texts: [text = ""] }) => sum + text.length, 0);
  return {
    channel,
    views: texts,
    length: length + views.reduce((sum, view) => sum + view.length, 0),
    unread,
    fixed,
    ...(unscanned !== undefined && { unscanned }),
  };
}

/** The files in which something is replaced, and the views of those that cannot be written so. */
async function rewrite(
  files: readonly FileFacts[],
  readings: readonly Reading[],
  places: readonly number[],
  views: readonly View[],
  reader: Reader,
): Promise<{ redacted: Map<number, Uint8Array<ArrayBuffer>>; fixed: number[] }> {
  const redacted = new Map<number, Uint8Array<ArrayBuffer>>();
  const fixed: number[] = [];
  for (const [file, { name, type }] of files.entries()) {
    const { texts, encoding } = readings[file] ?? unread("unreadable");
    const place = places[file] ?? 0;
    const own = views.slice(place, place + texts.length);
    if (encoding === undefined || own.every(({ replacements }) => replacements.length === 0)) continue;
    const bytes = encode(own[0]?.redacted ?? "", encoding);
    if (await isClean({ name, type, bytes: bytes.slice() }, texts, own, reader)) redacted.set(file, bytes);
    else fixed.push(...texts.map((_, nth) => place + nth));
  }
  return { redacted, fixed };
}

/**
 * Whether none of what is replaced in how markup reads is left when it is read again: a value that
 * tags divide is in no one place of how it is written.
 */
async function isClean(
  source: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> },
  texts: readonly string[],
  views: readonly View[],
  reader: Reader,
): Promise<boolean> {
  if (texts.length === 1) return true;
  const again = await reader.read(source);
  return views.every(({ replacements }, nth) =>
    replacements.every(({ start, end }) => again.texts[nth]?.includes(texts[nth]?.slice(start, end) ?? "") === false),
  );
}

/** The verdict as a dialog needs it; fills in the files' excerpts. */
function shortened(
  decided: Decided,
  readings: readonly Reading[],
  places: readonly number[],
  files: readonly JudgedFile[],
): Decided {
  if (decided.outcome === "failed") return decided;
  const { verdict } = decided;
  const views = verdict.views.slice(0, places[0]);
  for (const [file, { texts }] of readings.entries()) {
    for (const [nth, text] of texts.entries()) {
      const view = verdict.views[(places[file] ?? 0) + nth];
      if (view === undefined) continue;
      const excerpt = excerptOf(text, view);
      views.push(excerpt.view);
      files[file]?.excerpts.push(excerpt.text);
    }
  }
  return { ...decided, verdict: { ...verdict, values: [], views } };
}

function send(line: Line, file: number, bytes: Uint8Array<ArrayBuffer>): void {
  for (let at = 0; at < bytes.length || at === 0; at += MAX_PULL) {
    tell(line, { step: "redacted", file, base64: toBase64(bytes.subarray(at, at + MAX_PULL)) });
  }
}
