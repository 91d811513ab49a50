/**
 * Shows the originals where a reply has labels. Costs nothing until something has been redacted in
 * this tab; then what has changed in the page is looked at once a frame, a block at a time.
 */
import { writeInto } from "./in-text.ts";
import { doubt, learn, mayHold, onForgotten, restorable, settings, unknown } from "./originals.ts";
import { cover, redraw, uncover } from "./overlay.ts";
import { blockOf, isBlock, locate, shadowRootsIn } from "./places.ts";

/** Begins to, if there is something to restore; what was no label may be one now. */
export function restore(): void {
  onForgotten(stopWatching);
  doubt();
  void begin();
}

/** What has changed since the last frame. */
const changed = new Set<Node>();
const observer = new MutationObserver(onChanges);
const watched = new WeakSet<Node>();
let scheduled = false;

async function begin(): Promise<void> {
  if (await learn([])) watch(document);
}

function stopWatching(): void {
  observer.disconnect();
  changed.clear();
  uncover();
}

/** Observing a second time changes nothing. */
function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  watched.add(root);
  for (const child of root.children) lookAt(child);
}

function onChanges(records: readonly MutationRecord[]): void {
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type === "characterData") lookAt(target);
    for (const node of addedNodes) lookAt(node);
    // What stood on both sides of a removed node may be one label now.
    const beside = removedNodes.length > 0 ? (previousSibling ?? nextSibling) : null;
    if (beside !== null && !isBlock(beside)) lookAt(beside);
  }
}

function lookAt(node: Node): void {
  changed.add(node);
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(lookAtChanges);
}

function lookAtChanges(): void {
  scheduled = false;
  const blocks = new Set<Element>();
  for (const node of changed) for (const block of blocksOf(node)) blocks.add(block);
  changed.clear();
  const asking = new Map<string, Element>();
  for (const block of blocks) {
    const text = block.textContent ?? "";
    for (const label of unknown(text)) asking.set(label, block);
    show(block, text);
  }
  redraw(); // what was drawn may have moved
  if (asking.size > 0) void askAbout(asking);
}

/** The blocks in and around a node that may hold a label. */
function* blocksOf(node: Node): Generator<Element> {
  if (!node.isConnected) return;
  if (!isBlock(node)) {
    const block = blockOf(node);
    if (block !== undefined) yield block;
    return;
  }
  for (const root of shadowRootsIn(node)) if (!watched.has(root)) watch(root);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    const block = mayHold(text.data) ? blockOf(text) : undefined;
    if (block !== undefined) yield block;
  }
}

async function askAbout(asking: ReadonlyMap<string, Element>): Promise<void> {
  if (await learn([...asking.keys()])) for (const block of asking.values()) lookAt(block);
}

function show(block: Element, text: string): void {
  const stretches = settings.show === "never" ? [] : restorable(text);
  const places = stretches.length === 0 ? [] : locate(block, stretches);
  if (settings.show === "text") places.toReversed().forEach(writeInto);
  else cover(block, places);
}
