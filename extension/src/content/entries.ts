/**
 * The files of a drop, those in dropped folders too.
 *
 * Source: File and Directory Entries API (WICG), §7–8.
 */

/** Must be called during the event; what it gives can be read afterwards. */
export function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].filter(({ kind }) => kind === "file").map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry?.isDirectory !== true)) return Promise.resolve([...transfer.files]);
  return Promise.all(entries.map(walk)).then((files) => files.flat());
}

/** A folder that cannot be read is as good as empty: nothing of it goes in. */
async function walk(entry: FileSystemEntry | null): Promise<File[]> {
  if (entry === null) return [];
  try {
    if (entry.isFile) return [await settled<File>((...then) => (entry as FileSystemFileEntry).file(...then))];
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const files: File[] = [];
    for (;;) {
      const some = await settled<FileSystemEntry[]>((...then) => reader.readEntries(...then));
      if (some.length === 0) return files;
      for (const each of some) files.push(...(await walk(each)));
    }
  } catch {
    return [];
  }
}

function settled<T>(work: (resolve: (value: T) => void, reject: (error: DOMException) => void) => void): Promise<T> {
  return new Promise(work);
}
