/**
 * Office documents. What is hidden in them goes along when they are sent, so it is read, too: comments,
 * headers and footers, notes, removed text, properties, addresses of links, documents within.
 *
 * Source: ISO/IEC 29500-1 (Office Open XML), §8 and §11–15; OpenDocument 1.3, part 2 (packages) and 3.
 */
import { type Budget, joined, type ReadInner, type Reading, Unreadable } from "../reading.ts";
import { readEntry } from "./container.ts";
import { textOfOffice } from "./markup.ts";
import { dateStyles, readSheet, sharedStrings, type Workbook } from "./spreadsheet.ts";
import type { Entry } from "./zip.ts";

export async function readOpenXml(entries: readonly Entry[], budget: Budget, readInner: ReadInner): Promise<Reading> {
  const readings: Reading[] = [];
  const workbook = await workbookOf(entries);
  for (const entry of entries) {
    if (EMBEDDED.test(entry.name)) readings.push(await readEmbedded(entry, readInner));
    else if (LINKS.test(entry.name)) readings.push(text(externalLinks(await xmlOf(entry))));
    else if (SHEET.test(entry.name)) readings.push(text(readSheet(await xmlOf(entry), workbook, budget)));
    else if (PART.test(entry.name) && !LOOKS.test(entry.name)) readings.push(text(textOfOffice(await xmlOf(entry))));
  }
  return joined(readings);
}

export async function readOpenDocument(entries: readonly Entry[], readInner: ReadInner): Promise<Reading> {
  const readings: Reading[] = [];
  for (const entry of entries) {
    if (entry.name === "META-INF/manifest.xml") refuseEncrypted(await xmlOf(entry));
    else if (DOCUMENT.test(entry.name)) readings.push(text(textOfOffice(await xmlOf(entry))));
    else if (OBJECT.test(entry.name)) readings.push(await readEmbedded(entry, readInner));
  }
  return joined(readings);
}

const text = (content: string): Reading => ({ texts: [content], unread: [] });

/** Parts that hold text or values. */
const PART = /^(word|ppt|xl)\/.+\.xml$|^docProps\/(core|custom)\.xml$/u;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/u;

/** Parts that say how it looks. */
const LOOKS =
  /\/(styles|stylesWithEffects|settings|webSettings|fontTable|numbering|presProps|viewProps|tableStyles|calcChain|sharedStrings)\.xml$|\/(theme|slideLayouts)\//u;
const LINKS = /\.rels$/u;
const EMBEDDED = /\/embeddings\//u;

/** Main document, and objects within, which are folders of their own. */
const DOCUMENT = /^(?:[^/]+\/)?(content|styles|meta)\.xml$/u;
const OBJECT = /^Object [^/]+$/u;

async function xmlOf(entry: Entry): Promise<string> {
  return new TextDecoder().decode(await entry.bytes());
}

async function workbookOf(entries: readonly Entry[]): Promise<Workbook> {
  const part = async (wanted: string) => {
    const entry = entries.find(({ name }) => name === wanted);
    return entry === undefined ? "" : xmlOf(entry);
  };
  return {
    strings: sharedStrings(await part("xl/sharedStrings.xml")),
    dates: dateStyles(await part("xl/styles.xml")),
  };
}

/** Objects of other programs hold no text that could be read. */
async function readEmbedded(entry: Entry, readInner: ReadInner): Promise<Reading> {
  const reading = await readEntry(entry, readInner);
  const isObject = reading.unread.includes("unreadable") && reading.texts.length === 0;
  return isObject ? { texts: [], unread: ["unsupported"] } : reading;
}

function externalLinks(rels: string): string {
  const links = rels.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gu);
  return [...links].map(([link]) => /\bTarget="([^"]*)"/u.exec(link)?.[1] ?? "").join("\n");
}

function refuseEncrypted(manifest: string): void {
  if (/<(?:\w+:)?encryption-data\b/u.test(manifest)) throw new Unreadable("encrypted");
}
