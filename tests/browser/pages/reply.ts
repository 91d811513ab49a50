/** A chat page's answers, as chat pages build them: at once, word by word, as a table, as highlighted code. */
const answers = document.querySelector("#conversation") as HTMLElement;

/** Adds an element whose text comes in these pieces, each a node of its own, one a frame. */
async function stream(name: string, pieces: readonly string[]): Promise<void> {
  const block = add(name);
  for (const piece of pieces) {
    await new Promise(requestAnimationFrame);
    const word = document.createElement("span");
    word.textContent = piece;
    block.append(word);
    block.scrollIntoView({ block: "end" });
  }
}

/** Grows one text node in place, as a framework does whose state grows. */
async function grow(name: string, pieces: readonly string[]): Promise<void> {
  const text = document.createTextNode("");
  add(name).append(text);
  for (const piece of pieces) {
    await new Promise(requestAnimationFrame);
    text.data += piece;
  }
}

function say(text: string): void {
  add("p").textContent = text;
}

function tabulate(rows: readonly (readonly string[])[]): void {
  const body = document.createElement("tbody");
  for (const cells of rows) {
    const row = document.createElement("tr");
    for (const cell of cells) row.append(Object.assign(document.createElement("td"), { textContent: cell }));
    body.append(row);
  }
  add("table").append(body);
}

function add(name: string): HTMLElement {
  const block = document.createElement(name);
  answers.append(block);
  return block;
}

document.querySelector("#copy")?.addEventListener("click", async () => {
  await navigator.clipboard.writeText(answers.textContent ?? "");
  document.title = "copied";
});

document.querySelector("#copy-rich")?.addEventListener("click", async () => {
  const blob = (type: string, text: string) => new Blob([text], { type });
  const plain = blob("text/plain", answers.textContent ?? "");
  const html = blob("text/html", `<b>${answers.textContent}</b>`);
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain, "text/html": html })]);
  document.title = "copied";
});

Object.assign(window, { page: { say, stream, grow, tabulate } });
