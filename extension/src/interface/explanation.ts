/**
 * A verdict in words for the employee. Of the original it shows the last four characters of long
 * values at most, so that what stands on the screen, and in the page's document, is no leak itself.
 */
import type { Band, Category, Channel, Explanation, RecordSet, Replacement, Utf16 } from "prompt-dlp";
import { translate } from "../browser.ts";
import type { Offer, Told, ToldView } from "../protocol/page.ts";
import type { Matter } from "./contract.ts";
import { explainFiles } from "./files.ts";
import { keyOf } from "./selection.ts";

export interface Explained {
  channel: Channel;
  /** The company's own words, if its policy has some for the rule. */
  message?: string;
  /** What the rule acted on. */
  acted: ExplainedFinding[];
  /** What was found besides, and stays as it is. */
  others: ExplainedFinding[];
  preview: Segment[];
  /** Whether files are among the content. */
  hasFiles: boolean;
  offer: Offer;
  /** Reports a false alarm of a detector; gives whether that was recorded. */
  report(detector: string): Promise<boolean>;
}

export interface ExplainedFinding {
  /** Names the value; absent for many records together. */
  key?: string;
  detector: string;
  category: Category;
  title: string;
  /** Absent where nothing was looked for. */
  band?: Band;
  /** What it looks like, hidden but for its end. */
  masked?: string;
  /** The file it was found in. */
  file?: string;
  /** One reason each. */
  why: string[];
}

/** A stretch of the redacted text; `replaced` says what stood there. */
export interface Segment {
  text: string;
  replaced?: { key: string; title: string; masked: string };
}

export const explain = (matter: Matter): Explained =>
  matter.files === undefined ? explainViews(matter, matter.names) : explainFiles(matter, matter.files);

/** @param files the names of the files that views are of */
export function explainViews(
  { channel, texts, verdict, message, offer, report }: Matter,
  files: readonly (string | undefined)[] = [],
): Explained {
  const shown = Math.max(0, verdict.views.findIndex(hasFindings));
  const view = verdict.views[shown];
  const findings = verdict.views.flatMap((view, i) => explainAll(view, texts[i] ?? "", files[i])).reduce(merge, []);
  const isActed = ({ acted }: Judged) => acted;
  const sets = recordSets(verdict);
  return {
    channel,
    acted: [...sets, ...findings.filter(isActed)],
    others: findings.filter((finding) => !isActed(finding)),
    preview: view === undefined ? [] : preview(texts[shown] ?? "", view),
    hasFiles: files.length > 0,
    offer,
    report,
    ...(message !== undefined && { message }),
  };
}

const hasFindings = ({ findings }: ToldView): boolean => findings.length > 0;

/** Many records in one place: the largest set, for the views of one content say the same. */
function recordSets({ views, tallies }: Told): ExplainedFinding[] {
  const sets = views.flatMap(({ recordSets = [] }) => recordSets).filter(({ band }) => band !== "low");
  const [largest] = sets.sort((a, b) => b.records - a.records);
  const tally = tallies.find(({ detector }) => detector === RECORD_SET);
  return largest === undefined || tally === undefined ? [] : [inWords(largest, tally.category, views)];
}

/** How rules and records name many records in one place. */
const RECORD_SET = "record-set";

function inWords({ records, band, columns }: RecordSet<Utf16>, category: Category, views: readonly ToldView[]) {
  const findings = views.flatMap((view) => view.findings);
  const titles = columns.map(({ kind }) => findings.find(({ detector }) => detector === kind)?.title);
  return {
    detector: RECORD_SET,
    category,
    title: translate("recordSet", String(records)),
    band,
    why: titles.filter((title) => title !== undefined),
  };
}

interface Judged extends ExplainedFinding {
  key: string;
  /** Whether the rule replaces it. */
  acted: boolean;
}

function explainAll({ findings, replacements }: ToldView, text: string, file: string | undefined): Judged[] {
  return findings.map((finding) => {
    const { detector, category, title, band, start, end, explanation } = finding;
    const replacement = replacements.find((each) => each.start < end && start < each.end);
    return {
      key: replacement === undefined ? keyOf(detector, text.slice(start, end)) : keyIn(text, replacement),
      acted: replacement !== undefined,
      detector,
      category,
      title,
      band,
      masked: mask(text.slice(start, end)),
      why: reasons(explanation),
      ...(file !== undefined && { file }),
    };
  });
}

const keyIn = (text: string, { detector, start, end }: Replacement): string => keyOf(detector, text.slice(start, end));

/** One line for a value, however often it stands in however many views. */
function merge(all: Judged[], finding: Judged): Judged[] {
  const known = all.some(
    ({ key, acted, file }) => key === finding.key && acted === finding.acted && file === finding.file,
  );
  return known ? all : [...all, finding];
}

function reasons({ validator, context, against, decoders, testValue }: Explanation): string[] {
  return [
    ...(validator === undefined ? [] : [translate("whyValidator", validator)]),
    ...(context?.length ? [translate("whyContext", context.map((word) => `“${word}”`).join(", "))] : []),
    ...(against?.length ? [translate("whyAgainst", against.map((word) => `“${word}”`).join(", "))] : []),
    ...(decoders?.length ? [translate("whyDecoders", decoders.join(" → "))] : []),
    ...(testValue ? [translate("whyTestValue")] : []),
  ];
}

/** Longest masked value shown. */
const MASKED = 40;

/** Letters and digits become dots; long values keep their last four. */
function mask(value: string): string {
  const line = value.replace(/\s+/gu, " ").trim();
  const count = [...line.matchAll(WORD)].length;
  const kept = count >= 12 ? 4 : 0;
  let seen = 0;
  const masked = [...line.replace(WORD, (character) => (++seen > count - kept ? character : "•"))];
  return masked.length <= MASKED ? masked.join("") : `${masked.slice(0, 12).join("")}…${masked.slice(-16).join("")}`;
}

const WORD = /[\p{L}\p{N}]/gu;

/** UTF-16 code units up to which a text is shown as a whole, and those around each replacement in a longer one. */
const AROUND = 120;
const WHOLE = 20_000;

/** The redacted text; of a long one, what stands around the first replacements. */
function preview(text: string, { replacements, findings }: ToldView): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let room = WHOLE;
  for (const replacement of replacements) {
    if (room <= 0) break;
    const { start, end, text: label, detector } = replacement;
    const between = cut(text.slice(at, start), at === 0 ? "before" : "both", text.length);
    const title = findings.find((finding) => finding.detector === detector)?.title ?? detector;
    const masked = mask(text.slice(start, end));
    segments.push({ text: between }, { text: label, replaced: { key: keyIn(text, replacement), title, masked } });
    room -= between.length + label.length;
    at = end;
  }
  segments.push({ text: room > 0 ? cut(text.slice(at), "after", text.length) : "…" });
  return segments.filter(({ text }) => text !== "");
}

function cut(text: string, keep: "before" | "both" | "after", whole: number): string {
  if (whole <= WHOLE || text.length <= 2 * AROUND) return text;
  const head = text.slice(0, AROUND);
  const tail = text.slice(-AROUND);
  if (keep === "before") return `…${tail}`;
  return keep === "after" ? `${head}…` : `${head} … ${tail}`;
}
