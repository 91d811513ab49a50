/** File fields where no listener of the window sees all of their events, and files without a field. */
export {};

const got: string[] = [];
Object.assign(window, { got });

async function note(field: HTMLInputElement, kind: string): Promise<void> {
  const texts = await Promise.all([...(field.files ?? [])].map((file) => file.text()));
  got.push(`${kind}: ${texts.join()}`);
}

document.querySelector("#detached")?.addEventListener("click", () => {
  const field = document.createElement("input");
  field.type = "file";
  for (const kind of ["input", "change", "cancel"]) field.addEventListener(kind, () => void note(field, kind));
  field.click();
});

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

/** A file that the site keeps for itself is nobody's upload. */
document.querySelector("#picker")?.addEventListener("click", async () => {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle("own.txt", { create: true });
  const writable = await handle.createWritable();
  await writable.write("own");
  await writable.close();
  got.push(`own: ${await (await handle.getFile()).text()}`);
});
