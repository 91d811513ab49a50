/** Takes messages in, asks the browser who sent them, and passes them on. */
import { bringInterface, fromExtensionPage, type Line, type Sender } from "../browser.ts";
import { type AnswerOnLine, FILES, QUESTIONS, TURNS } from "../protocol/lines.ts";
import { parseAsk, parseRequest } from "../protocol/parse.ts";
import type { Request } from "../protocol.ts";
import { decide, hello, justify, reportFalseAlarm } from "./decisions.ts";
import { mark } from "./drafts.ts";
import { exportLog } from "./evidence.ts";
import { receive } from "./files.ts";
import { check } from "./guards.ts";
import { inspect } from "./inspections.ts";
import { forgetDrafts } from "./open-drafts.ts";
import { greeted } from "./pages.ts";
import { guardedPlace, type Place } from "./place.ts";
import { rested } from "./rest.ts";
import { restore } from "./restoration.ts";
import { prefer, settings } from "./settings.ts";
import { state } from "./state.ts";
import { queue } from "./turns.ts";

/** The answer to come, or undefined when the message is none of ours or comes from the wrong place. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const request = parseRequest(message);
  if (request === undefined) return undefined;
  switch (request.kind) {
    case "state":
    case "settings":
    case "prefer":
    case "export":
      return fromExtensionPage(sender) ? answerOwn(request) : undefined;
    default: {
      const page = guardedPlace(sender);
      return page && answerPage(request, page);
    }
  }
}

type OwnRequest = Request<"state" | "settings" | "prefer" | "export">;

/** Asked by a page of the extension. */
function answerOwn(request: OwnRequest): Promise<unknown> {
  switch (request.kind) {
    case "state":
      return state(request.tab);
    case "settings":
      return settings();
    case "prefer":
      return prefer(request.preferences);
    case "export":
      return exportLog();
    default:
      return request satisfies never;
  }
}

/** Asked by a content script. */
function answerPage(request: Exclude<Request, OwnRequest>, page: Place): Promise<unknown> {
  switch (request.kind) {
    case "hello":
      void rested.then(() => greeted(page)).catch(() => undefined); // the tab may be gone
      if (page.frame === "top") forgetDrafts(page.tab);
      return hello(page);
    case "interface":
      return bringInterface(page.tab, page.frameId).then(() => ({}));
    case "decide":
      return inOrder(() => decide(request, page));
    case "check":
      return inOrder(() => check(request, page));
    case "inspect":
      return inspect(request, page, inOrder);
    case "justify":
      return inOrder(() => justify(request, page));
    case "mark":
      return inOrder(() => mark(request, page));
    case "restore":
      return inOrder(() => restore(request, page));
    case "false-alarm":
      return inOrder(() => reportFalseAlarm(request, page));
    default:
      return request satisfies never;
  }
}

/** Whether this connection is one of ours and comes from the right place; it is then served. */
export function serve(name: string, line: Line, sender: Sender): boolean {
  const page = guardedPlace(sender);
  if (page === undefined) return false;
  switch (name) {
    case FILES:
      void receive(line, page, inOrder);
      return true;
    case QUESTIONS:
      void answerAll(line, sender);
      return true;
    case TURNS:
      queue(line, `${page.tab}:${page.frameId}`);
      return true;
    default:
      return false;
  }
}

/** Answers what comes on this line until it is closed. */
async function answerAll(line: Line, sender: Sender): Promise<void> {
  for (;;) {
    const message = await line.next().catch(() => undefined);
    const asked = parseAsk(message);
    if (asked === undefined) return line.close();
    const [id, request] = asked;
    const say = (answer?: unknown) => {
      if (!line.closed.aborted) line.post([id, answer] satisfies AnswerOnLine);
    };
    void Promise.resolve(answer(request, sender)).then(say, () => say());
  }
}

/** One after the other, so that labels and records have one order. */
function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

let last: Promise<unknown> = Promise.resolve();
