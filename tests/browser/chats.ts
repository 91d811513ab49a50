/** The back end of the imitated chats: records the bytes of everything that it is sent, and answers as they do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { file } from "./server.ts";

/** One request or message, as it arrived. Of files that are asked for nothing is recorded. */
export interface Received {
  path: string;
  contentType: string;
  body: Buffer;
}

export interface Chats {
  port: number;
  /** Everything since the last {@link forget}. */
  received: Received[];
  /** The addresses that were only asked for. */
  requested: string[];
  /** What was sent to one path, as text. */
  at(path: string): string[];
  forget(): void;
  close(): void;
}

/** Where prompts stand in what the imitated chats send; part of the tests' policy. */
export const SITE_RULES = [
  { id: "undescribed", matches: ["http://*.undescribed.localhost/*"] },
  {
    id: "imitated-chats",
    matches: ["http://*.localhost/*"],
    endpoints: [
      { url: "/backend-api/f/conversation", texts: ["/messages/*/content/parts/*"] },
      { url: "/backend-api/*/generate_autocompletions", texts: ["/input_text"], carries: "draft" },
      { url: "/*/StreamGenerate", texts: ["/f.req/1/0/0"] },
      { url: "ws://*/c/api/chat", texts: ["/content/*/text"] },
      { url: "ws://*/hub", texts: ["/arguments/*/message/text"] },
      { url: "/rest/sse/perplexity_ask", texts: ["/query_str", "/params/dsl_query"] },
      { url: "/api/gql_POST", texts: ["/variables/query"], signed: true },
      { url: "/chat/conversation/*", texts: ["/data/inputs"] },
    ],
  },
];

export async function serveChats(folders: readonly string[]): Promise<Chats> {
  const received: Received[] = [];
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const isRecorded = request.method !== "GET" || request.url?.startsWith("/out");
    if (!isRecorded) {
      requested.push(request.url ?? "");
      void file(folders, request, response);
    } else void record(request, received).then(() => answer(request, response));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket: WebSocket, { url = "" }: IncomingMessage) => {
    socket.on("message", (data, isBinary) => {
      const body = Buffer.from(data as Buffer);
      received.push({ path: url, contentType: isBinary ? "binary" : "text", body });
      socket.send(`received ${body.length}`);
    });
  });
  await listening(server);
  return {
    port: (server.address() as AddressInfo).port,
    received,
    requested,
    at: (path) => received.filter((one) => one.path === path).map(({ body }) => body.toString()),
    forget: () => {
      received.splice(0);
      requested.splice(0);
    },
    close: () => {
      sockets.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function record(request: IncomingMessage, received: Received[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  received.push({
    path: request.url ?? "",
    contentType: request.headers["content-type"] ?? "",
    body: Buffer.concat(chunks),
  });
}

/** In two events, as answers are streamed. */
function answer(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write("data: first\n\n");
  response.end("data: last\n\n");
}

const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
