/** A chat page as chat pages are: a rich composer, Enter to send. Its assistant says what it was sent. */
const conversation = find("#conversation", HTMLElement);
const composer = find("#composer", HTMLFormElement);
const editor = find("#prompt", HTMLElement);
const send = find("button", HTMLButtonElement);

editor.addEventListener("input", () => {
  send.disabled = textOf(editor) === "";
});

editor.addEventListener("keydown", (event) => {
  // Enter that ends an input method's composition is not meant to send.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = textOf(editor);
  if (text === "") return;
  conversation.querySelector(".welcome")?.remove();
  const sent = message("you", "You");
  sent.append(...[...editor.childNodes].map((node) => node.cloneNode(true)));
  const answer = message("lantern", "Lantern");
  const received = document.createElement("pre");
  received.textContent = text;
  answer.append(`This page received ${text.length} characters:`, received);
  editor.replaceChildren();
  send.disabled = true;
  answer.scrollIntoView({ block: "end" });
});

editor.focus();

function message(from: string, name: string): HTMLElement {
  const article = document.createElement("article");
  article.className = from;
  const heading = document.createElement("h3");
  heading.textContent = name;
  const body = document.createElement("div");
  body.className = "body";
  article.append(heading, body);
  conversation.append(article);
  return body;
}

function textOf(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is sent has the line breaks that are seen
  return element.innerText.trim();
}

function find<T extends Element>(selector: string, type: abstract new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`${selector} is missing`);
  return found;
}
