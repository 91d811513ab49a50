// @ts-check
/** Serves the page of assistant-ui and is its back end. */
import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const { PORT, RECEIVED = "", BUILT = "" } = process.env;

createServer(async (request, response) => {
  if (request.url === "/chat") {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { messages } = JSON.parse(body);
    const text = messages
      .at(-1)
      .content.map((/** @type {{ text?: string }} */ part) => part.text ?? "")
      .join("");
    appendFileSync(RECEIVED, `${JSON.stringify(text)}\n`);
    response.setHeader("content-type", "text/plain; charset=utf-8");
    response.end(`received: ${text}`);
  } else if (request.url === "/assistant-ui.js") {
    response.setHeader("content-type", "text/javascript; charset=utf-8");
    response.end(readFileSync(join(BUILT, "assistant-ui.js")));
  } else {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(readFileSync(join(import.meta.dirname, "assistant-ui.html")));
  }
}).listen(Number(PORT), "127.0.0.1");
