/** File fields where no listener of the window sees all of their events, and files without a field. */
export {};

const got: string[] = [];
Object.assign(window, { got });

async function note(field: HTMLInputElement, kind: string): Promise<void> {
  const place = got.push(kind) - 1; // in the order of the events, whichever file is read first
  const texts = await Promise.all([...(field.files ?? [])].map((file) => file.text()));
  got[place] = `${kind}: ${texts.join()}`;
}

function fileField(): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "file";
  for (const kind of ["input", "change", "cancel"]) field.addEventListener(kind, () => void note(field, kind));
  return field;
}

document.querySelector("#detached")?.addEventListener("click", () => fileField().click());

document.querySelector("#removed")?.addEventListener("click", () => {
  const field = document.body.appendChild(fileField());
  field.click();
  field.remove();
});

/** One that people click on, and that is gone when they have chosen. */
const leaving = document.body.appendChild(fileField());
leaving.id = "leaving";
leaving.addEventListener("click", () => setTimeout(() => leaving.remove()));

for (const mode of ["open", "closed"] as const) {
  customElements.define(
    `${mode}-field`,
    class extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode });
        const field = document.createElement("input");
        field.type = "file";
        for (const kind of ["input", "change", "cancel"]) root.addEventListener(kind, () => void note(field, kind));
        root.append(field);
      }
    },
  );
}

/** Writes a file into a folder and gives what the page then reads of it. */
async function readBack(folder: FileSystemDirectoryHandle, text: string): Promise<string> {
  const handle = await folder.getFileHandle("customers.csv", { create: true });
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
  return (await handle.getFile()).text();
}

/** What the site keeps for itself is nobody's upload. */
document.querySelector("#own")?.addEventListener("click", async () => {
  got.push(await readBack(await navigator.storage.getDirectory(), "4539 5787 6362 1486"));
});

/** A folder elsewhere, as the browser's own dialog would give one, in which nobody can choose in a test. */
document.querySelector("#handle")?.addEventListener("click", async () => {
  const { storageBuckets } = navigator as Navigator & {
    storageBuckets: { open(name: string): Promise<{ getDirectory(): Promise<FileSystemDirectoryHandle> }> };
  };
  const folder = await (await storageBuckets.open("elsewhere")).getDirectory();
  await readBack(folder, "Card 4539 5787 6362 1486").then(
    (text) => got.push(text),
    (error: Error) => got.push(error.name),
  );
});
