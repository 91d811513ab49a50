/**
 * Rich Text Format: what remains when control words, and groups that hold no text, are taken away.
 *
 * Source: Rich Text Format (RTF) Specification 1.9.1: "RTF Syntax", "Character Set", "Unicode RTF",
 * "Conventions of an RTF Reader".
 */
import { fixedText, type Reading } from "../reading.ts";

export function readRtf(bytes: Uint8Array<ArrayBuffer>): Reading {
  const rtf = new TextDecoder("latin1").decode(bytes);
  const codepage = Number(/\\ansicpg(\d+)/u.exec(rtf)?.[1] ?? 1252);
  const state: State = {
    pieces: [],
    outer: [],
    group: { hidden: false, substitutes: 1 },
    skip: 0,
    bytes: [],
    decoder: decoderFor(codepage),
  };
  for (const token of rtf.matchAll(TOKEN)) take(state, token);
  flush(state);
  return fixedText(state.pieces.join(""));
}

/** What holds within a group and ends with it. */
interface Group {
  /** It holds no text. */
  hidden: boolean;
  /** How many characters stand in, behind a Unicode character, for readers that do not know it. */
  substitutes: number;
}

interface State {
  pieces: string[];
  outer: Group[];
  group: Group;
  /** How many characters are still to be passed over. */
  skip: number;
  /** Those of one character may stand in several escapes. */
  bytes: number[];
  decoder: TextDecoder;
}

function take(state: State, [token, word, parameter, hex, symbol]: RegExpMatchArray): void {
  if (token === "{") {
    flush(state);
    state.outer.push({ ...state.group });
  } else if (token === "}") {
    flush(state);
    state.group = state.outer.pop() ?? state.group;
  } else if (word !== undefined) {
    takeWord(state, word, Number(parameter));
  } else if (hex !== undefined) {
    takeByte(state, Number.parseInt(hex, 16));
  } else if (symbol === "*") {
    state.group.hidden = true;
  } else if (symbol !== undefined) {
    add(state, SYMBOLS[symbol] ?? "");
  } else {
    takeText(state, token.replace(/[\r\n]/gu, ""));
  }
}

function takeWord(state: State, word: string, parameter: number): void {
  if (word === "u") {
    add(state, String.fromCharCode(parameter & 0xffff));
    state.skip = state.group.substitutes;
  } else if (word === "uc") {
    state.group.substitutes = parameter;
  } else if (HIDDEN.has(word)) {
    state.group.hidden = true;
  } else {
    add(state, WORDS[word] ?? "");
  }
}

function takeByte(state: State, byte: number): void {
  if (state.skip > 0) state.skip--;
  else if (!state.group.hidden) state.bytes.push(byte);
}

function takeText(state: State, text: string): void {
  add(state, text.slice(state.skip));
  state.skip = Math.max(0, state.skip - text.length);
}

function add(state: State, text: string): void {
  flush(state);
  if (!state.group.hidden) state.pieces.push(text);
}

function flush(state: State): void {
  if (state.bytes.length > 0) state.pieces.push(state.decoder.decode(Uint8Array.from(state.bytes)));
  state.bytes = [];
}

const TOKEN = /[{}]|\\([a-zA-Z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|[^\\{}]+/gsu;

/** Groups of tables, pictures and other data; and those that `\*` marks for readers that know them. */
const HIDDEN: ReadonlySet<string> = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "listtable",
  "pict",
  "objdata",
  "themedata",
]);

const WORDS: Readonly<Record<string, string>> = {
  par: "\n",
  sect: "\n",
  page: "\n",
  line: "\n",
  row: "\n",
  cell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};

const SYMBOLS: Readonly<Record<string, string>> = {
  "\\": "\\",
  "{": "{",
  "}": "}",
  "~": " ",
  _: "-",
  "\n": "\n",
  "\r": "\n",
};

/** Of code pages that have no name on the web, ASCII is left. */
function decoderFor(codepage: number): TextDecoder {
  const label = CODEPAGES[codepage] ?? `windows-${codepage}`;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

const CODEPAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};
