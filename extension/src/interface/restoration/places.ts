/**
 * Where labels stand in the page. A label may be spread over several nodes: a streaming page adds a
 * node a word, a highlighter one a token. So text is read a block at a time.
 */
import type { Edit } from "../../content/html.ts";

/** A label in the document, and the original that it stands for. */
export interface Place {
  /** The block that it is in. */
  block: Element;
  /** First and last node of it; often the same. */
  first: Text;
  last: Text;
  /** Offset in `first`, and end in `last`, in UTF-16 code units. */
  start: number;
  end: number;
  original: string;
}

/** The nearest element around a node that begins a line of its own; none for what is written in, or not shown. */
export function blockOf(node: Node): Element | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element === null || isLeftAlone(element) ? undefined : element;
}

export const isBlock = (node: Node): node is Element => node instanceof Element && !isInline(node);

/** The places of `edits`, which are of the block's `textContent` and ascend. O(text nodes). */
export function locate(block: Element, edits: readonly Edit[]): Place[] {
  const texts = textsOf(block);
  let at = 0;
  return edits.flatMap(({ start, end, text: original }) => {
    while ((texts[at]?.to ?? end) <= start) at++;
    let to = at;
    while ((texts[to]?.to ?? end) < end) to++;
    const first = texts[at];
    const last = texts[to];
    const own = first === undefined ? undefined : blockOf(first.node);
    if (first === undefined || last === undefined || own === undefined) return [];
    return [
      { block: own, first: first.node, last: last.node, start: start - first.from, end: end - last.from, original },
    ];
  });
}

/** The text nodes that `textContent` is made of, and where each is in it. */
function textsOf(block: Element): { node: Text; from: number; to: number }[] {
  const texts = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const to = from + node.data.length;
    texts.push({ node, from, to });
    from = to;
  }
  return texts;
}

/** Open shadow roots under an element, itself included. */
export function* shadowRootsIn(root: Element | ShadowRoot): Generator<ShadowRoot> {
  const own = root instanceof Element ? root.shadowRoot : null;
  if (own !== null) yield* within(own);
  for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot !== null) yield* within(shadowRoot);
}

function* within(root: ShadowRoot): Generator<ShadowRoot> {
  yield root;
  yield* shadowRootsIn(root);
}

/** Elements that stand within a line. Source: HTML Standard §4.5 (text-level semantics). */
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub " +
    "sup time tt u var"
  ).split(" "),
);

/** An element of the page's own making is what its style says. */
function isInline(element: Element): boolean {
  if (INLINE.has(element.localName)) return true;
  return element.localName.includes("-") && getComputedStyle(element).display.startsWith("inline");
}

const UNSHOWN = "script, style, noscript, template, title, textarea, select";

const isLeftAlone = (element: Element | null): boolean =>
  element === null ||
  (element instanceof HTMLElement && element.isContentEditable) ||
  element.closest(UNSHOWN) !== null;
