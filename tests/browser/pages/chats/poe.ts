/** Like Poe: a header signs the body. */
import { compose, json, readStream } from "./composer.ts";

compose(async (text) => {
  const init = json({ queryName: "SendMessageMutation", variables: { query: text, bot: "assistant" } });
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(String(init.body)));
  const tag = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return readStream(await fetch("/api/gql_POST", { ...init, headers: { "poe-tag-id": tag } }));
});
