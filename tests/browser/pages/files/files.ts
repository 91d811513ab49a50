/** Writes down which events bring which files, with what is in them. */
export {};

interface Seen {
  /** The event and the element, `drop on zone`. */
  event: string;
  files: { name: string; path: string; type: string; lastModified: number; size: number; text: string }[];
  strings: Record<string, string>;
}

const seen: Seen[] = [];
Object.assign(window, { seen });

for (const field of document.querySelectorAll("input")) {
  for (const kind of ["input", "change"]) {
    field.addEventListener(kind, () => void note(`${kind} on ${field.id}`, [...(field.files ?? [])], {}));
  }
}

const zone = document.querySelector<HTMLElement>("#zone");
zone?.addEventListener("dragover", (event) => event.preventDefault());
zone?.addEventListener("drop", (event) => take(event, event.dataTransfer));
addEventListener("paste", (event) => take(event, event.clipboardData));

function take(event: Event, transfer: DataTransfer | null): void {
  event.preventDefault();
  const strings = [...(transfer?.types ?? [])].filter((type) => type !== "Files");
  const all = Object.fromEntries(strings.map((type) => [type, transfer?.getData(type) ?? ""]));
  void note(event.type, [...(transfer?.files ?? [])], all);
}

async function note(event: string, files: File[], strings: Record<string, string>): Promise<void> {
  const entry: Seen = { event, files: [], strings };
  seen.push(entry);
  entry.files = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      path: file.webkitRelativePath,
      type: file.type,
      lastModified: file.lastModified,
      size: file.size,
      text: await file.slice(0, 4_000).text(),
    })),
  );
}
