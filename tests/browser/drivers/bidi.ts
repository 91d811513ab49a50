/** WebDriver BiDi as far as Puppeteer has no words for it. */
import type { Browser, Frame, Page } from "puppeteer-core";

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
export async function send<Result>(page: Page, method: string, parameters: object): Promise<Result> {
  const { connection } = page.browser() as Browser & { connection: Connection };
  return (await connection.send(method, parameters)).result as Result;
}

/** The frame's name in the protocol. */
export const contextOf = (frame: Frame): string => (frame as Frame & { _id: string })._id;
