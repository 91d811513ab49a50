/**
 * What the guard in the page's world and the content script say to each other, over a port that no
 * script of the page has. Tuples, because reading an index of an array takes nothing that a page could change.
 */

/** What is about to leave the page. Bytes where it was not text already; of a `query`, what stands behind the question mark. */
export type Outgoing = readonly [
  id: number,
  transport: Transport,
  url: string,
  contentType: string,
  body: string | ArrayBuffer,
];

export type Transport =
  | "fetch"
  | "xhr"
  | "websocket"
  | "webrtc"
  | "webtransport"
  | "beacon"
  | "form"
  | "query"
  | "worker"
  | "clipboard"
  | "paste";

/** What may become of it: to go as it is, not at all, or with this body in place of its own; or it is done already. */
export type Ruling =
  | readonly [id: number, ruling: "pass" | "refuse" | "done"]
  | readonly [id: number, ruling: "replace", body: string | ArrayBuffer];

/**
 * Tells the guard by which event the content script of the next version will bring another port. No
 * script of the page hears the name: it travels over the port.
 */
export type Successor = readonly [id: 0, ruling: "successor", event: string];

/** Grows when an older guard and a newer content script would not understand each other. */
export const LANGUAGE = 1;

/** Told once and unasked: which addresses a site rule names, as regular expressions. */
export type Named = readonly [id: 0, ruling: "named", addresses: readonly string[]];

/** What stands for an address where a message is posted to a worker. */
export const TO_WORKER = "worker:";

/** Where the guard's own made-up request goes to. It is held and never sent. */
export const SELF_TEST = "https://self-test.invalid/";

/** Asks for the port; each side may be there first. */
export const READY = "prompt-dlp:ready";

/**
 * Asks whether a guard of this language is in the page already: Firefox brings content scripts to open
 * pages by itself after each update. A page that says so in its place is told of as unguarded.
 */
export const PRESENT = `prompt-dlp:present-${LANGUAGE}`;

/** Brings the port. Both names are used before the page's first script, and never again in this version. */
export const PORT = "prompt-dlp:port";

/** Hands a file field over to the content script, as the event's `relatedTarget`. A page that sends it hands over its own. */
export const HANDOVER = "prompt-dlp:field";
