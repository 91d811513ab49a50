/** Puts an original into the page's own text, where its scripts can read it: only if the policy says so. */
import type { Place } from "./places.ts";

/** Of several in one block the last must come first. */
export function writeInto({ first, last, start, end, original }: Place): void {
  if (first === last) {
    first.replaceData(start, end - start, original);
    return;
  }
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = walker.nextNode(); node instanceof Text && node !== last; node = walker.nextNode()) node.data = "";
  last.replaceData(0, end, "");
  first.replaceData(start, first.data.length - start, original);
}
