// What the page and its worker say to each other.
import type { Action, DetectorInfo, View } from "prompt-dlp";

/** Page → worker. One at a time: the next is sent when the answer to the last is there. */
export type Request = { readonly kind: "scan"; readonly text: string } | { readonly kind: "decide" };

/** Worker → page. */
export type Answer =
  | { readonly kind: "ready"; readonly detectors: readonly DetectorInfo[] }
  | { readonly kind: "scanned"; readonly scan: Scan }
  | { readonly kind: "decided"; readonly decision: Decision }
  | { readonly kind: "failed"; readonly message: string };

/** What the engine found in a text. */
export interface Scan {
  readonly view: View;
  /** Milliseconds for finding and redacting, without copies between threads. */
  readonly elapsed: number;
  /** Length of the text in bytes of UTF-8. */
  readonly bytes: number;
}

/** What the built-in policy does with the text when it is pasted into a chat. */
export interface Decision {
  readonly action: Action;
  readonly rule?: string;
}
