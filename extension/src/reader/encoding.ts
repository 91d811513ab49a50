/**
 * Bytes of a plain text to a string and back, so that what is not replaced stays byte for byte.
 *
 * Source: Encoding Standard (WHATWG): BOM sniffing in §6, windows-1252 in §9.
 */
export interface Encoding {
  label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  bom: boolean;
}

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** The text, or undefined when the bytes are no text. */
export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded | undefined {
  const encoding = byMark(bytes) ?? byZeros(bytes) ?? byContent(bytes);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding.label).decode(bytes); // without its mark
  return isText(text) ? { text, encoding } : undefined;
}

/** The bytes of a text in the encoding it was found in. */
export function encode(text: string, { label, bom }: Encoding): Uint8Array<ArrayBuffer> {
  const marked = bom ? `\uFEFF${text}` : text;
  switch (label) {
    case "utf-8":
      return new TextEncoder().encode(marked);
    case "utf-16le":
    case "utf-16be":
      return utf16(marked, label === "utf-16le");
    case "windows-1252":
      return singleBytes(text);
  }
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", bom: true };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", bom: true };
  return a === 0xfe && b === 0xff ? { label: "utf-16be", bom: true } : undefined;
}

/** How much of a text is looked at to tell its encoding, in bytes. */
const SAMPLE = 4096;

/** UTF-16 without a mark: in most scripts' texts every other byte of spaces and punctuation is zero. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < sample.length / 20) return undefined;
  if (even === 0) return { label: "utf-16le", bom: false };
  return odd === 0 ? { label: "utf-16be", bom: false } : undefined;
}

/** Any other bytes are taken one by one: none is lost, and ASCII is ASCII in all the rest. */
function byContent(bytes: Uint8Array<ArrayBuffer>): Encoding {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { label: "utf-8", bom: false };
  } catch {
    return { label: "windows-1252", bom: false };
  }
}

/** Share of control characters above which it is no text. */
const CONTROLS = 0.01;

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes("\0")) return false;
  return (sample.match(CONTROL)?.length ?? 0) <= sample.length * CONTROLS;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/gu;

function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

function singleBytes(text: string): Uint8Array<ArrayBuffer> {
  const all = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...all].map((character, byte) => [character, byte]));
  const unknown = "?".charCodeAt(0);
  return Uint8Array.from(text, (character) => bytes.get(character) ?? unknown);
}
