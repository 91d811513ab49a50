/**
 * What an editor's text is marked with. The background keeps the text and is told of its edits; it gives
 * back what has changed of the marks.
 */
import type { MarkChanges } from "prompt-dlp";
import type { Marked, Pause } from "../protocol/page.ts";
import type { Editor } from "./editor.ts";
import { mark } from "./inquiry.ts";

export type Mark = MarkChanges["marks"][number];

/** What is known of a text. */
export interface Look {
  marks: readonly Mark[];
  /** Whether all of it has been looked at. */
  settled: boolean;
  /** Whether it may be sent as it is. */
  clean: boolean;
  rewritable: boolean;
}

/** An editor's text as the background has been told it, after so many edits, and its marks. */
interface Draft {
  name: string;
  text: string;
  edits: number;
  marks: readonly Mark[];
}

const drafts = new WeakMap<Editor, Draft>();

/** Has the text looked at; undefined when nobody answers. One look must be over before the next begins. */
export async function lookAt(editor: Editor, text: string, pause: Pause): Promise<Look | undefined> {
  const known = drafts.get(editor);
  const { name, text: before, edits, marks } = known ?? fresh();
  let marked: Marked | undefined = { outcome: "unknown" };
  if (edits > 0) marked = await mark({ draft: name, edits, ...editBetween(before, text), pause });
  const begins = marked?.outcome === "unknown";
  if (begins) marked = await mark({ draft: name, edits: 0, start: 0, end: 0, inserted: text, pause });
  if (marked?.outcome !== "marked") {
    drafts.delete(editor);
    return undefined;
  }
  const { changes, rewritable } = marked;
  const now = begins ? changes.marks : updated(marks, changes);
  drafts.set(editor, { name, text, edits: begins ? 1 : edits + 1, marks: now });
  return { marks: now, settled: changes.settled, clean: changes.clean, rewritable };
}

const fresh = (): Draft => ({ name: String(Math.random()), text: "", edits: 0, marks: [] });

/** The one replacement that makes `after` of `before`; it cuts through no character. */
function editBetween(before: string, after: string): { start: number; end: number; inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let same = 0;
  const most = shorter - start;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  if (same > 0 && isLow(after.charCodeAt(after.length - same))) same--;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

/** Halves of a character beyond the basic plane. Source: Unicode §3.9, D91. */
const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

function updated(marks: readonly Mark[], { start, end, by, marks: fresh }: MarkChanges): Mark[] {
  const kept = marks.filter((mark) => mark.end <= start || mark.start >= end);
  const moved = kept.map((mark) =>
    mark.start >= end && by !== 0 ? { ...mark, start: mark.start + by, end: mark.end + by } : mark,
  );
  return [...moved, ...fresh];
}
