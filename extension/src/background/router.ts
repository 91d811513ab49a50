/** Takes messages in, asks the browser who sent them, and passes them on. */
import type { Decision } from "prompt-dlp";
import { fromExtensionPage, fromPage, type Line, type Sender } from "../browser.ts";
import { FILES, parseRequest } from "../protocol.ts";
import { decide, hello, justify } from "./decisions.ts";
import { mark } from "./drafts.ts";
import { exportLog } from "./evidence.ts";
import { receive } from "./files.ts";
import { check } from "./guards.ts";
import { inspect } from "./inspections.ts";
import { restore } from "./restoration.ts";
import { state } from "./state.ts";

/** Where a message comes from, as the browser says. */
export interface Place {
  tab: number;
  /** Empty for a frame that has no host, such as a sandboxed one. */
  host: string;
  frame: Decision["frame"];
}

/** The answer to come, or undefined when the message is none of ours or comes from the wrong place. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const request = parseRequest(message);
  if (request === undefined) return undefined;
  const page = fromPage(sender) ? placeOf(sender) : undefined;
  switch (request.kind) {
    case "hello":
      return page && inOrder(hello);
    case "decide":
      return page && inOrder(() => decide(request, page));
    case "check":
      return page && inOrder(() => check(request, page));
    case "inspect":
      return page && inOrder(() => inspect(request, page));
    case "justify":
      return page && inOrder(() => justify(request, page));
    case "mark":
      return page && inOrder(() => mark(request, page));
    case "restore":
      return page && inOrder(() => restore(request, page));
    case "state":
      return fromExtensionPage(sender) ? state() : undefined;
    case "export":
      return fromExtensionPage(sender) ? exportLog() : undefined;
    default:
      return request satisfies never;
  }
}

/** Whether this connection is one of ours and comes from the right place; it is then served. */
export function serve(name: string, line: Line, sender: Sender): boolean {
  const page = fromPage(sender) ? placeOf(sender) : undefined;
  if (name !== FILES || page === undefined) return false;
  void receive(line, page, inOrder);
  return true;
}

/** A frame without an address of its own has the origin of the page that made it. */
function placeOf({ tab, origin, url, frameId }: Sender): Place | undefined {
  if (tab?.id === undefined) return undefined;
  const address = [origin, url].find((candidate) => candidate !== undefined && URL.canParse(candidate));
  const host = address === undefined ? "" : new URL(address).hostname;
  return { tab: tab.id, host, frame: frameId === 0 ? "top" : "child" };
}

/** One after the other, so that labels and records have one order. */
function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

let last: Promise<unknown> = Promise.resolve();
