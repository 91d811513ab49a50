/**
 * What the gate (`content/`) and the interface say to each other. They are two scripts in one isolated
 * world, which no script of the page has a way into: the gate is in every frame from its first moment,
 * the interface comes when there is something to show.
 */
import type { Answer, Channel, Reason } from "prompt-dlp";
import type { Mark } from "../content/draft.ts";
import type { Editor } from "../content/editor.ts";
import type { Inspected } from "../content/files.ts";
import type { Failure, Offer, Restore, Restored, Told } from "../protocol/page.ts";

/** What the interface shows, and asks the employee. */
export interface Interface {
  /** Asks about a warning. Undefined where nobody could be asked. */
  askEmployee(matter: Matter): Promise<Choice | undefined>;
  /** Says why nothing went in. */
  tellBlocked(matter: Matter): Promise<void>;
  /** Says that the content could not be checked. Gives whether to try again. */
  tellFailed(cause: Failure, of: What): Promise<boolean>;
  /** Says what was replaced. */
  tellRedacted(matter: Matter, filesLeftOut: number): void;
  /** Says that nothing was checked, and the policy lets content through then. */
  tellReleased(cause: Failure): void;
  /** Says that a check is under way, until it is done. */
  tellChecking(check: Promise<unknown>): void;
  /** Shows how far the reading of files has come, until it is done, with a button to cancel it. Told the share, 0 to 1. */
  tellReading(reading: Promise<unknown>, cancel: () => void): (share: number) => void;
  /** Marks these stretches of an editor's text, in place of those that it had. */
  showMarks(editor: Editor, text: string, marks: readonly Mark[]): void;
  /** Shows originals where the page has labels, from now on. */
  restore(): void;
  /** Writes what a Copy button of the page writes, with originals. Gives whether it has been written. */
  writeRestored(message: unknown): boolean;
  /** Ends events of its own elements, in front of the page's listeners. */
  keepFromPage(event: Event): void;
  /** Puts originals into what is copied, or dragged, and ends the event. */
  restoreInCopy(event: ClipboardEvent): void;
  restoreInDrag(event: DragEvent): void;
}

/** What could not be checked. */
export interface What {
  channel: Channel;
  /** Whether files are among it. */
  hasFiles: boolean;
}

/** What was decided about, for the employee to be told. */
export interface Matter {
  channel: Channel;
  /** The verdict's views as they were sent; not those of files. */
  texts: readonly string[];
  verdict: Told;
  /** The company's own words, if its policy has some for the rule. */
  message?: string;
  /** What the employee may answer. */
  offer: Offer;
  /** The files that views are of; without it, none are. */
  names?: readonly (string | undefined)[];
  /** What became of the files among the content; the views of their excerpts come after those of `texts`. */
  files?: Inspected;
  /** Reports a false alarm of a detector; gives whether that was recorded. */
  report(detector: string): Promise<boolean>;
}

/** What the employee chose at a warning. */
export interface Choice {
  answer: Answer;
  reason?: Reason;
  note?: string;
  /** Detectors of which some value stays as it is when the others are replaced. */
  kept: string[];
  /** Without the replacements of these values. */
  verdict: Told;
}

/** What the interface needs of the gate. */
export interface Gate {
  /** Aborted when the next version of both takes over. */
  signal: AbortSignal;
  /** Puts these on the clipboard. Gives whether the browser let us. */
  write(strings: ReadonlyMap<string, string>): boolean;
  /** What stands behind labels; undefined when nobody answers. */
  lookUp(request: Restore): Promise<Restored | undefined>;
}

declare global {
  /** Left by the interface's script, in the world that both share. */
  var openInterface: ((gate: Gate) => Interface) | undefined;
}
