/**
 * Sheets of Office Open XML, as tab-separated lines: so that headers speak for their columns.
 *
 * Source: ISO/IEC 29500-1, §18.3 (worksheets), §18.4 (shared strings), §18.8.30 (number formats).
 */
import { Parser } from "htmlparser2";
import type { Budget } from "../reading.ts";

/** The strings that cells refer to by number. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  walk(xml, {
    open: (name) => {
      if (name === "si") strings.push("");
    },
    text: (text, path) => {
      // Phonetic readings (`rPh`) say the same once more.
      if (path.at(-1) === "t" && !path.includes("rPh")) strings.push(`${strings.pop() ?? ""}${text}`);
    },
  });
  return strings;
}

/** Which cell styles show a number as a date. */
export function dateStyles(xml: string): Set<number> {
  const custom = new Set<number>();
  const styles = new Set<number>();
  let style = 0;
  walk(xml, {
    open: (name, { numFmtId, formatCode = "" }, path) => {
      const format = Number(numFmtId);
      if (name === "numFmt" && DATE.test(formatCode.replace(QUOTED, ""))) custom.add(format);
      if (name !== "xf" || path.at(-2) !== "cellXfs") return;
      if (custom.has(format) || (format >= 14 && format <= 22)) styles.add(style);
      style++;
    },
  });
  return styles;
}

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/gu;
const DATE = /[yd]/iu;

/** What cells are shown with: texts by number, and which styles are dates. */
export interface Workbook {
  strings: readonly string[];
  dates: ReadonlySet<number>;
}

export function readSheet(xml: string, { strings, dates }: Workbook, budget: Budget): string {
  const pieces: string[] = [];
  const add = (piece: string) => {
    budget.spendBytes(piece.length); // many cells may refer to one long string
    pieces.push(piece);
  };
  let isShared = false;
  let isDate = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name !== "c") return;
      isShared = attributes["t"] === "s";
      isDate = (attributes["t"] ?? "n") === "n" && dates.has(Number(attributes["s"] ?? 0));
    },
    text: (text, path) => {
      const at = path.at(-1);
      if (at === "v") add(isShared ? (strings[Number(text)] ?? "") : isDate ? dated(text) : written(text));
      else if (at !== undefined && TEXTS.has(at)) add(text);
    },
    close: (name) => {
      if (name === "c") add("\t");
      else if (name === "row" || HEADERS.has(name)) add("\n");
    },
  });
  return pieces.join("");
}

const HEADERS: ReadonlySet<string> = new Set([
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
]);

/** Where texts stand besides values: in the cell itself, formulas, headers and footers. */
const TEXTS: ReadonlySet<string> = new Set(["t", "f", ...HEADERS]);

/** Long numbers are stored with an exponent: `4.5E15`. */
function written(value: string): string {
  const number = Number(value);
  return /e/iu.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

/** Dates are stored as days since the end of 1899. */
function dated(value: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000);
  return Number.isNaN(date.getTime()) ? value : date.toISOString().slice(0, 10);
}

interface Walk {
  open?: (name: string, attributes: Record<string, string>, path: readonly string[]) => void;
  /** `path`: local names of the elements around it, innermost last. */
  text?: (text: string, path: readonly string[]) => void;
  close?: (name: string) => void;
}

function walk(xml: string, { open, text, close }: Walk): void {
  const path: string[] = [];
  let held = "";
  const flush = () => {
    if (held !== "") text?.(held, path);
    held = "";
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        path.push(localName(name));
        open?.(localName(name), attributes, path);
      },
      ontext: (piece) => {
        held += piece;
      },
      onclosetag(name) {
        flush();
        path.pop();
        close?.(localName(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
