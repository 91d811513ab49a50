/** Archives: what lies in them, unpacked within the file's budget. */
import { configure, type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { type Budget, Unreadable } from "../reading.ts";

configure({ useWebWorkers: false }); // this is one

export interface Entry {
  name: string;
  /** Unpacks it; refuses what is encrypted. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Folders are left out. */
export async function entriesOf(bytes: Uint8Array<ArrayBuffer>, budget: Budget): Promise<Entry[]> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true });
  const entries: Entry[] = [];
  for await (const entry of zip.getEntriesGenerator()) {
    budget.spendEntry();
    if (!entry.directory) entries.push({ name: entry.filename, bytes: () => unpack(entry, budget) });
  }
  return entries;
}

/** What the archive says about its sizes is not believed. */
async function unpack(entry: FileEntry, budget: Budget): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted) throw new Unreadable("encrypted");
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let refused: unknown;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(piece) {
      try {
        budget.spendBytes(piece.length);
      } catch (error) {
        refused = error;
        throw error;
      }
      pieces.push(piece);
    },
  });
  try {
    await entry.getData(sink);
  } catch (error) {
    throw refused ?? error; // which the library wraps
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
