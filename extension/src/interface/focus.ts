/** The employee's place in the page, while a dialog stands in front of it. */
import { deepActiveElement } from "../content/focus.ts";

/** Remembers where the caret is and gives a function that puts it back there. */
export function rememberFocus(): () => void {
  const { active, roots } = deepActiveElement();
  if (isTextField(active)) {
    const { selectionStart, selectionEnd, selectionDirection } = active;
    return () => {
      active.focus({ preventScroll: true });
      // Some input types (e-mail, number) have no selection to set.
      if (selectionStart !== null) {
        active.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? "none");
      }
    };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = endsOfSelection(roots);
  return () => {
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    if (anchorNode?.isConnected && focusNode?.isConnected) {
      getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
}

interface Ends {
  anchorNode: Node | null;
  anchorOffset: number;
  focusNode: Node | null;
  focusOffset: number;
}

/** A selection does not show what is inside shadow roots unless it is asked for them. */
function endsOfSelection(shadowRoots: ShadowRoot[]): Ends {
  const selection = getSelection();
  // Chromium has it since 137, Firefox since 142; older ones only tell the host.
  const [range] = (shadowRoots.length > 0 && selection?.getComposedRanges?.({ shadowRoots })) || [];
  if (range === undefined) {
    const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
    return { anchorNode, anchorOffset, focusNode, focusOffset };
  }
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  const [anchor, focus] = selection?.direction === "backward" ? [end, start] : [start, end];
  return { anchorNode: anchor[0], anchorOffset: anchor[1], focusNode: focus[0], focusOffset: focus[1] };
}

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
