/**
 * Every message between content script, popup and background: kind → request and response.
 *
 * A page that has taken over its renderer can send what a content script can, so the background
 * believes nothing of a request but its shape, which `protocol/parse.ts` checks, and asks the
 * browser who sent it.
 */
import { send } from "./browser.ts";
import type { Exported, Preferences, Settings, State } from "./protocol/own-pages.ts";
import type {
  Checked,
  Decide,
  Decided,
  FalseAlarm,
  Hello,
  Inspect,
  Inspected,
  Justified,
  Justify,
  Mark,
  Marked,
  Restore,
  Restored,
} from "./protocol/page.ts";

export interface Messages {
  /** A content script has started: wakes the engine before it is needed. */
  hello: { request: object; response: Hello };
  /** Brings the interface into the frame that asks. Answered when it is there. */
  interface: { request: object; response: object };
  /** May this content enter the page? */
  decide: { request: Decide; response: Decided };
  /** May this body leave the page? */
  inspect: { request: Inspect; response: Inspected };
  /** A page's guard has tested itself. */
  check: { request: Checked; response: object };
  /** What in a text that is being written would the policy act on? Nothing is decided yet. */
  mark: { request: Mark; response: Marked };
  /** The employee answered a warning. */
  justify: { request: Justify; response: Justified };
  /** What stands behind these labels in the sender's own conversation? */
  restore: { request: Restore; response: Restored };
  /** The employee says that something was not what it was taken for. */
  "false-alarm": { request: FalseAlarm; response: Justified };
  /** What the popup shows; of a tab, if one is named. */
  state: { request: { tab?: number }; response: State };
  /** What the options page shows. */
  settings: { request: object; response: Settings };
  /** The employee's own settings, from the options page. */
  prefer: { request: { preferences: Preferences }; response: Settings };
  /** Closes the log with an `export` record and gives it as a file. */
  export: { request: object; response: Exported };
}

export type Kind = keyof Messages;
export type Request<K extends Kind = Kind> = { [P in K]: { kind: P } & Messages[P]["request"] }[K];
export type Response<K extends Kind> = Messages[K]["response"];

/** Asks the background. Rejects when it is gone. */
export function ask<K extends Kind>(kind: K, request: Messages[K]["request"]): Promise<Response<K> | undefined> {
  return send({ kind, ...request }) as Promise<Response<K> | undefined>;
}
