/** What content scripts ask, and are answered. */
import type {
  Answer,
  Channel,
  Fail,
  InterfaceSettings,
  MarkChanges,
  Part,
  Reason,
  Show,
  Unscanned,
  Verdict,
  View,
} from "prompt-dlp";
import type { Body } from "../body.ts";
import type { Preferences } from "./own-pages.ts";

export interface Hello {
  /** What to do when the background does not answer. */
  fail: Fail;
  /** Addresses in whose queries a site rule expects text, as regular expressions. */
  named: string[];
  /** Whether there is something to restore in this tab. */
  restorable: boolean;
  /** Unguessable name of the event by which the content script of the next version takes over. */
  succession: string;
  /** Unguessable name of the event by which it brings the guard in the page another port. */
  guardSuccession: string;
}

export interface Decide {
  channel: Channel;
  /** The same content in one or more views: its plain text, the flattened text of its HTML. */
  views: string[];
  /** UTF-16 code units of the content; more than the views' when it was too large to be sent. */
  length: number;
  /** Why (part of) the content could not be given as text. */
  unscanned?: Unscanned;
}

/** A verdict as pages are told it: what a text becomes, its replacements say, so it need not travel again. */
export type Told = Omit<Verdict, "views"> & { views: ToldView[] };
export type ToldView = Omit<View, "redacted">;

export type Decided =
  /** `seq` is the number of the record, which is durable by now. */
  | { outcome: "decided"; seq: number; verdict: Told; message?: string; fail: Fail; offer: Offer }
  | { outcome: "failed"; cause: Failure; fail: Fail };

/** An edit of a text that is being written. The background keeps the text, so only what is new is sent. */
export interface Mark {
  /** Name of the draft, one for each editor. */
  draft: string;
  /** How many edits came before this one; at 0 the draft is empty. */
  edits: number;
  /** What is replaced, in UTF-16 code units of the text before. */
  start: number;
  end: number;
  inserted: string;
  /** How long no key has been pressed. After a short pause all of the text is looked at; after a long one, what is found is worth a record. */
  pause: Pause;
}

export type Pause = "none" | "short" | "long";

export type Marked =
  /** Nothing is known of the edits before: the draft must begin again. */
  | { outcome: "unknown" }
  | {
      outcome: "marked";
      /** What has changed of the marks. */
      changes: MarkChanges;
      /** Whether what the page sends can be read and changed on its way, so that nothing need be held before. */
      rewritable: boolean;
    };

/** A body, or the query of an address, that the page is sending. */
export interface Inspect {
  url: string;
  part: Part;
  contentType: string;
  /** Absent when it is too large to be sent. */
  body?: Body;
  /** Whether it can only be sent as it is. */
  fixed: boolean;
  /** Bytes of the body, or UTF-16 code units where it is text. */
  length: number;
}

export type Inspected =
  /** Nothing in it is to be decided about. */
  | { outcome: "nothing" }
  | {
      outcome: "decided";
      seq: number;
      verdict: Told;
      /** What the verdict's views are about; of files, which come last, excerpts. */
      texts: string[];
      /** The names of the files that texts are of; nothing where there are none. */
      names: (string | undefined)[];
      /** Whether the employee is still writing it: nobody is asked about that. */
      draft: boolean;
      /** The redacted body; absent where it cannot be changed. */
      redacted?: Body;
      message?: string;
      fail: Fail;
      offer: Offer;
    }
  | { outcome: "failed"; cause: Failure; fail: Fail };

export interface Checked {
  event: "passed" | "missing";
}

/** What the employee may do, and how they like it shown. */
export interface Offer extends Omit<Required<InterfaceSettings>, "welcome" | "preferences"> {
  preferences: Preferences;
}

/** What did not work. */
export type Failure =
  | "engine"
  | "log"
  | "log-lost"
  | "too-large"
  | "no-answer"
  | "orphaned"
  | "refused"
  | "policy-changed";

/** Why a warning may be overridden, in the order shown. */
export const REASONS: readonly Reason[] = ["business-need", "false-positive", "public-data", "other"];

/** Longest note of a justification, in UTF-16 code units. */
export const MAX_NOTE = 500;

export interface Justify {
  /** `seq` of the decision. */
  decision: number;
  answer: Answer;
  /** Required for `overridden`. */
  reason?: Reason;
  note?: string;
  /** Ids of the detectors of which some finding stays as it is, for `redacted`; needs a reason, too. */
  kept?: string[];
}

export interface FalseAlarm {
  /** `seq` of the decision. */
  decision: number;
  /** Ids of the detectors that were wrong. */
  detectors: string[];
}

export type Justified = { outcome: "recorded" } | { outcome: "failed"; cause: Failure; fail: Fail };

/** Most labels of one request, and the longest, in UTF-16 code units. */
export const MAX_LABELS = 1_000;
export const MAX_LABEL = 512;

export interface Restore {
  /** What may be a label or a surrogate, as it stands in the page. May be empty. */
  labels: string[];
}

export interface Restored {
  /** Whether there is anything to restore in this tab, and the policy wants it. */
  restorable: boolean;
  show: Show;
  copy: boolean;
  /** What else may stand for something: unlike labels, surrogates cannot be told by their shape. */
  surrogates: string[];
  /** In the order of the request; null where nothing stands behind it. */
  originals: (string | null)[];
  /** When they must be forgotten, in Unix milliseconds. */
  until?: number;
}
