/** Like HuggingChat: a form, one part of which is JSON. */
import { compose, readStream } from "./composer.ts";

compose(async (text) => {
  const body = new FormData();
  body.append("data", JSON.stringify({ inputs: text, id: "m-1", is_retry: false }));
  body.append("files", new File([Uint8Array.of(0x89, 0x50, 0xff, 0, 1)], "a.png", { type: "image/png" }));
  return readStream(await fetch("/chat/conversation/66aa", { method: "POST", body }));
});
