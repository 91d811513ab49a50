/** Chat applications as they are, each with its own back end, which notes what it received. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import { BUILT_APPLICATIONS } from "../paths.ts";

export interface Application {
  name: string;
  /** Where a person writes. */
  input: string;
  /** What a person presses to send it; enabled when the application is ready to. */
  send: string;
  /** How a person attaches a file: a field that takes it, or a button that asks for it. */
  attach: { field: string } | { button: string };
  /** What shows that a file is attached. */
  attached: string;
  /** The command that serves it on `port`. */
  command(port: number): string[];
}

/** What a back end received. */
export interface Message {
  text: string;
  /** The texts of the files that came with it, by name. */
  files: Record<string, string>;
}

/** The Python that has them; see requirements.txt. */
export const PYTHON = process.env["PROMPT_DLP_APPLICATIONS"] ?? "";

const program = (name: string): string => join(dirname(PYTHON), name);

export const APPLICATIONS: readonly Application[] = [
  {
    name: "Gradio",
    input: "textarea[data-testid=textbox]",
    send: "button[data-testid=submit-button]",
    attach: { field: "input[data-testid=file-upload]" },
    attached: ".thumbnail-item",
    command: () => [PYTHON, "gradio_chat.py"],
  },
  {
    name: "Chainlit",
    input: "#chat-input",
    send: "#chat-submit",
    attach: { field: "#upload-button-input" },
    attached: "#attachments:not(:has(circle))", // which shows how much of it is still to be uploaded
    command: (port) => [program("chainlit"), "run", "chainlit_chat.py", "--headless", "--port", `${port}`],
  },
  {
    name: "Streamlit",
    input: "textarea[data-testid=stChatInputTextArea]",
    send: "button[data-testid=stChatInputSubmitButton]",
    attach: { field: "[data-testid=stChatInputFileUploadButton] input" },
    attached: "[data-testid=stFileChip]",
    command: (port) => [
      ...[program("streamlit"), "run", "streamlit_chat.py", "--server.headless=true", `--server.port=${port}`],
      // It asks for the name that it was started under; the tests give it one for each action.
      ...["--server.enableCORS=false", "--server.enableXsrfProtection=false", "--browser.gatherUsageStats=false"],
    ],
  },
  {
    name: "assistant-ui",
    input: "textarea",
    send: ".send",
    attach: { button: ".attach" },
    attached: ".attachment",
    command: () => [process.execPath, "assistant-ui-server.mjs"],
  },
];

/** A running application. */
export class Running {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly port: number;

  private constructor(process: ChildProcess, folder: string, port: number) {
    this.#process = process;
    this.#folder = folder;
    this.port = port;
  }

  /** Starts it in an empty folder, and waits until it answers. */
  static async start({ command }: Application): Promise<Running> {
    const folder = mkdtempSync(join(tmpdir(), "prompt-dlp-application-"));
    const port = await freePort();
    const [file = "", ...parameters] = command(port);
    const child = spawn(file, parameters, {
      cwd: import.meta.dirname,
      detached: true, // a group of its own: some start others
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        PORT: `${port}`,
        RECEIVED: join(folder, "received"),
        BUILT: BUILT_APPLICATIONS,
        HOME: folder,
        PYTHONPATH: import.meta.dirname,
        PYTHONDONTWRITEBYTECODE: "1",
        CHAINLIT_APP_ROOT: folder,
        GRADIO_ANALYTICS_ENABLED: "False",
      },
    });
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(answers, { message: `${file} answers`, timeout: 60_000 }).toBe(true);
    return new Running(child, folder, port);
  }

  /** The messages that its back end received, in order. */
  received(): Message[] {
    return readReceived(join(this.#folder, "received"));
  }

  stop(): void {
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What received.py has written. */
export function readReceived(file: string): Message[] {
  try {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
