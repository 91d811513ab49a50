/** What all imitated chats have: a prompt, a button, and a place for the answer. */
export function compose(send: (prompt: string) => Promise<string>): HTMLTextAreaElement {
  const prompt = find("#prompt", HTMLTextAreaElement);
  const button = find("#send", HTMLButtonElement);
  const answer = find("#answer", HTMLOutputElement);
  button.addEventListener("click", () => {
    answer.textContent = "…";
    send(prompt.value).then(
      (text) => {
        answer.textContent = text;
      },
      (error: unknown) => {
        answer.textContent = `failed: ${error instanceof Error ? error.message : String(error)}`;
      },
    );
  });
  return prompt;
}

/** A streamed answer, read as it comes. */
export async function readStream({ body }: Response): Promise<string> {
  let text = "";
  if (body === null) return text;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += chunk.value;
  return text;
}

export const json = (value: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

function find<T extends Element>(selector: string, type: abstract new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`${selector} is missing`);
  return found;
}
