/** What was decided about files, in words for the employee. */
import type { Channel, Unscanned } from "prompt-dlp";
import { translate } from "../browser.ts";
import { type Explainable, type Explained, type ExplainedFinding, explain } from "./explanation.ts";
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

/** @param texts those of the strings beside the files */
export function explainFiles(
  texts: readonly string[],
  { excerpts, names, unread, redactable }: Inspected,
  { offer, ...decided }: Explainable,
  channel: Channel,
  report: Explained["report"],
): Explained {
  // Copies of files are made with everything replaced, or not at all.
  const choices = redactable ? offer.choices : offer.choices.filter((choice) => choice !== "redact");
  const offered = { ...offer, choices, chooseFindings: false };
  const explained = explain([...texts, ...excerpts], { ...decided, offer: offered }, channel, report, names);
  const cannot = decided.verdict.unredactable ? [translate("whyUnredactable")] : [];
  return {
    ...explained,
    hasFiles: true,
    acted: [
      ...explained.acted.map((finding) => ({ ...finding, why: [...cannot, ...finding.why] })),
      ...unread.map(explainUnread),
    ],
  };
}

function explainUnread({ name, why }: Inspected["unread"][number]): ExplainedFinding {
  const detector = why === "unsupported" ? "unsupported-file" : "unreadable-file";
  return { detector, category: "custom", title: translate("unreadFile"), file: name, why: [translate(REASONS[why])] };
}

const REASONS: Readonly<Record<Unscanned, string>> = {
  "too-large": "whyTooLarge",
  timeout: "whyTimeout",
  unsupported: "whyUnsupported",
  encrypted: "whyEncrypted",
  unreadable: "whyUnreadable",
  "engine-unavailable": "whyUnreadable",
};
