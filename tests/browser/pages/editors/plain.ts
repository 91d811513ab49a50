/** What the browser itself offers: fields and editable elements. Their state is their value and their markup. */
import { expose } from "./expose.ts";

const editor = document.querySelector("#editor");

expose(() => {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd } = editor;
    return {
      document: value,
      selection: [selectionStart, selectionEnd],
      text: value,
      before: value.slice(0, selectionEnd ?? 0),
    };
  }
  const selection = getSelection();
  return {
    document: stable(editor?.innerHTML),
    selection: [
      textBefore(selection?.anchorNode, selection?.anchorOffset),
      textBefore(selection?.focusNode, selection?.focusOffset),
    ].map((text) => text.length),
    text: editor?.textContent ?? "",
    before: textBefore(selection?.focusNode, selection?.focusOffset),
  };
});

function textBefore(node: Node | null | undefined, offset = 0): string {
  if (editor === null || !node || !editor.contains(node)) return "";
  const range = document.createRange();
  range.setStart(editor, 0);
  range.setEnd(node, offset);
  return range.toString();
}

/** The address of a pasted image is random. */
function stable(markup = ""): string {
  return markup.replaceAll(/blob:[^"]*/g, "blob:");
}
