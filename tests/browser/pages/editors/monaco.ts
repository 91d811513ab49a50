import { editor as monaco } from "monaco-editor/editor/editor.api.js";
import "monaco-editor/editor/contrib/clipboard/browser/clipboard.js";
import "monaco-editor/editor/contrib/dropOrPasteInto/browser/copyPasteContribution.js";
import "monaco-editor/editor/contrib/dropOrPasteInto/browser/dropIntoEditorContribution.js";
import { expose } from "./expose.ts";

const mount = document.querySelector<HTMLElement>("#editor");
if (mount !== null) {
  mount.style.height = "8rem";
  const view = monaco.create(mount, { value: "before after", language: "plaintext", minimap: { enabled: false } });
  expose(() => {
    const selection = view.getSelection();
    const position = view.getPosition();
    return {
      document: view.getValue(),
      selection,
      text: view.getValue(),
      before:
        view.getModel()?.getValueInRange({
          startLineNumber: 1,
          startColumn: 1,
          endLineNumber: position?.lineNumber ?? 1,
          endColumn: position?.column ?? 1,
        }) ?? "",
    };
  });
}
