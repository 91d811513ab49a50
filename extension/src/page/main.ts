/**
 * The guard's entry, in the page's own world at `document_start`, before the page's first script.
 * It decides nothing: it holds what is about to leave until the content script says what may.
 */
import { SELF_TEST } from "../guard.ts";
import { guardBeacon } from "./beacon.ts";
import { connect, isPresent } from "./channel.ts";
import { guardClipboard } from "./clipboard.ts";
import { guardClipboardReads } from "./clipboard-reads.ts";
import { guardCommands } from "./commands.ts";
import { guardFetch } from "./fetch.ts";
import { guardFiles } from "./files.ts";
import { guardForms } from "./form.ts";
import { guardFrames } from "./frames.ts";
import { guardConnections } from "./late.ts";
import { guardMessages } from "./messages.ts";
import { disguiseToString } from "./natives.ts";
import { guardSockets } from "./sockets.ts";
import { guardWebTransport } from "./webtransport.ts";
import { guardXhr } from "./xhr.ts";

/** In milliseconds: as good as at once for whoever waits for it. */
const SOON = 1_000;

// Two, one in front of the other, would ask about everything twice, and the second has no successor.
if (!isPresent()) {
  connect();
  guardRealm(window);
  // The way that everything takes, once for each page, when that has time: the content script waits for it.
  const { fetch: guarded } = window;
  requestIdleCallback(() => void guarded(SELF_TEST, { method: "POST", body: "self-test" }), { timeout: SOON });
}

/** Puts the guard in front of every way out of one window. */
function guardRealm(realm: Window & typeof globalThis): void {
  disguiseToString(realm);
  guardFetch(realm);
  guardXhr(realm);
  guardSockets(realm);
  guardConnections(realm);
  guardWebTransport(realm);
  guardMessages(realm);
  guardBeacon(realm);
  guardForms(realm);
  guardCommands(realm);
  guardFiles(realm);
  guardClipboard(realm);
  guardClipboardReads(realm);
  guardFrames(realm, guardRealm);
}
