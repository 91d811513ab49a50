/**
 * A verdict in words for the employee. Of the original it shows the last four characters of long
 * values at most, so that what stands on the screen, and in the page's document, is no leak itself.
 */
import type { Band, Explanation, Finding, RecordSet, Utf16, Verdict, View } from "prompt-dlp";
import { translate } from "../browser.ts";

export interface Explained {
  /** The company's own words, if its policy has some for the rule. */
  message?: string;
  findings: ExplainedFinding[];
  preview: Segment[];
  /** Present where files are among the content. */
  files?: {
    /** Whether all of it can go in redacted. */
    redactable: boolean;
  };
}

export interface ExplainedFinding {
  title: string;
  /** Absent where nothing was looked for. */
  band?: Band;
  /** What it looks like, hidden but for its end; absent for many records together. */
  masked?: string;
  /** The file it was found in. */
  file?: string;
  /** One reason each. */
  why: string[];
}

/** A stretch of the redacted text; `replaced` names what stood there. */
export interface Segment {
  text: string;
  replaced?: string;
}

/**
 * @param texts the views as they were sent
 * @param files the names of the files that views are of
 */
export function explain(
  texts: readonly string[],
  verdict: Verdict,
  message: string | undefined,
  files: readonly (string | undefined)[] = [],
): Explained {
  const shown = Math.max(0, verdict.views.findIndex(hasFindings));
  const view = verdict.views[shown];
  return {
    findings: [
      ...recordSets(verdict.views),
      ...verdict.views.flatMap((view, i) => actedOn(view, texts[i] ?? "", files[i])).reduce(merge, []),
    ],
    preview: view === undefined ? [] : preview(texts[shown] ?? "", view),
    ...(message !== undefined && { message }),
  };
}

const hasFindings = ({ findings }: View): boolean => findings.length > 0;

/** Many records in one place: the largest set, for the views of one content say the same. */
function recordSets(views: readonly View[]): ExplainedFinding[] {
  const sets = views.flatMap(({ recordSets = [] }) => recordSets).filter(({ band }) => band !== "low");
  const [largest] = sets.sort((a, b) => b.records - a.records);
  return largest === undefined ? [] : [inWords(largest, views)];
}

function inWords({ records, band, columns }: RecordSet<Utf16>, views: readonly View[]): ExplainedFinding {
  const findings = views.flatMap((view) => view.findings);
  const titles = columns.map(({ kind }) => findings.find(({ detector }) => detector === kind)?.title);
  return {
    title: translate("recordSet", String(records)),
    band,
    why: titles.filter((title) => title !== undefined),
  };
}

/** Those that the rule replaced; all of them where it replaced none. */
function actedOn({ findings, replacements }: View, text: string, file: string | undefined): ExplainedFinding[] {
  const covered = (finding: Finding<Utf16>) =>
    replacements.some(({ start, end }) => start < finding.end && finding.start < end);
  return findings
    .filter((finding) => replacements.length === 0 || covered(finding))
    .map(({ title, band, start, end, explanation }) => ({
      title,
      band,
      masked: mask(text.slice(start, end)),
      why: reasons(explanation),
      ...(file !== undefined && { file }),
    }));
}

/** One line for a value, however often it stands in however many views. */
function merge(all: ExplainedFinding[], finding: ExplainedFinding): ExplainedFinding[] {
  const known = all.some(
    ({ title, masked, file }) => title === finding.title && masked === finding.masked && file === finding.file,
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

/** UTF-16 code units shown around each replacement, and of a text as a whole. */
const AROUND = 120;
const WHOLE = 1_500;

/** The redacted text; of a long one, what stands around the first replacements. */
function preview(text: string, { replacements, findings }: View): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let room = WHOLE;
  for (const { start, end, text: label, detector } of replacements) {
    if (room <= 0) break;
    const between = cut(text.slice(at, start), at === 0 ? "before" : "both");
    const title = findings.find((finding) => finding.detector === detector)?.title ?? detector;
    segments.push({ text: between }, { text: label, replaced: title });
    room -= between.length + label.length;
    at = end;
  }
  segments.push({ text: room > 0 ? cut(text.slice(at), "after") : "…" });
  return segments.filter(({ text }) => text !== "");
}

function cut(text: string, keep: "before" | "both" | "after"): string {
  if (text.length <= 2 * AROUND) return text;
  const head = text.slice(0, AROUND);
  const tail = text.slice(-AROUND);
  if (keep === "before") return `…${tail}`;
  return keep === "after" ? `${head}…` : `${head} … ${tail}`;
}
