/**
 * The reader's interface: bytes of a file in, its text out. It runs in a worker of its own, which
 * can be stopped at any time, and talks to the background only.
 */
import type { Unscanned } from "prompt-dlp";
import type { Encoding } from "./encoding.ts";

/** A file as its name, its sender and its bytes say. */
export interface Source {
  name: string;
  /** MIME type, as the page's file has it; may be empty or wrong. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Reading {
  /** The text in one or more views: of markup, first as it is written, then as it is read. */
  texts: string[];
  /** Why (parts of) it could not be read; nothing where all of it was. */
  unread: Unscanned[];
  /** How the first text is written; absent for a format that cannot be written again. */
  encoding?: Encoding;
}

/** What a reader refuses; `why` is what the policy decides by. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly why: Unscanned;

  constructor(why: Unscanned) {
    super(why);
    this.why = why;
  }
}

/** Most bytes that the archives in one file may hold, in all. */
const INFLATED = 128 * 1024 * 1024;

/** Most entries of all archives in one file. */
const ENTRIES = 10_000;

/** How deep files may lie in files. */
const DEPTH = 4;

/** What one file may cost, with all that lies in it. */
export class Budget {
  #bytes = INFLATED;
  #entries = ENTRIES;
  #depth = DEPTH;

  /** For bytes that are unpacked, and for text that repeats what was unpacked once. */
  spendBytes(bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes < 0) throw new Unreadable("too-large");
  }

  spendEntry(): void {
    this.#entries--;
    if (this.#entries < 0) throw new Unreadable("too-large");
  }

  /** Runs the reading of what lies in a file. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    if (this.#depth === 0) throw new Unreadable("too-large");
    this.#depth--;
    try {
      return await work();
    } finally {
      this.#depth++;
    }
  }
}

/** Reads a file in a file; what it cannot read is in `unread`. */
export type ReadInner = (source: Source) => Promise<Reading>;

/** Puts the texts of the parts of one file together, as one that cannot be written again. */
export function joined(readings: readonly Reading[]): Reading {
  const texts = readings.flatMap(({ texts }) => texts).filter((text) => text !== "");
  const unread = [...new Set(readings.flatMap(({ unread }) => unread))];
  return { texts: texts.length === 0 ? [] : [texts.join("\n\n")], unread };
}

/** A text of a format that cannot be written again. */
export const fixedText = (text: string): Reading => ({ texts: [text], unread: [] });
