/** Remembers where the caret is and gives a function that puts it back there. */
export function rememberFocus(): () => void {
  const active = deepActiveElement();
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
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    if (anchorNode?.isConnected && focusNode?.isConnected) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    }
  };
}

/** Editors inside open shadow roots included. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
