/** Where messages come from. */
import type { Decision } from "prompt-dlp";
import { fromPage, fromWelcome, type Sender } from "../browser.ts";

/** Where a message comes from, as the browser says. */
export interface Place {
  tab: number;
  frameId: number;
  /** Empty for a frame that has no host, such as a sandboxed one. */
  host: string;
  frame: Decision["frame"];
}

/** Of a guarded page, or the one to try it on; undefined for everybody else. */
export const guardedPlace = (sender: Sender): Place | undefined =>
  fromPage(sender) || fromWelcome(sender) ? placeOf(sender) : undefined;

/** A frame without an address of its own has the origin of the page that made it. */
function placeOf(sender: Sender): Place | undefined {
  const { tab, origin, url, frameId = 0 } = sender;
  if (tab?.id === undefined) return undefined;
  if (fromWelcome(sender)) return { tab: tab.id, frameId, host: WELCOME, frame: "top" };
  const address = [origin, url].find((candidate) => candidate !== undefined && URL.canParse(candidate));
  const host = address === undefined ? "" : new URL(address).hostname;
  return { tab: tab.id, frameId, host, frame: frameId === 0 ? "top" : "child" };
}

/** How records name the extension's own page to try it on. */
const WELCOME = "prompt-dlp";
