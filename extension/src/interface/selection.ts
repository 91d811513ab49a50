/** Which of the replacements that redaction would make the employee wants to make. */
import type { Replacement, Verdict, View } from "prompt-dlp";

/** Names a value: the same one has the same key in every view and every spelling of its separators. */
export function keyOf(detector: string, value: string): string {
  return `${detector} ${value.replace(/[^\p{L}\p{N}]/gu, "")}`;
}

/** The verdict without the replacements of the values that stay as they are. */
export function leaving(verdict: Verdict, texts: readonly string[], kept: ReadonlySet<string>): Verdict {
  if (kept.size === 0) return verdict;
  const views = verdict.views.map((view, i) => leavingIn(view, texts[i] ?? "", kept));
  return { ...verdict, views };
}

function leavingIn(view: View, text: string, kept: ReadonlySet<string>): View {
  const replacements = view.replacements.filter(
    ({ detector, start, end }) => !kept.has(keyOf(detector, text.slice(start, end))),
  );
  return { ...view, replacements, redacted: replaced(text, replacements) };
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: label } of replacements) {
    result += text.slice(at, start) + label;
    at = end;
  }
  return result + text.slice(at);
}
