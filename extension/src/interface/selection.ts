/** Which of the replacements that redaction would make the employee wants to make. */
import type { Told, ToldView } from "../protocol/page.ts";

/** Names a value: the same one has the same key in every view and every spelling of its separators. */
export function keyOf(detector: string, value: string): string {
  return `${detector} ${value.replace(/[^\p{L}\p{N}]/gu, "")}`;
}

/** The verdict without the replacements of the values that stay as they are. */
export function leaving(verdict: Told, texts: readonly string[], kept: ReadonlySet<string>): Told {
  if (kept.size === 0) return verdict;
  const views = verdict.views.map((view, i) => leavingIn(view, texts[i] ?? "", kept));
  return { ...verdict, views };
}

function leavingIn(view: ToldView, text: string, kept: ReadonlySet<string>): ToldView {
  const replacements = view.replacements.filter(
    ({ detector, start, end }) => !kept.has(keyOf(detector, text.slice(start, end))),
  );
  return { ...view, replacements };
}
