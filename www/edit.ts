/** The one stretch in which two texts differ; offsets in UTF-16 code units. */
export interface Edit {
  /** Where it begins, in both texts. */
  readonly start: number;
  /** How much of the old text it replaced. */
  readonly removed: number;
  /** How much of the new text stands there now. */
  readonly inserted: number;
}

/** What turned `before` into `after`. Cost: O(n) comparisons of code units. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, removed: before.length - start - same, inserted: after.length - start - same };
}

/** Spans as they stand after an edit. Those that it touches are left out: they must be looked at anew. */
export function shift<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
  { start, removed, inserted }: Edit,
): S[] {
  const delta = inserted - removed;
  return spans.flatMap((span) => {
    if (span.end < start) return [span];
    if (span.start > start + removed) return [{ ...span, start: span.start + delta, end: span.end + delta }];
    return [];
  });
}
