import { difference } from "./edit.ts";
import { element } from "./element.ts";

/** A stretch of text to be marked; offsets in UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** How it looks: a `::highlight()` of style.css. */
  readonly kind: string;
  /** The finding that it shows. */
  readonly finding: number;
}

/** A mark on the screen. */
export interface Spot {
  readonly finding: number;
  readonly box: DOMRect;
}

/**
 * Text with marks in it. The marks are CSS custom highlights: they are painted over the text without
 * changing the document, so that they cost no layout, and only those on the screen are painted at all.
 */
export interface MarkedText {
  /** Shows `text` with `marks`, which ascend and do not overlap. Cost: O(n) to compare with the text before. */
  readonly update: (text: string, marks: readonly Mark[]) => void;
  /** The mark at a point of the window. */
  readonly spotAt: (x: number, y: number) => Spot | undefined;
  /** Where the mark of a finding is, or would be if it were scrolled to. */
  readonly spotOf: (finding: number) => Spot | undefined;
  /** Sets off one finding, or none. */
  readonly emphasise: (finding: number | undefined) => void;
}

/** Whole lines that are laid out together. */
interface Chunk {
  readonly element: HTMLElement;
  readonly node: Text;
  text: string;
}

/** Least length of a chunk. Smaller ones cost more elements, larger ones more layout for each key. */
const CHUNK = 4096;

/** Pixels above and below the window in which marks are painted, too. */
const MARGIN = 400;

/** What follows the last line break is a line, too, and must have its height. */
const LAST_LINE = "\u200b";

const NEWLINE = 10;

/** Fills `container`, which `scroller` scrolls. */
export function createMarkedText(container: HTMLElement, scroller: HTMLElement): MarkedText {
  let text = "";
  let marks: readonly Mark[] = [];
  let chunks: Chunk[] = [];
  let emphasised: number | undefined;
  let painted: { readonly range: Range; readonly mark: Mark }[] = [];
  let scheduled = false;

  scroller.addEventListener("scroll", schedule, { passive: true });
  new ResizeObserver(schedule).observe(scroller);

  function update(newText: string, newMarks: readonly Mark[]): void {
    if (newText !== text) rechunk(newText);
    text = newText;
    marks = newMarks;
    schedule();
  }

  /** Keeps the chunks in front of and behind the edit, so that the browser keeps their layout. */
  function rechunk(newText: string): void {
    const { start, removed, inserted } = difference(text, newText);
    const behind = text.length - start - removed;
    const head = leading(chunks, start);
    const tail = trailing(chunks.slice(head.count), behind);
    let kept = tail.count;
    let end = start + inserted + behind - tail.length;
    // A line whose end was removed goes on in the chunk behind it.
    while (kept > 0 && end > head.length && newText.charCodeAt(end - 1) !== NEWLINE) {
      end += chunks.at(-kept)?.text.length ?? 0;
      kept--;
    }
    const stale = chunks.slice(head.count, chunks.length - kept);
    const behindThem = chunks.slice(chunks.length - kept);
    const next = behindThem[0]?.element ?? null;
    const pieces = split(newText.slice(head.length, end), kept === 0);
    const last = kept === 0 ? pieces.length - 1 : undefined;
    const fresh = pieces.map((piece, index) => fill(stale.shift(), piece, index === last ? LAST_LINE : "", next));
    for (const { element } of stale) element.remove();
    chunks = [...chunks.slice(0, head.count), ...fresh, ...behindThem];
  }

  /** Puts a piece into an old chunk, or into a new one in front of `next`. */
  function fill(old: Chunk | undefined, piece: string, ending: string, next: Element | null): Chunk {
    const data = piece + ending;
    if (!old) {
      const node = new Text(data);
      const made = element("div", {}, node);
      container.insertBefore(made, next);
      return { element: made, node, text: piece };
    }
    const { start, removed, inserted } = difference(old.node.data, data);
    old.node.replaceData(start, removed, data.slice(start, start + inserted));
    old.text = piece;
    return old;
  }

  function schedule(): void {
    if (!scheduled) requestAnimationFrame(paint);
    scheduled = true;
  }

  function paint(): void {
    scheduled = false;
    for (const { range, mark } of painted) unhighlight(range, mark.kind, ACTIVE);
    const window = scroller.getBoundingClientRect();
    const from = offsetAt(window.top - MARGIN);
    const to = offsetAt(window.bottom + MARGIN);
    const first = partition(marks.length, (index) => (marks[index]?.end ?? 0) <= from);
    painted = [];
    for (let index = first; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || mark.start >= to) break;
      const range = rangeOf(mark);
      highlight(range, mark.kind);
      if (mark.finding === emphasised) highlight(range, ACTIVE);
      painted.push({ range, mark });
    }
  }

  /** The first offset whose line ends below `y`. */
  function offsetAt(y: number): number {
    const index = partition(chunks.length, (index) => (chunks[index]?.element.getBoundingClientRect().bottom ?? 0) < y);
    const chunk = chunks[index];
    const offset = chunks.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
    if (!chunk) return offset;
    const probe = new Range();
    const within = partition(chunk.text.length, (at) => {
      probe.setStart(chunk.node, at);
      probe.setEnd(chunk.node, at + 1);
      return probe.getBoundingClientRect().bottom < y;
    });
    return offset + within;
  }

  function rangeOf({ start, end }: Mark): Range {
    const range = new Range();
    let offset = 0;
    for (const { node, text } of chunks) {
      const past = offset + text.length;
      if (offset <= start && start < past) range.setStart(node, start - offset);
      if (offset < end && end <= past) {
        range.setEnd(node, end - offset);
        break;
      }
      offset = past;
    }
    return range;
  }

  function spotAt(x: number, y: number): Spot | undefined {
    for (const { range, mark } of painted) {
      for (const box of range.getClientRects()) {
        if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return { finding: mark.finding, box };
      }
    }
    return undefined;
  }

  function spotOf(finding: number): Spot | undefined {
    const mark = marks.find((each) => each.finding === finding);
    const box = mark && rangeOf(mark).getClientRects()[0];
    return box && { finding, box };
  }

  function emphasise(finding: number | undefined): void {
    for (const { range, mark } of painted) {
      if (mark.finding === emphasised) unhighlight(range, ACTIVE);
      if (mark.finding === finding) highlight(range, ACTIVE);
    }
    emphasised = finding;
  }

  return { update, spotAt, spotOf, emphasise };
}

