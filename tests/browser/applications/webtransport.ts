/** A WebTransport server, over HTTP/3, that notes what it received. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, PYTHON, readReceived } from "./application.ts";

export interface WebTransportServer {
  url: string;
  /** SHA-256 of its certificate, by which a page may trust it. */
  certificate: number[];
  /** The texts of streams that have ended, and of datagrams. */
  received(): string[];
  stop(): void;
}

export async function serveWebTransport(): Promise<WebTransportServer> {
  const folder = mkdtempSync(join(tmpdir(), "prompt-dlp-webtransport-"));
  const file = join(folder, "received");
  const port = await freePort();
  const server = spawn(PYTHON, ["webtransport_server.py"], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: `${port}`, RECEIVED: file, PYTHONDONTWRITEBYTECODE: "1" },
  });
  const said = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (line) => resolve(String(line).trim()));
    server.once("exit", () => reject(new Error("the server does not start")));
  });
  return {
    url: `https://127.0.0.1:${port}/`,
    certificate: [...Buffer.from(said, "hex")],
    received: () => readReceived(file).map(({ text }) => text),
    stop() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
