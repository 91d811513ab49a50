/** WebDriver BiDi as far as Puppeteer has no words for it. */
import type { Browser, Frame } from "puppeteer-core";

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export interface Remote {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: Remote[];
    shadowRoot?: Remote | null;
    mode?: string;
  };
}

/** Sends a command. Source: WebDriver BiDi (W3C), §7. */
export async function send<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  const { connection } = browser as Browser & { connection: Connection };
  return (await connection.send(method, parameters)).result as Result;
}

/** Calls a function, given as its source, in Firefox's own window, with Firefox's own rights. */
export async function callInBrowser(browser: Browser, source: string, ...parameters: string[]): Promise<void> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(browser, "browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });
  const done = await send<{ exceptionDetails?: { text: string } }>(browser, "script.callFunction", {
    functionDeclaration: source,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
    arguments: parameters.map((value) => ({ type: "string", value })),
  });
  if (done.exceptionDetails !== undefined) throw new Error(done.exceptionDetails.text);
}

/** The frame's name in the protocol. */
export const contextOf = (frame: Frame): string => (frame as Frame & { _id: string })._id;
