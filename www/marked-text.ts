import { difference } from "./edit.ts";
import { element } from "./element.ts";

/** A stretch of text to be marked; offsets in UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Classes of the mark. */
  readonly kind: string;
  /** The finding it belongs to, which {@link MarkedText.elementOf} and {@link findingAt} name. */
  readonly finding: number;
}

/** Text with marks in it, of which only what is on screen costs anything. */
export interface MarkedText {
  /** Shows `text` with `marks`, which ascend and do not overlap. Cost: O(n) to compare, little to draw. */
  readonly update: (text: string, marks: readonly Mark[]) => void;
  /** Where the mark of a finding begins, drawn if it was not; none if there is no such mark. */
  readonly elementOf: (finding: number) => HTMLElement | undefined;
  /** Sets off the marks of one finding, or of none. */
  readonly emphasise: (finding: number | undefined) => void;
}

/** Whole lines that are laid out together. */
interface Chunk {
  readonly element: HTMLElement;
  text: string;
  /** The marks that are drawn, in short, so that nothing is drawn twice. */
  drawn: string;
  onScreen: boolean;
}

/** Least length of a chunk. Smaller ones cost more elements, larger ones more layout for each key. */
const CHUNK = 4096;

/** How far outside the scrolled window text counts as on screen. */
const MARGIN = "400px 0px";

/** Fills `container`, which `scroller` scrolls. */
export function createMarkedText(container: HTMLElement, scroller: HTMLElement): MarkedText {
  let text = "";
  let marks: readonly Mark[] = [];
  let chunks: Chunk[] = [];
  let emphasised: number | undefined;
  const byElement = new WeakMap<Element, Chunk>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const chunk = byElement.get(target);
        if (chunk) chunk.onScreen = isIntersecting;
      }
      draw();
    },
    { root: scroller, rootMargin: MARGIN },
  );

  function update(newText: string, newMarks: readonly Mark[]): void {
    if (newText !== text) rechunk(newText);
    text = newText;
    marks = newMarks;
    draw();
  }

  /** Keeps the chunks in front of and behind the edit, so that the browser keeps their layout. */
  function rechunk(newText: string): void {
    const { start, removed, inserted } = difference(text, newText);
    const head = leading(chunks, start);
    const tail = trailing(chunks.slice(head.count), text.length - start - removed);
    const from = head.length;
    let to = start + inserted + (text.length - start - removed - tail.length);
    let kept = tail.count;
    // A line whose end was removed goes on into the chunk behind it.
    while (kept > 0 && to > from && newText.charCodeAt(to - 1) !== NEWLINE) {
      to += chunks.at(-kept)?.text.length ?? 0;
      kept--;
    }
    const stale = chunks.slice(head.count, chunks.length - kept);
    const fresh = split(newText.slice(from, to), kept === 0).map((piece) => place(piece, stale.shift()));
    for (const { element } of stale) {
      observer.unobserve(element);
      element.remove();
    }
    const before = chunks.slice(0, head.count);
    const after = chunks.slice(chunks.length - kept);
    chunks = [...before, ...fresh, ...after];
    let next = after[0]?.element ?? null;
    for (const { element } of fresh.toReversed()) {
      if (element.nextSibling !== next || !element.isConnected) container.insertBefore(element, next);
      next = element;
    }
  }

  /** A chunk of `piece`, in the place of an old one if there is one. */
  function place(piece: string, old: Chunk | undefined): Chunk {
    if (old) {
      if (old.text !== piece) {
        old.text = piece;
        old.drawn = UNDRAWN;
      }
      return old;
    }
    const chunk: Chunk = { element: element("div", { class: "chunk" }), text: piece, drawn: UNDRAWN, onScreen: false };
    byElement.set(chunk.element, chunk);
    observer.observe(chunk.element);
    return chunk;
  }

  function draw(): void {
    const cursor = walk(marks);
    let offset = 0;
    for (const chunk of chunks) {
      const end = offset + chunk.text.length;
      const within = cursor(offset, end);
      drawChunk(chunk, offset, chunk.onScreen ? within : []);
      offset = end;
    }
  }

  function drawChunk(chunk: Chunk, offset: number, within: readonly Mark[]): void {
    const signature = within
      .map(({ start, end, kind, finding }) => [start - offset, end - offset, kind, finding])
      .join();
    if (chunk.drawn === signature) return;
    chunk.drawn = signature;
    const nodes: (Node | string)[] = [];
    let done = 0;
    for (const { start, end, kind, finding } of within) {
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, chunk.text.length);
      const active = finding === emphasised ? " active" : "";
      const mark = element(
        "mark",
        { class: kind + active, "data-finding": String(finding) },
        chunk.text.slice(from, to),
      );
      nodes.push(chunk.text.slice(done, from), mark);
      done = to;
    }
    // What follows the last line break is a line, too, and must have its height.
    const rest = chunk === chunks.at(-1) ? `${chunk.text.slice(done)}\u200b` : chunk.text.slice(done);
    chunk.element.replaceChildren(...nodes, rest);
  }

  function elementOf(finding: number): HTMLElement | undefined {
    const mark = marks.find((each) => each.finding === finding);
    if (!mark) return undefined;
    let offset = 0;
    for (const chunk of chunks) {
      if (mark.start < offset + chunk.text.length) {
        chunk.onScreen = true;
        draw();
        return chunk.element.querySelector<HTMLElement>(`[data-finding="${finding}"]`) ?? undefined;
      }
      offset += chunk.text.length;
    }
    return undefined;
  }

  function emphasise(finding: number | undefined): void {
    if (finding === emphasised) return;
    emphasised = finding;
    for (const mark of container.querySelectorAll("mark.active")) mark.classList.remove("active");
    if (finding === undefined) return;
    for (const mark of container.querySelectorAll(`[data-finding="${finding}"]`)) mark.classList.add("active");
  }

  return { update, elementOf, emphasise };
}

/** The finding whose mark is at a point of the window. */
export function findingAt(x: number, y: number): { finding: number; mark: HTMLElement } | undefined {
  for (const candidate of document.elementsFromPoint(x, y)) {
    const finding = candidate instanceof HTMLElement ? candidate.dataset["finding"] : undefined;
    if (finding !== undefined) return { finding: Number(finding), mark: candidate as HTMLElement };
  }
  return undefined;
}

const NEWLINE = 10;

/** No signature of marks is this one. */
const UNDRAWN = "-";

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

/** Gives, for stretches that ascend, the marks that touch each. Cost: O(marks) for all stretches together. */
function walk(marks: readonly Mark[]): (start: number, end: number) => readonly Mark[] {
  let first = 0;
  return (start, end) => {
    while ((marks[first]?.end ?? Infinity) <= start) first++;
    let past = first;
    while ((marks[past]?.start ?? Infinity) < end) past++;
    return marks.slice(first, past);
  };
}
