/** What is packed as an archive: office documents of both families, and archives of other files. */
import { type Budget, joined, type ReadInner, type Reading, Unreadable } from "../reading.ts";
import { readOpenDocument, readOpenXml } from "./office.ts";
import { type Entry, entriesOf } from "./zip.ts";

export async function readContainer(
  bytes: Uint8Array<ArrayBuffer>,
  budget: Budget,
  readInner: ReadInner,
): Promise<Reading> {
  const entries = await entriesOf(bytes, budget);
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has("[Content_Types].xml")) return readOpenXml(entries, budget, readInner);
  if (has("content.xml") && has("META-INF/manifest.xml")) return readOpenDocument(entries, readInner);
  const readings: Reading[] = [];
  for (const entry of entries) readings.push(await readEntry(entry, readInner));
  return joined([{ texts: entries.map(({ name }) => name), unread: [] }, ...readings]);
}

/** One entry that cannot be unpacked leaves the others as they are; what is over the budget ends it. */
export async function readEntry(entry: Entry, readInner: ReadInner): Promise<Reading> {
  try {
    return await readInner({ name: entry.name, type: "", bytes: await entry.bytes() });
  } catch (error) {
    if (error instanceof Unreadable && error.why === "too-large") throw error;
    return { texts: [], unread: [error instanceof Unreadable ? error.why : "unreadable"] };
  }
}
