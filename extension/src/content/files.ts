/** What was decided about files. */
import type { Unscanned } from "prompt-dlp";
import type { Judged } from "./transfer.ts";

/** What became of the files of one piece of content. */
export interface Inspected {
  /** Excerpts of their texts, which the verdict's views after those of the strings are about. */
  excerpts: string[];
  /** The file that each of the verdict's views is of. */
  names: (string | undefined)[];
  unread: { name: string; why: Unscanned }[];
  /** The files as they are when redacted. */
  redacted: readonly File[];
  redactable: boolean;
}

/** @param before how many views the strings beside the files have */
export function inspected(
  before: number,
  files: readonly File[],
  { decided, files: judged, redacted }: Judged,
): Inspected {
  const views = decided.outcome === "decided" ? decided.verdict.views : [];
  const owners = judged.flatMap(({ excerpts }, file) => excerpts.map(() => file));
  const name = (file: number) => files[file]?.webkitRelativePath || files[file]?.name || "";
  const isReplaced = (view: number) => (views[view]?.replacements.length ?? 0) > 0;
  const filesGoIn = owners.every((file, nth) => !isReplaced(before + nth) || judged[file]?.redacted);
  const unread = judged.flatMap(({ unread }, file) => unread.map((why) => ({ name: name(file), why })));
  const stringsReplaced = views.slice(0, before).some((_, view) => isReplaced(view));
  return {
    excerpts: judged.flatMap(({ excerpts }) => excerpts),
    names: [...Array<undefined>(before), ...owners.map(name)],
    unread,
    redacted,
    redactable: stringsReplaced || (filesGoIn && unread.length === 0),
  };
}
