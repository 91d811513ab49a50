/** Like Perplexity: two fields that must say the same. */
import { compose, json, readStream } from "./composer.ts";

compose(async (text) => {
  const body = { params: { attachments: [], language: "en-US", dsl_query: text }, query_str: text };
  return readStream(await fetch(new Request("/rest/sse/perplexity_ask", json(body))));
});
