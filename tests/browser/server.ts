import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** As strict as chat pages get: no inline code, no eval, no WebAssembly; Trusted Types, with the one policy of the editor. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves folders on loopback; what lies under `/strict/` is the same under a strict content security policy. */
export async function serve(folders: readonly string[]): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => void file(folders, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Answers with the file that was asked for, from the first folder that has it. */
export async function file(
  folders: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const strict = pathname.startsWith("/strict/");
  const path = normalize(strict ? pathname.slice("/strict".length) : pathname);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  for (const folder of folders) {
    try {
      const body = await readFile(join(folder, file));
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
      if (strict) response.setHeader("content-security-policy", STRICT);
      response.end(body);
      return;
    } catch {
      // the next folder
    }
  }
  response.writeHead(404).end();
}