/** The highlight of the finding that is pointed to; it lies over the others. */
const ACTIVE = "active";

/** Highlights belong to the whole document, so all texts share them. A browser without them shows none. */
function highlight(range: Range, kind: string): void {
  if (!("highlights" in CSS)) return;
  let shared = CSS.highlights.get(kind);
  if (!shared) {
    shared = new Highlight();
    if (kind === ACTIVE) shared.priority = 1;
    CSS.highlights.set(kind, shared);
  }
  shared.add(range);
}

function unhighlight(range: Range, ...kinds: readonly string[]): void {
  if (!("highlights" in CSS)) return;
  for (const kind of kinds) CSS.highlights.get(kind)?.delete(range);
}

/** How many chunks, and how much text, lie whole within the first `length` units and end with a line. */
function leading(chunks: readonly Chunk[], length: number): { count: number; length: number } {
  let count = 0;
  let sum = 0;
  for (const { text } of chunks) {
    if (sum + text.length > length || text.charCodeAt(text.length - 1) !== NEWLINE) break;
    sum += text.length;
    count++;
  }
  return { count, length: sum };
}

/** How many chunks, and how much text, lie whole within the last `length` units. */
function trailing(chunks: readonly Chunk[], length: number): { count: number; length: number } {
  let count = 0;
  let sum = 0;
  for (const { text } of chunks.toReversed()) {
    if (sum + text.length > length) break;
    sum += text.length;
    count++;
  }
  return { count, length: sum };
}

/** Whole lines of at least {@link CHUNK} units. At the end of the text there is always a chunk, even an empty one. */
function split(text: string, atEnd: boolean): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf("\n", Math.min(start + CHUNK, text.length));
    const end = line < 0 ? text.length : line + 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  if (atEnd && (pieces.length === 0 || text.endsWith("\n"))) pieces.push("");
  return pieces;
}

/** How many of `count` things in order come before the first for which `before` is false. Cost: O(log n) calls. */
function partition(count: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
