/** Tells what people may have written, so that nobody is asked about anything else. Reads no more than it must. */
import { uncurry } from "./natives.ts";

const codeAt = uncurry(String.prototype.charCodeAt);

/** Fewest words, in scripts that put spaces between them, and fewest characters in scripts that do not; as the engine has it. */
const WORDS = 3;
const IDEOGRAPHS = 6;

/** Where scripts begin that put no spaces between words. */
const UNSPACED = 0x0e00;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const PLUS = 0x2b;

/** Whether a text has several words, or ideographs. */
export const isWritten = (text: string): boolean => reads(text, 0, text.length, false);

/** Whether a value of the query that begins at `start` of an address has. */
export function isWrittenQuery(url: string, start: number): boolean {
  let from = start;
  for (let at = start; at <= url.length; at++) {
    if (at < url.length && codeAt(url, at) !== AMPERSAND) continue;
    if (reads(url, from, at, true)) return true;
    from = at + 1;
  }
  return false;
}

function reads(text: string, start: number, end: number, isQuery: boolean): boolean {
  let words = 0;
  let ideographs = 0;
  let within = false;
  for (let at = start; at < end; at++) {
    let code = codeAt(text, at);
    if (isQuery && code === PERCENT) {
      code = decoded(codeAt(text, at + 1), codeAt(text, at + 2));
      at += 2;
    }
    const separates = code <= SPACE || code === NO_BREAK_SPACE || (isQuery && code === PLUS);
    if (!separates && !within) words++;
    if (code >= UNSPACED) ideographs++;
    if (words >= WORDS || ideographs >= IDEOGRAPHS) return true;
    within = !separates;
  }
  return false;
}

/** What two hexadecimal digits may stand for: white space, the first byte of an ideograph, or something else. */
function decoded(high: number, low: number): number {
  if (high === 0x32 && low === 0x30) return SPACE; // "20"
  if (high === 0x30 && low !== 0x30) return SPACE; // line breaks and tabs
  return high === 0x45 || high === 0x65 ? UNSPACED : PERCENT; // "E."
}
