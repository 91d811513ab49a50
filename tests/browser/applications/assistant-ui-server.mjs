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
    /** @type {Message} */
    const { content, attachments } = JSON.parse(body).messages.at(-1);
    const text = textOf(content);
    const files = Object.fromEntries(attachments.map(({ name, content }) => [name, textOf(content)]));
    appendFileSync(RECEIVED, `${JSON.stringify({ text, files })}\n`);
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

/** @typedef {{ text?: string }[]} Parts */
/** @typedef {{ content: Parts, attachments: { name: string, content: Parts }[] }} Message */

/** @param {Parts} parts */
function textOf(parts) {
  return parts.map((part) => part.text ?? "").join("");
}
