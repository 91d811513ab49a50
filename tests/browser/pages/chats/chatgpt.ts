/** Like ChatGPT: fetch with a streamed answer, and suggestions that carry the draft. */
import { compose, json, readStream } from "./composer.ts";

const prompt = compose(async (text) => {
  const message = { id: "7d1f", author: { role: "user" }, content: { content_type: "text", parts: [text] } };
  const body = { action: "next", messages: [message], model: "auto" };
  return readStream(await fetch("/backend-api/f/conversation", json(body)));
});

prompt.addEventListener("input", () => {
  const draft = { input_text: prompt.value, num_completions: 4 };
  fetch("/backend-api/conversation/experimental/generate_autocompletions", json(draft)).then(
    () => prompt.setAttribute("data-suggested", prompt.value),
    () => prompt.setAttribute("data-refused", prompt.value),
  );
});
