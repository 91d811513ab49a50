// Why a finding has the confidence it has, in words.
import type { Alternative, Band, Decoder, DetectorInfo, Finding, Precedence, Utf16 } from "prompt-dlp";

/** One thing that counted. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export const BAND_TITLES: Readonly<Record<Band, string>> = { low: "Low", medium: "Medium", high: "High" };

const DECODER_TITLES: Readonly<Record<Decoder, string>> = {
  base64: "Base64",
  hex: "hexadecimal",
  percent: "percent-encoding",
  "html-entities": "HTML entities",
  "quoted-printable": "quoted-printable",
  escapes: "escape sequences",
  gzip: "gzip in Base64",
  spaced: "single characters",
  split: "two parts",
  "number-words": "number words",
  leetspeak: "leetspeak",
  rot13: "ROT13",
};

const PRECEDENCE_TITLES: Readonly<Record<Precedence, string>> = {
  band: "too unlikely to compete",
  specific: "a catch-all gives way to a named format",
  validated: "has no check that the value satisfies",
  plain: "had to be decoded to be seen",
  context: "has fewer words that speak for it",
  longer: "covers less of the text",
  confidence: "is less likely",
  order: "equal, and comes later in order",
};

/** Everything that counted, for the card. */
export function facts(finding: Finding<Utf16>, declaration: DetectorInfo | undefined): Fact[] {
  const { validator, context, against, decoders, testValue } = finding.explanation;
  const found: (Fact | undefined)[] = [
    declaration && {
      label: "Starts at",
      text: `${declaration.alone} alone, ${declaration.inContext} with a word nearby`,
    },
    validator === undefined ? undefined : { label: "Check", text: `satisfies ${validator}` },
    context && { label: "Words for it", text: quoted(context) },
    against && { label: "Words against it", text: quoted(against) },
    decoders && { label: "Hidden in", text: decoders.map((decoder) => DECODER_TITLES[decoder]).join(", in it ") },
    testValue ? { label: "Test value", text: "published as an example, so one band lower" } : undefined,
    ...(finding.alternatives ?? []).map((alternative) => ({ label: "Gave way", text: gaveWay(alternative) })),
  ];
  return found.filter((fact) => fact !== undefined);
}

/** The same in one line, for the list. */
export function reason({ explanation, alternatives }: Finding<Utf16>): string {
  const { validator, context, against, decoders, testValue } = explanation;
  const parts = [
    validator,
    context && `near ${quoted(context.slice(0, 3))}`,
    against && `but near ${quoted(against.slice(0, 3))}`,
    decoders && `decoded from ${decoders.map((decoder) => DECODER_TITLES[decoder]).join(", then ")}`,
    testValue ? "test value" : undefined,
    alternatives?.[0] && `rather than ${alternatives[0].detector}${andMore(alternatives.length - 1)}`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : "by its format";
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

function andMore(count: number): string {
  return count === 0 ? "" : ` and ${count} more`;
}

function gaveWay({ detector, confidence, lost }: Alternative): string {
  return `${detector} at ${confidence}: ${PRECEDENCE_TITLES[lost]}`;
}
